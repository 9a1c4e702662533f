;; A function with a vector loop has two forms, and one test on entry chooses.
(module
  (memory 1)
  (func $scale (param $p i32) (param $end i32)
    (loop $next
      (v128.store (local.get $p) (f32x4.mul (v128.load (local.get $p)) (v128.load (local.get $p))))
      (br_if $next (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 16))) (local.get $end))))))

;; -- what it becomes
;; without vector-registers:
;;
;; $scale
;; f0_scale(IILLinearMemory;LGuest;)V  // 79 bytes
;;   iconst_0
;;   istore 4
;; L0:
;;   iload 0
;;   iload 1
;;   invokestatic Num.risingU(II)I
;;   istore 4
;; L1:
;;   aload 2
;;   iload 0
;;   aload 2
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.v128Load(LLinearMemory;II)J
;;   aload 2
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.v128Load(LLinearMemory;II)J
;;   invokestatic VectorFloats.f32x4Mul(JJ)J
;;   aload 2
;;   iload 0
;;   bipush 8
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i64Load(LLinearMemory;II)J
;;   aload 2
;;   iload 0
;;   bipush 8
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i64Load(LLinearMemory;II)J
;;   invokestatic VectorFloats.f32x4Mul(JJ)J
;;   iconst_0
;;   invokestatic Mem.v128Store(LLinearMemory;IJJI)V
;;   iload 0
;;   bipush 16
;;   iadd
;;   istore 0
;;   iload 0
;;   iload 4
;;   if_icmplt L1
;;   iload 0
;;   iload 1
;;   invokestatic Num.compareU(II)I
;;   ifge L2
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   goto L0
;; L2:
;;   return
;;
;; with vector-registers:
;;
;; $scale
;; f0_scale$halves(IILLinearMemory;LGuest;)V  // 79 bytes
;;   iconst_0
;;   istore 4
;; L0:
;;   iload 0
;;   iload 1
;;   invokestatic Num.risingU(II)I
;;   istore 4
;; L1:
;;   aload 2
;;   iload 0
;;   aload 2
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.v128Load(LLinearMemory;II)J
;;   aload 2
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.v128Load(LLinearMemory;II)J
;;   invokestatic VectorFloats.f32x4Mul(JJ)J
;;   aload 2
;;   iload 0
;;   bipush 8
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i64Load(LLinearMemory;II)J
;;   aload 2
;;   iload 0
;;   bipush 8
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i64Load(LLinearMemory;II)J
;;   invokestatic VectorFloats.f32x4Mul(JJ)J
;;   iconst_0
;;   invokestatic Mem.v128Store(LLinearMemory;IJJI)V
;;   iload 0
;;   bipush 16
;;   iadd
;;   istore 0
;;   iload 0
;;   iload 4
;;   if_icmplt L1
;;   iload 0
;;   iload 1
;;   invokestatic Num.compareU(II)I
;;   ifge L2
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   goto L0
;; L2:
;;   return
;; f0_scale$registers(IILLinearMemory;LGuest;)V  // 58 bytes
;;   iconst_0
;;   istore 4
;; L0:
;;   iload 0
;;   iload 1
;;   invokestatic Num.risingU(II)I
;;   istore 4
;; L1:
;;   aload 2
;;   iload 0
;;   aload 2
;;   iload 0
;;   iconst_0
;;   invokestatic F32x4.load(LLinearMemory;II)LF32x4;
;;   aload 2
;;   iload 0
;;   iconst_0
;;   invokestatic F32x4.load(LLinearMemory;II)LF32x4;
;;   invokestatic F32x4.mul(LF32x4;LF32x4;)LF32x4;
;;   iconst_0
;;   invokestatic F32x4.store(LLinearMemory;ILF32x4;I)V
;;   iload 0
;;   bipush 16
;;   iadd
;;   istore 0
;;   iload 0
;;   iload 4
;;   if_icmplt L1
;;   iload 0
;;   iload 1
;;   invokestatic Num.compareU(II)I
;;   ifge L2
;;   aload 3
;;   invokevirtual Guest.poll()V
;;   goto L0
;; L2:
;;   return
;; f0_scale(IILLinearMemory;LGuest;)V  // 41 bytes
;;   getstatic C0.spent0 J
;;   invokestatic Vectors.inRegisters(J)Z
;;   ifeq L0
;;   iload 0
;;   iload 1
;;   aload 2
;;   aload 3
;;   invokestatic C0.f0_scale$registers(IILLinearMemory;LGuest;)V
;;   return
;; L0:
;;   invokestatic Vectors.begin()J
;;   lstore 4
;;   iload 0
;;   iload 1
;;   aload 2
;;   aload 3
;;   invokestatic C0.f0_scale$halves(IILLinearMemory;LGuest;)V
;;   getstatic C0.spent0 J
;;   lload 4
;;   invokestatic Vectors.spent(JJ)J
;;   putstatic C0.spent0 J
;;   return
