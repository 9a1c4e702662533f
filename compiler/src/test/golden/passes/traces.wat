;; options: split-everything
;; The loop of an interpreter: a handler that writes down what is dispatched, for a while, when the loop is hot.
(module
  (memory 1)
  (func $run (param $pc i32) (param $a i32) (result i32)
    (loop $next
      (block $c17
      (block $c16
      (block $c15
      (block $c14
      (block $c13
      (block $c12
      (block $c11
      (block $c10
      (block $c9
      (block $c8
      (block $c7
      (block $c6
      (block $c5
      (block $c4
      (block $c3
      (block $c2
      (block $c1
      (block $c0
        (br_table $c0 $c1 $c2 $c3 $c4 $c5 $c6 $c7 $c8 $c9 $c10 $c11 $c12 $c13 $c14 $c15 $c16 $c17 (i32.load8_u (local.tee $pc (i32.add (local.get $pc) (i32.const 1)))))
      ) ;; case 0
      (local.set $a (i32.mul (local.get $a) (i32.const 2)))
      (br $next)
      ) ;; case 1
      (local.set $a (i32.mul (local.get $a) (i32.const 3)))
      (br $next)
      ) ;; case 2
      (local.set $a (i32.mul (local.get $a) (i32.const 4)))
      (br $next)
      ) ;; case 3
      (local.set $a (i32.mul (local.get $a) (i32.const 5)))
      (br $next)
      ) ;; case 4
      (local.set $a (i32.mul (local.get $a) (i32.const 6)))
      (br $next)
      ) ;; case 5
      (local.set $a (i32.mul (local.get $a) (i32.const 7)))
      (br $next)
      ) ;; case 6
      (local.set $a (i32.mul (local.get $a) (i32.const 8)))
      (br $next)
      ) ;; case 7
      (local.set $a (i32.mul (local.get $a) (i32.const 9)))
      (br $next)
      ) ;; case 8
      (local.set $a (i32.mul (local.get $a) (i32.const 10)))
      (br $next)
      ) ;; case 9
      (local.set $a (i32.mul (local.get $a) (i32.const 11)))
      (br $next)
      ) ;; case 10
      (local.set $a (i32.mul (local.get $a) (i32.const 12)))
      (br $next)
      ) ;; case 11
      (local.set $a (i32.mul (local.get $a) (i32.const 13)))
      (br $next)
      ) ;; case 12
      (local.set $a (i32.mul (local.get $a) (i32.const 14)))
      (br $next)
      ) ;; case 13
      (local.set $a (i32.mul (local.get $a) (i32.const 15)))
      (br $next)
      ) ;; case 14
      (local.set $a (i32.mul (local.get $a) (i32.const 16)))
      (br $next)
      ) ;; case 15
      (local.set $a (i32.mul (local.get $a) (i32.const 17)))
      (br $next)
      ) ;; case 16
      (local.set $a (i32.mul (local.get $a) (i32.const 18)))
      (br $next)
      ) ;; case 17
      (return (local.get $a))
    )
    unreachable))

