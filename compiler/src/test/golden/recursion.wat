;; A function that may call itself polls at its entry, since no loop would.
(module
  (func $fib (param i32) (result i32)
    (if (result i32) (i32.lt_s (local.get 0) (i32.const 2))
      (then (local.get 0))
      (else (i32.add
        (call $fib (i32.sub (local.get 0) (i32.const 1)))
        (call $fib (i32.sub (local.get 0) (i32.const 2))))))))

;; -- what it becomes
;;
;; $fib
;; after lowering:
;; function 0(p0: i32)
;;   locals v1: i32, v2: i32
;;   unless i32.lt_s(p0, 2) goto L1
;;   v1 = p0
;;   goto L2
;; L1:
;;   v1 = call 0(i32.sub(p0, 1))
;;   v2 = call 0(i32.sub(p0, 2))
;;   v1 = i32.add(v1, v2)
;; L2:
;;   return v1
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption:
;; function 0(p0: i32)
;;   locals v1: i32, v2: i32
;;   poll
;;   unless i32.lt_s(p0, 2) goto L1
;;   v1 = p0
;;   goto L2
;; L1:
;;   v1 = call 0(i32.sub(p0, 1))
;;   v2 = call 0(i32.sub(p0, 2))
;;   v1 = i32.add(v1, v2)
;; L2:
;;   return v1
;; after loop-latches: the same
;;
;; f0_fib(ILGuest;)I  // 38 bytes
;;   iconst_0
;;   istore 2
;;   aload 1
;;   invokevirtual Guest.poll()V
;;   iload 0
;;   iconst_2
;;   if_icmpge L0
;;   iload 0
;;   istore 2
;;   goto L1
;; L0:
;;   iload 0
;;   iconst_1
;;   isub
;;   aload 1
;;   invokestatic C0.f0_fib(ILGuest;)I
;;   istore 2
;;   iload 0
;;   iconst_2
;;   isub
;;   aload 1
;;   invokestatic C0.f0_fib(ILGuest;)I
;;   istore 3
;;   iload 2
;;   iload 3
;;   iadd
;;   istore 2
;; L1:
;;   iload 2
;;   ireturn
