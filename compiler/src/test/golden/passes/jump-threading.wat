;; Basic blocks in a loop around a switch, which is how Go says goto: a jump to the loop with a known number goes to its case.
(module
  (func $sum (param $n i32) (result i32) (local $block i32) (local $sum i32)
    (loop $again
      (block $done
        (block $step
          (block $test
            (br_table $test $step $done (local.get $block)))
          (if (i32.eqz (local.get $n))
            (then (local.set $block (i32.const 2)) (br $again)))
          (local.set $block (i32.const 1))
          (br $again))
        (local.set $sum (i32.add (local.get $sum) (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (local.set $block (i32.const 0))
        (br $again))
      (return (local.get $sum)))
    unreachable))

;; -- what it becomes
;; without jump-threading:
;;
;; $sum
;; f0_sum(ILGuest;)I  // 61 bytes
;;   iconst_0
;;   istore 2
;;   iconst_0
;;   istore 3
;; L0:
;;   aload 1
;;   invokevirtual Guest.pollCounting()V
;;   iload 2
;;   tableswitch 0:L1 1:L3 else:L4
;; L1:
;;   iload 0
;;   ifne L2
;;   iconst_2
;;   istore 2
;;   goto L0
;; L2:
;;   iconst_1
;;   istore 2
;;   goto L0
;; L3:
;;   iload 3
;;   iload 0
;;   iadd
;;   istore 3
;;   iload 0
;;   iconst_1
;;   isub
;;   istore 0
;;   iconst_0
;;   istore 2
;;   goto L0
;; L4:
;;   iload 3
;;   ireturn
;;
;; with jump-threading:
;;
;; $sum
;; f0_sum(ILGuest;)I  // 61 bytes
;;   iconst_0
;;   istore 2
;;   iconst_0
;;   istore 3
;;   iload 2
;;   tableswitch 0:L0 1:L2 else:L3
;; L0:
;;   iload 0
;;   ifne L1
;;   iconst_2
;;   istore 2
;;   goto L3
;; L1:
;;   iconst_1
;;   istore 2
;;   goto L2
;; L2:
;;   iload 3
;;   iload 0
;;   iadd
;;   istore 3
;;   iload 0
;;   iconst_1
;;   isub
;;   istore 0
;;   iconst_0
;;   istore 2
;;   aload 1
;;   invokevirtual Guest.pollCounting()V
;;   goto L0
;; L3:
;;   iload 3
;;   ireturn
