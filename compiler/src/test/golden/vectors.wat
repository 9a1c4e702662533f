;; A vector is two longs: the same for both halves, shared where both need it, one check for sixteen bytes.
(module
  (memory 1)
  (global $total (mut v128) (v128.const i64x2 1 2))
  (func $add (param i32 i32) (result v128)
    (v128.store (local.get 0) (i32x4.add (v128.load (local.get 0)) (v128.load offset=16 (local.get 1))))
    (v128.xor (v128.load (local.get 0)) (global.get $total)))
  (func $turned (param v128) (result i64)
    (local.set 0 (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get 0) (local.get 0)))
    (i64x2.extract_lane 1 (i64x2.extend_high_i32x4_u (local.get 0))))
  (func $scaled (param f32 v128) (result v128)
    (f32x4.mul (f32x4.splat (f32.sqrt (local.get 0))) (local.get 1))))

;; -- what it becomes
;;
;; $add
;; after lowering:
;; function 0(p0: i32, p1: i32)
;;   locals v2: i64, v3: high
;;   v128.store(p0, i32x4Add(v128.load(p0), v128.load offset=16(p1)), i32x4Add(i64.load offset=8(p0), i64.load offset=24(p1)))
;;   v2 = i64.xor(v128.load(p0), global[0])
;;   v3 = i64.xor(i64.load offset=8(p0), global[0])
;;   further[0] = v3
;;   return v2
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing:
;; function 0(p0: i32, p1: i32)
;;   locals v2: i64, v3: high
;;   v128.store(p0, i32x4Add(v128.load(p0), v128.load offset=16(p1)), i32x4Add(i64.load(i32.add(p0, 8)), i64.load(i32.add(p1, 24))))
;;   v2 = i64.xor(v128.load(p0), global[0])
;;   v3 = i64.xor(i64.load(i32.add(p0, 8)), global[0])
;;   further[0] = v3
;;   return v2
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_add(IILLinearMemory;LGuest;)J  // 83 bytes
;;   aload 2
;;   iload 0
;;   aload 2
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.v128Load(LLinearMemory;II)J
;;   aload 2
;;   iload 1
;;   bipush 16
;;   invokestatic Mem.v128Load(LLinearMemory;II)J
;;   invokestatic VectorInts.i32x4Add(JJ)J
;;   aload 2
;;   iload 0
;;   bipush 8
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i64Load(LLinearMemory;II)J
;;   aload 2
;;   iload 1
;;   bipush 24
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i64Load(LLinearMemory;II)J
;;   invokestatic VectorInts.i32x4Add(JJ)J
;;   iconst_0
;;   invokestatic Mem.v128Store(LLinearMemory;IJJI)V
;;   aload 2
;;   iload 0
;;   iconst_0
;;   invokestatic Mem.v128Load(LLinearMemory;II)J
;;   aload 3
;;   getfield Guest.g0 J
;;   lxor
;;   lstore 4
;;   aload 2
;;   iload 0
;;   bipush 8
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i64Load(LLinearMemory;II)J
;;   aload 3
;;   getfield Guest.v0 J
;;   lxor
;;   lstore 6
;;   aload 3
;;   getfield GuestInstance.multi [J
;;   iconst_0
;;   lload 6
;;   lastore
;;   lload 4
;;   lreturn
;;
;; $turned
;; after lowering:
;; function 1(p0: i64, p1: high)
;;   locals v2: high
;;   v2 = p0
;;   p0 = p1
;;   p1 = v2
;;   return i64x2ExtractLane(half(i64x2ExtendU(i64.shr_u(p1, 32L))), 0)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f1_turned(JJLLinearMemory;LGuest;)J  // 23 bytes
;;   lload 0
;;   lstore 6
;;   lload 2
;;   lstore 0
;;   lload 6
;;   lstore 2
;;   lload 2
;;   bipush 32
;;   lushr
;;   invokestatic VectorInts.i64x2ExtendU(J)J
;;   invokestatic Vectors.half(J)J
;;   iconst_0
;;   invokestatic Vectors.i64x2ExtractLane(JI)J
;;   lreturn
;;
;; $scaled
;; after lowering:
;; function 2(p0: f32, p1: i64, p2: high)
;;   locals v3: i64, v4: i64, v5: high
;;   v3 = f32x4Splat(f32.sqrt(p0))
;;   v4 = f32x4Mul(v3, p1)
;;   v5 = f32x4Mul(v3, p2)
;;   further[0] = v5
;;   return v4
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f2_scaled(FJJLLinearMemory;LGuest;)J  // 37 bytes
;;   fload 0
;;   invokestatic Num.f32Sqrt(F)F
;;   invokestatic Vectors.f32x4Splat(F)J
;;   lstore 7
;;   lload 7
;;   lload 1
;;   invokestatic VectorFloats.f32x4Mul(JJ)J
;;   lstore 9
;;   lload 7
;;   lload 3
;;   invokestatic VectorFloats.f32x4Mul(JJ)J
;;   lstore 11
;;   aload 6
;;   getfield GuestInstance.multi [J
;;   iconst_0
;;   lload 11
;;   lastore
;;   lload 9
;;   lreturn
