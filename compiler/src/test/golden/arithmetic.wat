;; Operands become trees, constants are folded, comparisons fuse with branches; a division that may trap keeps its place.
(module
  (func $hypotenuse (param f64 f64) (result f64)
    (f64.sqrt (f64.add
      (f64.mul (local.get 0) (local.get 0))
      (f64.mul (local.get 1) (local.get 1)))))
  (func $folded (param i32) (result i32)
    (i32.add (i32.mul (i32.const 6) (i32.const 7)) (i32.shl (local.get 0) (i32.const 0))))
  (func $clamp (param i32 i32) (result i32)
    (if (result i32) (i32.gt_u (local.get 0) (local.get 1))
      (then (local.get 1))
      (else (local.get 0))))
  (func $quotients (param i32 i64) (result i64)
    (i64.add
      (i64.extend_i32_s (i32.div_s (i32.const 100) (local.get 0)))
      (i64.rem_u (local.get 1) (i64.const 10)))))

;; -- what it becomes
;;
;; $hypotenuse
;; after lowering:
;; function 0(p0: f64, p1: f64)
;;   return f64.sqrt(f64.add(f64.mul(p0, p0), f64.mul(p1, p1)))
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_hypotenuse(DDLGuest;)D  // 11 bytes
;;   dload 0
;;   dload 0
;;   dmul
;;   dload 2
;;   dload 2
;;   dmul
;;   dadd
;;   invokestatic Num.f64Sqrt(D)D
;;   dreturn
;;
;; $folded
;; after lowering:
;; function 1(p0: i32)
;;   return i32.add(p0, 42)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f1_folded(ILGuest;)I  // 5 bytes
;;   iload 0
;;   bipush 42
;;   iadd
;;   ireturn
;;
;; $clamp
;; after lowering:
;; function 2(p0: i32, p1: i32)
;;   locals v2: i32
;;   unless i32.gt_u(p0, p1) goto L1
;;   v2 = p1
;;   goto L2
;; L1:
;;   v2 = p0
;; L2:
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
;; f2_clamp(IILGuest;)I  // 19 bytes
;;   iconst_0
;;   istore 3
;;   iload 0
;;   iload 1
;;   invokestatic Num.compareU(II)I
;;   ifle L0
;;   iload 1
;;   istore 3
;;   goto L1
;; L0:
;;   iload 0
;;   istore 3
;; L1:
;;   iload 3
;;   ireturn
;;
;; $quotients
;; after lowering:
;; function 3(p0: i32, p1: i64)
;;   return i64.add(i64.extend_i32_s(i32.div_s(100, p0)), i64RemUBy(p1, 10L, -3689348814741910323L, 3))
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f3_quotients(IJLGuest;)J  // 20 bytes
;;   bipush 100
;;   iload 0
;;   invokestatic Num.i32DivS(II)I
;;   i2l
;;   lload 1
;;   bipush 10
;;   i2l
;;   ldc2_w -3689348814741910323
;;   iconst_3
;;   invokestatic Num.i64RemUBy(JJJI)J
;;   ladd
;;   lreturn
