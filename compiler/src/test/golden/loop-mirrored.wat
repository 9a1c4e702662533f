;; A counting loop whose test has the counter on the right is one all the same.
(module
  (memory 1)
  (func $sum (param $n i32) (result i32) (local $i i32) (local $s i32)
    (loop $next
      (local.set $s (i32.add (local.get $s) (i32.load8_u (local.get $i))))
      (br_if $next (i32.ne
        (local.get $n)
        (local.tee $i (i32.add (local.get $i) (i32.const 1))))))
    (local.get $s)))

;; -- what it becomes
;;
;; $sum
;; after lowering:
;; function 0(p0: i32)
;;   locals v1: i32, v2: i32
;; loop1:
;;   v1 = i32.add(v1, i32.load8_u(v2))
;;   v2 = i32.add(v2, 1)
;;   if i32.ne(p0, v2) goto loop1
;;   return v1
;; after inlining: the same
;; after loop-normalization:
;; function 0(p0: i32)
;;   locals v1: i32, v2: i32, v3: i32
;; loop2:
;;   v3 = strip-up-s(v2, p0)
;; loop1:
;;   v1 = i32.add(v1, i32.load8_u(v2))
;;   v2 = i32.add(v2, 1)
;;   if i32.lt_s(v2, v3) goto loop1
;;   unless i32.ne(p0, v2) goto L3
;;   poll
;;   goto loop2
;; L3:
;;   return v1
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_sum(ILLinearMemory;LGuest;)I  // 54 bytes
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
;;   iconst_1
;;   iadd
;;   istore 4
;;   iload 4
;;   iload 5
;;   if_icmplt L1
;;   iload 0
;;   iload 4
;;   if_icmpeq L2
;;   aload 2
;;   invokevirtual Guest.poll()V
;;   goto L0
;; L2:
;;   iload 3
;;   ireturn
