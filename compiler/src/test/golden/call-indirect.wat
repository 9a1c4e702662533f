;; A call through a table checks the element's type by its class; what lives across the call is in a local.
(module
  (type $unary (func (param i32) (result i32)))
  (table 4 funcref)
  (elem (i32.const 0) $inc)
  (func $inc (type $unary) (i32.add (local.get 0) (i32.const 1)))
  (func $apply (param i32 i32) (result i32)
    (i32.add
      (i32.mul (local.get 1) (i32.const 3))
      (call_indirect (type $unary) (local.get 1) (local.get 0)))))

;; -- what it becomes
;;
;; $inc
;; after lowering:
;; function 0(p0: i32)
;;   return i32.add(p0, 1)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_inc(ILGuest;)I  // 4 bytes
;;   iload 0
;;   iconst_1
;;   iadd
;;   ireturn
;;
;; $apply
;; after lowering:
;; function 1(p0: i32, p1: i32)
;;   locals v2: i32, v3: i32
;;   v2 = i32.mul(p1, 3)
;;   v3 = call_indirect 0[p0] type 0(p1)
;;   return i32.add(v2, v3)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f1_apply(IILGuest;)I  // 17 bytes
;;   iload 1
;;   iconst_3
;;   imul
;;   istore 3
;;   iload 1
;;   iload 0
;;   aload 2
;;   invokestatic C0.f1_apply$i0_0(IILGuest;)I
;;   istore 4
;;   iload 3
;;   iload 4
;;   iadd
;;   ireturn
;; f1_apply$i0_0(IILGuest;)I  // 18 bytes
;;   iload 1
;;   iconst_0
;;   if_icmpne L0
;;   iload 0
;;   aload 2
;;   invokestatic C0.f0_inc(ILGuest;)I
;;   ireturn
;; L0:
;;   iload 0
;;   iload 1
;;   aload 2
;;   invokestatic D0_0.other(IILGuest;)I
;;   ireturn
