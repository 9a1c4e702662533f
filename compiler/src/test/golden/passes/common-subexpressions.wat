;; The place of an element is computed once.
(module
  (memory 1)
  (func $increment (param $row i32) (param $column i32)
    (i32.store
      (i32.add (i32.shl (i32.add (i32.mul (local.get $row) (i32.const 1000)) (local.get $column)) (i32.const 2)) (i32.const 4096))
      (i32.add (i32.const 1)
        (i32.load
          (i32.add (i32.shl (i32.add (i32.mul (local.get $row) (i32.const 1000)) (local.get $column)) (i32.const 2)) (i32.const 4096)))))))

;; -- what it becomes
;; without common-subexpressions:
;;
;; $increment
;; f0_increment(IILLinearMemory;LGuest;)V  // 39 bytes
;;   aload 2
;;   iload 0
;;   sipush 1000
;;   imul
;;   iload 1
;;   iadd
;;   iconst_2
;;   ishl
;;   sipush 4096
;;   iadd
;;   aload 2
;;   iload 0
;;   sipush 1000
;;   imul
;;   iload 1
;;   iadd
;;   iconst_2
;;   ishl
;;   sipush 4096
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_1
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   return
;;
;; with common-subexpressions:
;;
;; $increment
;; f0_increment(IILLinearMemory;LGuest;)V  // 36 bytes
;;   iload 0
;;   sipush 1000
;;   imul
;;   iload 1
;;   iadd
;;   iconst_2
;;   ishl
;;   istore 4
;;   aload 2
;;   iload 4
;;   sipush 4096
;;   iadd
;;   aload 2
;;   iload 4
;;   sipush 4096
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_1
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   return
