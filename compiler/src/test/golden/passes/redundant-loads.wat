;; What was just stored or loaded is in a local; the store in between does not reach it.
(module
  (memory 1)
  (func $swap (param $p i32) (param $x i32) (result i32)
    (i32.store offset=8 (local.get $p) (i32.mul (local.get $x) (i32.const 3)))
    (i32.store offset=12 (local.get $p) (i32.load offset=4 (local.get $p)))
    (i32.add
      (i32.add (i32.load offset=8 (local.get $p)) (i32.load offset=12 (local.get $p)))
      (i32.load offset=4 (local.get $p)))))

;; -- what it becomes
;; without redundant-loads:
;;
;; $swap
;; f0_swap(IILLinearMemory;LGuest;)I  // 56 bytes
;;   aload 2
;;   iload 0
;;   iload 1
;;   iconst_3
;;   imul
;;   bipush 8
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 2
;;   iload 0
;;   bipush 12
;;   iadd
;;   aload 2
;;   iload 0
;;   iconst_4
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 2
;;   iload 0
;;   bipush 8
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   aload 2
;;   iload 0
;;   bipush 12
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iadd
;;   aload 2
;;   iload 0
;;   iconst_4
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iadd
;;   ireturn
;;
;; with redundant-loads:
;;
;; $swap
;; f0_swap(IILLinearMemory;LGuest;)I  // 44 bytes
;;   iload 1
;;   iconst_3
;;   imul
;;   istore 4
;;   aload 2
;;   iload 0
;;   iload 4
;;   bipush 8
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 2
;;   iload 0
;;   iconst_4
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   istore 5
;;   aload 2
;;   iload 0
;;   bipush 12
;;   iadd
;;   iload 5
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   iload 4
;;   iload 5
;;   iadd
;;   iload 5
;;   iadd
;;   ireturn
