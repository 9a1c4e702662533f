;; Operations on constants, neutral operands and the negation of a comparison vanish.
(module
  (func $folded (param i32) (result i32)
    (i32.add (i32.mul (local.get 0) (i32.shl (i32.const 3) (i32.const 2))) (i32.xor (i32.const 5) (i32.const 5))))
  (func $negated (param i32) (result i32)
    (i32.eqz (i32.lt_u (local.get 0) (i32.const 10)))))

;; -- what it becomes
;; without constant-folding:
;;
;; $folded
;; f0_folded(ILGuest;)I  // 10 bytes
;;   iload 0
;;   iconst_3
;;   iconst_2
;;   ishl
;;   imul
;;   iconst_5
;;   iconst_5
;;   ixor
;;   iadd
;;   ireturn
;;
;; $negated
;; f1_negated(ILGuest;)I  // 10 bytes
;;   iload 0
;;   bipush 10
;;   invokestatic Num.ltU(II)I
;;   invokestatic Num.eqz(I)I
;;   ireturn
;;
;; with constant-folding:
;;
;; $folded
;; f0_folded(ILGuest;)I  // 5 bytes
;;   iload 0
;;   bipush 12
;;   imul
;;   ireturn
;;
;; $negated
;; f1_negated(ILGuest;)I  // 7 bytes
;;   iload 0
;;   bipush 10
;;   invokestatic Num.geU(II)I
;;   ireturn
