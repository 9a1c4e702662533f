;; options: split-everything
;; $t is put back only where it may still be read: not where the function returns, nor behind its last use.
(module
  (memory 1)
  (func $walk (param $p i32) (param $t i32) (result i32) (local $sum i32)
    (block $done
      (loop $next
        (local.set $t (i32.mul (i32.load (local.get $p)) (i32.const 3)))
        (local.set $sum (i32.add (local.get $sum) (i32.rotl (local.get $t) (local.get $t))))
        (i32.store offset=8 (local.get $p) (local.get $sum))
        (br_if $done (i32.eqz (local.get $sum)))
        (i32.store offset=12 (local.get $p) (local.get $t))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (i32.store offset=16 (local.get $p) (local.get $sum))
        (br_if $next (i32.load offset=20 (local.get $p)))))
    (i32.store offset=24 (local.get $p) (local.get $sum))
    (i32.store offset=28 (local.get $p) (i32.const 5))
    (local.get $sum)))

;; -- what it becomes
;; without liveness:
;;
;; $walk
;; f0_walk(IILLinearMemory;LGuest;)I  // 77 bytes
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
;;   iconst_m1
;;   istore 6
;; L0:
;;   aload 4
;;   aload 2
;;   aload 3
;;   invokestatic C0.f0_walk$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I
;;   istore 5
;;   iload 5
;;   iconst_1
;;   if_icmpeq L3
;;   goto L4
;; L1:
;;   aload 4
;;   aload 2
;;   aload 3
;;   iload 6
;;   invokestatic C0.f0_walk$r3(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I
;;   istore 5
;;   goto L2
;; L2:
;;   aload 4
;;   getfield F_4_0_0_0_0_0.resultI32 I
;;   ireturn
;; L3:
;;   iconst_1
;;   istore 6
;;   goto L1
;; L4:
;;   iconst_2
;;   istore 6
;;   goto L1
;; f0_walk$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I  // 79 bytes
;;   iconst_m1
;;   istore 3
;; L0:
;;   aload 0
;;   aload 1
;;   aload 2
;;   invokestatic C0.f0_walk$r2(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I
;;   istore 3
;;   iload 3
;;   iconst_2
;;   if_icmpeq L1
;;   aload 1
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 12
;;   iadd
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i1 I
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 0
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 16
;;   iadd
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 16
;;   iadd
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 1
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 20
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   ifeq L2
;;   goto L0
;; L1:
;;   iconst_2
;;   ireturn
;; L2:
;;   iconst_1
;;   ireturn
;; f0_walk$r2(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I  // 88 bytes
;;   iconst_m1
;;   istore 3
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 4
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i1 I
;;   istore 5
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   istore 6
;;   aload 2
;;   invokevirtual Guest.poll()V
;;   aload 1
;;   iload 4
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_3
;;   imul
;;   istore 5
;;   iload 6
;;   iload 5
;;   iload 5
;;   invokestatic Num.i32Rotl(II)I
;;   iadd
;;   istore 6
;;   aload 1
;;   iload 4
;;   bipush 8
;;   iadd
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   iload 6
;;   ifeq L0
;;   iconst_m1
;;   istore 3
;;   goto L1
;; L0:
;;   iconst_2
;;   istore 3
;;   goto L1
;; L1:
;;   aload 0
;;   iload 5
;;   putfield F_4_0_0_0_0_0.i1 I
;;   aload 0
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i2 I
;;   iload 3
;;   ireturn
;; f0_walk$r3(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 70 bytes
;;   iconst_m1
;;   istore 4
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 5
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   istore 6
;;   iload 3
;;   lookupswitch 2:L0 else:L0
;; L0:
;;   aload 1
;;   iload 5
;;   iload 6
;;   bipush 24
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 1
;;   iload 5
;;   bipush 28
;;   iadd
;;   iconst_5
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   iload 6
;;   istore 7
;;   aload 0
;;   iload 7
;;   putfield F_4_0_0_0_0_0.resultI32 I
;;   bipush -2
;;   ireturn
;;
;; with liveness:
;;
;; $walk
;; f0_walk(IILLinearMemory;LGuest;)I  // 77 bytes
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
;;   iconst_m1
;;   istore 6
;; L0:
;;   aload 4
;;   aload 2
;;   aload 3
;;   invokestatic C0.f0_walk$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I
;;   istore 5
;;   iload 5
;;   iconst_1
;;   if_icmpeq L3
;;   goto L4
;; L1:
;;   aload 4
;;   aload 2
;;   aload 3
;;   iload 6
;;   invokestatic C0.f0_walk$r3(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I
;;   istore 5
;;   goto L2
;; L2:
;;   aload 4
;;   getfield F_4_0_0_0_0_0.resultI32 I
;;   ireturn
;; L3:
;;   iconst_1
;;   istore 6
;;   goto L1
;; L4:
;;   iconst_2
;;   istore 6
;;   goto L1
;; f0_walk$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I  // 79 bytes
;;   iconst_m1
;;   istore 3
;; L0:
;;   aload 0
;;   aload 1
;;   aload 2
;;   invokestatic C0.f0_walk$r2(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I
;;   istore 3
;;   iload 3
;;   iconst_2
;;   if_icmpeq L1
;;   aload 1
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 12
;;   iadd
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i1 I
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 0
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 16
;;   iadd
;;   putfield F_4_0_0_0_0_0.i0 I
;;   aload 1
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 16
;;   iadd
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 1
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 20
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   ifeq L2
;;   goto L0
;; L1:
;;   iconst_2
;;   ireturn
;; L2:
;;   iconst_1
;;   ireturn
;; f0_walk$r2(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I  // 93 bytes
;;   iconst_m1
;;   istore 3
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 4
;;   iconst_0
;;   istore 5
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   istore 6
;;   aload 2
;;   invokevirtual Guest.poll()V
;;   aload 1
;;   iload 4
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_3
;;   imul
;;   istore 5
;;   iload 6
;;   iload 5
;;   iload 5
;;   invokestatic Num.i32Rotl(II)I
;;   iadd
;;   istore 6
;;   aload 1
;;   iload 4
;;   bipush 8
;;   iadd
;;   iload 6
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   iload 6
;;   ifeq L0
;;   iconst_m1
;;   istore 3
;;   goto L1
;; L0:
;;   iconst_2
;;   istore 3
;;   goto L2
;; L1:
;;   aload 0
;;   iload 5
;;   putfield F_4_0_0_0_0_0.i1 I
;;   aload 0
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i2 I
;;   iload 3
;;   ireturn
;; L2:
;;   aload 0
;;   iload 6
;;   putfield F_4_0_0_0_0_0.i2 I
;;   iload 3
;;   ireturn
;; f0_walk$r3(LF_4_0_0_0_0_0;LLinearMemory;LGuest;I)I  // 70 bytes
;;   iconst_m1
;;   istore 4
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 5
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   istore 6
;;   iload 3
;;   lookupswitch 2:L0 else:L0
;; L0:
;;   aload 1
;;   iload 5
;;   iload 6
;;   bipush 24
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 1
;;   iload 5
;;   bipush 28
;;   iadd
;;   iconst_5
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   iload 6
;;   istore 7
;;   aload 0
;;   iload 7
;;   putfield F_4_0_0_0_0_0.resultI32 I
;;   bipush -2
;;   ireturn