;; -- what it becomes
;; without traces:
;;
;; $run
;; f0_run(IILLinearMemory;LGuest;)I  // 42 bytes
;;   new F_4_0_0_0_0_0
;;   dup
;;   invokespecial F_4_0_0_0_0_0.<init>()V
;;   astore 4
;;   aload 4
;;   iload 0
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 4
;;   iload 1
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iconst_m1
;;   istore 5
;; L0:
;;   aload 4
;;   aload 2
;;   aload 3
;;   invokestatic C0.f0_run$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I
;;   istore 5
;;   goto L1
;; L1:
;;   aload 4
;;   getfield F_4_0_0_0_0_0.i1 I
;;   ireturn
;; f0_run$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I  // 79 bytes
;;   iconst_m1
;;   istore 3
;;   iconst_0
;;   getstatic H0_1.ALL [LH0_1;
;;   swap
;;   aaload
;;   astore 4
;;   iconst_m1
;;   istore 5
;; L0:
;;   aload 4
;;   aload 0
;;   aload 1
;;   aload 2
;;   iload 5
;;   invokevirtual H0_1.f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I
;;   istore 3
;; L1:
;;   iload 3
;;   iconst_0
;;   isub
;;   iflt L2
;;   iload 3
;;   iconst_0
;;   isub
;;   bipush 18
;;   if_icmpge L3
;;   iload 3
;;   iconst_0
;;   isub
;;   getstatic H0_1.BY_LABEL [LH0_1;
;;   swap
;;   aaload
;;   astore 4
;;   iload 3
;;   istore 5
;;   goto L0
;; L2:
;;   iload 3
;;   bipush -3
;;   if_icmpgt L3
;;   bipush -3
;;   iload 3
;;   isub
;;   getstatic H0_1.ALL [LH0_1;
;;   swap
;;   aaload
;;   astore 4
;;   iconst_m1
;;   istore 5
;;   goto L0
;; L3:
;;   iload 3
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 100 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 14:L1 else:L0
;; L0:
;;   iload 7
;;   bipush 14
;;   imul
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 15
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 99 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 16:L1 else:L0
;; L0:
;;   iload 7
;;   iconst_4
;;   ishl
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 17
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 69 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;; L0:
;;   iload 7
;;   bipush 18
;;   imul
;;   istore 7
;;   goto L1
;; L1:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L2
;; L2:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 35 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;; L0:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   bipush -4
;;   istore 5
;;   goto L1
;; L1:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 20 bytes
;;   iconst_m1
;;   istore 5
;;   aload 2
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 98 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 2:L1 else:L0
;; L0:
;;   iload 7
;;   iconst_1
;;   ishl
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   iconst_3
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 98 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 4:L1 else:L0
;; L0:
;;   iload 7
;;   iconst_2
;;   ishl
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   iconst_5
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 100 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 6:L1 else:L0
;; L0:
;;   iload 7
;;   bipush 6
;;   imul
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 7
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 99 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 8:L1 else:L0
;; L0:
;;   iload 7
;;   iconst_3
;;   ishl
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 9
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 100 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 10:L1 else:L0
;; L0:
;;   iload 7
;;   bipush 10
;;   imul
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 11
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 100 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 12:L1 else:L0
;; L0:
;;   iload 7
;;   bipush 12
;;   imul
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 13
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;;
;; with traces:
;;
;; $run
;; f0_run(IILLinearMemory;LGuest;)I  // 42 bytes
;;   new F_4_0_0_0_0_0
;;   dup
;;   invokespecial F_4_0_0_0_0_0.<init>()V
;;   astore 4
;;   aload 4
;;   iload 0
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 4
;;   iload 1
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iconst_m1
;;   istore 5
;; L0:
;;   aload 4
;;   aload 2
;;   aload 3
;;   invokestatic C0.f0_run$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I
;;   istore 5
;;   goto L1
;; L1:
;;   aload 4
;;   getfield F_4_0_0_0_0_0.i1 I
;;   ireturn
;; f0_run$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I  // 79 bytes
;;   iconst_m1
;;   istore 3
;;   iconst_0
;;   getstatic H0_1.ALL [LH0_1;
;;   swap
;;   aaload
;;   astore 4
;;   iconst_m1
;;   istore 5
;; L0:
;;   aload 4
;;   aload 0
;;   aload 1
;;   aload 2
;;   iload 5
;;   invokevirtual H0_1.f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I
;;   istore 3
;; L1:
;;   iload 3
;;   iconst_0
;;   isub
;;   iflt L2
;;   iload 3
;;   iconst_0
;;   isub
;;   bipush 18
;;   if_icmpge L3
;;   iload 3
;;   iconst_0
;;   isub
;;   getstatic H0_1.BY_LABEL [LH0_1;
;;   swap
;;   aaload
;;   astore 4
;;   iload 3
;;   istore 5
;;   goto L0
;; L2:
;;   iload 3
;;   bipush -3
;;   if_icmpgt L3
;;   bipush -3
;;   iload 3
;;   isub
;;   getstatic H0_1.ALL [LH0_1;
;;   swap
;;   aaload
;;   astore 4
;;   iconst_m1
;;   istore 5
;;   goto L0
;; L3:
;;   iload 3
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 100 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 14:L1 else:L0
;; L0:
;;   iload 7
;;   bipush 14
;;   imul
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 15
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 99 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 16:L1 else:L0
;; L0:
;;   iload 7
;;   iconst_4
;;   ishl
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 17
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 69 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;; L0:
;;   iload 7
;;   bipush 18
;;   imul
;;   istore 7
;;   goto L1
;; L1:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L2
;; L2:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 35 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;; L0:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   bipush -4
;;   istore 5
;;   goto L1
;; L1:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 20 bytes
;;   iconst_m1
;;   istore 5
;;   aload 2
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 98 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 2:L1 else:L0
;; L0:
;;   iload 7
;;   iconst_1
;;   ishl
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   iconst_3
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 98 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 4:L1 else:L0
;; L0:
;;   iload 7
;;   iconst_2
;;   ishl
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   iconst_5
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 100 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 6:L1 else:L0
;; L0:
;;   iload 7
;;   bipush 6
;;   imul
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 7
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 99 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 8:L1 else:L0
;; L0:
;;   iload 7
;;   iconst_3
;;   ishl
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 9
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 100 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 10:L1 else:L0
;; L0:
;;   iload 7
;;   bipush 10
;;   imul
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 11
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 100 bytes
;;   iconst_m1
;;   istore 5
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 6
;;   aload 1
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 7
;;   iload 4
;;   lookupswitch 12:L1 else:L0
;; L0:
;;   iload 7
;;   bipush 12
;;   imul
;;   istore 7
;;   goto L2
;; L1:
;;   iload 7
;;   bipush 13
;;   imul
;;   istore 7
;;   goto L2
;; L2:
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   iload 6
;;   iconst_1
;;   iadd
;;   istore 6
;;   aload 2
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   ldc table 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
;;   invokestatic Calls.lookup(ILString;)I
;;   iconst_1
;;   iadd
;;   istore 5
;;   goto L3
;; L3:
;;   aload 1
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   iload 7
;;   putfield F_4_0_0_0_0_0.i1 I
;;   iload 5
;;   ireturn
;; f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 20 bytes
;;   aload 1
;;   iload 4
;;   iconst_m1
;;   invokestatic H0_1_R.enter(LF_4_0_0_0_0_0;II)V
;;   aload 0
;;   getfield H0_1_R.real LH0_1;
;;   aload 1
;;   aload 2
;;   aload 3
;;   iload 4
;;   invokevirtual H0_1.f0_run$h(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I
;;   ireturn
