;; options: split-everything
;; A function cut into regions: locals that cross their bounds live in the frame object, exits are dispatched by number.
(module
  (memory 1)
  (func $walk (param $p i32) (param $end i32) (result i32) (local $sum i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $p) (local.get $end)))
        (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $p))))
        (local.set $sum (i32.rotl (local.get $sum) (i32.load offset=4 (local.get $p))))
        (if (i32.eqz (local.get $sum)) (then (return (i32.const -1))))
        (i32.store offset=8 (local.get $p) (local.get $sum))
        (local.set $sum (i32.xor (local.get $sum) (i32.load offset=12 (local.get $p))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br $next)))
    (local.get $sum)))

;; -- what it becomes
;;
;; $walk
;; after lowering:
;; function 0(p0: i32, p1: i32)
;;   locals v2: i32
;; loop2:
;;   if i32.ge_u(p0, p1) goto L1
;;   v2 = i32.add(v2, i32.load(p0))
;;   v2 = i32.rotl(v2, i32.load offset=4(p0))
;;   unless i32.eqz(v2) goto L3
;;   return -1
;; L3:
;;   i32.store offset=8(p0, v2)
;;   v2 = i32.xor(v2, i32.load offset=12(p0))
;;   p0 = i32.add(p0, 16)
;;   goto loop2
;; L1:
;;   return v2
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing:
;; function 0(p0: i32, p1: i32)
;;   locals v2: i32
;; loop2:
;;   if i32.ge_u(p0, p1) goto L1
;;   v2 = i32.add(v2, i32.load(p0))
;;   v2 = i32.rotl(v2, i32.load(i32.add(p0, 4)))
;;   unless i32.eqz(v2) goto L3
;;   return -1
;; L3:
;;   i32.store(i32.add(p0, 8), v2)
;;   v2 = i32.xor(v2, i32.load(i32.add(p0, 12)))
;;   p0 = i32.add(p0, 16)
;;   goto loop2
;; L1:
;;   return v2
;; after jump-threading: the same
;; after interruption:
;; function 0(p0: i32, p1: i32)
;;   locals v2: i32
;; loop2:
;;   counting-poll
;;   if i32.ge_u(p0, p1) goto L1
;;   v2 = i32.add(v2, i32.load(p0))
;;   v2 = i32.rotl(v2, i32.load(i32.add(p0, 4)))
;;   unless i32.eqz(v2) goto L3
;;   return -1
;; L3:
;;   i32.store(i32.add(p0, 8), v2)
;;   v2 = i32.xor(v2, i32.load(i32.add(p0, 12)))
;;   p0 = i32.add(p0, 16)
;;   goto loop2
;; L1:
;;   return v2
;; after loop-latches: the same
;;
;; f0_walk(IILLinearMemory;LGuest;)I  // 54 bytes
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
;;   invokestatic C0.f0_walk$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I
;;   istore 5
;;   iload 5
;;   iconst_2
;;   if_icmpeq L1
;;   goto L2
;; L1:
;;   aload 4
;;   getfield F_4_0_0_0_0_0.i2 I
;;   ireturn
;; L2:
;;   aload 4
;;   getfield F_4_0_0_0_0_0.resultI32 I
;;   ireturn
;; f0_walk$r1(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I  // 86 bytes
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
;;   if_icmpeq L2
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   ifne L1
;;   iconst_m1
;;   istore 4
;;   aload 0
;;   iload 4
;;   putfield F_4_0_0_0_0_0.resultI32 I
;;   bipush -2
;;   ireturn
;; L1:
;;   aload 1
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 8
;;   iadd
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 0
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   aload 1
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 12
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   ixor
;;   putfield F_4_0_0_0_0_0.i2 I
;;   aload 0
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   bipush 16
;;   iadd
;;   putfield F_4_0_0_0_0_0.i0 I
;;   goto L0
;; L2:
;;   iconst_2
;;   ireturn
;; f0_walk$r2(LF_4_0_0_0_0_0;LLinearMemory;LGuest;)I  // 76 bytes
;;   iconst_m1
;;   istore 3
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i0 I
;;   istore 4
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i2 I
;;   istore 5
;;   aload 2
;;   invokevirtual Guest.pollCounting()V
;;   iload 4
;;   aload 0
;;   getfield F_4_0_0_0_0_0.i1 I
;;   invokestatic Num.compareU(II)I
;;   ifge L0
;;   iload 5
;;   aload 1
;;   iload 4
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iadd
;;   istore 5
;;   iload 5
;;   aload 1
;;   iload 4
;;   iconst_4
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   invokestatic Num.i32Rotl(II)I
;;   istore 5
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
;;   putfield F_4_0_0_0_0_0.i2 I
;;   iload 3
;;   ireturn
