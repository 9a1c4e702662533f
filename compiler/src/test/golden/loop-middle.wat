;; A counting loop that is left in its middle: what comes behind the test is written twice. Its step is on every round's way.
(module
  (memory 1)
  (func $sum (param $n i32) (result i32) (local $i i32) (local $s i32)
    (block $done
      (loop $next
        (local.set $s (i32.add (local.get $s) (i32.load8_u (local.get $i))))
        (br_if $done (i32.eq (local.get $i) (local.get $n)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))
    (local.get $s))
  (func $sometimes (param $n i32) (result i32) (local $i i32) (local $s i32)
    (loop $next
      (local.set $s (i32.add (local.get $s) (i32.const 1)))
      (if (i32.load8_u (local.get $s))
        (then (local.set $i (i32.add (local.get $i) (i32.const 1)))))
      (br_if $next (i32.ne (local.get $i) (local.get $n))))
    (local.get $s)))

;; -- what it becomes
;;
;; $sum
;; after lowering:
;; function 0(p0: i32)
;;   locals v1: i32, v2: i32
;; loop2:
;;   v1 = i32.add(v1, i32.load8_u(v2))
;;   if i32.eq(v2, p0) goto L1
;;   v2 = i32.add(v2, 1)
;;   goto loop2
;; L1:
;;   return v1
;; after inlining: the same
;; after loop-normalization:
;; function 0(p0: i32)
;;   locals v1: i32, v2: i32, v3: i32
;; loop3:
;;   v3 = strip-up-s(v2, p0)
;; loop2:
;;   v1 = i32.add(v1, i32.load8_u(v2))
;;   unless i32.lt_s(v2, v3) goto L4
;;   v2 = i32.add(v2, 1)
;;   goto loop2
;; L4:
;;   if i32.eq(v2, p0) goto L1
;;   poll
;;   v2 = i32.add(v2, 1)
;;   goto loop3
;; L1:
;;   return v1
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_sum(ILLinearMemory;LGuest;)I  // 63 bytes
;;   iconst_0
;;   istore 3
;;   iconst_0
;;   istore 4
;;   iconst_0
;;   istore 5
;; L0:
;;   iload 4
;;   iload 0
;;   invokestatic Num.rising(II)I
;;   istore 5
;; L1:
;;   iload 3
;;   aload 1
;;   iload 4
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   iadd
;;   istore 3
;;   iload 4
;;   iload 5
;;   if_icmpge L2
;;   iload 4
;;   iconst_1
;;   iadd
;;   istore 4
;;   goto L1
;; L2:
;;   iload 4
;;   iload 0
;;   if_icmpeq L3
;;   aload 2
;;   invokevirtual Guest.poll()V
;;   iload 4
;;   iconst_1
;;   iadd
;;   istore 4
;;   goto L0
;; L3:
;;   iload 3
;;   ireturn
;;
;; $sometimes
;; after lowering:
;; function 1(p0: i32)
;;   locals v1: i32, v2: i32
;; loop1:
;;   v1 = i32.add(v1, 1)
;;   unless i32.load8_u(v1) goto L2
;;   v2 = i32.add(v2, 1)
;; L2:
;;   if i32.ne(v2, p0) goto loop1
;;   return v1
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption:
;; function 1(p0: i32)
;;   locals v1: i32, v2: i32
;; loop1:
;;   counting-poll
;;   v1 = i32.add(v1, 1)
;;   unless i32.load8_u(v1) goto L2
;;   v2 = i32.add(v2, 1)
;; L2:
;;   if i32.ne(v2, p0) goto loop1
;;   return v1
;; after loop-latches: the same
;;
;; f1_sometimes(ILLinearMemory;LGuest;)I  // 36 bytes
;;   iconst_0
;;   istore 3
;;   iconst_0
;;   istore 4
;; L0:
;;   aload 2
;;   invokevirtual Guest.pollCounting()V
;;   iload 3
;;   iconst_1
;;   iadd
;;   istore 3
;;   aload 1
;;   iload 3
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ifeq L1
;;   iload 4
;;   iconst_1
;;   iadd
;;   istore 4
;; L1:
;;   iload 4
;;   iload 0
;;   if_icmpne L0
;;   iload 3
;;   ireturn
