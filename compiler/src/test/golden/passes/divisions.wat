;; Unsigned division and remainder by a constant multiply by its reciprocal.
(module
  (func $digit (param i32) (result i32)
    (i32.rem_u (local.get 0) (i32.const 10)))
  (func $tenth (param i64) (result i64)
    (i64.div_u (local.get 0) (i64.const 10))))

;; -- what it becomes
;; without divisions:
;;
;; $digit
;; f0_digit(ILGuest;)I  // 7 bytes
;;   iload 0
;;   bipush 10
;;   invokestatic Num.i32RemU(II)I
;;   ireturn
;;
;; $tenth
;; f1_tenth(JLGuest;)J  // 8 bytes
;;   lload 0
;;   bipush 10
;;   i2l
;;   invokestatic Num.i64DivU(JJ)J
;;   lreturn
;;
;; with divisions:
;;
;; $digit
;; f0_digit(ILGuest;)I  // 10 bytes
;;   iload 0
;;   bipush 10
;;   ldc2_w 1844674407370955162
;;   invokestatic Num.i32RemUBy(IIJ)I
;;   ireturn
;;
;; $tenth
;; f1_tenth(JLGuest;)J  // 9 bytes
;;   lload 0
;;   ldc2_w -3689348814741910323
;;   iconst_3
;;   invokestatic Num.i64DivUBy(JJI)J
;;   lreturn
