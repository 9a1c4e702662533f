;; The first result is Java's; the others go through the instance.
(module
  (func $divmod (param i32 i32) (result i32 i32)
    (i32.div_u (local.get 0) (local.get 1))
    (i32.rem_u (local.get 0) (local.get 1)))
  (func $sum (param i32) (result i32)
    (call $divmod (local.get 0) (i32.const 10))
    i32.add))

;; -- what it becomes
;;
;; $divmod
;; after lowering:
;; function 0(p0: i32, p1: i32)
;;   locals v2: i32, v3: i32
;;   v2 = i32.div_u(p0, p1)
;;   v3 = i32.rem_u(p0, p1)
;;   further[0] = v3
;;   return v2
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_divmod(IILGuest;)I  // 24 bytes
;;   iload 0
;;   iload 1
;;   invokestatic Num.i32DivU(II)I
;;   istore 3
;;   iload 0
;;   iload 1
;;   invokestatic Num.i32RemU(II)I
;;   istore 4
;;   aload 2
;;   getfield GuestInstance.multi [J
;;   iconst_0
;;   iload 4
;;   i2l
;;   lastore
;;   iload 3
;;   ireturn
;;
;; $sum
;; after lowering:
;; function 1(p0: i32)
;;   locals v1: i32, v2: i32
;;   v1 = call 0(p0, 10)
;;   v2 = further.i32[0]
;;   return i32.add(v1, v2)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f1_sum(ILGuest;)I  // 20 bytes
;;   iload 0
;;   bipush 10
;;   aload 1
;;   invokestatic C0.f0_divmod(IILGuest;)I
;;   istore 2
;;   aload 1
;;   getfield GuestInstance.multi [J
;;   iconst_0
;;   laload
;;   l2i
;;   istore 3
;;   iload 2
;;   iload 3
;;   iadd
;;   ireturn
