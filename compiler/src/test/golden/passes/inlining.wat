;; What neither traps nor calls is put in the place of its call: here a test of a character and a counter in memory.
(module
  (memory 1)
  (func $isDigit (param $c i32) (result i32)
    (i32.lt_u (i32.sub (local.get $c) (i32.const 48)) (i32.const 10)))
  (func $count
    (i32.store (i32.const 64) (i32.add (i32.load (i32.const 64)) (i32.const 1))))
  (func $first (param $p i32) (result i32)
    (call $count)
    (call $isDigit (i32.load8_u (local.get $p)))))

;; -- what it becomes
;; without inlining:
;;
;; $isDigit
;; f0_isDigit(ILLinearMemory;LGuest;)I  // 10 bytes
;;   iload 0
;;   bipush 48
;;   isub
;;   bipush 10
;;   invokestatic Num.ltU(II)I
;;   ireturn
;;
;; $count
;; f1_count(LLinearMemory;LGuest;)V  // 17 bytes
;;   aload 0
;;   bipush 64
;;   aload 0
;;   bipush 64
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_1
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   return
;;
;; $first
;; f2_first(ILLinearMemory;LGuest;)I  // 17 bytes
;;   aload 1
;;   aload 2
;;   invokestatic C0.f1_count(LLinearMemory;LGuest;)V
;;   aload 1
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   aload 1
;;   aload 2
;;   invokestatic C0.f0_isDigit(ILLinearMemory;LGuest;)I
;;   ireturn
;;
;; with inlining:
;;
;; $isDigit
;; f0_isDigit(ILLinearMemory;LGuest;)I  // 10 bytes
;;   iload 0
;;   bipush 48
;;   isub
;;   bipush 10
;;   invokestatic Num.ltU(II)I
;;   ireturn
;;
;; $count
;; f1_count(LLinearMemory;LGuest;)V  // 17 bytes
;;   aload 0
;;   bipush 64
;;   aload 0
;;   bipush 64
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_1
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   return
;;
;; $first
;; f2_first(ILLinearMemory;LGuest;)I  // 33 bytes
;;   aload 1
;;   bipush 64
;;   aload 1
;;   bipush 64
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_1
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 1
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   istore 3
;;   iload 3
;;   bipush 48
;;   isub
;;   bipush 10
;;   invokestatic Num.ltU(II)I
;;   ireturn
