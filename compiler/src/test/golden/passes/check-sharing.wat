;; Fields of one structure: what follows the first access is checked against one limit.
(module
  (memory 1)
  (func $norm (param $p i32) (result i32)
    (i32.store offset=12 (local.get $p)
      (i32.add
        (i32.mul (i32.load offset=4 (local.get $p)) (i32.load offset=4 (local.get $p)))
        (i32.mul (i32.load offset=8 (local.get $p)) (i32.load (local.get $p)))))
    (i32.load8_u offset=16 (local.get $p))))

;; -- what it becomes
;; without check-sharing:
;;
;; $norm
;; f0_norm(ILLinearMemory;LGuest;)I  // 40 bytes
;;   aload 1
;;   iload 0
;;   iconst_4
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   istore 3
;;   aload 1
;;   iload 0
;;   iload 3
;;   iload 3
;;   imul
;;   aload 1
;;   iload 0
;;   bipush 8
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   aload 1
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   imul
;;   iadd
;;   bipush 12
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 1
;;   iload 0
;;   bipush 16
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ireturn
;;
;; with check-sharing:
;;
;; $norm
;; f0_norm(ILLinearMemory;LGuest;)I  // 46 bytes
;;   aload 1
;;   iload 0
;;   iconst_4
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   istore 3
;;   aload 1
;;   iload 0
;;   bipush 12
;;   iadd
;;   iload 3
;;   iload 3
;;   imul
;;   aload 1
;;   iload 0
;;   bipush 8
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   aload 1
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   imul
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 1
;;   iload 0
;;   bipush 16
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ireturn
