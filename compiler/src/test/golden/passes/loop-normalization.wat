;; A counting loop becomes C2's form: an inner loop without a poll up to a strip's limit, an outer one that polls.
(module
  (memory 1)
  (func $sum (param $n i32) (result i32) (local $i i32) (local $s i32)
    (loop $next
      (local.set $s (i32.add (local.get $s) (i32.load8_u (local.get $i))))
      (br_if $next (i32.ne
        (local.tee $i (i32.add (local.get $i) (i32.const 1)))
        (local.get $n))))
    (local.get $s)))

;; -- what it becomes
;; without loop-normalization:
;;
;; $sum
;; f0_sum(ILLinearMemory;LGuest;)I  // 33 bytes
;;   iconst_0
;;   istore 3
;;   iconst_0
;;   istore 4
;; L0:
;;   aload 2
;;   invokevirtual Guest.pollCounting()V
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
;;   iload 0
;;   if_icmpne L0
;;   iload 3
;;   ireturn
;;
;; with loop-normalization:
;;
;; $sum
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
;;   iload 4
;;   iload 0
;;   if_icmpeq L2
;;   aload 2
;;   invokevirtual Guest.poll()V
;;   goto L0
;; L2:
;;   iload 3
;;   ireturn
