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
;;
;; $collatz
;; after lowering:
;; function 0(p0: i64)
;;   locals v1: i32
;; loop2:
;;   if i64.le_u(p0, 1L) goto L1
;;   v1 = i32.add(v1, 1)
;;   unless i64.eqz(i64.and(p0, 1L)) goto L3
;;   p0 = i64.shr_u(p0, 1L)
;;   goto loop2
;; L3:
;;   p0 = i64.add(i64.mul(p0, 3L), 1L)
;;   goto loop2
;; L1:
;;   return v1
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption:
;; function 0(p0: i64)
;;   locals v1: i32
;; loop2:
;;   poll
;;   if i64.le_u(p0, 1L) goto L1
;;   v1 = i32.add(v1, 1)
;;   unless i64.eqz(i64.and(p0, 1L)) goto L3
;;   p0 = i64.shr_u(p0, 1L)
;;   goto loop2
;; L3:
;;   p0 = i64.add(i64.mul(p0, 3L), 1L)
;;   goto loop2
;; L1:
;;   return v1
;; after loop-latches: the same
;;
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
