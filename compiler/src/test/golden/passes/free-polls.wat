;; A loop whose rounds nothing bounds polls at its head.
(module
  (func $collatz (param $n i64) (result i32) (local $steps i32)
    (block $done
      (loop $next
        (br_if $done (i64.le_u (local.get $n) (i64.const 1)))
        (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
        (if (i64.eqz (i64.and (local.get $n) (i64.const 1)))
          (then (local.set $n (i64.shr_u (local.get $n) (i64.const 1))) (br $next)))
        (local.set $n (i64.add (i64.mul (local.get $n) (i64.const 3)) (i64.const 1)))
        (br $next)))
    (local.get $steps)))

;; -- what it becomes
;; without free-polls:
;;
;; $collatz
;; f0_collatz(JLGuest;)I  // 45 bytes
;;   iconst_0
;;   istore 3
;; L0:
;;   aload 2
;;   invokevirtual Guest.pollCounting()V
;;   lload 0
;;   lconst_1
;;   invokestatic Num.compareU(JJ)I
;;   ifle L2
;;   iload 3
;;   iconst_1
;;   iadd
;;   istore 3
;;   lload 0
;;   lconst_1
;;   land
;;   lconst_0
;;   lcmp
;;   ifne L1
;;   lload 0
;;   iconst_1
;;   lushr
;;   lstore 0
;;   goto L0
;; L1:
;;   lload 0
;;   iconst_3
;;   i2l
;;   lmul
;;   lconst_1
;;   ladd
;;   lstore 0
;;   goto L0
;; L2:
;;   iload 3
;;   ireturn
;;
;; with free-polls:
;;
;; $collatz
;; f0_collatz(JLGuest;)I  // 45 bytes
;;   iconst_0
;;   istore 3
;; L0:
;;   aload 2
;;   invokevirtual Guest.poll()V
;;   lload 0
;;   lconst_1
;;   invokestatic Num.compareU(JJ)I
;;   ifle L2
;;   iload 3
;;   iconst_1
;;   iadd
;;   istore 3
;;   lload 0
;;   lconst_1
;;   land
;;   lconst_0
;;   lcmp
;;   ifne L1
;;   lload 0
;;   iconst_1
;;   lushr
;;   lstore 0
;;   goto L0
;; L1:
;;   lload 0
;;   iconst_3
;;   i2l
;;   lmul
;;   lconst_1
;;   ladd
;;   lstore 0
;;   goto L0
;; L2:
;;   iload 3
;;   ireturn
