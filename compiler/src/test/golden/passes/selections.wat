;; The larger of two numbers is a call of the machine's own, a choice by one bit a mask.
(module
  (func $larger (param i32 i32) (result i32)
    (select (local.get 0) (local.get 1) (i32.gt_s (local.get 0) (local.get 1))))
  (func $odd (param i64 i64) (result i64)
    (select (local.get 0) (local.get 1) (i32.wrap_i64 (i64.and (local.get 0) (i64.const 1))))))

;; -- what it becomes
;; without selections:
;;
;; $larger
;; f0_larger(IILGuest;)I  // 11 bytes
;;   iload 0
;;   iload 1
;;   iload 0
;;   iload 1
;;   invokestatic Num.gtS(II)I
;;   invokestatic Num.select(III)I
;;   ireturn
;;
;; $odd
;; f1_odd(JJLGuest;)J  // 10 bytes
;;   lload 0
;;   lload 2
;;   lload 0
;;   lconst_1
;;   land
;;   l2i
;;   invokestatic Num.select(JJI)J
;;   lreturn
;;
;; with selections:
;;
;; $larger
;; f0_larger(IILGuest;)I  // 6 bytes
;;   iload 0
;;   iload 1
;;   invokestatic Num.max(II)I
;;   ireturn
;;
;; $odd
;; f1_odd(JJLGuest;)J  // 10 bytes
;;   lload 0
;;   lload 2
;;   lload 0
;;   lconst_1
;;   land
;;   l2i
;;   invokestatic Num.select(JJI)J
;;   lreturn
