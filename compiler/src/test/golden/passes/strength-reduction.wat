;; An index that was widened is compared as it was, and what is cut off again is computed in 32 bits.
(module
  (func $inside (param $i i32) (param $n i32) (result i32)
    (i64.lt_s (i64.extend_i32_u (local.get $i)) (i64.extend_i32_u (local.get $n))))
  (func $next (param $i i32) (result i32)
    (i32.wrap_i64 (i64.add (i64.mul (i64.const 8) (i64.extend_i32_s (local.get $i))) (i64.const 1))))
  (func $byte (param $x i32) (result i32)
    (i32.shr_s (i32.shl (i32.mul (local.get $x) (i32.const 16)) (i32.const 24)) (i32.const 24))))

;; -- what it becomes
;; without strength-reduction:
;;
;; $inside
;; f0_inside(IILGuest;)I  // 12 bytes
;;   iload 0
;;   invokestatic Num.i64ExtendU(I)J
;;   iload 1
;;   invokestatic Num.i64ExtendU(I)J
;;   invokestatic Num.ltS(JJ)I
;;   ireturn
;;
;; $next
;; f1_next(ILGuest;)I  // 10 bytes
;;   bipush 8
;;   i2l
;;   iload 0
;;   i2l
;;   lmul
;;   lconst_1
;;   ladd
;;   l2i
;;   ireturn
;;
;; $byte
;; f2_byte(ILGuest;)I  // 11 bytes
;;   iload 0
;;   bipush 16
;;   imul
;;   bipush 24
;;   ishl
;;   bipush 24
;;   ishr
;;   ireturn
;;
;; with strength-reduction:
;;
;; $inside
;; f0_inside(IILGuest;)I  // 6 bytes
;;   iload 0
;;   iload 1
;;   invokestatic Num.ltU(II)I
;;   ireturn
;;
;; $next
;; f1_next(ILGuest;)I  // 8 bytes
;;   iload 0
;;   i2l
;;   iconst_3
;;   lshl
;;   lconst_1
;;   ladd
;;   l2i
;;   ireturn
;;
;; $byte
;; f2_byte(ILGuest;)I  // 8 bytes
;;   iload 0
;;   bipush 28
;;   ishl
;;   bipush 24
;;   ishr
;;   ireturn
