;; Unsigned divisions by constants multiply; selections of an extreme and by one bit do not branch.
(module
  (func $digit (param i32) (result i32)
    (i32.rem_u (local.get 0) (i32.const 10)))
  (func $modulus (param i64) (result i64)
    (i64.rem_u (local.get 0) (i64.const 4294967291)))
  (func $page (param i32) (result i32)
    (i32.div_u (local.get 0) (i32.const 65536)))
  (func $week (param i32) (result i32)
    (i32.div_s (local.get 0) (i32.const 7)))
  (func $traps (param i32) (result i32)
    (i32.div_u (local.get 0) (i32.const 0)))
  (func $larger (param i32 i32) (result i32)
    (select (local.get 0) (local.get 1) (i32.gt_s (local.get 0) (local.get 1))))
  (func $collatz (param i64) (result i64)
    (select
      (i64.shr_u (local.get 0) (i64.const 1))
      (i64.add (i64.mul (local.get 0) (i64.const 3)) (i64.const 1))
      (i64.eqz (i64.and (local.get 0) (i64.const 1))))))

;; -- what it becomes
;;
;; $digit
;; after lowering:
;; function 0(p0: i32)
;;   return i32RemUBy(p0, 10, 1844674407370955162L)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_digit(ILGuest;)I  // 10 bytes
;;   iload 0
;;   bipush 10
;;   ldc2_w 1844674407370955162
;;   invokestatic Num.i32RemUBy(IIJ)I
;;   ireturn
;;
;; $modulus
;; after lowering:
;; function 1(p0: i64)
;;   return i64RemUBy(p0, 4294967291L, -9223372026117357555L, 31)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f1_modulus(JLGuest;)J  // 13 bytes
;;   lload 0
;;   ldc2_w 4294967291
;;   ldc2_w -9223372026117357555
;;   bipush 31
;;   invokestatic Num.i64RemUBy(JJJI)J
;;   lreturn
;;
;; $page
;; after lowering:
;; function 2(p0: i32)
;;   return i32.shr_u(p0, 16)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f2_page(ILGuest;)I  // 5 bytes
;;   iload 0
;;   bipush 16
;;   iushr
;;   ireturn
;;
;; $week
;; after lowering:
;; function 3(p0: i32)
;;   return i32.div_s(p0, 7)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f3_week(ILGuest;)I  // 5 bytes
;;   iload 0
;;   bipush 7
;;   idiv
;;   ireturn
;;
;; $traps
;; after lowering:
;; function 4(p0: i32)
;;   return i32.div_u(p0, 0)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f4_traps(ILGuest;)I  // 6 bytes
;;   iload 0
;;   iconst_0
;;   invokestatic Num.i32DivU(II)I
;;   ireturn
;;
;; $larger
;; after lowering:
;; function 5(p0: i32, p1: i32)
;;   return max(p0, p1)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f5_larger(IILGuest;)I  // 6 bytes
;;   iload 0
;;   iload 1
;;   invokestatic Num.max(II)I
;;   ireturn
;;
;; $collatz
;; after lowering:
;; function 6(p0: i64)
;;   return pickByClear(i64.shr_u(p0, 1L), i64.add(i64.mul(p0, 3L), 1L), i32.wrap_i64(i64.and(p0, 1L)))
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f6_collatz(JLGuest;)J  // 17 bytes
;;   lload 0
;;   iconst_1
;;   lushr
;;   lload 0
;;   iconst_3
;;   i2l
;;   lmul
;;   lconst_1
;;   ladd
;;   lload 0
;;   lconst_1
;;   land
;;   l2i
;;   invokestatic Num.pickByClear(JJI)J
;;   lreturn
