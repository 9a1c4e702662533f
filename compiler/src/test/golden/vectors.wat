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
