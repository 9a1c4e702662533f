;; Functions with more parameters than a call of the JVM can pass: 300 longs, and 1,000 of all kinds.
(module $A
  (type $sum (func (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result
    i64)))
  (type $all (func (param i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64) (result i64 f64 v128 externref)))
  (type $none (func (result i64)))
  (import "spectest" "print_i32" (func $print (param i32)))
  (memory 1)
  (table $t (export "table") 8 funcref)
  (elem (i32.const 0) $sum $all $other $spread)
  (global $kept (mut i64) (i64.const 0))
  (func $sum (export "sum") (type $sum)
    (local $s i64)
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 0) (i64.const 1))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 1) (i64.const 2))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 2) (i64.const 3))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 3) (i64.const 4))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 4) (i64.const 5))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 5) (i64.const 6))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 6) (i64.const 7))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 7) (i64.const 8))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 8) (i64.const 9))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 9) (i64.const 10))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 10) (i64.const 11))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 11) (i64.const 12))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 12) (i64.const 13))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 13) (i64.const 14))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 14) (i64.const 15))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 15) (i64.const 16))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 16) (i64.const 17))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 17) (i64.const 18))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 18) (i64.const 19))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 19) (i64.const 20))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 20) (i64.const 21))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 21) (i64.const 22))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 22) (i64.const 23))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 23) (i64.const 24))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 24) (i64.const 25))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 25) (i64.const 26))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 26) (i64.const 27))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 27) (i64.const 28))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 28) (i64.const 29))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 29) (i64.const 30))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 30) (i64.const 31))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 31) (i64.const 32))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 32) (i64.const 33))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 33) (i64.const 34))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 34) (i64.const 35))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 35) (i64.const 36))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 36) (i64.const 37))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 37) (i64.const 38))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 38) (i64.const 39))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 39) (i64.const 40))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 40) (i64.const 41))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 41) (i64.const 42))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 42) (i64.const 43))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 43) (i64.const 44))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 44) (i64.const 45))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 45) (i64.const 46))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 46) (i64.const 47))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 47) (i64.const 48))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 48) (i64.const 49))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 49) (i64.const 50))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 50) (i64.const 51))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 51) (i64.const 52))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 52) (i64.const 53))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 53) (i64.const 54))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 54) (i64.const 55))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 55) (i64.const 56))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 56) (i64.const 57))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 57) (i64.const 58))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 58) (i64.const 59))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 59) (i64.const 60))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 60) (i64.const 61))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 61) (i64.const 62))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 62) (i64.const 63))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 63) (i64.const 64))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 64) (i64.const 65))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 65) (i64.const 66))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 66) (i64.const 67))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 67) (i64.const 68))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 68) (i64.const 69))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 69) (i64.const 70))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 70) (i64.const 71))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 71) (i64.const 72))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 72) (i64.const 73))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 73) (i64.const 74))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 74) (i64.const 75))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 75) (i64.const 76))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 76) (i64.const 77))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 77) (i64.const 78))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 78) (i64.const 79))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 79) (i64.const 80))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 80) (i64.const 81))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 81) (i64.const 82))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 82) (i64.const 83))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 83) (i64.const 84))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 84) (i64.const 85))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 85) (i64.const 86))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 86) (i64.const 87))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 87) (i64.const 88))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 88) (i64.const 89))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 89) (i64.const 90))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 90) (i64.const 91))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 91) (i64.const 92))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 92) (i64.const 93))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 93) (i64.const 94))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 94) (i64.const 95))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 95) (i64.const 96))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 96) (i64.const 97))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 97) (i64.const 98))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 98) (i64.const 99))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 99) (i64.const 100))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 100) (i64.const 101))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 101) (i64.const 102))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 102) (i64.const 103))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 103) (i64.const 104))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 104) (i64.const 105))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 105) (i64.const 106))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 106) (i64.const 107))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 107) (i64.const 108))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 108) (i64.const 109))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 109) (i64.const 110))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 110) (i64.const 111))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 111) (i64.const 112))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 112) (i64.const 113))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 113) (i64.const 114))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 114) (i64.const 115))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 115) (i64.const 116))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 116) (i64.const 117))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 117) (i64.const 118))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 118) (i64.const 119))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 119) (i64.const 120))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 120) (i64.const 121))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 121) (i64.const 122))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 122) (i64.const 123))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 123) (i64.const 124))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 124) (i64.const 125))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 125) (i64.const 126))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 126) (i64.const 127))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 127) (i64.const 128))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 128) (i64.const 129))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 129) (i64.const 130))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 130) (i64.const 131))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 131) (i64.const 132))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 132) (i64.const 133))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 133) (i64.const 134))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 134) (i64.const 135))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 135) (i64.const 136))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 136) (i64.const 137))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 137) (i64.const 138))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 138) (i64.const 139))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 139) (i64.const 140))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 140) (i64.const 141))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 141) (i64.const 142))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 142) (i64.const 143))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 143) (i64.const 144))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 144) (i64.const 145))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 145) (i64.const 146))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 146) (i64.const 147))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 147) (i64.const 148))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 148) (i64.const 149))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 149) (i64.const 150))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 150) (i64.const 151))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 151) (i64.const 152))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 152) (i64.const 153))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 153) (i64.const 154))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 154) (i64.const 155))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 155) (i64.const 156))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 156) (i64.const 157))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 157) (i64.const 158))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 158) (i64.const 159))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 159) (i64.const 160))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 160) (i64.const 161))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 161) (i64.const 162))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 162) (i64.const 163))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 163) (i64.const 164))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 164) (i64.const 165))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 165) (i64.const 166))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 166) (i64.const 167))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 167) (i64.const 168))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 168) (i64.const 169))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 169) (i64.const 170))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 170) (i64.const 171))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 171) (i64.const 172))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 172) (i64.const 173))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 173) (i64.const 174))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 174) (i64.const 175))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 175) (i64.const 176))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 176) (i64.const 177))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 177) (i64.const 178))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 178) (i64.const 179))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 179) (i64.const 180))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 180) (i64.const 181))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 181) (i64.const 182))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 182) (i64.const 183))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 183) (i64.const 184))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 184) (i64.const 185))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 185) (i64.const 186))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 186) (i64.const 187))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 187) (i64.const 188))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 188) (i64.const 189))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 189) (i64.const 190))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 190) (i64.const 191))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 191) (i64.const 192))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 192) (i64.const 193))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 193) (i64.const 194))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 194) (i64.const 195))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 195) (i64.const 196))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 196) (i64.const 197))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 197) (i64.const 198))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 198) (i64.const 199))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 199) (i64.const 200))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 200) (i64.const 201))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 201) (i64.const 202))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 202) (i64.const 203))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 203) (i64.const 204))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 204) (i64.const 205))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 205) (i64.const 206))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 206) (i64.const 207))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 207) (i64.const 208))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 208) (i64.const 209))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 209) (i64.const 210))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 210) (i64.const 211))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 211) (i64.const 212))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 212) (i64.const 213))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 213) (i64.const 214))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 214) (i64.const 215))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 215) (i64.const 216))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 216) (i64.const 217))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 217) (i64.const 218))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 218) (i64.const 219))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 219) (i64.const 220))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 220) (i64.const 221))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 221) (i64.const 222))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 222) (i64.const 223))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 223) (i64.const 224))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 224) (i64.const 225))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 225) (i64.const 226))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 226) (i64.const 227))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 227) (i64.const 228))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 228) (i64.const 229))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 229) (i64.const 230))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 230) (i64.const 231))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 231) (i64.const 232))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 232) (i64.const 233))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 233) (i64.const 234))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 234) (i64.const 235))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 235) (i64.const 236))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 236) (i64.const 237))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 237) (i64.const 238))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 238) (i64.const 239))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 239) (i64.const 240))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 240) (i64.const 241))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 241) (i64.const 242))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 242) (i64.const 243))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 243) (i64.const 244))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 244) (i64.const 245))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 245) (i64.const 246))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 246) (i64.const 247))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 247) (i64.const 248))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 248) (i64.const 249))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 249) (i64.const 250))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 250) (i64.const 251))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 251) (i64.const 252))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 252) (i64.const 253))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 253) (i64.const 254))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 254) (i64.const 255))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 255) (i64.const 256))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 256) (i64.const 257))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 257) (i64.const 258))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 258) (i64.const 259))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 259) (i64.const 260))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 260) (i64.const 261))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 261) (i64.const 262))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 262) (i64.const 263))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 263) (i64.const 264))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 264) (i64.const 265))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 265) (i64.const 266))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 266) (i64.const 267))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 267) (i64.const 268))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 268) (i64.const 269))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 269) (i64.const 270))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 270) (i64.const 271))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 271) (i64.const 272))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 272) (i64.const 273))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 273) (i64.const 274))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 274) (i64.const 275))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 275) (i64.const 276))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 276) (i64.const 277))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 277) (i64.const 278))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 278) (i64.const 279))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 279) (i64.const 280))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 280) (i64.const 281))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 281) (i64.const 282))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 282) (i64.const 283))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 283) (i64.const 284))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 284) (i64.const 285))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 285) (i64.const 286))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 286) (i64.const 287))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 287) (i64.const 288))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 288) (i64.const 289))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 289) (i64.const 290))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 290) (i64.const 291))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 291) (i64.const 292))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 292) (i64.const 293))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 293) (i64.const 294))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 294) (i64.const 295))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 295) (i64.const 296))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 296) (i64.const 297))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 297) (i64.const 298))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 298) (i64.const 299))))
    (local.set $s (i64.add (local.get $s) (i64.mul (local.get 299) (i64.const 300))))
    (local.get $s))
  (func $other (type $sum) (i64.sub (local.get 299) (local.get 0)))
  ;; of each kind the last, and what the first ones have to be
  (func $all (export "all") (type $all)
    (i64.add (i64.add (local.get 997) (i64.extend_i32_s (local.get 996))) (i64.add (local.get 1) (i64.extend_i32_s
      (local.get 0))))
    (f64.add (f64.add (local.get 999) (f64.promote_f32 (local.get 998))) (f64.add (local.get 3) (f64.promote_f32
      (local.get 2))))
    (i32x4.add (local.get 994) (local.get 4))
    (local.get 995))
  (func $spread (type $all) (return_call $all (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)
    (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12)
    (local.get 13) (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18) (local.get 19)
    (local.get 20) (local.get 21) (local.get 22) (local.get 23) (local.get 24) (local.get 25) (local.get 26)
    (local.get 27) (local.get 28) (local.get 29) (local.get 30) (local.get 31) (local.get 32) (local.get 33)
    (local.get 34) (local.get 35) (local.get 36) (local.get 37) (local.get 38) (local.get 39) (local.get 40)
    (local.get 41) (local.get 42) (local.get 43) (local.get 44) (local.get 45) (local.get 46) (local.get 47)
    (local.get 48) (local.get 49) (local.get 50) (local.get 51) (local.get 52) (local.get 53) (local.get 54)
    (local.get 55) (local.get 56) (local.get 57) (local.get 58) (local.get 59) (local.get 60) (local.get 61)
    (local.get 62) (local.get 63) (local.get 64) (local.get 65) (local.get 66) (local.get 67) (local.get 68)
    (local.get 69) (local.get 70) (local.get 71) (local.get 72) (local.get 73) (local.get 74) (local.get 75)
    (local.get 76) (local.get 77) (local.get 78) (local.get 79) (local.get 80) (local.get 81) (local.get 82)
    (local.get 83) (local.get 84) (local.get 85) (local.get 86) (local.get 87) (local.get 88) (local.get 89)
    (local.get 90) (local.get 91) (local.get 92) (local.get 93) (local.get 94) (local.get 95) (local.get 96)
    (local.get 97) (local.get 98) (local.get 99) (local.get 100) (local.get 101) (local.get 102) (local.get 103)
    (local.get 104) (local.get 105) (local.get 106) (local.get 107) (local.get 108) (local.get 109) (local.get 110)
    (local.get 111) (local.get 112) (local.get 113) (local.get 114) (local.get 115) (local.get 116) (local.get 117)
    (local.get 118) (local.get 119) (local.get 120) (local.get 121) (local.get 122) (local.get 123) (local.get 124)
    (local.get 125) (local.get 126) (local.get 127) (local.get 128) (local.get 129) (local.get 130) (local.get 131)
    (local.get 132) (local.get 133) (local.get 134) (local.get 135) (local.get 136) (local.get 137) (local.get 138)
    (local.get 139) (local.get 140) (local.get 141) (local.get 142) (local.get 143) (local.get 144) (local.get 145)
    (local.get 146) (local.get 147) (local.get 148) (local.get 149) (local.get 150) (local.get 151) (local.get 152)
    (local.get 153) (local.get 154) (local.get 155) (local.get 156) (local.get 157) (local.get 158) (local.get 159)
    (local.get 160) (local.get 161) (local.get 162) (local.get 163) (local.get 164) (local.get 165) (local.get 166)
    (local.get 167) (local.get 168) (local.get 169) (local.get 170) (local.get 171) (local.get 172) (local.get 173)
    (local.get 174) (local.get 175) (local.get 176) (local.get 177) (local.get 178) (local.get 179) (local.get 180)
    (local.get 181) (local.get 182) (local.get 183) (local.get 184) (local.get 185) (local.get 186) (local.get 187)
    (local.get 188) (local.get 189) (local.get 190) (local.get 191) (local.get 192) (local.get 193) (local.get 194)
    (local.get 195) (local.get 196) (local.get 197) (local.get 198) (local.get 199) (local.get 200) (local.get 201)
    (local.get 202) (local.get 203) (local.get 204) (local.get 205) (local.get 206) (local.get 207) (local.get 208)
    (local.get 209) (local.get 210) (local.get 211) (local.get 212) (local.get 213) (local.get 214) (local.get 215)
    (local.get 216) (local.get 217) (local.get 218) (local.get 219) (local.get 220) (local.get 221) (local.get 222)
    (local.get 223) (local.get 224) (local.get 225) (local.get 226) (local.get 227) (local.get 228) (local.get 229)
    (local.get 230) (local.get 231) (local.get 232) (local.get 233) (local.get 234) (local.get 235) (local.get 236)
    (local.get 237) (local.get 238) (local.get 239) (local.get 240) (local.get 241) (local.get 242) (local.get 243)
    (local.get 244) (local.get 245) (local.get 246) (local.get 247) (local.get 248) (local.get 249) (local.get 250)
    (local.get 251) (local.get 252) (local.get 253) (local.get 254) (local.get 255) (local.get 256) (local.get 257)
    (local.get 258) (local.get 259) (local.get 260) (local.get 261) (local.get 262) (local.get 263) (local.get 264)
    (local.get 265) (local.get 266) (local.get 267) (local.get 268) (local.get 269) (local.get 270) (local.get 271)
    (local.get 272) (local.get 273) (local.get 274) (local.get 275) (local.get 276) (local.get 277) (local.get 278)
    (local.get 279) (local.get 280) (local.get 281) (local.get 282) (local.get 283) (local.get 284) (local.get 285)
    (local.get 286) (local.get 287) (local.get 288) (local.get 289) (local.get 290) (local.get 291) (local.get 292)
    (local.get 293) (local.get 294) (local.get 295) (local.get 296) (local.get 297) (local.get 298) (local.get 299)
    (local.get 300) (local.get 301) (local.get 302) (local.get 303) (local.get 304) (local.get 305) (local.get 306)
    (local.get 307) (local.get 308) (local.get 309) (local.get 310) (local.get 311) (local.get 312) (local.get 313)
    (local.get 314) (local.get 315) (local.get 316) (local.get 317) (local.get 318) (local.get 319) (local.get 320)
    (local.get 321) (local.get 322) (local.get 323) (local.get 324) (local.get 325) (local.get 326) (local.get 327)
    (local.get 328) (local.get 329) (local.get 330) (local.get 331) (local.get 332) (local.get 333) (local.get 334)
    (local.get 335) (local.get 336) (local.get 337) (local.get 338) (local.get 339) (local.get 340) (local.get 341)
    (local.get 342) (local.get 343) (local.get 344) (local.get 345) (local.get 346) (local.get 347) (local.get 348)
    (local.get 349) (local.get 350) (local.get 351) (local.get 352) (local.get 353) (local.get 354) (local.get 355)
    (local.get 356) (local.get 357) (local.get 358) (local.get 359) (local.get 360) (local.get 361) (local.get 362)
    (local.get 363) (local.get 364) (local.get 365) (local.get 366) (local.get 367) (local.get 368) (local.get 369)
    (local.get 370) (local.get 371) (local.get 372) (local.get 373) (local.get 374) (local.get 375) (local.get 376)
    (local.get 377) (local.get 378) (local.get 379) (local.get 380) (local.get 381) (local.get 382) (local.get 383)
    (local.get 384) (local.get 385) (local.get 386) (local.get 387) (local.get 388) (local.get 389) (local.get 390)
    (local.get 391) (local.get 392) (local.get 393) (local.get 394) (local.get 395) (local.get 396) (local.get 397)
    (local.get 398) (local.get 399) (local.get 400) (local.get 401) (local.get 402) (local.get 403) (local.get 404)
    (local.get 405) (local.get 406) (local.get 407) (local.get 408) (local.get 409) (local.get 410) (local.get 411)
    (local.get 412) (local.get 413) (local.get 414) (local.get 415) (local.get 416) (local.get 417) (local.get 418)
    (local.get 419) (local.get 420) (local.get 421) (local.get 422) (local.get 423) (local.get 424) (local.get 425)
    (local.get 426) (local.get 427) (local.get 428) (local.get 429) (local.get 430) (local.get 431) (local.get 432)
    (local.get 433) (local.get 434) (local.get 435) (local.get 436) (local.get 437) (local.get 438) (local.get 439)
    (local.get 440) (local.get 441) (local.get 442) (local.get 443) (local.get 444) (local.get 445) (local.get 446)
    (local.get 447) (local.get 448) (local.get 449) (local.get 450) (local.get 451) (local.get 452) (local.get 453)
    (local.get 454) (local.get 455) (local.get 456) (local.get 457) (local.get 458) (local.get 459) (local.get 460)
    (local.get 461) (local.get 462) (local.get 463) (local.get 464) (local.get 465) (local.get 466) (local.get 467)
    (local.get 468) (local.get 469) (local.get 470) (local.get 471) (local.get 472) (local.get 473) (local.get 474)
    (local.get 475) (local.get 476) (local.get 477) (local.get 478) (local.get 479) (local.get 480) (local.get 481)
    (local.get 482) (local.get 483) (local.get 484) (local.get 485) (local.get 486) (local.get 487) (local.get 488)
    (local.get 489) (local.get 490) (local.get 491) (local.get 492) (local.get 493) (local.get 494) (local.get 495)
    (local.get 496) (local.get 497) (local.get 498) (local.get 499) (local.get 500) (local.get 501) (local.get 502)
    (local.get 503) (local.get 504) (local.get 505) (local.get 506) (local.get 507) (local.get 508) (local.get 509)
    (local.get 510) (local.get 511) (local.get 512) (local.get 513) (local.get 514) (local.get 515) (local.get 516)
    (local.get 517) (local.get 518) (local.get 519) (local.get 520) (local.get 521) (local.get 522) (local.get 523)
    (local.get 524) (local.get 525) (local.get 526) (local.get 527) (local.get 528) (local.get 529) (local.get 530)
    (local.get 531) (local.get 532) (local.get 533) (local.get 534) (local.get 535) (local.get 536) (local.get 537)
    (local.get 538) (local.get 539) (local.get 540) (local.get 541) (local.get 542) (local.get 543) (local.get 544)
    (local.get 545) (local.get 546) (local.get 547) (local.get 548) (local.get 549) (local.get 550) (local.get 551)
    (local.get 552) (local.get 553) (local.get 554) (local.get 555) (local.get 556) (local.get 557) (local.get 558)
    (local.get 559) (local.get 560) (local.get 561) (local.get 562) (local.get 563) (local.get 564) (local.get 565)
    (local.get 566) (local.get 567) (local.get 568) (local.get 569) (local.get 570) (local.get 571) (local.get 572)
    (local.get 573) (local.get 574) (local.get 575) (local.get 576) (local.get 577) (local.get 578) (local.get 579)
    (local.get 580) (local.get 581) (local.get 582) (local.get 583) (local.get 584) (local.get 585) (local.get 586)
    (local.get 587) (local.get 588) (local.get 589) (local.get 590) (local.get 591) (local.get 592) (local.get 593)
    (local.get 594) (local.get 595) (local.get 596) (local.get 597) (local.get 598) (local.get 599) (local.get 600)
    (local.get 601) (local.get 602) (local.get 603) (local.get 604) (local.get 605) (local.get 606) (local.get 607)
    (local.get 608) (local.get 609) (local.get 610) (local.get 611) (local.get 612) (local.get 613) (local.get 614)
    (local.get 615) (local.get 616) (local.get 617) (local.get 618) (local.get 619) (local.get 620) (local.get 621)
    (local.get 622) (local.get 623) (local.get 624) (local.get 625) (local.get 626) (local.get 627) (local.get 628)
    (local.get 629) (local.get 630) (local.get 631) (local.get 632) (local.get 633) (local.get 634) (local.get 635)
    (local.get 636) (local.get 637) (local.get 638) (local.get 639) (local.get 640) (local.get 641) (local.get 642)
    (local.get 643) (local.get 644) (local.get 645) (local.get 646) (local.get 647) (local.get 648) (local.get 649)
    (local.get 650) (local.get 651) (local.get 652) (local.get 653) (local.get 654) (local.get 655) (local.get 656)
    (local.get 657) (local.get 658) (local.get 659) (local.get 660) (local.get 661) (local.get 662) (local.get 663)
    (local.get 664) (local.get 665) (local.get 666) (local.get 667) (local.get 668) (local.get 669) (local.get 670)
    (local.get 671) (local.get 672) (local.get 673) (local.get 674) (local.get 675) (local.get 676) (local.get 677)
    (local.get 678) (local.get 679) (local.get 680) (local.get 681) (local.get 682) (local.get 683) (local.get 684)
    (local.get 685) (local.get 686) (local.get 687) (local.get 688) (local.get 689) (local.get 690) (local.get 691)
    (local.get 692) (local.get 693) (local.get 694) (local.get 695) (local.get 696) (local.get 697) (local.get 698)
    (local.get 699) (local.get 700) (local.get 701) (local.get 702) (local.get 703) (local.get 704) (local.get 705)
    (local.get 706) (local.get 707) (local.get 708) (local.get 709) (local.get 710) (local.get 711) (local.get 712)
    (local.get 713) (local.get 714) (local.get 715) (local.get 716) (local.get 717) (local.get 718) (local.get 719)
    (local.get 720) (local.get 721) (local.get 722) (local.get 723) (local.get 724) (local.get 725) (local.get 726)
    (local.get 727) (local.get 728) (local.get 729) (local.get 730) (local.get 731) (local.get 732) (local.get 733)
    (local.get 734) (local.get 735) (local.get 736) (local.get 737) (local.get 738) (local.get 739) (local.get 740)
    (local.get 741) (local.get 742) (local.get 743) (local.get 744) (local.get 745) (local.get 746) (local.get 747)
    (local.get 748) (local.get 749) (local.get 750) (local.get 751) (local.get 752) (local.get 753) (local.get 754)
    (local.get 755) (local.get 756) (local.get 757) (local.get 758) (local.get 759) (local.get 760) (local.get 761)
    (local.get 762) (local.get 763) (local.get 764) (local.get 765) (local.get 766) (local.get 767) (local.get 768)
    (local.get 769) (local.get 770) (local.get 771) (local.get 772) (local.get 773) (local.get 774) (local.get 775)
    (local.get 776) (local.get 777) (local.get 778) (local.get 779) (local.get 780) (local.get 781) (local.get 782)
    (local.get 783) (local.get 784) (local.get 785) (local.get 786) (local.get 787) (local.get 788) (local.get 789)
    (local.get 790) (local.get 791) (local.get 792) (local.get 793) (local.get 794) (local.get 795) (local.get 796)
    (local.get 797) (local.get 798) (local.get 799) (local.get 800) (local.get 801) (local.get 802) (local.get 803)
    (local.get 804) (local.get 805) (local.get 806) (local.get 807) (local.get 808) (local.get 809) (local.get 810)
    (local.get 811) (local.get 812) (local.get 813) (local.get 814) (local.get 815) (local.get 816) (local.get 817)
    (local.get 818) (local.get 819) (local.get 820) (local.get 821) (local.get 822) (local.get 823) (local.get 824)
    (local.get 825) (local.get 826) (local.get 827) (local.get 828) (local.get 829) (local.get 830) (local.get 831)
    (local.get 832) (local.get 833) (local.get 834) (local.get 835) (local.get 836) (local.get 837) (local.get 838)
    (local.get 839) (local.get 840) (local.get 841) (local.get 842) (local.get 843) (local.get 844) (local.get 845)
    (local.get 846) (local.get 847) (local.get 848) (local.get 849) (local.get 850) (local.get 851) (local.get 852)
    (local.get 853) (local.get 854) (local.get 855) (local.get 856) (local.get 857) (local.get 858) (local.get 859)
    (local.get 860) (local.get 861) (local.get 862) (local.get 863) (local.get 864) (local.get 865) (local.get 866)
    (local.get 867) (local.get 868) (local.get 869) (local.get 870) (local.get 871) (local.get 872) (local.get 873)
    (local.get 874) (local.get 875) (local.get 876) (local.get 877) (local.get 878) (local.get 879) (local.get 880)
    (local.get 881) (local.get 882) (local.get 883) (local.get 884) (local.get 885) (local.get 886) (local.get 887)
    (local.get 888) (local.get 889) (local.get 890) (local.get 891) (local.get 892) (local.get 893) (local.get 894)
    (local.get 895) (local.get 896) (local.get 897) (local.get 898) (local.get 899) (local.get 900) (local.get 901)
    (local.get 902) (local.get 903) (local.get 904) (local.get 905) (local.get 906) (local.get 907) (local.get 908)
    (local.get 909) (local.get 910) (local.get 911) (local.get 912) (local.get 913) (local.get 914) (local.get 915)
    (local.get 916) (local.get 917) (local.get 918) (local.get 919) (local.get 920) (local.get 921) (local.get 922)
    (local.get 923) (local.get 924) (local.get 925) (local.get 926) (local.get 927) (local.get 928) (local.get 929)
    (local.get 930) (local.get 931) (local.get 932) (local.get 933) (local.get 934) (local.get 935) (local.get 936)
    (local.get 937) (local.get 938) (local.get 939) (local.get 940) (local.get 941) (local.get 942) (local.get 943)
    (local.get 944) (local.get 945) (local.get 946) (local.get 947) (local.get 948) (local.get 949) (local.get 950)
    (local.get 951) (local.get 952) (local.get 953) (local.get 954) (local.get 955) (local.get 956) (local.get 957)
    (local.get 958) (local.get 959) (local.get 960) (local.get 961) (local.get 962) (local.get 963) (local.get 964)
    (local.get 965) (local.get 966) (local.get 967) (local.get 968) (local.get 969) (local.get 970) (local.get 971)
    (local.get 972) (local.get 973) (local.get 974) (local.get 975) (local.get 976) (local.get 977) (local.get 978)
    (local.get 979) (local.get 980) (local.get 981) (local.get 982) (local.get 983) (local.get 984) (local.get 985)
    (local.get 986) (local.get 987) (local.get 988) (local.get 989) (local.get 990) (local.get 991) (local.get 992)
    (local.get 993) (local.get 994) (local.get 995) (local.get 996) (local.get 997) (local.get 998) (local.get 999)))
  (func (export "call") (param $x i64) (result i64)
    (call $sum (i64.add (local.get $x) (i64.const 0)) (i64.add (local.get $x) (i64.const 1)) (i64.add (local.get $x)
      (i64.const 2)) (i64.add (local.get $x) (i64.const 3)) (i64.add (local.get $x) (i64.const 4)) (i64.add (local.get
      $x) (i64.const 5)) (i64.add (local.get $x) (i64.const 6)) (i64.add (local.get $x) (i64.const 7)) (i64.add
      (local.get $x) (i64.const 8)) (i64.add (local.get $x) (i64.const 9)) (i64.add (local.get $x) (i64.const 10))
      (i64.add (local.get $x) (i64.const 11)) (i64.add (local.get $x) (i64.const 12)) (i64.add (local.get $x)
      (i64.const 13)) (i64.add (local.get $x) (i64.const 14)) (i64.add (local.get $x) (i64.const 15)) (i64.add
      (local.get $x) (i64.const 16)) (i64.add (local.get $x) (i64.const 17)) (i64.add (local.get $x) (i64.const 18))
      (i64.add (local.get $x) (i64.const 19)) (i64.add (local.get $x) (i64.const 20)) (i64.add (local.get $x)
      (i64.const 21)) (i64.add (local.get $x) (i64.const 22)) (i64.add (local.get $x) (i64.const 23)) (i64.add
      (local.get $x) (i64.const 24)) (i64.add (local.get $x) (i64.const 25)) (i64.add (local.get $x) (i64.const 26))
      (i64.add (local.get $x) (i64.const 27)) (i64.add (local.get $x) (i64.const 28)) (i64.add (local.get $x)
      (i64.const 29)) (i64.add (local.get $x) (i64.const 30)) (i64.add (local.get $x) (i64.const 31)) (i64.add
      (local.get $x) (i64.const 32)) (i64.add (local.get $x) (i64.const 33)) (i64.add (local.get $x) (i64.const 34))
      (i64.add (local.get $x) (i64.const 35)) (i64.add (local.get $x) (i64.const 36)) (i64.add (local.get $x)
      (i64.const 37)) (i64.add (local.get $x) (i64.const 38)) (i64.add (local.get $x) (i64.const 39)) (i64.add
      (local.get $x) (i64.const 40)) (i64.add (local.get $x) (i64.const 41)) (i64.add (local.get $x) (i64.const 42))
      (i64.add (local.get $x) (i64.const 43)) (i64.add (local.get $x) (i64.const 44)) (i64.add (local.get $x)
      (i64.const 45)) (i64.add (local.get $x) (i64.const 46)) (i64.add (local.get $x) (i64.const 47)) (i64.add
      (local.get $x) (i64.const 48)) (i64.add (local.get $x) (i64.const 49)) (i64.add (local.get $x) (i64.const 50))
      (i64.add (local.get $x) (i64.const 51)) (i64.add (local.get $x) (i64.const 52)) (i64.add (local.get $x)
      (i64.const 53)) (i64.add (local.get $x) (i64.const 54)) (i64.add (local.get $x) (i64.const 55)) (i64.add
      (local.get $x) (i64.const 56)) (i64.add (local.get $x) (i64.const 57)) (i64.add (local.get $x) (i64.const 58))
      (i64.add (local.get $x) (i64.const 59)) (i64.add (local.get $x) (i64.const 60)) (i64.add (local.get $x)
      (i64.const 61)) (i64.add (local.get $x) (i64.const 62)) (i64.add (local.get $x) (i64.const 63)) (i64.add
      (local.get $x) (i64.const 64)) (i64.add (local.get $x) (i64.const 65)) (i64.add (local.get $x) (i64.const 66))
      (i64.add (local.get $x) (i64.const 67)) (i64.add (local.get $x) (i64.const 68)) (i64.add (local.get $x)
      (i64.const 69)) (i64.add (local.get $x) (i64.const 70)) (i64.add (local.get $x) (i64.const 71)) (i64.add
      (local.get $x) (i64.const 72)) (i64.add (local.get $x) (i64.const 73)) (i64.add (local.get $x) (i64.const 74))
      (i64.add (local.get $x) (i64.const 75)) (i64.add (local.get $x) (i64.const 76)) (i64.add (local.get $x)
      (i64.const 77)) (i64.add (local.get $x) (i64.const 78)) (i64.add (local.get $x) (i64.const 79)) (i64.add
      (local.get $x) (i64.const 80)) (i64.add (local.get $x) (i64.const 81)) (i64.add (local.get $x) (i64.const 82))
      (i64.add (local.get $x) (i64.const 83)) (i64.add (local.get $x) (i64.const 84)) (i64.add (local.get $x)
      (i64.const 85)) (i64.add (local.get $x) (i64.const 86)) (i64.add (local.get $x) (i64.const 87)) (i64.add
      (local.get $x) (i64.const 88)) (i64.add (local.get $x) (i64.const 89)) (i64.add (local.get $x) (i64.const 90))
      (i64.add (local.get $x) (i64.const 91)) (i64.add (local.get $x) (i64.const 92)) (i64.add (local.get $x)
      (i64.const 93)) (i64.add (local.get $x) (i64.const 94)) (i64.add (local.get $x) (i64.const 95)) (i64.add
      (local.get $x) (i64.const 96)) (i64.add (local.get $x) (i64.const 97)) (i64.add (local.get $x) (i64.const 98))
      (i64.add (local.get $x) (i64.const 99)) (i64.add (local.get $x) (i64.const 100)) (i64.add (local.get $x)
      (i64.const 101)) (i64.add (local.get $x) (i64.const 102)) (i64.add (local.get $x) (i64.const 103)) (i64.add
      (local.get $x) (i64.const 104)) (i64.add (local.get $x) (i64.const 105)) (i64.add (local.get $x) (i64.const
      106)) (i64.add (local.get $x) (i64.const 107)) (i64.add (local.get $x) (i64.const 108)) (i64.add (local.get $x)
      (i64.const 109)) (i64.add (local.get $x) (i64.const 110)) (i64.add (local.get $x) (i64.const 111)) (i64.add
      (local.get $x) (i64.const 112)) (i64.add (local.get $x) (i64.const 113)) (i64.add (local.get $x) (i64.const
      114)) (i64.add (local.get $x) (i64.const 115)) (i64.add (local.get $x) (i64.const 116)) (i64.add (local.get $x)
      (i64.const 117)) (i64.add (local.get $x) (i64.const 118)) (i64.add (local.get $x) (i64.const 119)) (i64.add
      (local.get $x) (i64.const 120)) (i64.add (local.get $x) (i64.const 121)) (i64.add (local.get $x) (i64.const
      122)) (i64.add (local.get $x) (i64.const 123)) (i64.add (local.get $x) (i64.const 124)) (i64.add (local.get $x)
      (i64.const 125)) (i64.add (local.get $x) (i64.const 126)) (i64.add (local.get $x) (i64.const 127)) (i64.add
      (local.get $x) (i64.const 128)) (i64.add (local.get $x) (i64.const 129)) (i64.add (local.get $x) (i64.const
      130)) (i64.add (local.get $x) (i64.const 131)) (i64.add (local.get $x) (i64.const 132)) (i64.add (local.get $x)
      (i64.const 133)) (i64.add (local.get $x) (i64.const 134)) (i64.add (local.get $x) (i64.const 135)) (i64.add
      (local.get $x) (i64.const 136)) (i64.add (local.get $x) (i64.const 137)) (i64.add (local.get $x) (i64.const
      138)) (i64.add (local.get $x) (i64.const 139)) (i64.add (local.get $x) (i64.const 140)) (i64.add (local.get $x)
      (i64.const 141)) (i64.add (local.get $x) (i64.const 142)) (i64.add (local.get $x) (i64.const 143)) (i64.add
      (local.get $x) (i64.const 144)) (i64.add (local.get $x) (i64.const 145)) (i64.add (local.get $x) (i64.const
      146)) (i64.add (local.get $x) (i64.const 147)) (i64.add (local.get $x) (i64.const 148)) (i64.add (local.get $x)
      (i64.const 149)) (i64.add (local.get $x) (i64.const 150)) (i64.add (local.get $x) (i64.const 151)) (i64.add
      (local.get $x) (i64.const 152)) (i64.add (local.get $x) (i64.const 153)) (i64.add (local.get $x) (i64.const
      154)) (i64.add (local.get $x) (i64.const 155)) (i64.add (local.get $x) (i64.const 156)) (i64.add (local.get $x)
      (i64.const 157)) (i64.add (local.get $x) (i64.const 158)) (i64.add (local.get $x) (i64.const 159)) (i64.add
      (local.get $x) (i64.const 160)) (i64.add (local.get $x) (i64.const 161)) (i64.add (local.get $x) (i64.const
      162)) (i64.add (local.get $x) (i64.const 163)) (i64.add (local.get $x) (i64.const 164)) (i64.add (local.get $x)
      (i64.const 165)) (i64.add (local.get $x) (i64.const 166)) (i64.add (local.get $x) (i64.const 167)) (i64.add
      (local.get $x) (i64.const 168)) (i64.add (local.get $x) (i64.const 169)) (i64.add (local.get $x) (i64.const
      170)) (i64.add (local.get $x) (i64.const 171)) (i64.add (local.get $x) (i64.const 172)) (i64.add (local.get $x)
      (i64.const 173)) (i64.add (local.get $x) (i64.const 174)) (i64.add (local.get $x) (i64.const 175)) (i64.add
      (local.get $x) (i64.const 176)) (i64.add (local.get $x) (i64.const 177)) (i64.add (local.get $x) (i64.const
      178)) (i64.add (local.get $x) (i64.const 179)) (i64.add (local.get $x) (i64.const 180)) (i64.add (local.get $x)
      (i64.const 181)) (i64.add (local.get $x) (i64.const 182)) (i64.add (local.get $x) (i64.const 183)) (i64.add
      (local.get $x) (i64.const 184)) (i64.add (local.get $x) (i64.const 185)) (i64.add (local.get $x) (i64.const
      186)) (i64.add (local.get $x) (i64.const 187)) (i64.add (local.get $x) (i64.const 188)) (i64.add (local.get $x)
      (i64.const 189)) (i64.add (local.get $x) (i64.const 190)) (i64.add (local.get $x) (i64.const 191)) (i64.add
      (local.get $x) (i64.const 192)) (i64.add (local.get $x) (i64.const 193)) (i64.add (local.get $x) (i64.const
      194)) (i64.add (local.get $x) (i64.const 195)) (i64.add (local.get $x) (i64.const 196)) (i64.add (local.get $x)
      (i64.const 197)) (i64.add (local.get $x) (i64.const 198)) (i64.add (local.get $x) (i64.const 199)) (i64.add
      (local.get $x) (i64.const 200)) (i64.add (local.get $x) (i64.const 201)) (i64.add (local.get $x) (i64.const
      202)) (i64.add (local.get $x) (i64.const 203)) (i64.add (local.get $x) (i64.const 204)) (i64.add (local.get $x)
      (i64.const 205)) (i64.add (local.get $x) (i64.const 206)) (i64.add (local.get $x) (i64.const 207)) (i64.add
      (local.get $x) (i64.const 208)) (i64.add (local.get $x) (i64.const 209)) (i64.add (local.get $x) (i64.const
      210)) (i64.add (local.get $x) (i64.const 211)) (i64.add (local.get $x) (i64.const 212)) (i64.add (local.get $x)
      (i64.const 213)) (i64.add (local.get $x) (i64.const 214)) (i64.add (local.get $x) (i64.const 215)) (i64.add
      (local.get $x) (i64.const 216)) (i64.add (local.get $x) (i64.const 217)) (i64.add (local.get $x) (i64.const
      218)) (i64.add (local.get $x) (i64.const 219)) (i64.add (local.get $x) (i64.const 220)) (i64.add (local.get $x)
      (i64.const 221)) (i64.add (local.get $x) (i64.const 222)) (i64.add (local.get $x) (i64.const 223)) (i64.add
      (local.get $x) (i64.const 224)) (i64.add (local.get $x) (i64.const 225)) (i64.add (local.get $x) (i64.const
      226)) (i64.add (local.get $x) (i64.const 227)) (i64.add (local.get $x) (i64.const 228)) (i64.add (local.get $x)
      (i64.const 229)) (i64.add (local.get $x) (i64.const 230)) (i64.add (local.get $x) (i64.const 231)) (i64.add
      (local.get $x) (i64.const 232)) (i64.add (local.get $x) (i64.const 233)) (i64.add (local.get $x) (i64.const
      234)) (i64.add (local.get $x) (i64.const 235)) (i64.add (local.get $x) (i64.const 236)) (i64.add (local.get $x)
      (i64.const 237)) (i64.add (local.get $x) (i64.const 238)) (i64.add (local.get $x) (i64.const 239)) (i64.add
      (local.get $x) (i64.const 240)) (i64.add (local.get $x) (i64.const 241)) (i64.add (local.get $x) (i64.const
      242)) (i64.add (local.get $x) (i64.const 243)) (i64.add (local.get $x) (i64.const 244)) (i64.add (local.get $x)
      (i64.const 245)) (i64.add (local.get $x) (i64.const 246)) (i64.add (local.get $x) (i64.const 247)) (i64.add
      (local.get $x) (i64.const 248)) (i64.add (local.get $x) (i64.const 249)) (i64.add (local.get $x) (i64.const
      250)) (i64.add (local.get $x) (i64.const 251)) (i64.add (local.get $x) (i64.const 252)) (i64.add (local.get $x)
      (i64.const 253)) (i64.add (local.get $x) (i64.const 254)) (i64.add (local.get $x) (i64.const 255)) (i64.add
      (local.get $x) (i64.const 256)) (i64.add (local.get $x) (i64.const 257)) (i64.add (local.get $x) (i64.const
      258)) (i64.add (local.get $x) (i64.const 259)) (i64.add (local.get $x) (i64.const 260)) (i64.add (local.get $x)
      (i64.const 261)) (i64.add (local.get $x) (i64.const 262)) (i64.add (local.get $x) (i64.const 263)) (i64.add
      (local.get $x) (i64.const 264)) (i64.add (local.get $x) (i64.const 265)) (i64.add (local.get $x) (i64.const
      266)) (i64.add (local.get $x) (i64.const 267)) (i64.add (local.get $x) (i64.const 268)) (i64.add (local.get $x)
      (i64.const 269)) (i64.add (local.get $x) (i64.const 270)) (i64.add (local.get $x) (i64.const 271)) (i64.add
      (local.get $x) (i64.const 272)) (i64.add (local.get $x) (i64.const 273)) (i64.add (local.get $x) (i64.const
      274)) (i64.add (local.get $x) (i64.const 275)) (i64.add (local.get $x) (i64.const 276)) (i64.add (local.get $x)
      (i64.const 277)) (i64.add (local.get $x) (i64.const 278)) (i64.add (local.get $x) (i64.const 279)) (i64.add
      (local.get $x) (i64.const 280)) (i64.add (local.get $x) (i64.const 281)) (i64.add (local.get $x) (i64.const
      282)) (i64.add (local.get $x) (i64.const 283)) (i64.add (local.get $x) (i64.const 284)) (i64.add (local.get $x)
      (i64.const 285)) (i64.add (local.get $x) (i64.const 286)) (i64.add (local.get $x) (i64.const 287)) (i64.add
      (local.get $x) (i64.const 288)) (i64.add (local.get $x) (i64.const 289)) (i64.add (local.get $x) (i64.const
      290)) (i64.add (local.get $x) (i64.const 291)) (i64.add (local.get $x) (i64.const 292)) (i64.add (local.get $x)
      (i64.const 293)) (i64.add (local.get $x) (i64.const 294)) (i64.add (local.get $x) (i64.const 295)) (i64.add
      (local.get $x) (i64.const 296)) (i64.add (local.get $x) (i64.const 297)) (i64.add (local.get $x) (i64.const
      298)) (i64.add (local.get $x) (i64.const 299))))
  (func (export "call twice") (param $x i64) (result i64)
    (call $sum (call $sum (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)) (local.get $x) (local.get
      $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (call
      $sum (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
      (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)) (local.get $x) (local.get $x) (local.get
      $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (call $sum (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const
      1) (i64.const 1) (i64.const 1))))
  (func (export "indirect") (param $i i32) (param $x i64) (result i64)
    (call_indirect $t (type $sum) (i64.add (local.get $x) (i64.const 0)) (i64.add (local.get $x) (i64.const 1))
      (i64.add (local.get $x) (i64.const 4)) (i64.add (local.get $x) (i64.const 9)) (i64.add (local.get $x) (i64.const
      16)) (i64.add (local.get $x) (i64.const 25)) (i64.add (local.get $x) (i64.const 36)) (i64.add (local.get $x)
      (i64.const 49)) (i64.add (local.get $x) (i64.const 64)) (i64.add (local.get $x) (i64.const 81)) (i64.add
      (local.get $x) (i64.const 100)) (i64.add (local.get $x) (i64.const 121)) (i64.add (local.get $x) (i64.const
      144)) (i64.add (local.get $x) (i64.const 169)) (i64.add (local.get $x) (i64.const 196)) (i64.add (local.get $x)
      (i64.const 225)) (i64.add (local.get $x) (i64.const 256)) (i64.add (local.get $x) (i64.const 289)) (i64.add
      (local.get $x) (i64.const 324)) (i64.add (local.get $x) (i64.const 361)) (i64.add (local.get $x) (i64.const
      400)) (i64.add (local.get $x) (i64.const 441)) (i64.add (local.get $x) (i64.const 484)) (i64.add (local.get $x)
      (i64.const 529)) (i64.add (local.get $x) (i64.const 576)) (i64.add (local.get $x) (i64.const 625)) (i64.add
      (local.get $x) (i64.const 676)) (i64.add (local.get $x) (i64.const 729)) (i64.add (local.get $x) (i64.const
      784)) (i64.add (local.get $x) (i64.const 841)) (i64.add (local.get $x) (i64.const 900)) (i64.add (local.get $x)
      (i64.const 961)) (i64.add (local.get $x) (i64.const 1024)) (i64.add (local.get $x) (i64.const 1089)) (i64.add
      (local.get $x) (i64.const 1156)) (i64.add (local.get $x) (i64.const 1225)) (i64.add (local.get $x) (i64.const
      1296)) (i64.add (local.get $x) (i64.const 1369)) (i64.add (local.get $x) (i64.const 1444)) (i64.add (local.get
      $x) (i64.const 1521)) (i64.add (local.get $x) (i64.const 1600)) (i64.add (local.get $x) (i64.const 1681))
      (i64.add (local.get $x) (i64.const 1764)) (i64.add (local.get $x) (i64.const 1849)) (i64.add (local.get $x)
      (i64.const 1936)) (i64.add (local.get $x) (i64.const 2025)) (i64.add (local.get $x) (i64.const 2116)) (i64.add
      (local.get $x) (i64.const 2209)) (i64.add (local.get $x) (i64.const 2304)) (i64.add (local.get $x) (i64.const
      2401)) (i64.add (local.get $x) (i64.const 2500)) (i64.add (local.get $x) (i64.const 2601)) (i64.add (local.get
      $x) (i64.const 2704)) (i64.add (local.get $x) (i64.const 2809)) (i64.add (local.get $x) (i64.const 2916))
      (i64.add (local.get $x) (i64.const 3025)) (i64.add (local.get $x) (i64.const 3136)) (i64.add (local.get $x)
      (i64.const 3249)) (i64.add (local.get $x) (i64.const 3364)) (i64.add (local.get $x) (i64.const 3481)) (i64.add
      (local.get $x) (i64.const 3600)) (i64.add (local.get $x) (i64.const 3721)) (i64.add (local.get $x) (i64.const
      3844)) (i64.add (local.get $x) (i64.const 3969)) (i64.add (local.get $x) (i64.const 4096)) (i64.add (local.get
      $x) (i64.const 4225)) (i64.add (local.get $x) (i64.const 4356)) (i64.add (local.get $x) (i64.const 4489))
      (i64.add (local.get $x) (i64.const 4624)) (i64.add (local.get $x) (i64.const 4761)) (i64.add (local.get $x)
      (i64.const 4900)) (i64.add (local.get $x) (i64.const 5041)) (i64.add (local.get $x) (i64.const 5184)) (i64.add
      (local.get $x) (i64.const 5329)) (i64.add (local.get $x) (i64.const 5476)) (i64.add (local.get $x) (i64.const
      5625)) (i64.add (local.get $x) (i64.const 5776)) (i64.add (local.get $x) (i64.const 5929)) (i64.add (local.get
      $x) (i64.const 6084)) (i64.add (local.get $x) (i64.const 6241)) (i64.add (local.get $x) (i64.const 6400))
      (i64.add (local.get $x) (i64.const 6561)) (i64.add (local.get $x) (i64.const 6724)) (i64.add (local.get $x)
      (i64.const 6889)) (i64.add (local.get $x) (i64.const 7056)) (i64.add (local.get $x) (i64.const 7225)) (i64.add
      (local.get $x) (i64.const 7396)) (i64.add (local.get $x) (i64.const 7569)) (i64.add (local.get $x) (i64.const
      7744)) (i64.add (local.get $x) (i64.const 7921)) (i64.add (local.get $x) (i64.const 8100)) (i64.add (local.get
      $x) (i64.const 8281)) (i64.add (local.get $x) (i64.const 8464)) (i64.add (local.get $x) (i64.const 8649))
      (i64.add (local.get $x) (i64.const 8836)) (i64.add (local.get $x) (i64.const 9025)) (i64.add (local.get $x)
      (i64.const 9216)) (i64.add (local.get $x) (i64.const 9409)) (i64.add (local.get $x) (i64.const 9604)) (i64.add
      (local.get $x) (i64.const 9801)) (i64.add (local.get $x) (i64.const 10000)) (i64.add (local.get $x) (i64.const
      10201)) (i64.add (local.get $x) (i64.const 10404)) (i64.add (local.get $x) (i64.const 10609)) (i64.add
      (local.get $x) (i64.const 10816)) (i64.add (local.get $x) (i64.const 11025)) (i64.add (local.get $x) (i64.const
      11236)) (i64.add (local.get $x) (i64.const 11449)) (i64.add (local.get $x) (i64.const 11664)) (i64.add
      (local.get $x) (i64.const 11881)) (i64.add (local.get $x) (i64.const 12100)) (i64.add (local.get $x) (i64.const
      12321)) (i64.add (local.get $x) (i64.const 12544)) (i64.add (local.get $x) (i64.const 12769)) (i64.add
      (local.get $x) (i64.const 12996)) (i64.add (local.get $x) (i64.const 13225)) (i64.add (local.get $x) (i64.const
      13456)) (i64.add (local.get $x) (i64.const 13689)) (i64.add (local.get $x) (i64.const 13924)) (i64.add
      (local.get $x) (i64.const 14161)) (i64.add (local.get $x) (i64.const 14400)) (i64.add (local.get $x) (i64.const
      14641)) (i64.add (local.get $x) (i64.const 14884)) (i64.add (local.get $x) (i64.const 15129)) (i64.add
      (local.get $x) (i64.const 15376)) (i64.add (local.get $x) (i64.const 15625)) (i64.add (local.get $x) (i64.const
      15876)) (i64.add (local.get $x) (i64.const 16129)) (i64.add (local.get $x) (i64.const 16384)) (i64.add
      (local.get $x) (i64.const 16641)) (i64.add (local.get $x) (i64.const 16900)) (i64.add (local.get $x) (i64.const
      17161)) (i64.add (local.get $x) (i64.const 17424)) (i64.add (local.get $x) (i64.const 17689)) (i64.add
      (local.get $x) (i64.const 17956)) (i64.add (local.get $x) (i64.const 18225)) (i64.add (local.get $x) (i64.const
      18496)) (i64.add (local.get $x) (i64.const 18769)) (i64.add (local.get $x) (i64.const 19044)) (i64.add
      (local.get $x) (i64.const 19321)) (i64.add (local.get $x) (i64.const 19600)) (i64.add (local.get $x) (i64.const
      19881)) (i64.add (local.get $x) (i64.const 20164)) (i64.add (local.get $x) (i64.const 20449)) (i64.add
      (local.get $x) (i64.const 20736)) (i64.add (local.get $x) (i64.const 21025)) (i64.add (local.get $x) (i64.const
      21316)) (i64.add (local.get $x) (i64.const 21609)) (i64.add (local.get $x) (i64.const 21904)) (i64.add
      (local.get $x) (i64.const 22201)) (i64.add (local.get $x) (i64.const 22500)) (i64.add (local.get $x) (i64.const
      22801)) (i64.add (local.get $x) (i64.const 23104)) (i64.add (local.get $x) (i64.const 23409)) (i64.add
      (local.get $x) (i64.const 23716)) (i64.add (local.get $x) (i64.const 24025)) (i64.add (local.get $x) (i64.const
      24336)) (i64.add (local.get $x) (i64.const 24649)) (i64.add (local.get $x) (i64.const 24964)) (i64.add
      (local.get $x) (i64.const 25281)) (i64.add (local.get $x) (i64.const 25600)) (i64.add (local.get $x) (i64.const
      25921)) (i64.add (local.get $x) (i64.const 26244)) (i64.add (local.get $x) (i64.const 26569)) (i64.add
      (local.get $x) (i64.const 26896)) (i64.add (local.get $x) (i64.const 27225)) (i64.add (local.get $x) (i64.const
      27556)) (i64.add (local.get $x) (i64.const 27889)) (i64.add (local.get $x) (i64.const 28224)) (i64.add
      (local.get $x) (i64.const 28561)) (i64.add (local.get $x) (i64.const 28900)) (i64.add (local.get $x) (i64.const
      29241)) (i64.add (local.get $x) (i64.const 29584)) (i64.add (local.get $x) (i64.const 29929)) (i64.add
      (local.get $x) (i64.const 30276)) (i64.add (local.get $x) (i64.const 30625)) (i64.add (local.get $x) (i64.const
      30976)) (i64.add (local.get $x) (i64.const 31329)) (i64.add (local.get $x) (i64.const 31684)) (i64.add
      (local.get $x) (i64.const 32041)) (i64.add (local.get $x) (i64.const 32400)) (i64.add (local.get $x) (i64.const
      32761)) (i64.add (local.get $x) (i64.const 33124)) (i64.add (local.get $x) (i64.const 33489)) (i64.add
      (local.get $x) (i64.const 33856)) (i64.add (local.get $x) (i64.const 34225)) (i64.add (local.get $x) (i64.const
      34596)) (i64.add (local.get $x) (i64.const 34969)) (i64.add (local.get $x) (i64.const 35344)) (i64.add
      (local.get $x) (i64.const 35721)) (i64.add (local.get $x) (i64.const 36100)) (i64.add (local.get $x) (i64.const
      36481)) (i64.add (local.get $x) (i64.const 36864)) (i64.add (local.get $x) (i64.const 37249)) (i64.add
      (local.get $x) (i64.const 37636)) (i64.add (local.get $x) (i64.const 38025)) (i64.add (local.get $x) (i64.const
      38416)) (i64.add (local.get $x) (i64.const 38809)) (i64.add (local.get $x) (i64.const 39204)) (i64.add
      (local.get $x) (i64.const 39601)) (i64.add (local.get $x) (i64.const 40000)) (i64.add (local.get $x) (i64.const
      40401)) (i64.add (local.get $x) (i64.const 40804)) (i64.add (local.get $x) (i64.const 41209)) (i64.add
      (local.get $x) (i64.const 41616)) (i64.add (local.get $x) (i64.const 42025)) (i64.add (local.get $x) (i64.const
      42436)) (i64.add (local.get $x) (i64.const 42849)) (i64.add (local.get $x) (i64.const 43264)) (i64.add
      (local.get $x) (i64.const 43681)) (i64.add (local.get $x) (i64.const 44100)) (i64.add (local.get $x) (i64.const
      44521)) (i64.add (local.get $x) (i64.const 44944)) (i64.add (local.get $x) (i64.const 45369)) (i64.add
      (local.get $x) (i64.const 45796)) (i64.add (local.get $x) (i64.const 46225)) (i64.add (local.get $x) (i64.const
      46656)) (i64.add (local.get $x) (i64.const 47089)) (i64.add (local.get $x) (i64.const 47524)) (i64.add
      (local.get $x) (i64.const 47961)) (i64.add (local.get $x) (i64.const 48400)) (i64.add (local.get $x) (i64.const
      48841)) (i64.add (local.get $x) (i64.const 49284)) (i64.add (local.get $x) (i64.const 49729)) (i64.add
      (local.get $x) (i64.const 50176)) (i64.add (local.get $x) (i64.const 50625)) (i64.add (local.get $x) (i64.const
      51076)) (i64.add (local.get $x) (i64.const 51529)) (i64.add (local.get $x) (i64.const 51984)) (i64.add
      (local.get $x) (i64.const 52441)) (i64.add (local.get $x) (i64.const 52900)) (i64.add (local.get $x) (i64.const
      53361)) (i64.add (local.get $x) (i64.const 53824)) (i64.add (local.get $x) (i64.const 54289)) (i64.add
      (local.get $x) (i64.const 54756)) (i64.add (local.get $x) (i64.const 55225)) (i64.add (local.get $x) (i64.const
      55696)) (i64.add (local.get $x) (i64.const 56169)) (i64.add (local.get $x) (i64.const 56644)) (i64.add
      (local.get $x) (i64.const 57121)) (i64.add (local.get $x) (i64.const 57600)) (i64.add (local.get $x) (i64.const
      58081)) (i64.add (local.get $x) (i64.const 58564)) (i64.add (local.get $x) (i64.const 59049)) (i64.add
      (local.get $x) (i64.const 59536)) (i64.add (local.get $x) (i64.const 60025)) (i64.add (local.get $x) (i64.const
      60516)) (i64.add (local.get $x) (i64.const 61009)) (i64.add (local.get $x) (i64.const 61504)) (i64.add
      (local.get $x) (i64.const 62001)) (i64.add (local.get $x) (i64.const 62500)) (i64.add (local.get $x) (i64.const
      63001)) (i64.add (local.get $x) (i64.const 63504)) (i64.add (local.get $x) (i64.const 64009)) (i64.add
      (local.get $x) (i64.const 64516)) (i64.add (local.get $x) (i64.const 65025)) (i64.add (local.get $x) (i64.const
      65536)) (i64.add (local.get $x) (i64.const 66049)) (i64.add (local.get $x) (i64.const 66564)) (i64.add
      (local.get $x) (i64.const 67081)) (i64.add (local.get $x) (i64.const 67600)) (i64.add (local.get $x) (i64.const
      68121)) (i64.add (local.get $x) (i64.const 68644)) (i64.add (local.get $x) (i64.const 69169)) (i64.add
      (local.get $x) (i64.const 69696)) (i64.add (local.get $x) (i64.const 70225)) (i64.add (local.get $x) (i64.const
      70756)) (i64.add (local.get $x) (i64.const 71289)) (i64.add (local.get $x) (i64.const 71824)) (i64.add
      (local.get $x) (i64.const 72361)) (i64.add (local.get $x) (i64.const 72900)) (i64.add (local.get $x) (i64.const
      73441)) (i64.add (local.get $x) (i64.const 73984)) (i64.add (local.get $x) (i64.const 74529)) (i64.add
      (local.get $x) (i64.const 75076)) (i64.add (local.get $x) (i64.const 75625)) (i64.add (local.get $x) (i64.const
      76176)) (i64.add (local.get $x) (i64.const 76729)) (i64.add (local.get $x) (i64.const 77284)) (i64.add
      (local.get $x) (i64.const 77841)) (i64.add (local.get $x) (i64.const 78400)) (i64.add (local.get $x) (i64.const
      78961)) (i64.add (local.get $x) (i64.const 79524)) (i64.add (local.get $x) (i64.const 80089)) (i64.add
      (local.get $x) (i64.const 80656)) (i64.add (local.get $x) (i64.const 81225)) (i64.add (local.get $x) (i64.const
      81796)) (i64.add (local.get $x) (i64.const 82369)) (i64.add (local.get $x) (i64.const 82944)) (i64.add
      (local.get $x) (i64.const 83521)) (i64.add (local.get $x) (i64.const 84100)) (i64.add (local.get $x) (i64.const
      84681)) (i64.add (local.get $x) (i64.const 85264)) (i64.add (local.get $x) (i64.const 85849)) (i64.add
      (local.get $x) (i64.const 86436)) (i64.add (local.get $x) (i64.const 87025)) (i64.add (local.get $x) (i64.const
      87616)) (i64.add (local.get $x) (i64.const 88209)) (i64.add (local.get $x) (i64.const 88804)) (i64.add
      (local.get $x) (i64.const 89401)) (local.get $i)))
  (func (export "by reference") (param $x i64) (result i64)
    (call_ref $sum (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (ref.func $sum)))
  (func (export "null") (param $x i64) (result i64)
    (call_ref $sum (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (ref.null $sum)))
  (func (export "all kinds") (param $x i64) (param $r externref) (result i64 f64 v128 externref)
    (call $all (i32.const 0) (i64.add (local.get $x) (i64.const 1)) (f32.const 2.5) (f64.const 3.25) (v128.const i32x4
      4 1 2 3) (local.get $r) (i32.const 6) (i64.add (local.get $x) (i64.const 7)) (f32.const 8.5) (f64.const 9.25)
      (v128.const i32x4 10 1 2 3) (local.get $r) (i32.const 12) (i64.add (local.get $x) (i64.const 13)) (f32.const
      14.5) (f64.const 15.25) (v128.const i32x4 16 1 2 3) (local.get $r) (i32.const 18) (i64.add (local.get $x)
      (i64.const 19)) (f32.const 20.5) (f64.const 21.25) (v128.const i32x4 22 1 2 3) (local.get $r) (i32.const 24)
      (i64.add (local.get $x) (i64.const 25)) (f32.const 26.5) (f64.const 27.25) (v128.const i32x4 28 1 2 3)
      (local.get $r) (i32.const 30) (i64.add (local.get $x) (i64.const 31)) (f32.const 32.5) (f64.const 33.25)
      (v128.const i32x4 34 1 2 3) (local.get $r) (i32.const 36) (i64.add (local.get $x) (i64.const 37)) (f32.const
      38.5) (f64.const 39.25) (v128.const i32x4 40 1 2 3) (local.get $r) (i32.const 42) (i64.add (local.get $x)
      (i64.const 43)) (f32.const 44.5) (f64.const 45.25) (v128.const i32x4 46 1 2 3) (local.get $r) (i32.const 48)
      (i64.add (local.get $x) (i64.const 49)) (f32.const 50.5) (f64.const 51.25) (v128.const i32x4 52 1 2 3)
      (local.get $r) (i32.const 54) (i64.add (local.get $x) (i64.const 55)) (f32.const 56.5) (f64.const 57.25)
      (v128.const i32x4 58 1 2 3) (local.get $r) (i32.const 60) (i64.add (local.get $x) (i64.const 61)) (f32.const
      62.5) (f64.const 63.25) (v128.const i32x4 64 1 2 3) (local.get $r) (i32.const 66) (i64.add (local.get $x)
      (i64.const 67)) (f32.const 68.5) (f64.const 69.25) (v128.const i32x4 70 1 2 3) (local.get $r) (i32.const 72)
      (i64.add (local.get $x) (i64.const 73)) (f32.const 74.5) (f64.const 75.25) (v128.const i32x4 76 1 2 3)
      (local.get $r) (i32.const 78) (i64.add (local.get $x) (i64.const 79)) (f32.const 80.5) (f64.const 81.25)
      (v128.const i32x4 82 1 2 3) (local.get $r) (i32.const 84) (i64.add (local.get $x) (i64.const 85)) (f32.const
      86.5) (f64.const 87.25) (v128.const i32x4 88 1 2 3) (local.get $r) (i32.const 90) (i64.add (local.get $x)
      (i64.const 91)) (f32.const 92.5) (f64.const 93.25) (v128.const i32x4 94 1 2 3) (local.get $r) (i32.const 96)
      (i64.add (local.get $x) (i64.const 97)) (f32.const 98.5) (f64.const 99.25) (v128.const i32x4 100 1 2 3)
      (local.get $r) (i32.const 102) (i64.add (local.get $x) (i64.const 103)) (f32.const 104.5) (f64.const 105.25)
      (v128.const i32x4 106 1 2 3) (local.get $r) (i32.const 108) (i64.add (local.get $x) (i64.const 109)) (f32.const
      110.5) (f64.const 111.25) (v128.const i32x4 112 1 2 3) (local.get $r) (i32.const 114) (i64.add (local.get $x)
      (i64.const 115)) (f32.const 116.5) (f64.const 117.25) (v128.const i32x4 118 1 2 3) (local.get $r) (i32.const
      120) (i64.add (local.get $x) (i64.const 121)) (f32.const 122.5) (f64.const 123.25) (v128.const i32x4 124 1 2 3)
      (local.get $r) (i32.const 126) (i64.add (local.get $x) (i64.const 127)) (f32.const 128.5) (f64.const 129.25)
      (v128.const i32x4 130 1 2 3) (local.get $r) (i32.const 132) (i64.add (local.get $x) (i64.const 133)) (f32.const
      134.5) (f64.const 135.25) (v128.const i32x4 136 1 2 3) (local.get $r) (i32.const 138) (i64.add (local.get $x)
      (i64.const 139)) (f32.const 140.5) (f64.const 141.25) (v128.const i32x4 142 1 2 3) (local.get $r) (i32.const
      144) (i64.add (local.get $x) (i64.const 145)) (f32.const 146.5) (f64.const 147.25) (v128.const i32x4 148 1 2 3)
      (local.get $r) (i32.const 150) (i64.add (local.get $x) (i64.const 151)) (f32.const 152.5) (f64.const 153.25)
      (v128.const i32x4 154 1 2 3) (local.get $r) (i32.const 156) (i64.add (local.get $x) (i64.const 157)) (f32.const
      158.5) (f64.const 159.25) (v128.const i32x4 160 1 2 3) (local.get $r) (i32.const 162) (i64.add (local.get $x)
      (i64.const 163)) (f32.const 164.5) (f64.const 165.25) (v128.const i32x4 166 1 2 3) (local.get $r) (i32.const
      168) (i64.add (local.get $x) (i64.const 169)) (f32.const 170.5) (f64.const 171.25) (v128.const i32x4 172 1 2 3)
      (local.get $r) (i32.const 174) (i64.add (local.get $x) (i64.const 175)) (f32.const 176.5) (f64.const 177.25)
      (v128.const i32x4 178 1 2 3) (local.get $r) (i32.const 180) (i64.add (local.get $x) (i64.const 181)) (f32.const
      182.5) (f64.const 183.25) (v128.const i32x4 184 1 2 3) (local.get $r) (i32.const 186) (i64.add (local.get $x)
      (i64.const 187)) (f32.const 188.5) (f64.const 189.25) (v128.const i32x4 190 1 2 3) (local.get $r) (i32.const
      192) (i64.add (local.get $x) (i64.const 193)) (f32.const 194.5) (f64.const 195.25) (v128.const i32x4 196 1 2 3)
      (local.get $r) (i32.const 198) (i64.add (local.get $x) (i64.const 199)) (f32.const 200.5) (f64.const 201.25)
      (v128.const i32x4 202 1 2 3) (local.get $r) (i32.const 204) (i64.add (local.get $x) (i64.const 205)) (f32.const
      206.5) (f64.const 207.25) (v128.const i32x4 208 1 2 3) (local.get $r) (i32.const 210) (i64.add (local.get $x)
      (i64.const 211)) (f32.const 212.5) (f64.const 213.25) (v128.const i32x4 214 1 2 3) (local.get $r) (i32.const
      216) (i64.add (local.get $x) (i64.const 217)) (f32.const 218.5) (f64.const 219.25) (v128.const i32x4 220 1 2 3)
      (local.get $r) (i32.const 222) (i64.add (local.get $x) (i64.const 223)) (f32.const 224.5) (f64.const 225.25)
      (v128.const i32x4 226 1 2 3) (local.get $r) (i32.const 228) (i64.add (local.get $x) (i64.const 229)) (f32.const
      230.5) (f64.const 231.25) (v128.const i32x4 232 1 2 3) (local.get $r) (i32.const 234) (i64.add (local.get $x)
      (i64.const 235)) (f32.const 236.5) (f64.const 237.25) (v128.const i32x4 238 1 2 3) (local.get $r) (i32.const
      240) (i64.add (local.get $x) (i64.const 241)) (f32.const 242.5) (f64.const 243.25) (v128.const i32x4 244 1 2 3)
      (local.get $r) (i32.const 246) (i64.add (local.get $x) (i64.const 247)) (f32.const 248.5) (f64.const 249.25)
      (v128.const i32x4 250 1 2 3) (local.get $r) (i32.const 252) (i64.add (local.get $x) (i64.const 253)) (f32.const
      254.5) (f64.const 255.25) (v128.const i32x4 256 1 2 3) (local.get $r) (i32.const 258) (i64.add (local.get $x)
      (i64.const 259)) (f32.const 260.5) (f64.const 261.25) (v128.const i32x4 262 1 2 3) (local.get $r) (i32.const
      264) (i64.add (local.get $x) (i64.const 265)) (f32.const 266.5) (f64.const 267.25) (v128.const i32x4 268 1 2 3)
      (local.get $r) (i32.const 270) (i64.add (local.get $x) (i64.const 271)) (f32.const 272.5) (f64.const 273.25)
      (v128.const i32x4 274 1 2 3) (local.get $r) (i32.const 276) (i64.add (local.get $x) (i64.const 277)) (f32.const
      278.5) (f64.const 279.25) (v128.const i32x4 280 1 2 3) (local.get $r) (i32.const 282) (i64.add (local.get $x)
      (i64.const 283)) (f32.const 284.5) (f64.const 285.25) (v128.const i32x4 286 1 2 3) (local.get $r) (i32.const
      288) (i64.add (local.get $x) (i64.const 289)) (f32.const 290.5) (f64.const 291.25) (v128.const i32x4 292 1 2 3)
      (local.get $r) (i32.const 294) (i64.add (local.get $x) (i64.const 295)) (f32.const 296.5) (f64.const 297.25)
      (v128.const i32x4 298 1 2 3) (local.get $r) (i32.const 300) (i64.add (local.get $x) (i64.const 301)) (f32.const
      302.5) (f64.const 303.25) (v128.const i32x4 304 1 2 3) (local.get $r) (i32.const 306) (i64.add (local.get $x)
      (i64.const 307)) (f32.const 308.5) (f64.const 309.25) (v128.const i32x4 310 1 2 3) (local.get $r) (i32.const
      312) (i64.add (local.get $x) (i64.const 313)) (f32.const 314.5) (f64.const 315.25) (v128.const i32x4 316 1 2 3)
      (local.get $r) (i32.const 318) (i64.add (local.get $x) (i64.const 319)) (f32.const 320.5) (f64.const 321.25)
      (v128.const i32x4 322 1 2 3) (local.get $r) (i32.const 324) (i64.add (local.get $x) (i64.const 325)) (f32.const
      326.5) (f64.const 327.25) (v128.const i32x4 328 1 2 3) (local.get $r) (i32.const 330) (i64.add (local.get $x)
      (i64.const 331)) (f32.const 332.5) (f64.const 333.25) (v128.const i32x4 334 1 2 3) (local.get $r) (i32.const
      336) (i64.add (local.get $x) (i64.const 337)) (f32.const 338.5) (f64.const 339.25) (v128.const i32x4 340 1 2 3)
      (local.get $r) (i32.const 342) (i64.add (local.get $x) (i64.const 343)) (f32.const 344.5) (f64.const 345.25)
      (v128.const i32x4 346 1 2 3) (local.get $r) (i32.const 348) (i64.add (local.get $x) (i64.const 349)) (f32.const
      350.5) (f64.const 351.25) (v128.const i32x4 352 1 2 3) (local.get $r) (i32.const 354) (i64.add (local.get $x)
      (i64.const 355)) (f32.const 356.5) (f64.const 357.25) (v128.const i32x4 358 1 2 3) (local.get $r) (i32.const
      360) (i64.add (local.get $x) (i64.const 361)) (f32.const 362.5) (f64.const 363.25) (v128.const i32x4 364 1 2 3)
      (local.get $r) (i32.const 366) (i64.add (local.get $x) (i64.const 367)) (f32.const 368.5) (f64.const 369.25)
      (v128.const i32x4 370 1 2 3) (local.get $r) (i32.const 372) (i64.add (local.get $x) (i64.const 373)) (f32.const
      374.5) (f64.const 375.25) (v128.const i32x4 376 1 2 3) (local.get $r) (i32.const 378) (i64.add (local.get $x)
      (i64.const 379)) (f32.const 380.5) (f64.const 381.25) (v128.const i32x4 382 1 2 3) (local.get $r) (i32.const
      384) (i64.add (local.get $x) (i64.const 385)) (f32.const 386.5) (f64.const 387.25) (v128.const i32x4 388 1 2 3)
      (local.get $r) (i32.const 390) (i64.add (local.get $x) (i64.const 391)) (f32.const 392.5) (f64.const 393.25)
      (v128.const i32x4 394 1 2 3) (local.get $r) (i32.const 396) (i64.add (local.get $x) (i64.const 397)) (f32.const
      398.5) (f64.const 399.25) (v128.const i32x4 400 1 2 3) (local.get $r) (i32.const 402) (i64.add (local.get $x)
      (i64.const 403)) (f32.const 404.5) (f64.const 405.25) (v128.const i32x4 406 1 2 3) (local.get $r) (i32.const
      408) (i64.add (local.get $x) (i64.const 409)) (f32.const 410.5) (f64.const 411.25) (v128.const i32x4 412 1 2 3)
      (local.get $r) (i32.const 414) (i64.add (local.get $x) (i64.const 415)) (f32.const 416.5) (f64.const 417.25)
      (v128.const i32x4 418 1 2 3) (local.get $r) (i32.const 420) (i64.add (local.get $x) (i64.const 421)) (f32.const
      422.5) (f64.const 423.25) (v128.const i32x4 424 1 2 3) (local.get $r) (i32.const 426) (i64.add (local.get $x)
      (i64.const 427)) (f32.const 428.5) (f64.const 429.25) (v128.const i32x4 430 1 2 3) (local.get $r) (i32.const
      432) (i64.add (local.get $x) (i64.const 433)) (f32.const 434.5) (f64.const 435.25) (v128.const i32x4 436 1 2 3)
      (local.get $r) (i32.const 438) (i64.add (local.get $x) (i64.const 439)) (f32.const 440.5) (f64.const 441.25)
      (v128.const i32x4 442 1 2 3) (local.get $r) (i32.const 444) (i64.add (local.get $x) (i64.const 445)) (f32.const
      446.5) (f64.const 447.25) (v128.const i32x4 448 1 2 3) (local.get $r) (i32.const 450) (i64.add (local.get $x)
      (i64.const 451)) (f32.const 452.5) (f64.const 453.25) (v128.const i32x4 454 1 2 3) (local.get $r) (i32.const
      456) (i64.add (local.get $x) (i64.const 457)) (f32.const 458.5) (f64.const 459.25) (v128.const i32x4 460 1 2 3)
      (local.get $r) (i32.const 462) (i64.add (local.get $x) (i64.const 463)) (f32.const 464.5) (f64.const 465.25)
      (v128.const i32x4 466 1 2 3) (local.get $r) (i32.const 468) (i64.add (local.get $x) (i64.const 469)) (f32.const
      470.5) (f64.const 471.25) (v128.const i32x4 472 1 2 3) (local.get $r) (i32.const 474) (i64.add (local.get $x)
      (i64.const 475)) (f32.const 476.5) (f64.const 477.25) (v128.const i32x4 478 1 2 3) (local.get $r) (i32.const
      480) (i64.add (local.get $x) (i64.const 481)) (f32.const 482.5) (f64.const 483.25) (v128.const i32x4 484 1 2 3)
      (local.get $r) (i32.const 486) (i64.add (local.get $x) (i64.const 487)) (f32.const 488.5) (f64.const 489.25)
      (v128.const i32x4 490 1 2 3) (local.get $r) (i32.const 492) (i64.add (local.get $x) (i64.const 493)) (f32.const
      494.5) (f64.const 495.25) (v128.const i32x4 496 1 2 3) (local.get $r) (i32.const 498) (i64.add (local.get $x)
      (i64.const 499)) (f32.const 500.5) (f64.const 501.25) (v128.const i32x4 502 1 2 3) (local.get $r) (i32.const
      504) (i64.add (local.get $x) (i64.const 505)) (f32.const 506.5) (f64.const 507.25) (v128.const i32x4 508 1 2 3)
      (local.get $r) (i32.const 510) (i64.add (local.get $x) (i64.const 511)) (f32.const 512.5) (f64.const 513.25)
      (v128.const i32x4 514 1 2 3) (local.get $r) (i32.const 516) (i64.add (local.get $x) (i64.const 517)) (f32.const
      518.5) (f64.const 519.25) (v128.const i32x4 520 1 2 3) (local.get $r) (i32.const 522) (i64.add (local.get $x)
      (i64.const 523)) (f32.const 524.5) (f64.const 525.25) (v128.const i32x4 526 1 2 3) (local.get $r) (i32.const
      528) (i64.add (local.get $x) (i64.const 529)) (f32.const 530.5) (f64.const 531.25) (v128.const i32x4 532 1 2 3)
      (local.get $r) (i32.const 534) (i64.add (local.get $x) (i64.const 535)) (f32.const 536.5) (f64.const 537.25)
      (v128.const i32x4 538 1 2 3) (local.get $r) (i32.const 540) (i64.add (local.get $x) (i64.const 541)) (f32.const
      542.5) (f64.const 543.25) (v128.const i32x4 544 1 2 3) (local.get $r) (i32.const 546) (i64.add (local.get $x)
      (i64.const 547)) (f32.const 548.5) (f64.const 549.25) (v128.const i32x4 550 1 2 3) (local.get $r) (i32.const
      552) (i64.add (local.get $x) (i64.const 553)) (f32.const 554.5) (f64.const 555.25) (v128.const i32x4 556 1 2 3)
      (local.get $r) (i32.const 558) (i64.add (local.get $x) (i64.const 559)) (f32.const 560.5) (f64.const 561.25)
      (v128.const i32x4 562 1 2 3) (local.get $r) (i32.const 564) (i64.add (local.get $x) (i64.const 565)) (f32.const
      566.5) (f64.const 567.25) (v128.const i32x4 568 1 2 3) (local.get $r) (i32.const 570) (i64.add (local.get $x)
      (i64.const 571)) (f32.const 572.5) (f64.const 573.25) (v128.const i32x4 574 1 2 3) (local.get $r) (i32.const
      576) (i64.add (local.get $x) (i64.const 577)) (f32.const 578.5) (f64.const 579.25) (v128.const i32x4 580 1 2 3)
      (local.get $r) (i32.const 582) (i64.add (local.get $x) (i64.const 583)) (f32.const 584.5) (f64.const 585.25)
      (v128.const i32x4 586 1 2 3) (local.get $r) (i32.const 588) (i64.add (local.get $x) (i64.const 589)) (f32.const
      590.5) (f64.const 591.25) (v128.const i32x4 592 1 2 3) (local.get $r) (i32.const 594) (i64.add (local.get $x)
      (i64.const 595)) (f32.const 596.5) (f64.const 597.25) (v128.const i32x4 598 1 2 3) (local.get $r) (i32.const
      600) (i64.add (local.get $x) (i64.const 601)) (f32.const 602.5) (f64.const 603.25) (v128.const i32x4 604 1 2 3)
      (local.get $r) (i32.const 606) (i64.add (local.get $x) (i64.const 607)) (f32.const 608.5) (f64.const 609.25)
      (v128.const i32x4 610 1 2 3) (local.get $r) (i32.const 612) (i64.add (local.get $x) (i64.const 613)) (f32.const
      614.5) (f64.const 615.25) (v128.const i32x4 616 1 2 3) (local.get $r) (i32.const 618) (i64.add (local.get $x)
      (i64.const 619)) (f32.const 620.5) (f64.const 621.25) (v128.const i32x4 622 1 2 3) (local.get $r) (i32.const
      624) (i64.add (local.get $x) (i64.const 625)) (f32.const 626.5) (f64.const 627.25) (v128.const i32x4 628 1 2 3)
      (local.get $r) (i32.const 630) (i64.add (local.get $x) (i64.const 631)) (f32.const 632.5) (f64.const 633.25)
      (v128.const i32x4 634 1 2 3) (local.get $r) (i32.const 636) (i64.add (local.get $x) (i64.const 637)) (f32.const
      638.5) (f64.const 639.25) (v128.const i32x4 640 1 2 3) (local.get $r) (i32.const 642) (i64.add (local.get $x)
      (i64.const 643)) (f32.const 644.5) (f64.const 645.25) (v128.const i32x4 646 1 2 3) (local.get $r) (i32.const
      648) (i64.add (local.get $x) (i64.const 649)) (f32.const 650.5) (f64.const 651.25) (v128.const i32x4 652 1 2 3)
      (local.get $r) (i32.const 654) (i64.add (local.get $x) (i64.const 655)) (f32.const 656.5) (f64.const 657.25)
      (v128.const i32x4 658 1 2 3) (local.get $r) (i32.const 660) (i64.add (local.get $x) (i64.const 661)) (f32.const
      662.5) (f64.const 663.25) (v128.const i32x4 664 1 2 3) (local.get $r) (i32.const 666) (i64.add (local.get $x)
      (i64.const 667)) (f32.const 668.5) (f64.const 669.25) (v128.const i32x4 670 1 2 3) (local.get $r) (i32.const
      672) (i64.add (local.get $x) (i64.const 673)) (f32.const 674.5) (f64.const 675.25) (v128.const i32x4 676 1 2 3)
      (local.get $r) (i32.const 678) (i64.add (local.get $x) (i64.const 679)) (f32.const 680.5) (f64.const 681.25)
      (v128.const i32x4 682 1 2 3) (local.get $r) (i32.const 684) (i64.add (local.get $x) (i64.const 685)) (f32.const
      686.5) (f64.const 687.25) (v128.const i32x4 688 1 2 3) (local.get $r) (i32.const 690) (i64.add (local.get $x)
      (i64.const 691)) (f32.const 692.5) (f64.const 693.25) (v128.const i32x4 694 1 2 3) (local.get $r) (i32.const
      696) (i64.add (local.get $x) (i64.const 697)) (f32.const 698.5) (f64.const 699.25) (v128.const i32x4 700 1 2 3)
      (local.get $r) (i32.const 702) (i64.add (local.get $x) (i64.const 703)) (f32.const 704.5) (f64.const 705.25)
      (v128.const i32x4 706 1 2 3) (local.get $r) (i32.const 708) (i64.add (local.get $x) (i64.const 709)) (f32.const
      710.5) (f64.const 711.25) (v128.const i32x4 712 1 2 3) (local.get $r) (i32.const 714) (i64.add (local.get $x)
      (i64.const 715)) (f32.const 716.5) (f64.const 717.25) (v128.const i32x4 718 1 2 3) (local.get $r) (i32.const
      720) (i64.add (local.get $x) (i64.const 721)) (f32.const 722.5) (f64.const 723.25) (v128.const i32x4 724 1 2 3)
      (local.get $r) (i32.const 726) (i64.add (local.get $x) (i64.const 727)) (f32.const 728.5) (f64.const 729.25)
      (v128.const i32x4 730 1 2 3) (local.get $r) (i32.const 732) (i64.add (local.get $x) (i64.const 733)) (f32.const
      734.5) (f64.const 735.25) (v128.const i32x4 736 1 2 3) (local.get $r) (i32.const 738) (i64.add (local.get $x)
      (i64.const 739)) (f32.const 740.5) (f64.const 741.25) (v128.const i32x4 742 1 2 3) (local.get $r) (i32.const
      744) (i64.add (local.get $x) (i64.const 745)) (f32.const 746.5) (f64.const 747.25) (v128.const i32x4 748 1 2 3)
      (local.get $r) (i32.const 750) (i64.add (local.get $x) (i64.const 751)) (f32.const 752.5) (f64.const 753.25)
      (v128.const i32x4 754 1 2 3) (local.get $r) (i32.const 756) (i64.add (local.get $x) (i64.const 757)) (f32.const
      758.5) (f64.const 759.25) (v128.const i32x4 760 1 2 3) (local.get $r) (i32.const 762) (i64.add (local.get $x)
      (i64.const 763)) (f32.const 764.5) (f64.const 765.25) (v128.const i32x4 766 1 2 3) (local.get $r) (i32.const
      768) (i64.add (local.get $x) (i64.const 769)) (f32.const 770.5) (f64.const 771.25) (v128.const i32x4 772 1 2 3)
      (local.get $r) (i32.const 774) (i64.add (local.get $x) (i64.const 775)) (f32.const 776.5) (f64.const 777.25)
      (v128.const i32x4 778 1 2 3) (local.get $r) (i32.const 780) (i64.add (local.get $x) (i64.const 781)) (f32.const
      782.5) (f64.const 783.25) (v128.const i32x4 784 1 2 3) (local.get $r) (i32.const 786) (i64.add (local.get $x)
      (i64.const 787)) (f32.const 788.5) (f64.const 789.25) (v128.const i32x4 790 1 2 3) (local.get $r) (i32.const
      792) (i64.add (local.get $x) (i64.const 793)) (f32.const 794.5) (f64.const 795.25) (v128.const i32x4 796 1 2 3)
      (local.get $r) (i32.const 798) (i64.add (local.get $x) (i64.const 799)) (f32.const 800.5) (f64.const 801.25)
      (v128.const i32x4 802 1 2 3) (local.get $r) (i32.const 804) (i64.add (local.get $x) (i64.const 805)) (f32.const
      806.5) (f64.const 807.25) (v128.const i32x4 808 1 2 3) (local.get $r) (i32.const 810) (i64.add (local.get $x)
      (i64.const 811)) (f32.const 812.5) (f64.const 813.25) (v128.const i32x4 814 1 2 3) (local.get $r) (i32.const
      816) (i64.add (local.get $x) (i64.const 817)) (f32.const 818.5) (f64.const 819.25) (v128.const i32x4 820 1 2 3)
      (local.get $r) (i32.const 822) (i64.add (local.get $x) (i64.const 823)) (f32.const 824.5) (f64.const 825.25)
      (v128.const i32x4 826 1 2 3) (local.get $r) (i32.const 828) (i64.add (local.get $x) (i64.const 829)) (f32.const
      830.5) (f64.const 831.25) (v128.const i32x4 832 1 2 3) (local.get $r) (i32.const 834) (i64.add (local.get $x)
      (i64.const 835)) (f32.const 836.5) (f64.const 837.25) (v128.const i32x4 838 1 2 3) (local.get $r) (i32.const
      840) (i64.add (local.get $x) (i64.const 841)) (f32.const 842.5) (f64.const 843.25) (v128.const i32x4 844 1 2 3)
      (local.get $r) (i32.const 846) (i64.add (local.get $x) (i64.const 847)) (f32.const 848.5) (f64.const 849.25)
      (v128.const i32x4 850 1 2 3) (local.get $r) (i32.const 852) (i64.add (local.get $x) (i64.const 853)) (f32.const
      854.5) (f64.const 855.25) (v128.const i32x4 856 1 2 3) (local.get $r) (i32.const 858) (i64.add (local.get $x)
      (i64.const 859)) (f32.const 860.5) (f64.const 861.25) (v128.const i32x4 862 1 2 3) (local.get $r) (i32.const
      864) (i64.add (local.get $x) (i64.const 865)) (f32.const 866.5) (f64.const 867.25) (v128.const i32x4 868 1 2 3)
      (local.get $r) (i32.const 870) (i64.add (local.get $x) (i64.const 871)) (f32.const 872.5) (f64.const 873.25)
      (v128.const i32x4 874 1 2 3) (local.get $r) (i32.const 876) (i64.add (local.get $x) (i64.const 877)) (f32.const
      878.5) (f64.const 879.25) (v128.const i32x4 880 1 2 3) (local.get $r) (i32.const 882) (i64.add (local.get $x)
      (i64.const 883)) (f32.const 884.5) (f64.const 885.25) (v128.const i32x4 886 1 2 3) (local.get $r) (i32.const
      888) (i64.add (local.get $x) (i64.const 889)) (f32.const 890.5) (f64.const 891.25) (v128.const i32x4 892 1 2 3)
      (local.get $r) (i32.const 894) (i64.add (local.get $x) (i64.const 895)) (f32.const 896.5) (f64.const 897.25)
      (v128.const i32x4 898 1 2 3) (local.get $r) (i32.const 900) (i64.add (local.get $x) (i64.const 901)) (f32.const
      902.5) (f64.const 903.25) (v128.const i32x4 904 1 2 3) (local.get $r) (i32.const 906) (i64.add (local.get $x)
      (i64.const 907)) (f32.const 908.5) (f64.const 909.25) (v128.const i32x4 910 1 2 3) (local.get $r) (i32.const
      912) (i64.add (local.get $x) (i64.const 913)) (f32.const 914.5) (f64.const 915.25) (v128.const i32x4 916 1 2 3)
      (local.get $r) (i32.const 918) (i64.add (local.get $x) (i64.const 919)) (f32.const 920.5) (f64.const 921.25)
      (v128.const i32x4 922 1 2 3) (local.get $r) (i32.const 924) (i64.add (local.get $x) (i64.const 925)) (f32.const
      926.5) (f64.const 927.25) (v128.const i32x4 928 1 2 3) (local.get $r) (i32.const 930) (i64.add (local.get $x)
      (i64.const 931)) (f32.const 932.5) (f64.const 933.25) (v128.const i32x4 934 1 2 3) (local.get $r) (i32.const
      936) (i64.add (local.get $x) (i64.const 937)) (f32.const 938.5) (f64.const 939.25) (v128.const i32x4 940 1 2 3)
      (local.get $r) (i32.const 942) (i64.add (local.get $x) (i64.const 943)) (f32.const 944.5) (f64.const 945.25)
      (v128.const i32x4 946 1 2 3) (local.get $r) (i32.const 948) (i64.add (local.get $x) (i64.const 949)) (f32.const
      950.5) (f64.const 951.25) (v128.const i32x4 952 1 2 3) (local.get $r) (i32.const 954) (i64.add (local.get $x)
      (i64.const 955)) (f32.const 956.5) (f64.const 957.25) (v128.const i32x4 958 1 2 3) (local.get $r) (i32.const
      960) (i64.add (local.get $x) (i64.const 961)) (f32.const 962.5) (f64.const 963.25) (v128.const i32x4 964 1 2 3)
      (local.get $r) (i32.const 966) (i64.add (local.get $x) (i64.const 967)) (f32.const 968.5) (f64.const 969.25)
      (v128.const i32x4 970 1 2 3) (local.get $r) (i32.const 972) (i64.add (local.get $x) (i64.const 973)) (f32.const
      974.5) (f64.const 975.25) (v128.const i32x4 976 1 2 3) (local.get $r) (i32.const 978) (i64.add (local.get $x)
      (i64.const 979)) (f32.const 980.5) (f64.const 981.25) (v128.const i32x4 982 1 2 3) (local.get $r) (i32.const
      984) (i64.add (local.get $x) (i64.const 985)) (f32.const 986.5) (f64.const 987.25) (v128.const i32x4 988 1 2 3)
      (local.get $r) (i32.const 990) (i64.add (local.get $x) (i64.const 991)) (f32.const 992.5) (f64.const 993.25)
      (v128.const i32x4 994 1 2 3) (local.get $r) (i32.const 996) (i64.add (local.get $x) (i64.const 997)) (f32.const
      998.5) (f64.const 999.25)))
  (func (export "all kinds indirect") (param $i i32) (param $x i64) (param $r externref) (result i64 f64 v128
    externref)
    (call_indirect $t (type $all) (i32.const 0) (i64.add (local.get $x) (i64.const 1)) (f32.const 2.5) (f64.const
      3.25) (v128.const i32x4 4 1 2 3) (local.get $r) (i32.const 6) (i64.add (local.get $x) (i64.const 7)) (f32.const
      8.5) (f64.const 9.25) (v128.const i32x4 10 1 2 3) (local.get $r) (i32.const 12) (i64.add (local.get $x)
      (i64.const 13)) (f32.const 14.5) (f64.const 15.25) (v128.const i32x4 16 1 2 3) (local.get $r) (i32.const 18)
      (i64.add (local.get $x) (i64.const 19)) (f32.const 20.5) (f64.const 21.25) (v128.const i32x4 22 1 2 3)
      (local.get $r) (i32.const 24) (i64.add (local.get $x) (i64.const 25)) (f32.const 26.5) (f64.const 27.25)
      (v128.const i32x4 28 1 2 3) (local.get $r) (i32.const 30) (i64.add (local.get $x) (i64.const 31)) (f32.const
      32.5) (f64.const 33.25) (v128.const i32x4 34 1 2 3) (local.get $r) (i32.const 36) (i64.add (local.get $x)
      (i64.const 37)) (f32.const 38.5) (f64.const 39.25) (v128.const i32x4 40 1 2 3) (local.get $r) (i32.const 42)
      (i64.add (local.get $x) (i64.const 43)) (f32.const 44.5) (f64.const 45.25) (v128.const i32x4 46 1 2 3)
      (local.get $r) (i32.const 48) (i64.add (local.get $x) (i64.const 49)) (f32.const 50.5) (f64.const 51.25)
      (v128.const i32x4 52 1 2 3) (local.get $r) (i32.const 54) (i64.add (local.get $x) (i64.const 55)) (f32.const
      56.5) (f64.const 57.25) (v128.const i32x4 58 1 2 3) (local.get $r) (i32.const 60) (i64.add (local.get $x)
      (i64.const 61)) (f32.const 62.5) (f64.const 63.25) (v128.const i32x4 64 1 2 3) (local.get $r) (i32.const 66)
      (i64.add (local.get $x) (i64.const 67)) (f32.const 68.5) (f64.const 69.25) (v128.const i32x4 70 1 2 3)
      (local.get $r) (i32.const 72) (i64.add (local.get $x) (i64.const 73)) (f32.const 74.5) (f64.const 75.25)
      (v128.const i32x4 76 1 2 3) (local.get $r) (i32.const 78) (i64.add (local.get $x) (i64.const 79)) (f32.const
      80.5) (f64.const 81.25) (v128.const i32x4 82 1 2 3) (local.get $r) (i32.const 84) (i64.add (local.get $x)
      (i64.const 85)) (f32.const 86.5) (f64.const 87.25) (v128.const i32x4 88 1 2 3) (local.get $r) (i32.const 90)
      (i64.add (local.get $x) (i64.const 91)) (f32.const 92.5) (f64.const 93.25) (v128.const i32x4 94 1 2 3)
      (local.get $r) (i32.const 96) (i64.add (local.get $x) (i64.const 97)) (f32.const 98.5) (f64.const 99.25)
      (v128.const i32x4 100 1 2 3) (local.get $r) (i32.const 102) (i64.add (local.get $x) (i64.const 103)) (f32.const
      104.5) (f64.const 105.25) (v128.const i32x4 106 1 2 3) (local.get $r) (i32.const 108) (i64.add (local.get $x)
      (i64.const 109)) (f32.const 110.5) (f64.const 111.25) (v128.const i32x4 112 1 2 3) (local.get $r) (i32.const
      114) (i64.add (local.get $x) (i64.const 115)) (f32.const 116.5) (f64.const 117.25) (v128.const i32x4 118 1 2 3)
      (local.get $r) (i32.const 120) (i64.add (local.get $x) (i64.const 121)) (f32.const 122.5) (f64.const 123.25)
      (v128.const i32x4 124 1 2 3) (local.get $r) (i32.const 126) (i64.add (local.get $x) (i64.const 127)) (f32.const
      128.5) (f64.const 129.25) (v128.const i32x4 130 1 2 3) (local.get $r) (i32.const 132) (i64.add (local.get $x)
      (i64.const 133)) (f32.const 134.5) (f64.const 135.25) (v128.const i32x4 136 1 2 3) (local.get $r) (i32.const
      138) (i64.add (local.get $x) (i64.const 139)) (f32.const 140.5) (f64.const 141.25) (v128.const i32x4 142 1 2 3)
      (local.get $r) (i32.const 144) (i64.add (local.get $x) (i64.const 145)) (f32.const 146.5) (f64.const 147.25)
      (v128.const i32x4 148 1 2 3) (local.get $r) (i32.const 150) (i64.add (local.get $x) (i64.const 151)) (f32.const
      152.5) (f64.const 153.25) (v128.const i32x4 154 1 2 3) (local.get $r) (i32.const 156) (i64.add (local.get $x)
      (i64.const 157)) (f32.const 158.5) (f64.const 159.25) (v128.const i32x4 160 1 2 3) (local.get $r) (i32.const
      162) (i64.add (local.get $x) (i64.const 163)) (f32.const 164.5) (f64.const 165.25) (v128.const i32x4 166 1 2 3)
      (local.get $r) (i32.const 168) (i64.add (local.get $x) (i64.const 169)) (f32.const 170.5) (f64.const 171.25)
      (v128.const i32x4 172 1 2 3) (local.get $r) (i32.const 174) (i64.add (local.get $x) (i64.const 175)) (f32.const
      176.5) (f64.const 177.25) (v128.const i32x4 178 1 2 3) (local.get $r) (i32.const 180) (i64.add (local.get $x)
      (i64.const 181)) (f32.const 182.5) (f64.const 183.25) (v128.const i32x4 184 1 2 3) (local.get $r) (i32.const
      186) (i64.add (local.get $x) (i64.const 187)) (f32.const 188.5) (f64.const 189.25) (v128.const i32x4 190 1 2 3)
      (local.get $r) (i32.const 192) (i64.add (local.get $x) (i64.const 193)) (f32.const 194.5) (f64.const 195.25)
      (v128.const i32x4 196 1 2 3) (local.get $r) (i32.const 198) (i64.add (local.get $x) (i64.const 199)) (f32.const
      200.5) (f64.const 201.25) (v128.const i32x4 202 1 2 3) (local.get $r) (i32.const 204) (i64.add (local.get $x)
      (i64.const 205)) (f32.const 206.5) (f64.const 207.25) (v128.const i32x4 208 1 2 3) (local.get $r) (i32.const
      210) (i64.add (local.get $x) (i64.const 211)) (f32.const 212.5) (f64.const 213.25) (v128.const i32x4 214 1 2 3)
      (local.get $r) (i32.const 216) (i64.add (local.get $x) (i64.const 217)) (f32.const 218.5) (f64.const 219.25)
      (v128.const i32x4 220 1 2 3) (local.get $r) (i32.const 222) (i64.add (local.get $x) (i64.const 223)) (f32.const
      224.5) (f64.const 225.25) (v128.const i32x4 226 1 2 3) (local.get $r) (i32.const 228) (i64.add (local.get $x)
      (i64.const 229)) (f32.const 230.5) (f64.const 231.25) (v128.const i32x4 232 1 2 3) (local.get $r) (i32.const
      234) (i64.add (local.get $x) (i64.const 235)) (f32.const 236.5) (f64.const 237.25) (v128.const i32x4 238 1 2 3)
      (local.get $r) (i32.const 240) (i64.add (local.get $x) (i64.const 241)) (f32.const 242.5) (f64.const 243.25)
      (v128.const i32x4 244 1 2 3) (local.get $r) (i32.const 246) (i64.add (local.get $x) (i64.const 247)) (f32.const
      248.5) (f64.const 249.25) (v128.const i32x4 250 1 2 3) (local.get $r) (i32.const 252) (i64.add (local.get $x)
      (i64.const 253)) (f32.const 254.5) (f64.const 255.25) (v128.const i32x4 256 1 2 3) (local.get $r) (i32.const
      258) (i64.add (local.get $x) (i64.const 259)) (f32.const 260.5) (f64.const 261.25) (v128.const i32x4 262 1 2 3)
      (local.get $r) (i32.const 264) (i64.add (local.get $x) (i64.const 265)) (f32.const 266.5) (f64.const 267.25)
      (v128.const i32x4 268 1 2 3) (local.get $r) (i32.const 270) (i64.add (local.get $x) (i64.const 271)) (f32.const
      272.5) (f64.const 273.25) (v128.const i32x4 274 1 2 3) (local.get $r) (i32.const 276) (i64.add (local.get $x)
      (i64.const 277)) (f32.const 278.5) (f64.const 279.25) (v128.const i32x4 280 1 2 3) (local.get $r) (i32.const
      282) (i64.add (local.get $x) (i64.const 283)) (f32.const 284.5) (f64.const 285.25) (v128.const i32x4 286 1 2 3)
      (local.get $r) (i32.const 288) (i64.add (local.get $x) (i64.const 289)) (f32.const 290.5) (f64.const 291.25)
      (v128.const i32x4 292 1 2 3) (local.get $r) (i32.const 294) (i64.add (local.get $x) (i64.const 295)) (f32.const
      296.5) (f64.const 297.25) (v128.const i32x4 298 1 2 3) (local.get $r) (i32.const 300) (i64.add (local.get $x)
      (i64.const 301)) (f32.const 302.5) (f64.const 303.25) (v128.const i32x4 304 1 2 3) (local.get $r) (i32.const
      306) (i64.add (local.get $x) (i64.const 307)) (f32.const 308.5) (f64.const 309.25) (v128.const i32x4 310 1 2 3)
      (local.get $r) (i32.const 312) (i64.add (local.get $x) (i64.const 313)) (f32.const 314.5) (f64.const 315.25)
      (v128.const i32x4 316 1 2 3) (local.get $r) (i32.const 318) (i64.add (local.get $x) (i64.const 319)) (f32.const
      320.5) (f64.const 321.25) (v128.const i32x4 322 1 2 3) (local.get $r) (i32.const 324) (i64.add (local.get $x)
      (i64.const 325)) (f32.const 326.5) (f64.const 327.25) (v128.const i32x4 328 1 2 3) (local.get $r) (i32.const
      330) (i64.add (local.get $x) (i64.const 331)) (f32.const 332.5) (f64.const 333.25) (v128.const i32x4 334 1 2 3)
      (local.get $r) (i32.const 336) (i64.add (local.get $x) (i64.const 337)) (f32.const 338.5) (f64.const 339.25)
      (v128.const i32x4 340 1 2 3) (local.get $r) (i32.const 342) (i64.add (local.get $x) (i64.const 343)) (f32.const
      344.5) (f64.const 345.25) (v128.const i32x4 346 1 2 3) (local.get $r) (i32.const 348) (i64.add (local.get $x)
      (i64.const 349)) (f32.const 350.5) (f64.const 351.25) (v128.const i32x4 352 1 2 3) (local.get $r) (i32.const
      354) (i64.add (local.get $x) (i64.const 355)) (f32.const 356.5) (f64.const 357.25) (v128.const i32x4 358 1 2 3)
      (local.get $r) (i32.const 360) (i64.add (local.get $x) (i64.const 361)) (f32.const 362.5) (f64.const 363.25)
      (v128.const i32x4 364 1 2 3) (local.get $r) (i32.const 366) (i64.add (local.get $x) (i64.const 367)) (f32.const
      368.5) (f64.const 369.25) (v128.const i32x4 370 1 2 3) (local.get $r) (i32.const 372) (i64.add (local.get $x)
      (i64.const 373)) (f32.const 374.5) (f64.const 375.25) (v128.const i32x4 376 1 2 3) (local.get $r) (i32.const
      378) (i64.add (local.get $x) (i64.const 379)) (f32.const 380.5) (f64.const 381.25) (v128.const i32x4 382 1 2 3)
      (local.get $r) (i32.const 384) (i64.add (local.get $x) (i64.const 385)) (f32.const 386.5) (f64.const 387.25)
      (v128.const i32x4 388 1 2 3) (local.get $r) (i32.const 390) (i64.add (local.get $x) (i64.const 391)) (f32.const
      392.5) (f64.const 393.25) (v128.const i32x4 394 1 2 3) (local.get $r) (i32.const 396) (i64.add (local.get $x)
      (i64.const 397)) (f32.const 398.5) (f64.const 399.25) (v128.const i32x4 400 1 2 3) (local.get $r) (i32.const
      402) (i64.add (local.get $x) (i64.const 403)) (f32.const 404.5) (f64.const 405.25) (v128.const i32x4 406 1 2 3)
      (local.get $r) (i32.const 408) (i64.add (local.get $x) (i64.const 409)) (f32.const 410.5) (f64.const 411.25)
      (v128.const i32x4 412 1 2 3) (local.get $r) (i32.const 414) (i64.add (local.get $x) (i64.const 415)) (f32.const
      416.5) (f64.const 417.25) (v128.const i32x4 418 1 2 3) (local.get $r) (i32.const 420) (i64.add (local.get $x)
      (i64.const 421)) (f32.const 422.5) (f64.const 423.25) (v128.const i32x4 424 1 2 3) (local.get $r) (i32.const
      426) (i64.add (local.get $x) (i64.const 427)) (f32.const 428.5) (f64.const 429.25) (v128.const i32x4 430 1 2 3)
      (local.get $r) (i32.const 432) (i64.add (local.get $x) (i64.const 433)) (f32.const 434.5) (f64.const 435.25)
      (v128.const i32x4 436 1 2 3) (local.get $r) (i32.const 438) (i64.add (local.get $x) (i64.const 439)) (f32.const
      440.5) (f64.const 441.25) (v128.const i32x4 442 1 2 3) (local.get $r) (i32.const 444) (i64.add (local.get $x)
      (i64.const 445)) (f32.const 446.5) (f64.const 447.25) (v128.const i32x4 448 1 2 3) (local.get $r) (i32.const
      450) (i64.add (local.get $x) (i64.const 451)) (f32.const 452.5) (f64.const 453.25) (v128.const i32x4 454 1 2 3)
      (local.get $r) (i32.const 456) (i64.add (local.get $x) (i64.const 457)) (f32.const 458.5) (f64.const 459.25)
      (v128.const i32x4 460 1 2 3) (local.get $r) (i32.const 462) (i64.add (local.get $x) (i64.const 463)) (f32.const
      464.5) (f64.const 465.25) (v128.const i32x4 466 1 2 3) (local.get $r) (i32.const 468) (i64.add (local.get $x)
      (i64.const 469)) (f32.const 470.5) (f64.const 471.25) (v128.const i32x4 472 1 2 3) (local.get $r) (i32.const
      474) (i64.add (local.get $x) (i64.const 475)) (f32.const 476.5) (f64.const 477.25) (v128.const i32x4 478 1 2 3)
      (local.get $r) (i32.const 480) (i64.add (local.get $x) (i64.const 481)) (f32.const 482.5) (f64.const 483.25)
      (v128.const i32x4 484 1 2 3) (local.get $r) (i32.const 486) (i64.add (local.get $x) (i64.const 487)) (f32.const
      488.5) (f64.const 489.25) (v128.const i32x4 490 1 2 3) (local.get $r) (i32.const 492) (i64.add (local.get $x)
      (i64.const 493)) (f32.const 494.5) (f64.const 495.25) (v128.const i32x4 496 1 2 3) (local.get $r) (i32.const
      498) (i64.add (local.get $x) (i64.const 499)) (f32.const 500.5) (f64.const 501.25) (v128.const i32x4 502 1 2 3)
      (local.get $r) (i32.const 504) (i64.add (local.get $x) (i64.const 505)) (f32.const 506.5) (f64.const 507.25)
      (v128.const i32x4 508 1 2 3) (local.get $r) (i32.const 510) (i64.add (local.get $x) (i64.const 511)) (f32.const
      512.5) (f64.const 513.25) (v128.const i32x4 514 1 2 3) (local.get $r) (i32.const 516) (i64.add (local.get $x)
      (i64.const 517)) (f32.const 518.5) (f64.const 519.25) (v128.const i32x4 520 1 2 3) (local.get $r) (i32.const
      522) (i64.add (local.get $x) (i64.const 523)) (f32.const 524.5) (f64.const 525.25) (v128.const i32x4 526 1 2 3)
      (local.get $r) (i32.const 528) (i64.add (local.get $x) (i64.const 529)) (f32.const 530.5) (f64.const 531.25)
      (v128.const i32x4 532 1 2 3) (local.get $r) (i32.const 534) (i64.add (local.get $x) (i64.const 535)) (f32.const
      536.5) (f64.const 537.25) (v128.const i32x4 538 1 2 3) (local.get $r) (i32.const 540) (i64.add (local.get $x)
      (i64.const 541)) (f32.const 542.5) (f64.const 543.25) (v128.const i32x4 544 1 2 3) (local.get $r) (i32.const
      546) (i64.add (local.get $x) (i64.const 547)) (f32.const 548.5) (f64.const 549.25) (v128.const i32x4 550 1 2 3)
      (local.get $r) (i32.const 552) (i64.add (local.get $x) (i64.const 553)) (f32.const 554.5) (f64.const 555.25)
      (v128.const i32x4 556 1 2 3) (local.get $r) (i32.const 558) (i64.add (local.get $x) (i64.const 559)) (f32.const
      560.5) (f64.const 561.25) (v128.const i32x4 562 1 2 3) (local.get $r) (i32.const 564) (i64.add (local.get $x)
      (i64.const 565)) (f32.const 566.5) (f64.const 567.25) (v128.const i32x4 568 1 2 3) (local.get $r) (i32.const
      570) (i64.add (local.get $x) (i64.const 571)) (f32.const 572.5) (f64.const 573.25) (v128.const i32x4 574 1 2 3)
      (local.get $r) (i32.const 576) (i64.add (local.get $x) (i64.const 577)) (f32.const 578.5) (f64.const 579.25)
      (v128.const i32x4 580 1 2 3) (local.get $r) (i32.const 582) (i64.add (local.get $x) (i64.const 583)) (f32.const
      584.5) (f64.const 585.25) (v128.const i32x4 586 1 2 3) (local.get $r) (i32.const 588) (i64.add (local.get $x)
      (i64.const 589)) (f32.const 590.5) (f64.const 591.25) (v128.const i32x4 592 1 2 3) (local.get $r) (i32.const
      594) (i64.add (local.get $x) (i64.const 595)) (f32.const 596.5) (f64.const 597.25) (v128.const i32x4 598 1 2 3)
      (local.get $r) (i32.const 600) (i64.add (local.get $x) (i64.const 601)) (f32.const 602.5) (f64.const 603.25)
      (v128.const i32x4 604 1 2 3) (local.get $r) (i32.const 606) (i64.add (local.get $x) (i64.const 607)) (f32.const
      608.5) (f64.const 609.25) (v128.const i32x4 610 1 2 3) (local.get $r) (i32.const 612) (i64.add (local.get $x)
      (i64.const 613)) (f32.const 614.5) (f64.const 615.25) (v128.const i32x4 616 1 2 3) (local.get $r) (i32.const
      618) (i64.add (local.get $x) (i64.const 619)) (f32.const 620.5) (f64.const 621.25) (v128.const i32x4 622 1 2 3)
      (local.get $r) (i32.const 624) (i64.add (local.get $x) (i64.const 625)) (f32.const 626.5) (f64.const 627.25)
      (v128.const i32x4 628 1 2 3) (local.get $r) (i32.const 630) (i64.add (local.get $x) (i64.const 631)) (f32.const
      632.5) (f64.const 633.25) (v128.const i32x4 634 1 2 3) (local.get $r) (i32.const 636) (i64.add (local.get $x)
      (i64.const 637)) (f32.const 638.5) (f64.const 639.25) (v128.const i32x4 640 1 2 3) (local.get $r) (i32.const
      642) (i64.add (local.get $x) (i64.const 643)) (f32.const 644.5) (f64.const 645.25) (v128.const i32x4 646 1 2 3)
      (local.get $r) (i32.const 648) (i64.add (local.get $x) (i64.const 649)) (f32.const 650.5) (f64.const 651.25)
      (v128.const i32x4 652 1 2 3) (local.get $r) (i32.const 654) (i64.add (local.get $x) (i64.const 655)) (f32.const
      656.5) (f64.const 657.25) (v128.const i32x4 658 1 2 3) (local.get $r) (i32.const 660) (i64.add (local.get $x)
      (i64.const 661)) (f32.const 662.5) (f64.const 663.25) (v128.const i32x4 664 1 2 3) (local.get $r) (i32.const
      666) (i64.add (local.get $x) (i64.const 667)) (f32.const 668.5) (f64.const 669.25) (v128.const i32x4 670 1 2 3)
      (local.get $r) (i32.const 672) (i64.add (local.get $x) (i64.const 673)) (f32.const 674.5) (f64.const 675.25)
      (v128.const i32x4 676 1 2 3) (local.get $r) (i32.const 678) (i64.add (local.get $x) (i64.const 679)) (f32.const
      680.5) (f64.const 681.25) (v128.const i32x4 682 1 2 3) (local.get $r) (i32.const 684) (i64.add (local.get $x)
      (i64.const 685)) (f32.const 686.5) (f64.const 687.25) (v128.const i32x4 688 1 2 3) (local.get $r) (i32.const
      690) (i64.add (local.get $x) (i64.const 691)) (f32.const 692.5) (f64.const 693.25) (v128.const i32x4 694 1 2 3)
      (local.get $r) (i32.const 696) (i64.add (local.get $x) (i64.const 697)) (f32.const 698.5) (f64.const 699.25)
      (v128.const i32x4 700 1 2 3) (local.get $r) (i32.const 702) (i64.add (local.get $x) (i64.const 703)) (f32.const
      704.5) (f64.const 705.25) (v128.const i32x4 706 1 2 3) (local.get $r) (i32.const 708) (i64.add (local.get $x)
      (i64.const 709)) (f32.const 710.5) (f64.const 711.25) (v128.const i32x4 712 1 2 3) (local.get $r) (i32.const
      714) (i64.add (local.get $x) (i64.const 715)) (f32.const 716.5) (f64.const 717.25) (v128.const i32x4 718 1 2 3)
      (local.get $r) (i32.const 720) (i64.add (local.get $x) (i64.const 721)) (f32.const 722.5) (f64.const 723.25)
      (v128.const i32x4 724 1 2 3) (local.get $r) (i32.const 726) (i64.add (local.get $x) (i64.const 727)) (f32.const
      728.5) (f64.const 729.25) (v128.const i32x4 730 1 2 3) (local.get $r) (i32.const 732) (i64.add (local.get $x)
      (i64.const 733)) (f32.const 734.5) (f64.const 735.25) (v128.const i32x4 736 1 2 3) (local.get $r) (i32.const
      738) (i64.add (local.get $x) (i64.const 739)) (f32.const 740.5) (f64.const 741.25) (v128.const i32x4 742 1 2 3)
      (local.get $r) (i32.const 744) (i64.add (local.get $x) (i64.const 745)) (f32.const 746.5) (f64.const 747.25)
      (v128.const i32x4 748 1 2 3) (local.get $r) (i32.const 750) (i64.add (local.get $x) (i64.const 751)) (f32.const
      752.5) (f64.const 753.25) (v128.const i32x4 754 1 2 3) (local.get $r) (i32.const 756) (i64.add (local.get $x)
      (i64.const 757)) (f32.const 758.5) (f64.const 759.25) (v128.const i32x4 760 1 2 3) (local.get $r) (i32.const
      762) (i64.add (local.get $x) (i64.const 763)) (f32.const 764.5) (f64.const 765.25) (v128.const i32x4 766 1 2 3)
      (local.get $r) (i32.const 768) (i64.add (local.get $x) (i64.const 769)) (f32.const 770.5) (f64.const 771.25)
      (v128.const i32x4 772 1 2 3) (local.get $r) (i32.const 774) (i64.add (local.get $x) (i64.const 775)) (f32.const
      776.5) (f64.const 777.25) (v128.const i32x4 778 1 2 3) (local.get $r) (i32.const 780) (i64.add (local.get $x)
      (i64.const 781)) (f32.const 782.5) (f64.const 783.25) (v128.const i32x4 784 1 2 3) (local.get $r) (i32.const
      786) (i64.add (local.get $x) (i64.const 787)) (f32.const 788.5) (f64.const 789.25) (v128.const i32x4 790 1 2 3)
      (local.get $r) (i32.const 792) (i64.add (local.get $x) (i64.const 793)) (f32.const 794.5) (f64.const 795.25)
      (v128.const i32x4 796 1 2 3) (local.get $r) (i32.const 798) (i64.add (local.get $x) (i64.const 799)) (f32.const
      800.5) (f64.const 801.25) (v128.const i32x4 802 1 2 3) (local.get $r) (i32.const 804) (i64.add (local.get $x)
      (i64.const 805)) (f32.const 806.5) (f64.const 807.25) (v128.const i32x4 808 1 2 3) (local.get $r) (i32.const
      810) (i64.add (local.get $x) (i64.const 811)) (f32.const 812.5) (f64.const 813.25) (v128.const i32x4 814 1 2 3)
      (local.get $r) (i32.const 816) (i64.add (local.get $x) (i64.const 817)) (f32.const 818.5) (f64.const 819.25)
      (v128.const i32x4 820 1 2 3) (local.get $r) (i32.const 822) (i64.add (local.get $x) (i64.const 823)) (f32.const
      824.5) (f64.const 825.25) (v128.const i32x4 826 1 2 3) (local.get $r) (i32.const 828) (i64.add (local.get $x)
      (i64.const 829)) (f32.const 830.5) (f64.const 831.25) (v128.const i32x4 832 1 2 3) (local.get $r) (i32.const
      834) (i64.add (local.get $x) (i64.const 835)) (f32.const 836.5) (f64.const 837.25) (v128.const i32x4 838 1 2 3)
      (local.get $r) (i32.const 840) (i64.add (local.get $x) (i64.const 841)) (f32.const 842.5) (f64.const 843.25)
      (v128.const i32x4 844 1 2 3) (local.get $r) (i32.const 846) (i64.add (local.get $x) (i64.const 847)) (f32.const
      848.5) (f64.const 849.25) (v128.const i32x4 850 1 2 3) (local.get $r) (i32.const 852) (i64.add (local.get $x)
      (i64.const 853)) (f32.const 854.5) (f64.const 855.25) (v128.const i32x4 856 1 2 3) (local.get $r) (i32.const
      858) (i64.add (local.get $x) (i64.const 859)) (f32.const 860.5) (f64.const 861.25) (v128.const i32x4 862 1 2 3)
      (local.get $r) (i32.const 864) (i64.add (local.get $x) (i64.const 865)) (f32.const 866.5) (f64.const 867.25)
      (v128.const i32x4 868 1 2 3) (local.get $r) (i32.const 870) (i64.add (local.get $x) (i64.const 871)) (f32.const
      872.5) (f64.const 873.25) (v128.const i32x4 874 1 2 3) (local.get $r) (i32.const 876) (i64.add (local.get $x)
      (i64.const 877)) (f32.const 878.5) (f64.const 879.25) (v128.const i32x4 880 1 2 3) (local.get $r) (i32.const
      882) (i64.add (local.get $x) (i64.const 883)) (f32.const 884.5) (f64.const 885.25) (v128.const i32x4 886 1 2 3)
      (local.get $r) (i32.const 888) (i64.add (local.get $x) (i64.const 889)) (f32.const 890.5) (f64.const 891.25)
      (v128.const i32x4 892 1 2 3) (local.get $r) (i32.const 894) (i64.add (local.get $x) (i64.const 895)) (f32.const
      896.5) (f64.const 897.25) (v128.const i32x4 898 1 2 3) (local.get $r) (i32.const 900) (i64.add (local.get $x)
      (i64.const 901)) (f32.const 902.5) (f64.const 903.25) (v128.const i32x4 904 1 2 3) (local.get $r) (i32.const
      906) (i64.add (local.get $x) (i64.const 907)) (f32.const 908.5) (f64.const 909.25) (v128.const i32x4 910 1 2 3)
      (local.get $r) (i32.const 912) (i64.add (local.get $x) (i64.const 913)) (f32.const 914.5) (f64.const 915.25)
      (v128.const i32x4 916 1 2 3) (local.get $r) (i32.const 918) (i64.add (local.get $x) (i64.const 919)) (f32.const
      920.5) (f64.const 921.25) (v128.const i32x4 922 1 2 3) (local.get $r) (i32.const 924) (i64.add (local.get $x)
      (i64.const 925)) (f32.const 926.5) (f64.const 927.25) (v128.const i32x4 928 1 2 3) (local.get $r) (i32.const
      930) (i64.add (local.get $x) (i64.const 931)) (f32.const 932.5) (f64.const 933.25) (v128.const i32x4 934 1 2 3)
      (local.get $r) (i32.const 936) (i64.add (local.get $x) (i64.const 937)) (f32.const 938.5) (f64.const 939.25)
      (v128.const i32x4 940 1 2 3) (local.get $r) (i32.const 942) (i64.add (local.get $x) (i64.const 943)) (f32.const
      944.5) (f64.const 945.25) (v128.const i32x4 946 1 2 3) (local.get $r) (i32.const 948) (i64.add (local.get $x)
      (i64.const 949)) (f32.const 950.5) (f64.const 951.25) (v128.const i32x4 952 1 2 3) (local.get $r) (i32.const
      954) (i64.add (local.get $x) (i64.const 955)) (f32.const 956.5) (f64.const 957.25) (v128.const i32x4 958 1 2 3)
      (local.get $r) (i32.const 960) (i64.add (local.get $x) (i64.const 961)) (f32.const 962.5) (f64.const 963.25)
      (v128.const i32x4 964 1 2 3) (local.get $r) (i32.const 966) (i64.add (local.get $x) (i64.const 967)) (f32.const
      968.5) (f64.const 969.25) (v128.const i32x4 970 1 2 3) (local.get $r) (i32.const 972) (i64.add (local.get $x)
      (i64.const 973)) (f32.const 974.5) (f64.const 975.25) (v128.const i32x4 976 1 2 3) (local.get $r) (i32.const
      978) (i64.add (local.get $x) (i64.const 979)) (f32.const 980.5) (f64.const 981.25) (v128.const i32x4 982 1 2 3)
      (local.get $r) (i32.const 984) (i64.add (local.get $x) (i64.const 985)) (f32.const 986.5) (f64.const 987.25)
      (v128.const i32x4 988 1 2 3) (local.get $r) (i32.const 990) (i64.add (local.get $x) (i64.const 991)) (f32.const
      992.5) (f64.const 993.25) (v128.const i32x4 994 1 2 3) (local.get $r) (i32.const 996) (i64.add (local.get $x)
      (i64.const 997)) (f32.const 998.5) (f64.const 999.25) (local.get $i)))
  ;; tail calls: of itself, of another one, by the table
  (func $count (type $sum) (local $l i64)
    (if (i64.eqz (local.get 0)) (then (return (i64.add (local.get $l) (local.get 299)))))
    (local.set $l (i64.const 77))
    (return_call $count (i64.sub (local.get 0) (i64.const 1)) (local.get 1) (local.get 2) (local.get 3) (local.get 4)
      (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get
      12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18) (local.get 19)
      (local.get 20) (local.get 21) (local.get 22) (local.get 23) (local.get 24) (local.get 25) (local.get 26)
      (local.get 27) (local.get 28) (local.get 29) (local.get 30) (local.get 31) (local.get 32) (local.get 33)
      (local.get 34) (local.get 35) (local.get 36) (local.get 37) (local.get 38) (local.get 39) (local.get 40)
      (local.get 41) (local.get 42) (local.get 43) (local.get 44) (local.get 45) (local.get 46) (local.get 47)
      (local.get 48) (local.get 49) (local.get 50) (local.get 51) (local.get 52) (local.get 53) (local.get 54)
      (local.get 55) (local.get 56) (local.get 57) (local.get 58) (local.get 59) (local.get 60) (local.get 61)
      (local.get 62) (local.get 63) (local.get 64) (local.get 65) (local.get 66) (local.get 67) (local.get 68)
      (local.get 69) (local.get 70) (local.get 71) (local.get 72) (local.get 73) (local.get 74) (local.get 75)
      (local.get 76) (local.get 77) (local.get 78) (local.get 79) (local.get 80) (local.get 81) (local.get 82)
      (local.get 83) (local.get 84) (local.get 85) (local.get 86) (local.get 87) (local.get 88) (local.get 89)
      (local.get 90) (local.get 91) (local.get 92) (local.get 93) (local.get 94) (local.get 95) (local.get 96)
      (local.get 97) (local.get 98) (local.get 99) (local.get 100) (local.get 101) (local.get 102) (local.get 103)
      (local.get 104) (local.get 105) (local.get 106) (local.get 107) (local.get 108) (local.get 109) (local.get 110)
      (local.get 111) (local.get 112) (local.get 113) (local.get 114) (local.get 115) (local.get 116) (local.get 117)
      (local.get 118) (local.get 119) (local.get 120) (local.get 121) (local.get 122) (local.get 123) (local.get 124)
      (local.get 125) (local.get 126) (local.get 127) (local.get 128) (local.get 129) (local.get 130) (local.get 131)
      (local.get 132) (local.get 133) (local.get 134) (local.get 135) (local.get 136) (local.get 137) (local.get 138)
      (local.get 139) (local.get 140) (local.get 141) (local.get 142) (local.get 143) (local.get 144) (local.get 145)
      (local.get 146) (local.get 147) (local.get 148) (local.get 149) (local.get 150) (local.get 151) (local.get 152)
      (local.get 153) (local.get 154) (local.get 155) (local.get 156) (local.get 157) (local.get 158) (local.get 159)
      (local.get 160) (local.get 161) (local.get 162) (local.get 163) (local.get 164) (local.get 165) (local.get 166)
      (local.get 167) (local.get 168) (local.get 169) (local.get 170) (local.get 171) (local.get 172) (local.get 173)
      (local.get 174) (local.get 175) (local.get 176) (local.get 177) (local.get 178) (local.get 179) (local.get 180)
      (local.get 181) (local.get 182) (local.get 183) (local.get 184) (local.get 185) (local.get 186) (local.get 187)
      (local.get 188) (local.get 189) (local.get 190) (local.get 191) (local.get 192) (local.get 193) (local.get 194)
      (local.get 195) (local.get 196) (local.get 197) (local.get 198) (local.get 199) (local.get 200) (local.get 201)
      (local.get 202) (local.get 203) (local.get 204) (local.get 205) (local.get 206) (local.get 207) (local.get 208)
      (local.get 209) (local.get 210) (local.get 211) (local.get 212) (local.get 213) (local.get 214) (local.get 215)
      (local.get 216) (local.get 217) (local.get 218) (local.get 219) (local.get 220) (local.get 221) (local.get 222)
      (local.get 223) (local.get 224) (local.get 225) (local.get 226) (local.get 227) (local.get 228) (local.get 229)
      (local.get 230) (local.get 231) (local.get 232) (local.get 233) (local.get 234) (local.get 235) (local.get 236)
      (local.get 237) (local.get 238) (local.get 239) (local.get 240) (local.get 241) (local.get 242) (local.get 243)
      (local.get 244) (local.get 245) (local.get 246) (local.get 247) (local.get 248) (local.get 249) (local.get 250)
      (local.get 251) (local.get 252) (local.get 253) (local.get 254) (local.get 255) (local.get 256) (local.get 257)
      (local.get 258) (local.get 259) (local.get 260) (local.get 261) (local.get 262) (local.get 263) (local.get 264)
      (local.get 265) (local.get 266) (local.get 267) (local.get 268) (local.get 269) (local.get 270) (local.get 271)
      (local.get 272) (local.get 273) (local.get 274) (local.get 275) (local.get 276) (local.get 277) (local.get 278)
      (local.get 279) (local.get 280) (local.get 281) (local.get 282) (local.get 283) (local.get 284) (local.get 285)
      (local.get 286) (local.get 287) (local.get 288) (local.get 289) (local.get 290) (local.get 291) (local.get 292)
      (local.get 293) (local.get 294) (local.get 295) (local.get 296) (local.get 297) (local.get 298) (i64.add
      (local.get 299) (local.get 1))))
  (func (export "count") (param $n i64) (result i64)
    (return_call $count (local.get $n) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)
      (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3) (i64.const 3)))
  (func $even (type $sum)
    (if (i64.eqz (local.get 0)) (then (return (i64.const 1))))
    (return_call $odd (i64.sub (local.get 0) (i64.const 1)) (local.get 1) (local.get 2) (local.get 3) (local.get 4)
      (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get
      12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18) (local.get 19)
      (local.get 20) (local.get 21) (local.get 22) (local.get 23) (local.get 24) (local.get 25) (local.get 26)
      (local.get 27) (local.get 28) (local.get 29) (local.get 30) (local.get 31) (local.get 32) (local.get 33)
      (local.get 34) (local.get 35) (local.get 36) (local.get 37) (local.get 38) (local.get 39) (local.get 40)
      (local.get 41) (local.get 42) (local.get 43) (local.get 44) (local.get 45) (local.get 46) (local.get 47)
      (local.get 48) (local.get 49) (local.get 50) (local.get 51) (local.get 52) (local.get 53) (local.get 54)
      (local.get 55) (local.get 56) (local.get 57) (local.get 58) (local.get 59) (local.get 60) (local.get 61)
      (local.get 62) (local.get 63) (local.get 64) (local.get 65) (local.get 66) (local.get 67) (local.get 68)
      (local.get 69) (local.get 70) (local.get 71) (local.get 72) (local.get 73) (local.get 74) (local.get 75)
      (local.get 76) (local.get 77) (local.get 78) (local.get 79) (local.get 80) (local.get 81) (local.get 82)
      (local.get 83) (local.get 84) (local.get 85) (local.get 86) (local.get 87) (local.get 88) (local.get 89)
      (local.get 90) (local.get 91) (local.get 92) (local.get 93) (local.get 94) (local.get 95) (local.get 96)
      (local.get 97) (local.get 98) (local.get 99) (local.get 100) (local.get 101) (local.get 102) (local.get 103)
      (local.get 104) (local.get 105) (local.get 106) (local.get 107) (local.get 108) (local.get 109) (local.get 110)
      (local.get 111) (local.get 112) (local.get 113) (local.get 114) (local.get 115) (local.get 116) (local.get 117)
      (local.get 118) (local.get 119) (local.get 120) (local.get 121) (local.get 122) (local.get 123) (local.get 124)
      (local.get 125) (local.get 126) (local.get 127) (local.get 128) (local.get 129) (local.get 130) (local.get 131)
      (local.get 132) (local.get 133) (local.get 134) (local.get 135) (local.get 136) (local.get 137) (local.get 138)
      (local.get 139) (local.get 140) (local.get 141) (local.get 142) (local.get 143) (local.get 144) (local.get 145)
      (local.get 146) (local.get 147) (local.get 148) (local.get 149) (local.get 150) (local.get 151) (local.get 152)
      (local.get 153) (local.get 154) (local.get 155) (local.get 156) (local.get 157) (local.get 158) (local.get 159)
      (local.get 160) (local.get 161) (local.get 162) (local.get 163) (local.get 164) (local.get 165) (local.get 166)
      (local.get 167) (local.get 168) (local.get 169) (local.get 170) (local.get 171) (local.get 172) (local.get 173)
      (local.get 174) (local.get 175) (local.get 176) (local.get 177) (local.get 178) (local.get 179) (local.get 180)
      (local.get 181) (local.get 182) (local.get 183) (local.get 184) (local.get 185) (local.get 186) (local.get 187)
      (local.get 188) (local.get 189) (local.get 190) (local.get 191) (local.get 192) (local.get 193) (local.get 194)
      (local.get 195) (local.get 196) (local.get 197) (local.get 198) (local.get 199) (local.get 200) (local.get 201)
      (local.get 202) (local.get 203) (local.get 204) (local.get 205) (local.get 206) (local.get 207) (local.get 208)
      (local.get 209) (local.get 210) (local.get 211) (local.get 212) (local.get 213) (local.get 214) (local.get 215)
      (local.get 216) (local.get 217) (local.get 218) (local.get 219) (local.get 220) (local.get 221) (local.get 222)
      (local.get 223) (local.get 224) (local.get 225) (local.get 226) (local.get 227) (local.get 228) (local.get 229)
      (local.get 230) (local.get 231) (local.get 232) (local.get 233) (local.get 234) (local.get 235) (local.get 236)
      (local.get 237) (local.get 238) (local.get 239) (local.get 240) (local.get 241) (local.get 242) (local.get 243)
      (local.get 244) (local.get 245) (local.get 246) (local.get 247) (local.get 248) (local.get 249) (local.get 250)
      (local.get 251) (local.get 252) (local.get 253) (local.get 254) (local.get 255) (local.get 256) (local.get 257)
      (local.get 258) (local.get 259) (local.get 260) (local.get 261) (local.get 262) (local.get 263) (local.get 264)
      (local.get 265) (local.get 266) (local.get 267) (local.get 268) (local.get 269) (local.get 270) (local.get 271)
      (local.get 272) (local.get 273) (local.get 274) (local.get 275) (local.get 276) (local.get 277) (local.get 278)
      (local.get 279) (local.get 280) (local.get 281) (local.get 282) (local.get 283) (local.get 284) (local.get 285)
      (local.get 286) (local.get 287) (local.get 288) (local.get 289) (local.get 290) (local.get 291) (local.get 292)
      (local.get 293) (local.get 294) (local.get 295) (local.get 296) (local.get 297) (local.get 298) (local.get
      299)))
  (func $odd (type $sum)
    (if (i64.eqz (local.get 0)) (then (return (local.get 299))))
    (return_call_indirect $t (type $sum) (i64.sub (local.get 0) (i64.const 1)) (local.get 1) (local.get 2) (local.get
      3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get
      11) (local.get 12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18)
      (local.get 19) (local.get 20) (local.get 21) (local.get 22) (local.get 23) (local.get 24) (local.get 25)
      (local.get 26) (local.get 27) (local.get 28) (local.get 29) (local.get 30) (local.get 31) (local.get 32)
      (local.get 33) (local.get 34) (local.get 35) (local.get 36) (local.get 37) (local.get 38) (local.get 39)
      (local.get 40) (local.get 41) (local.get 42) (local.get 43) (local.get 44) (local.get 45) (local.get 46)
      (local.get 47) (local.get 48) (local.get 49) (local.get 50) (local.get 51) (local.get 52) (local.get 53)
      (local.get 54) (local.get 55) (local.get 56) (local.get 57) (local.get 58) (local.get 59) (local.get 60)
      (local.get 61) (local.get 62) (local.get 63) (local.get 64) (local.get 65) (local.get 66) (local.get 67)
      (local.get 68) (local.get 69) (local.get 70) (local.get 71) (local.get 72) (local.get 73) (local.get 74)
      (local.get 75) (local.get 76) (local.get 77) (local.get 78) (local.get 79) (local.get 80) (local.get 81)
      (local.get 82) (local.get 83) (local.get 84) (local.get 85) (local.get 86) (local.get 87) (local.get 88)
      (local.get 89) (local.get 90) (local.get 91) (local.get 92) (local.get 93) (local.get 94) (local.get 95)
      (local.get 96) (local.get 97) (local.get 98) (local.get 99) (local.get 100) (local.get 101) (local.get 102)
      (local.get 103) (local.get 104) (local.get 105) (local.get 106) (local.get 107) (local.get 108) (local.get 109)
      (local.get 110) (local.get 111) (local.get 112) (local.get 113) (local.get 114) (local.get 115) (local.get 116)
      (local.get 117) (local.get 118) (local.get 119) (local.get 120) (local.get 121) (local.get 122) (local.get 123)
      (local.get 124) (local.get 125) (local.get 126) (local.get 127) (local.get 128) (local.get 129) (local.get 130)
      (local.get 131) (local.get 132) (local.get 133) (local.get 134) (local.get 135) (local.get 136) (local.get 137)
      (local.get 138) (local.get 139) (local.get 140) (local.get 141) (local.get 142) (local.get 143) (local.get 144)
      (local.get 145) (local.get 146) (local.get 147) (local.get 148) (local.get 149) (local.get 150) (local.get 151)
      (local.get 152) (local.get 153) (local.get 154) (local.get 155) (local.get 156) (local.get 157) (local.get 158)
      (local.get 159) (local.get 160) (local.get 161) (local.get 162) (local.get 163) (local.get 164) (local.get 165)
      (local.get 166) (local.get 167) (local.get 168) (local.get 169) (local.get 170) (local.get 171) (local.get 172)
      (local.get 173) (local.get 174) (local.get 175) (local.get 176) (local.get 177) (local.get 178) (local.get 179)
      (local.get 180) (local.get 181) (local.get 182) (local.get 183) (local.get 184) (local.get 185) (local.get 186)
      (local.get 187) (local.get 188) (local.get 189) (local.get 190) (local.get 191) (local.get 192) (local.get 193)
      (local.get 194) (local.get 195) (local.get 196) (local.get 197) (local.get 198) (local.get 199) (local.get 200)
      (local.get 201) (local.get 202) (local.get 203) (local.get 204) (local.get 205) (local.get 206) (local.get 207)
      (local.get 208) (local.get 209) (local.get 210) (local.get 211) (local.get 212) (local.get 213) (local.get 214)
      (local.get 215) (local.get 216) (local.get 217) (local.get 218) (local.get 219) (local.get 220) (local.get 221)
      (local.get 222) (local.get 223) (local.get 224) (local.get 225) (local.get 226) (local.get 227) (local.get 228)
      (local.get 229) (local.get 230) (local.get 231) (local.get 232) (local.get 233) (local.get 234) (local.get 235)
      (local.get 236) (local.get 237) (local.get 238) (local.get 239) (local.get 240) (local.get 241) (local.get 242)
      (local.get 243) (local.get 244) (local.get 245) (local.get 246) (local.get 247) (local.get 248) (local.get 249)
      (local.get 250) (local.get 251) (local.get 252) (local.get 253) (local.get 254) (local.get 255) (local.get 256)
      (local.get 257) (local.get 258) (local.get 259) (local.get 260) (local.get 261) (local.get 262) (local.get 263)
      (local.get 264) (local.get 265) (local.get 266) (local.get 267) (local.get 268) (local.get 269) (local.get 270)
      (local.get 271) (local.get 272) (local.get 273) (local.get 274) (local.get 275) (local.get 276) (local.get 277)
      (local.get 278) (local.get 279) (local.get 280) (local.get 281) (local.get 282) (local.get 283) (local.get 284)
      (local.get 285) (local.get 286) (local.get 287) (local.get 288) (local.get 289) (local.get 290) (local.get 291)
      (local.get 292) (local.get 293) (local.get 294) (local.get 295) (local.get 296) (local.get 297) (local.get 298)
      (local.get 299) (i32.const 4)))
  (elem (i32.const 4) $even)
  (func (export "even") (param $n i64) (result i64)
    (return_call $even (local.get $n) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const
      9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9) (i64.const 9)))
  ;; arguments are evaluated in their order, before the callee is looked at
  (func $note (param i64) (result i64) (global.set $kept (i64.add (i64.mul (global.get $kept) (i64.const 10))
    (local.get 0))) (local.get 0))
  (func (export "order") (param $i i32) (result i64)
    (call_indirect $t (type $sum) (call $note (i64.const 1)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (call $note
      (i64.const 2)) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (call $note (i64.const 3)) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (local.get $i)))
  (func (export "kept") (result i64) (global.get $kept))
  (func (export "trap") (param $d i32) (result i64)
    (call $sum (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.extend_i32_s (i32.div_s (i32.const 1) (local.get $d))) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const
      0)))
  (func (export "block") (param $x i64) (result i64)
    (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
    (block (type $sum) (call $sum))
    (if (type $none) (i32.const 0) (then (i64.const 1)) (else (i64.const 2))) drop)
)
(register "A" $A)
(assert_return (invoke "call" (i64.const 5)) (i64.const 9225650))
(assert_return (invoke "call twice" (i64.const 2)) (i64.const 20497196))
(assert_return (invoke "indirect" (i32.const 0) (i64.const 3)) (i64.const 2020613000))
(assert_return (invoke "indirect" (i32.const 2) (i64.const 3)) (i64.const 89401))
(assert_trap (invoke "indirect" (i32.const 1) (i64.const 3)) "indirect call type mismatch")
(assert_trap (invoke "indirect" (i32.const 7) (i64.const 3)) "uninitialized element")
(assert_trap (invoke "indirect" (i32.const 8) (i64.const 3)) "undefined element")
(assert_return (invoke "by reference" (i64.const -2)) (i64.const -90300))
(assert_trap (invoke "null" (i64.const -2)) "null function reference")
(assert_return (invoke "all kinds" (i64.const 11) (ref.extern 7)) (i64.const 2016) (f64.const 2003.5) (v128.const
  i32x4 998 2 4 6) (ref.extern 7))
(assert_return (invoke "all kinds indirect" (i32.const 1) (i64.const 12) (ref.extern 7)) (i64.const 2018) (f64.const
  2003.5) (v128.const i32x4 998 2 4 6) (ref.extern 7))
(assert_return (invoke "all kinds indirect" (i32.const 3) (i64.const 13) (ref.extern 7)) (i64.const 2020) (f64.const
  2003.5) (v128.const i32x4 998 2 4 6) (ref.extern 7))
(assert_return (invoke "sum" (i64.const 1000) (i64.const 999) (i64.const 998) (i64.const 997) (i64.const 996)
  (i64.const 995) (i64.const 994) (i64.const 993) (i64.const 992) (i64.const 991) (i64.const 990) (i64.const 989)
  (i64.const 988) (i64.const 987) (i64.const 986) (i64.const 985) (i64.const 984) (i64.const 983) (i64.const 982)
  (i64.const 981) (i64.const 980) (i64.const 979) (i64.const 978) (i64.const 977) (i64.const 976) (i64.const 975)
  (i64.const 974) (i64.const 973) (i64.const 972) (i64.const 971) (i64.const 970) (i64.const 969) (i64.const 968)
  (i64.const 967) (i64.const 966) (i64.const 965) (i64.const 964) (i64.const 963) (i64.const 962) (i64.const 961)
  (i64.const 960) (i64.const 959) (i64.const 958) (i64.const 957) (i64.const 956) (i64.const 955) (i64.const 954)
  (i64.const 953) (i64.const 952) (i64.const 951) (i64.const 950) (i64.const 949) (i64.const 948) (i64.const 947)
  (i64.const 946) (i64.const 945) (i64.const 944) (i64.const 943) (i64.const 942) (i64.const 941) (i64.const 940)
  (i64.const 939) (i64.const 938) (i64.const 937) (i64.const 936) (i64.const 935) (i64.const 934) (i64.const 933)
  (i64.const 932) (i64.const 931) (i64.const 930) (i64.const 929) (i64.const 928) (i64.const 927) (i64.const 926)
  (i64.const 925) (i64.const 924) (i64.const 923) (i64.const 922) (i64.const 921) (i64.const 920) (i64.const 919)
  (i64.const 918) (i64.const 917) (i64.const 916) (i64.const 915) (i64.const 914) (i64.const 913) (i64.const 912)
  (i64.const 911) (i64.const 910) (i64.const 909) (i64.const 908) (i64.const 907) (i64.const 906) (i64.const 905)
  (i64.const 904) (i64.const 903) (i64.const 902) (i64.const 901) (i64.const 900) (i64.const 899) (i64.const 898)
  (i64.const 897) (i64.const 896) (i64.const 895) (i64.const 894) (i64.const 893) (i64.const 892) (i64.const 891)
  (i64.const 890) (i64.const 889) (i64.const 888) (i64.const 887) (i64.const 886) (i64.const 885) (i64.const 884)
  (i64.const 883) (i64.const 882) (i64.const 881) (i64.const 880) (i64.const 879) (i64.const 878) (i64.const 877)
  (i64.const 876) (i64.const 875) (i64.const 874) (i64.const 873) (i64.const 872) (i64.const 871) (i64.const 870)
  (i64.const 869) (i64.const 868) (i64.const 867) (i64.const 866) (i64.const 865) (i64.const 864) (i64.const 863)
  (i64.const 862) (i64.const 861) (i64.const 860) (i64.const 859) (i64.const 858) (i64.const 857) (i64.const 856)
  (i64.const 855) (i64.const 854) (i64.const 853) (i64.const 852) (i64.const 851) (i64.const 850) (i64.const 849)
  (i64.const 848) (i64.const 847) (i64.const 846) (i64.const 845) (i64.const 844) (i64.const 843) (i64.const 842)
  (i64.const 841) (i64.const 840) (i64.const 839) (i64.const 838) (i64.const 837) (i64.const 836) (i64.const 835)
  (i64.const 834) (i64.const 833) (i64.const 832) (i64.const 831) (i64.const 830) (i64.const 829) (i64.const 828)
  (i64.const 827) (i64.const 826) (i64.const 825) (i64.const 824) (i64.const 823) (i64.const 822) (i64.const 821)
  (i64.const 820) (i64.const 819) (i64.const 818) (i64.const 817) (i64.const 816) (i64.const 815) (i64.const 814)
  (i64.const 813) (i64.const 812) (i64.const 811) (i64.const 810) (i64.const 809) (i64.const 808) (i64.const 807)
  (i64.const 806) (i64.const 805) (i64.const 804) (i64.const 803) (i64.const 802) (i64.const 801) (i64.const 800)
  (i64.const 799) (i64.const 798) (i64.const 797) (i64.const 796) (i64.const 795) (i64.const 794) (i64.const 793)
  (i64.const 792) (i64.const 791) (i64.const 790) (i64.const 789) (i64.const 788) (i64.const 787) (i64.const 786)
  (i64.const 785) (i64.const 784) (i64.const 783) (i64.const 782) (i64.const 781) (i64.const 780) (i64.const 779)
  (i64.const 778) (i64.const 777) (i64.const 776) (i64.const 775) (i64.const 774) (i64.const 773) (i64.const 772)
  (i64.const 771) (i64.const 770) (i64.const 769) (i64.const 768) (i64.const 767) (i64.const 766) (i64.const 765)
  (i64.const 764) (i64.const 763) (i64.const 762) (i64.const 761) (i64.const 760) (i64.const 759) (i64.const 758)
  (i64.const 757) (i64.const 756) (i64.const 755) (i64.const 754) (i64.const 753) (i64.const 752) (i64.const 751)
  (i64.const 750) (i64.const 749) (i64.const 748) (i64.const 747) (i64.const 746) (i64.const 745) (i64.const 744)
  (i64.const 743) (i64.const 742) (i64.const 741) (i64.const 740) (i64.const 739) (i64.const 738) (i64.const 737)
  (i64.const 736) (i64.const 735) (i64.const 734) (i64.const 733) (i64.const 732) (i64.const 731) (i64.const 730)
  (i64.const 729) (i64.const 728) (i64.const 727) (i64.const 726) (i64.const 725) (i64.const 724) (i64.const 723)
  (i64.const 722) (i64.const 721) (i64.const 720) (i64.const 719) (i64.const 718) (i64.const 717) (i64.const 716)
  (i64.const 715) (i64.const 714) (i64.const 713) (i64.const 712) (i64.const 711) (i64.const 710) (i64.const 709)
  (i64.const 708) (i64.const 707) (i64.const 706) (i64.const 705) (i64.const 704) (i64.const 703) (i64.const 702)
  (i64.const 701)) (i64.const 36150100))
(assert_return (invoke "count" (i64.const 100000)) (i64.const 300003))
(assert_return (invoke "even" (i64.const 100000)) (i64.const 1))
(assert_return (invoke "even" (i64.const 99999)) (i64.const 9))
(assert_return (invoke "order" (i32.const 0)) (i64.const 806))
(assert_trap (invoke "order" (i32.const 7)) "uninitialized element")
(assert_return (invoke "kept") (i64.const 123123))
(assert_trap (invoke "trap" (i32.const 0)) "integer divide by zero")
(assert_return (invoke "trap" (i32.const 1)) (i64.const 201))
(assert_return (invoke "block" (i64.const 4)) (i64.const 180600))

;; Across modules: direct, through a table, tail calls
(module
  (type $sum (func (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result
    i64)))
  (type $all (func (param i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64) (result i64 f64 v128 externref)))
  (import "A" "sum" (func $sum (type $sum)))
  (import "A" "all" (func $all (type $all)))
  (import "A" "table" (table $t 8 funcref))
  (elem (i32.const 5) $back)
  (export "sum" (func $sum))
  (func $back (type $sum) (i64.mul (local.get 0) (local.get 298)))
  (elem declare func $sum)
  (func (export "call") (param $x i64) (result i64)
    (call $sum (i64.add (local.get $x) (i64.const 0)) (i64.add (local.get $x) (i64.const 1)) (i64.add (local.get $x)
      (i64.const 2)) (i64.add (local.get $x) (i64.const 3)) (i64.add (local.get $x) (i64.const 4)) (i64.add (local.get
      $x) (i64.const 5)) (i64.add (local.get $x) (i64.const 6)) (i64.add (local.get $x) (i64.const 7)) (i64.add
      (local.get $x) (i64.const 8)) (i64.add (local.get $x) (i64.const 9)) (i64.add (local.get $x) (i64.const 10))
      (i64.add (local.get $x) (i64.const 11)) (i64.add (local.get $x) (i64.const 12)) (i64.add (local.get $x)
      (i64.const 13)) (i64.add (local.get $x) (i64.const 14)) (i64.add (local.get $x) (i64.const 15)) (i64.add
      (local.get $x) (i64.const 16)) (i64.add (local.get $x) (i64.const 17)) (i64.add (local.get $x) (i64.const 18))
      (i64.add (local.get $x) (i64.const 19)) (i64.add (local.get $x) (i64.const 20)) (i64.add (local.get $x)
      (i64.const 21)) (i64.add (local.get $x) (i64.const 22)) (i64.add (local.get $x) (i64.const 23)) (i64.add
      (local.get $x) (i64.const 24)) (i64.add (local.get $x) (i64.const 25)) (i64.add (local.get $x) (i64.const 26))
      (i64.add (local.get $x) (i64.const 27)) (i64.add (local.get $x) (i64.const 28)) (i64.add (local.get $x)
      (i64.const 29)) (i64.add (local.get $x) (i64.const 30)) (i64.add (local.get $x) (i64.const 31)) (i64.add
      (local.get $x) (i64.const 32)) (i64.add (local.get $x) (i64.const 33)) (i64.add (local.get $x) (i64.const 34))
      (i64.add (local.get $x) (i64.const 35)) (i64.add (local.get $x) (i64.const 36)) (i64.add (local.get $x)
      (i64.const 37)) (i64.add (local.get $x) (i64.const 38)) (i64.add (local.get $x) (i64.const 39)) (i64.add
      (local.get $x) (i64.const 40)) (i64.add (local.get $x) (i64.const 41)) (i64.add (local.get $x) (i64.const 42))
      (i64.add (local.get $x) (i64.const 43)) (i64.add (local.get $x) (i64.const 44)) (i64.add (local.get $x)
      (i64.const 45)) (i64.add (local.get $x) (i64.const 46)) (i64.add (local.get $x) (i64.const 47)) (i64.add
      (local.get $x) (i64.const 48)) (i64.add (local.get $x) (i64.const 49)) (i64.add (local.get $x) (i64.const 50))
      (i64.add (local.get $x) (i64.const 51)) (i64.add (local.get $x) (i64.const 52)) (i64.add (local.get $x)
      (i64.const 53)) (i64.add (local.get $x) (i64.const 54)) (i64.add (local.get $x) (i64.const 55)) (i64.add
      (local.get $x) (i64.const 56)) (i64.add (local.get $x) (i64.const 57)) (i64.add (local.get $x) (i64.const 58))
      (i64.add (local.get $x) (i64.const 59)) (i64.add (local.get $x) (i64.const 60)) (i64.add (local.get $x)
      (i64.const 61)) (i64.add (local.get $x) (i64.const 62)) (i64.add (local.get $x) (i64.const 63)) (i64.add
      (local.get $x) (i64.const 64)) (i64.add (local.get $x) (i64.const 65)) (i64.add (local.get $x) (i64.const 66))
      (i64.add (local.get $x) (i64.const 67)) (i64.add (local.get $x) (i64.const 68)) (i64.add (local.get $x)
      (i64.const 69)) (i64.add (local.get $x) (i64.const 70)) (i64.add (local.get $x) (i64.const 71)) (i64.add
      (local.get $x) (i64.const 72)) (i64.add (local.get $x) (i64.const 73)) (i64.add (local.get $x) (i64.const 74))
      (i64.add (local.get $x) (i64.const 75)) (i64.add (local.get $x) (i64.const 76)) (i64.add (local.get $x)
      (i64.const 77)) (i64.add (local.get $x) (i64.const 78)) (i64.add (local.get $x) (i64.const 79)) (i64.add
      (local.get $x) (i64.const 80)) (i64.add (local.get $x) (i64.const 81)) (i64.add (local.get $x) (i64.const 82))
      (i64.add (local.get $x) (i64.const 83)) (i64.add (local.get $x) (i64.const 84)) (i64.add (local.get $x)
      (i64.const 85)) (i64.add (local.get $x) (i64.const 86)) (i64.add (local.get $x) (i64.const 87)) (i64.add
      (local.get $x) (i64.const 88)) (i64.add (local.get $x) (i64.const 89)) (i64.add (local.get $x) (i64.const 90))
      (i64.add (local.get $x) (i64.const 91)) (i64.add (local.get $x) (i64.const 92)) (i64.add (local.get $x)
      (i64.const 93)) (i64.add (local.get $x) (i64.const 94)) (i64.add (local.get $x) (i64.const 95)) (i64.add
      (local.get $x) (i64.const 96)) (i64.add (local.get $x) (i64.const 97)) (i64.add (local.get $x) (i64.const 98))
      (i64.add (local.get $x) (i64.const 99)) (i64.add (local.get $x) (i64.const 100)) (i64.add (local.get $x)
      (i64.const 101)) (i64.add (local.get $x) (i64.const 102)) (i64.add (local.get $x) (i64.const 103)) (i64.add
      (local.get $x) (i64.const 104)) (i64.add (local.get $x) (i64.const 105)) (i64.add (local.get $x) (i64.const
      106)) (i64.add (local.get $x) (i64.const 107)) (i64.add (local.get $x) (i64.const 108)) (i64.add (local.get $x)
      (i64.const 109)) (i64.add (local.get $x) (i64.const 110)) (i64.add (local.get $x) (i64.const 111)) (i64.add
      (local.get $x) (i64.const 112)) (i64.add (local.get $x) (i64.const 113)) (i64.add (local.get $x) (i64.const
      114)) (i64.add (local.get $x) (i64.const 115)) (i64.add (local.get $x) (i64.const 116)) (i64.add (local.get $x)
      (i64.const 117)) (i64.add (local.get $x) (i64.const 118)) (i64.add (local.get $x) (i64.const 119)) (i64.add
      (local.get $x) (i64.const 120)) (i64.add (local.get $x) (i64.const 121)) (i64.add (local.get $x) (i64.const
      122)) (i64.add (local.get $x) (i64.const 123)) (i64.add (local.get $x) (i64.const 124)) (i64.add (local.get $x)
      (i64.const 125)) (i64.add (local.get $x) (i64.const 126)) (i64.add (local.get $x) (i64.const 127)) (i64.add
      (local.get $x) (i64.const 128)) (i64.add (local.get $x) (i64.const 129)) (i64.add (local.get $x) (i64.const
      130)) (i64.add (local.get $x) (i64.const 131)) (i64.add (local.get $x) (i64.const 132)) (i64.add (local.get $x)
      (i64.const 133)) (i64.add (local.get $x) (i64.const 134)) (i64.add (local.get $x) (i64.const 135)) (i64.add
      (local.get $x) (i64.const 136)) (i64.add (local.get $x) (i64.const 137)) (i64.add (local.get $x) (i64.const
      138)) (i64.add (local.get $x) (i64.const 139)) (i64.add (local.get $x) (i64.const 140)) (i64.add (local.get $x)
      (i64.const 141)) (i64.add (local.get $x) (i64.const 142)) (i64.add (local.get $x) (i64.const 143)) (i64.add
      (local.get $x) (i64.const 144)) (i64.add (local.get $x) (i64.const 145)) (i64.add (local.get $x) (i64.const
      146)) (i64.add (local.get $x) (i64.const 147)) (i64.add (local.get $x) (i64.const 148)) (i64.add (local.get $x)
      (i64.const 149)) (i64.add (local.get $x) (i64.const 150)) (i64.add (local.get $x) (i64.const 151)) (i64.add
      (local.get $x) (i64.const 152)) (i64.add (local.get $x) (i64.const 153)) (i64.add (local.get $x) (i64.const
      154)) (i64.add (local.get $x) (i64.const 155)) (i64.add (local.get $x) (i64.const 156)) (i64.add (local.get $x)
      (i64.const 157)) (i64.add (local.get $x) (i64.const 158)) (i64.add (local.get $x) (i64.const 159)) (i64.add
      (local.get $x) (i64.const 160)) (i64.add (local.get $x) (i64.const 161)) (i64.add (local.get $x) (i64.const
      162)) (i64.add (local.get $x) (i64.const 163)) (i64.add (local.get $x) (i64.const 164)) (i64.add (local.get $x)
      (i64.const 165)) (i64.add (local.get $x) (i64.const 166)) (i64.add (local.get $x) (i64.const 167)) (i64.add
      (local.get $x) (i64.const 168)) (i64.add (local.get $x) (i64.const 169)) (i64.add (local.get $x) (i64.const
      170)) (i64.add (local.get $x) (i64.const 171)) (i64.add (local.get $x) (i64.const 172)) (i64.add (local.get $x)
      (i64.const 173)) (i64.add (local.get $x) (i64.const 174)) (i64.add (local.get $x) (i64.const 175)) (i64.add
      (local.get $x) (i64.const 176)) (i64.add (local.get $x) (i64.const 177)) (i64.add (local.get $x) (i64.const
      178)) (i64.add (local.get $x) (i64.const 179)) (i64.add (local.get $x) (i64.const 180)) (i64.add (local.get $x)
      (i64.const 181)) (i64.add (local.get $x) (i64.const 182)) (i64.add (local.get $x) (i64.const 183)) (i64.add
      (local.get $x) (i64.const 184)) (i64.add (local.get $x) (i64.const 185)) (i64.add (local.get $x) (i64.const
      186)) (i64.add (local.get $x) (i64.const 187)) (i64.add (local.get $x) (i64.const 188)) (i64.add (local.get $x)
      (i64.const 189)) (i64.add (local.get $x) (i64.const 190)) (i64.add (local.get $x) (i64.const 191)) (i64.add
      (local.get $x) (i64.const 192)) (i64.add (local.get $x) (i64.const 193)) (i64.add (local.get $x) (i64.const
      194)) (i64.add (local.get $x) (i64.const 195)) (i64.add (local.get $x) (i64.const 196)) (i64.add (local.get $x)
      (i64.const 197)) (i64.add (local.get $x) (i64.const 198)) (i64.add (local.get $x) (i64.const 199)) (i64.add
      (local.get $x) (i64.const 200)) (i64.add (local.get $x) (i64.const 201)) (i64.add (local.get $x) (i64.const
      202)) (i64.add (local.get $x) (i64.const 203)) (i64.add (local.get $x) (i64.const 204)) (i64.add (local.get $x)
      (i64.const 205)) (i64.add (local.get $x) (i64.const 206)) (i64.add (local.get $x) (i64.const 207)) (i64.add
      (local.get $x) (i64.const 208)) (i64.add (local.get $x) (i64.const 209)) (i64.add (local.get $x) (i64.const
      210)) (i64.add (local.get $x) (i64.const 211)) (i64.add (local.get $x) (i64.const 212)) (i64.add (local.get $x)
      (i64.const 213)) (i64.add (local.get $x) (i64.const 214)) (i64.add (local.get $x) (i64.const 215)) (i64.add
      (local.get $x) (i64.const 216)) (i64.add (local.get $x) (i64.const 217)) (i64.add (local.get $x) (i64.const
      218)) (i64.add (local.get $x) (i64.const 219)) (i64.add (local.get $x) (i64.const 220)) (i64.add (local.get $x)
      (i64.const 221)) (i64.add (local.get $x) (i64.const 222)) (i64.add (local.get $x) (i64.const 223)) (i64.add
      (local.get $x) (i64.const 224)) (i64.add (local.get $x) (i64.const 225)) (i64.add (local.get $x) (i64.const
      226)) (i64.add (local.get $x) (i64.const 227)) (i64.add (local.get $x) (i64.const 228)) (i64.add (local.get $x)
      (i64.const 229)) (i64.add (local.get $x) (i64.const 230)) (i64.add (local.get $x) (i64.const 231)) (i64.add
      (local.get $x) (i64.const 232)) (i64.add (local.get $x) (i64.const 233)) (i64.add (local.get $x) (i64.const
      234)) (i64.add (local.get $x) (i64.const 235)) (i64.add (local.get $x) (i64.const 236)) (i64.add (local.get $x)
      (i64.const 237)) (i64.add (local.get $x) (i64.const 238)) (i64.add (local.get $x) (i64.const 239)) (i64.add
      (local.get $x) (i64.const 240)) (i64.add (local.get $x) (i64.const 241)) (i64.add (local.get $x) (i64.const
      242)) (i64.add (local.get $x) (i64.const 243)) (i64.add (local.get $x) (i64.const 244)) (i64.add (local.get $x)
      (i64.const 245)) (i64.add (local.get $x) (i64.const 246)) (i64.add (local.get $x) (i64.const 247)) (i64.add
      (local.get $x) (i64.const 248)) (i64.add (local.get $x) (i64.const 249)) (i64.add (local.get $x) (i64.const
      250)) (i64.add (local.get $x) (i64.const 251)) (i64.add (local.get $x) (i64.const 252)) (i64.add (local.get $x)
      (i64.const 253)) (i64.add (local.get $x) (i64.const 254)) (i64.add (local.get $x) (i64.const 255)) (i64.add
      (local.get $x) (i64.const 256)) (i64.add (local.get $x) (i64.const 257)) (i64.add (local.get $x) (i64.const
      258)) (i64.add (local.get $x) (i64.const 259)) (i64.add (local.get $x) (i64.const 260)) (i64.add (local.get $x)
      (i64.const 261)) (i64.add (local.get $x) (i64.const 262)) (i64.add (local.get $x) (i64.const 263)) (i64.add
      (local.get $x) (i64.const 264)) (i64.add (local.get $x) (i64.const 265)) (i64.add (local.get $x) (i64.const
      266)) (i64.add (local.get $x) (i64.const 267)) (i64.add (local.get $x) (i64.const 268)) (i64.add (local.get $x)
      (i64.const 269)) (i64.add (local.get $x) (i64.const 270)) (i64.add (local.get $x) (i64.const 271)) (i64.add
      (local.get $x) (i64.const 272)) (i64.add (local.get $x) (i64.const 273)) (i64.add (local.get $x) (i64.const
      274)) (i64.add (local.get $x) (i64.const 275)) (i64.add (local.get $x) (i64.const 276)) (i64.add (local.get $x)
      (i64.const 277)) (i64.add (local.get $x) (i64.const 278)) (i64.add (local.get $x) (i64.const 279)) (i64.add
      (local.get $x) (i64.const 280)) (i64.add (local.get $x) (i64.const 281)) (i64.add (local.get $x) (i64.const
      282)) (i64.add (local.get $x) (i64.const 283)) (i64.add (local.get $x) (i64.const 284)) (i64.add (local.get $x)
      (i64.const 285)) (i64.add (local.get $x) (i64.const 286)) (i64.add (local.get $x) (i64.const 287)) (i64.add
      (local.get $x) (i64.const 288)) (i64.add (local.get $x) (i64.const 289)) (i64.add (local.get $x) (i64.const
      290)) (i64.add (local.get $x) (i64.const 291)) (i64.add (local.get $x) (i64.const 292)) (i64.add (local.get $x)
      (i64.const 293)) (i64.add (local.get $x) (i64.const 294)) (i64.add (local.get $x) (i64.const 295)) (i64.add
      (local.get $x) (i64.const 296)) (i64.add (local.get $x) (i64.const 297)) (i64.add (local.get $x) (i64.const
      298)) (i64.add (local.get $x) (i64.const 299))))
  (func (export "indirect") (param $i i32) (param $x i64) (result i64)
    (call_indirect $t (type $sum) (i64.add (local.get $x) (i64.const 0)) (i64.add (local.get $x) (i64.const 1))
      (i64.add (local.get $x) (i64.const 4)) (i64.add (local.get $x) (i64.const 9)) (i64.add (local.get $x) (i64.const
      16)) (i64.add (local.get $x) (i64.const 25)) (i64.add (local.get $x) (i64.const 36)) (i64.add (local.get $x)
      (i64.const 49)) (i64.add (local.get $x) (i64.const 64)) (i64.add (local.get $x) (i64.const 81)) (i64.add
      (local.get $x) (i64.const 100)) (i64.add (local.get $x) (i64.const 121)) (i64.add (local.get $x) (i64.const
      144)) (i64.add (local.get $x) (i64.const 169)) (i64.add (local.get $x) (i64.const 196)) (i64.add (local.get $x)
      (i64.const 225)) (i64.add (local.get $x) (i64.const 256)) (i64.add (local.get $x) (i64.const 289)) (i64.add
      (local.get $x) (i64.const 324)) (i64.add (local.get $x) (i64.const 361)) (i64.add (local.get $x) (i64.const
      400)) (i64.add (local.get $x) (i64.const 441)) (i64.add (local.get $x) (i64.const 484)) (i64.add (local.get $x)
      (i64.const 529)) (i64.add (local.get $x) (i64.const 576)) (i64.add (local.get $x) (i64.const 625)) (i64.add
      (local.get $x) (i64.const 676)) (i64.add (local.get $x) (i64.const 729)) (i64.add (local.get $x) (i64.const
      784)) (i64.add (local.get $x) (i64.const 841)) (i64.add (local.get $x) (i64.const 900)) (i64.add (local.get $x)
      (i64.const 961)) (i64.add (local.get $x) (i64.const 1024)) (i64.add (local.get $x) (i64.const 1089)) (i64.add
      (local.get $x) (i64.const 1156)) (i64.add (local.get $x) (i64.const 1225)) (i64.add (local.get $x) (i64.const
      1296)) (i64.add (local.get $x) (i64.const 1369)) (i64.add (local.get $x) (i64.const 1444)) (i64.add (local.get
      $x) (i64.const 1521)) (i64.add (local.get $x) (i64.const 1600)) (i64.add (local.get $x) (i64.const 1681))
      (i64.add (local.get $x) (i64.const 1764)) (i64.add (local.get $x) (i64.const 1849)) (i64.add (local.get $x)
      (i64.const 1936)) (i64.add (local.get $x) (i64.const 2025)) (i64.add (local.get $x) (i64.const 2116)) (i64.add
      (local.get $x) (i64.const 2209)) (i64.add (local.get $x) (i64.const 2304)) (i64.add (local.get $x) (i64.const
      2401)) (i64.add (local.get $x) (i64.const 2500)) (i64.add (local.get $x) (i64.const 2601)) (i64.add (local.get
      $x) (i64.const 2704)) (i64.add (local.get $x) (i64.const 2809)) (i64.add (local.get $x) (i64.const 2916))
      (i64.add (local.get $x) (i64.const 3025)) (i64.add (local.get $x) (i64.const 3136)) (i64.add (local.get $x)
      (i64.const 3249)) (i64.add (local.get $x) (i64.const 3364)) (i64.add (local.get $x) (i64.const 3481)) (i64.add
      (local.get $x) (i64.const 3600)) (i64.add (local.get $x) (i64.const 3721)) (i64.add (local.get $x) (i64.const
      3844)) (i64.add (local.get $x) (i64.const 3969)) (i64.add (local.get $x) (i64.const 4096)) (i64.add (local.get
      $x) (i64.const 4225)) (i64.add (local.get $x) (i64.const 4356)) (i64.add (local.get $x) (i64.const 4489))
      (i64.add (local.get $x) (i64.const 4624)) (i64.add (local.get $x) (i64.const 4761)) (i64.add (local.get $x)
      (i64.const 4900)) (i64.add (local.get $x) (i64.const 5041)) (i64.add (local.get $x) (i64.const 5184)) (i64.add
      (local.get $x) (i64.const 5329)) (i64.add (local.get $x) (i64.const 5476)) (i64.add (local.get $x) (i64.const
      5625)) (i64.add (local.get $x) (i64.const 5776)) (i64.add (local.get $x) (i64.const 5929)) (i64.add (local.get
      $x) (i64.const 6084)) (i64.add (local.get $x) (i64.const 6241)) (i64.add (local.get $x) (i64.const 6400))
      (i64.add (local.get $x) (i64.const 6561)) (i64.add (local.get $x) (i64.const 6724)) (i64.add (local.get $x)
      (i64.const 6889)) (i64.add (local.get $x) (i64.const 7056)) (i64.add (local.get $x) (i64.const 7225)) (i64.add
      (local.get $x) (i64.const 7396)) (i64.add (local.get $x) (i64.const 7569)) (i64.add (local.get $x) (i64.const
      7744)) (i64.add (local.get $x) (i64.const 7921)) (i64.add (local.get $x) (i64.const 8100)) (i64.add (local.get
      $x) (i64.const 8281)) (i64.add (local.get $x) (i64.const 8464)) (i64.add (local.get $x) (i64.const 8649))
      (i64.add (local.get $x) (i64.const 8836)) (i64.add (local.get $x) (i64.const 9025)) (i64.add (local.get $x)
      (i64.const 9216)) (i64.add (local.get $x) (i64.const 9409)) (i64.add (local.get $x) (i64.const 9604)) (i64.add
      (local.get $x) (i64.const 9801)) (i64.add (local.get $x) (i64.const 10000)) (i64.add (local.get $x) (i64.const
      10201)) (i64.add (local.get $x) (i64.const 10404)) (i64.add (local.get $x) (i64.const 10609)) (i64.add
      (local.get $x) (i64.const 10816)) (i64.add (local.get $x) (i64.const 11025)) (i64.add (local.get $x) (i64.const
      11236)) (i64.add (local.get $x) (i64.const 11449)) (i64.add (local.get $x) (i64.const 11664)) (i64.add
      (local.get $x) (i64.const 11881)) (i64.add (local.get $x) (i64.const 12100)) (i64.add (local.get $x) (i64.const
      12321)) (i64.add (local.get $x) (i64.const 12544)) (i64.add (local.get $x) (i64.const 12769)) (i64.add
      (local.get $x) (i64.const 12996)) (i64.add (local.get $x) (i64.const 13225)) (i64.add (local.get $x) (i64.const
      13456)) (i64.add (local.get $x) (i64.const 13689)) (i64.add (local.get $x) (i64.const 13924)) (i64.add
      (local.get $x) (i64.const 14161)) (i64.add (local.get $x) (i64.const 14400)) (i64.add (local.get $x) (i64.const
      14641)) (i64.add (local.get $x) (i64.const 14884)) (i64.add (local.get $x) (i64.const 15129)) (i64.add
      (local.get $x) (i64.const 15376)) (i64.add (local.get $x) (i64.const 15625)) (i64.add (local.get $x) (i64.const
      15876)) (i64.add (local.get $x) (i64.const 16129)) (i64.add (local.get $x) (i64.const 16384)) (i64.add
      (local.get $x) (i64.const 16641)) (i64.add (local.get $x) (i64.const 16900)) (i64.add (local.get $x) (i64.const
      17161)) (i64.add (local.get $x) (i64.const 17424)) (i64.add (local.get $x) (i64.const 17689)) (i64.add
      (local.get $x) (i64.const 17956)) (i64.add (local.get $x) (i64.const 18225)) (i64.add (local.get $x) (i64.const
      18496)) (i64.add (local.get $x) (i64.const 18769)) (i64.add (local.get $x) (i64.const 19044)) (i64.add
      (local.get $x) (i64.const 19321)) (i64.add (local.get $x) (i64.const 19600)) (i64.add (local.get $x) (i64.const
      19881)) (i64.add (local.get $x) (i64.const 20164)) (i64.add (local.get $x) (i64.const 20449)) (i64.add
      (local.get $x) (i64.const 20736)) (i64.add (local.get $x) (i64.const 21025)) (i64.add (local.get $x) (i64.const
      21316)) (i64.add (local.get $x) (i64.const 21609)) (i64.add (local.get $x) (i64.const 21904)) (i64.add
      (local.get $x) (i64.const 22201)) (i64.add (local.get $x) (i64.const 22500)) (i64.add (local.get $x) (i64.const
      22801)) (i64.add (local.get $x) (i64.const 23104)) (i64.add (local.get $x) (i64.const 23409)) (i64.add
      (local.get $x) (i64.const 23716)) (i64.add (local.get $x) (i64.const 24025)) (i64.add (local.get $x) (i64.const
      24336)) (i64.add (local.get $x) (i64.const 24649)) (i64.add (local.get $x) (i64.const 24964)) (i64.add
      (local.get $x) (i64.const 25281)) (i64.add (local.get $x) (i64.const 25600)) (i64.add (local.get $x) (i64.const
      25921)) (i64.add (local.get $x) (i64.const 26244)) (i64.add (local.get $x) (i64.const 26569)) (i64.add
      (local.get $x) (i64.const 26896)) (i64.add (local.get $x) (i64.const 27225)) (i64.add (local.get $x) (i64.const
      27556)) (i64.add (local.get $x) (i64.const 27889)) (i64.add (local.get $x) (i64.const 28224)) (i64.add
      (local.get $x) (i64.const 28561)) (i64.add (local.get $x) (i64.const 28900)) (i64.add (local.get $x) (i64.const
      29241)) (i64.add (local.get $x) (i64.const 29584)) (i64.add (local.get $x) (i64.const 29929)) (i64.add
      (local.get $x) (i64.const 30276)) (i64.add (local.get $x) (i64.const 30625)) (i64.add (local.get $x) (i64.const
      30976)) (i64.add (local.get $x) (i64.const 31329)) (i64.add (local.get $x) (i64.const 31684)) (i64.add
      (local.get $x) (i64.const 32041)) (i64.add (local.get $x) (i64.const 32400)) (i64.add (local.get $x) (i64.const
      32761)) (i64.add (local.get $x) (i64.const 33124)) (i64.add (local.get $x) (i64.const 33489)) (i64.add
      (local.get $x) (i64.const 33856)) (i64.add (local.get $x) (i64.const 34225)) (i64.add (local.get $x) (i64.const
      34596)) (i64.add (local.get $x) (i64.const 34969)) (i64.add (local.get $x) (i64.const 35344)) (i64.add
      (local.get $x) (i64.const 35721)) (i64.add (local.get $x) (i64.const 36100)) (i64.add (local.get $x) (i64.const
      36481)) (i64.add (local.get $x) (i64.const 36864)) (i64.add (local.get $x) (i64.const 37249)) (i64.add
      (local.get $x) (i64.const 37636)) (i64.add (local.get $x) (i64.const 38025)) (i64.add (local.get $x) (i64.const
      38416)) (i64.add (local.get $x) (i64.const 38809)) (i64.add (local.get $x) (i64.const 39204)) (i64.add
      (local.get $x) (i64.const 39601)) (i64.add (local.get $x) (i64.const 40000)) (i64.add (local.get $x) (i64.const
      40401)) (i64.add (local.get $x) (i64.const 40804)) (i64.add (local.get $x) (i64.const 41209)) (i64.add
      (local.get $x) (i64.const 41616)) (i64.add (local.get $x) (i64.const 42025)) (i64.add (local.get $x) (i64.const
      42436)) (i64.add (local.get $x) (i64.const 42849)) (i64.add (local.get $x) (i64.const 43264)) (i64.add
      (local.get $x) (i64.const 43681)) (i64.add (local.get $x) (i64.const 44100)) (i64.add (local.get $x) (i64.const
      44521)) (i64.add (local.get $x) (i64.const 44944)) (i64.add (local.get $x) (i64.const 45369)) (i64.add
      (local.get $x) (i64.const 45796)) (i64.add (local.get $x) (i64.const 46225)) (i64.add (local.get $x) (i64.const
      46656)) (i64.add (local.get $x) (i64.const 47089)) (i64.add (local.get $x) (i64.const 47524)) (i64.add
      (local.get $x) (i64.const 47961)) (i64.add (local.get $x) (i64.const 48400)) (i64.add (local.get $x) (i64.const
      48841)) (i64.add (local.get $x) (i64.const 49284)) (i64.add (local.get $x) (i64.const 49729)) (i64.add
      (local.get $x) (i64.const 50176)) (i64.add (local.get $x) (i64.const 50625)) (i64.add (local.get $x) (i64.const
      51076)) (i64.add (local.get $x) (i64.const 51529)) (i64.add (local.get $x) (i64.const 51984)) (i64.add
      (local.get $x) (i64.const 52441)) (i64.add (local.get $x) (i64.const 52900)) (i64.add (local.get $x) (i64.const
      53361)) (i64.add (local.get $x) (i64.const 53824)) (i64.add (local.get $x) (i64.const 54289)) (i64.add
      (local.get $x) (i64.const 54756)) (i64.add (local.get $x) (i64.const 55225)) (i64.add (local.get $x) (i64.const
      55696)) (i64.add (local.get $x) (i64.const 56169)) (i64.add (local.get $x) (i64.const 56644)) (i64.add
      (local.get $x) (i64.const 57121)) (i64.add (local.get $x) (i64.const 57600)) (i64.add (local.get $x) (i64.const
      58081)) (i64.add (local.get $x) (i64.const 58564)) (i64.add (local.get $x) (i64.const 59049)) (i64.add
      (local.get $x) (i64.const 59536)) (i64.add (local.get $x) (i64.const 60025)) (i64.add (local.get $x) (i64.const
      60516)) (i64.add (local.get $x) (i64.const 61009)) (i64.add (local.get $x) (i64.const 61504)) (i64.add
      (local.get $x) (i64.const 62001)) (i64.add (local.get $x) (i64.const 62500)) (i64.add (local.get $x) (i64.const
      63001)) (i64.add (local.get $x) (i64.const 63504)) (i64.add (local.get $x) (i64.const 64009)) (i64.add
      (local.get $x) (i64.const 64516)) (i64.add (local.get $x) (i64.const 65025)) (i64.add (local.get $x) (i64.const
      65536)) (i64.add (local.get $x) (i64.const 66049)) (i64.add (local.get $x) (i64.const 66564)) (i64.add
      (local.get $x) (i64.const 67081)) (i64.add (local.get $x) (i64.const 67600)) (i64.add (local.get $x) (i64.const
      68121)) (i64.add (local.get $x) (i64.const 68644)) (i64.add (local.get $x) (i64.const 69169)) (i64.add
      (local.get $x) (i64.const 69696)) (i64.add (local.get $x) (i64.const 70225)) (i64.add (local.get $x) (i64.const
      70756)) (i64.add (local.get $x) (i64.const 71289)) (i64.add (local.get $x) (i64.const 71824)) (i64.add
      (local.get $x) (i64.const 72361)) (i64.add (local.get $x) (i64.const 72900)) (i64.add (local.get $x) (i64.const
      73441)) (i64.add (local.get $x) (i64.const 73984)) (i64.add (local.get $x) (i64.const 74529)) (i64.add
      (local.get $x) (i64.const 75076)) (i64.add (local.get $x) (i64.const 75625)) (i64.add (local.get $x) (i64.const
      76176)) (i64.add (local.get $x) (i64.const 76729)) (i64.add (local.get $x) (i64.const 77284)) (i64.add
      (local.get $x) (i64.const 77841)) (i64.add (local.get $x) (i64.const 78400)) (i64.add (local.get $x) (i64.const
      78961)) (i64.add (local.get $x) (i64.const 79524)) (i64.add (local.get $x) (i64.const 80089)) (i64.add
      (local.get $x) (i64.const 80656)) (i64.add (local.get $x) (i64.const 81225)) (i64.add (local.get $x) (i64.const
      81796)) (i64.add (local.get $x) (i64.const 82369)) (i64.add (local.get $x) (i64.const 82944)) (i64.add
      (local.get $x) (i64.const 83521)) (i64.add (local.get $x) (i64.const 84100)) (i64.add (local.get $x) (i64.const
      84681)) (i64.add (local.get $x) (i64.const 85264)) (i64.add (local.get $x) (i64.const 85849)) (i64.add
      (local.get $x) (i64.const 86436)) (i64.add (local.get $x) (i64.const 87025)) (i64.add (local.get $x) (i64.const
      87616)) (i64.add (local.get $x) (i64.const 88209)) (i64.add (local.get $x) (i64.const 88804)) (i64.add
      (local.get $x) (i64.const 89401)) (local.get $i)))
  (func (export "tail") (param $x i64) (result i64)
    (return_call $sum (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)))
  (func (export "tail indirect") (param $i i32) (param $x i64) (result i64)
    (return_call_indirect $t (type $sum) (i64.add (local.get $x) (i64.const 0)) (i64.add (local.get $x) (i64.const 1))
      (i64.add (local.get $x) (i64.const 2)) (i64.add (local.get $x) (i64.const 3)) (i64.add (local.get $x) (i64.const
      4)) (i64.add (local.get $x) (i64.const 5)) (i64.add (local.get $x) (i64.const 6)) (i64.add (local.get $x)
      (i64.const 7)) (i64.add (local.get $x) (i64.const 8)) (i64.add (local.get $x) (i64.const 9)) (i64.add (local.get
      $x) (i64.const 10)) (i64.add (local.get $x) (i64.const 11)) (i64.add (local.get $x) (i64.const 12)) (i64.add
      (local.get $x) (i64.const 13)) (i64.add (local.get $x) (i64.const 14)) (i64.add (local.get $x) (i64.const 15))
      (i64.add (local.get $x) (i64.const 16)) (i64.add (local.get $x) (i64.const 17)) (i64.add (local.get $x)
      (i64.const 18)) (i64.add (local.get $x) (i64.const 19)) (i64.add (local.get $x) (i64.const 20)) (i64.add
      (local.get $x) (i64.const 21)) (i64.add (local.get $x) (i64.const 22)) (i64.add (local.get $x) (i64.const 23))
      (i64.add (local.get $x) (i64.const 24)) (i64.add (local.get $x) (i64.const 25)) (i64.add (local.get $x)
      (i64.const 26)) (i64.add (local.get $x) (i64.const 27)) (i64.add (local.get $x) (i64.const 28)) (i64.add
      (local.get $x) (i64.const 29)) (i64.add (local.get $x) (i64.const 30)) (i64.add (local.get $x) (i64.const 31))
      (i64.add (local.get $x) (i64.const 32)) (i64.add (local.get $x) (i64.const 33)) (i64.add (local.get $x)
      (i64.const 34)) (i64.add (local.get $x) (i64.const 35)) (i64.add (local.get $x) (i64.const 36)) (i64.add
      (local.get $x) (i64.const 37)) (i64.add (local.get $x) (i64.const 38)) (i64.add (local.get $x) (i64.const 39))
      (i64.add (local.get $x) (i64.const 40)) (i64.add (local.get $x) (i64.const 41)) (i64.add (local.get $x)
      (i64.const 42)) (i64.add (local.get $x) (i64.const 43)) (i64.add (local.get $x) (i64.const 44)) (i64.add
      (local.get $x) (i64.const 45)) (i64.add (local.get $x) (i64.const 46)) (i64.add (local.get $x) (i64.const 47))
      (i64.add (local.get $x) (i64.const 48)) (i64.add (local.get $x) (i64.const 49)) (i64.add (local.get $x)
      (i64.const 50)) (i64.add (local.get $x) (i64.const 51)) (i64.add (local.get $x) (i64.const 52)) (i64.add
      (local.get $x) (i64.const 53)) (i64.add (local.get $x) (i64.const 54)) (i64.add (local.get $x) (i64.const 55))
      (i64.add (local.get $x) (i64.const 56)) (i64.add (local.get $x) (i64.const 57)) (i64.add (local.get $x)
      (i64.const 58)) (i64.add (local.get $x) (i64.const 59)) (i64.add (local.get $x) (i64.const 60)) (i64.add
      (local.get $x) (i64.const 61)) (i64.add (local.get $x) (i64.const 62)) (i64.add (local.get $x) (i64.const 63))
      (i64.add (local.get $x) (i64.const 64)) (i64.add (local.get $x) (i64.const 65)) (i64.add (local.get $x)
      (i64.const 66)) (i64.add (local.get $x) (i64.const 67)) (i64.add (local.get $x) (i64.const 68)) (i64.add
      (local.get $x) (i64.const 69)) (i64.add (local.get $x) (i64.const 70)) (i64.add (local.get $x) (i64.const 71))
      (i64.add (local.get $x) (i64.const 72)) (i64.add (local.get $x) (i64.const 73)) (i64.add (local.get $x)
      (i64.const 74)) (i64.add (local.get $x) (i64.const 75)) (i64.add (local.get $x) (i64.const 76)) (i64.add
      (local.get $x) (i64.const 77)) (i64.add (local.get $x) (i64.const 78)) (i64.add (local.get $x) (i64.const 79))
      (i64.add (local.get $x) (i64.const 80)) (i64.add (local.get $x) (i64.const 81)) (i64.add (local.get $x)
      (i64.const 82)) (i64.add (local.get $x) (i64.const 83)) (i64.add (local.get $x) (i64.const 84)) (i64.add
      (local.get $x) (i64.const 85)) (i64.add (local.get $x) (i64.const 86)) (i64.add (local.get $x) (i64.const 87))
      (i64.add (local.get $x) (i64.const 88)) (i64.add (local.get $x) (i64.const 89)) (i64.add (local.get $x)
      (i64.const 90)) (i64.add (local.get $x) (i64.const 91)) (i64.add (local.get $x) (i64.const 92)) (i64.add
      (local.get $x) (i64.const 93)) (i64.add (local.get $x) (i64.const 94)) (i64.add (local.get $x) (i64.const 95))
      (i64.add (local.get $x) (i64.const 96)) (i64.add (local.get $x) (i64.const 97)) (i64.add (local.get $x)
      (i64.const 98)) (i64.add (local.get $x) (i64.const 99)) (i64.add (local.get $x) (i64.const 100)) (i64.add
      (local.get $x) (i64.const 101)) (i64.add (local.get $x) (i64.const 102)) (i64.add (local.get $x) (i64.const
      103)) (i64.add (local.get $x) (i64.const 104)) (i64.add (local.get $x) (i64.const 105)) (i64.add (local.get $x)
      (i64.const 106)) (i64.add (local.get $x) (i64.const 107)) (i64.add (local.get $x) (i64.const 108)) (i64.add
      (local.get $x) (i64.const 109)) (i64.add (local.get $x) (i64.const 110)) (i64.add (local.get $x) (i64.const
      111)) (i64.add (local.get $x) (i64.const 112)) (i64.add (local.get $x) (i64.const 113)) (i64.add (local.get $x)
      (i64.const 114)) (i64.add (local.get $x) (i64.const 115)) (i64.add (local.get $x) (i64.const 116)) (i64.add
      (local.get $x) (i64.const 117)) (i64.add (local.get $x) (i64.const 118)) (i64.add (local.get $x) (i64.const
      119)) (i64.add (local.get $x) (i64.const 120)) (i64.add (local.get $x) (i64.const 121)) (i64.add (local.get $x)
      (i64.const 122)) (i64.add (local.get $x) (i64.const 123)) (i64.add (local.get $x) (i64.const 124)) (i64.add
      (local.get $x) (i64.const 125)) (i64.add (local.get $x) (i64.const 126)) (i64.add (local.get $x) (i64.const
      127)) (i64.add (local.get $x) (i64.const 128)) (i64.add (local.get $x) (i64.const 129)) (i64.add (local.get $x)
      (i64.const 130)) (i64.add (local.get $x) (i64.const 131)) (i64.add (local.get $x) (i64.const 132)) (i64.add
      (local.get $x) (i64.const 133)) (i64.add (local.get $x) (i64.const 134)) (i64.add (local.get $x) (i64.const
      135)) (i64.add (local.get $x) (i64.const 136)) (i64.add (local.get $x) (i64.const 137)) (i64.add (local.get $x)
      (i64.const 138)) (i64.add (local.get $x) (i64.const 139)) (i64.add (local.get $x) (i64.const 140)) (i64.add
      (local.get $x) (i64.const 141)) (i64.add (local.get $x) (i64.const 142)) (i64.add (local.get $x) (i64.const
      143)) (i64.add (local.get $x) (i64.const 144)) (i64.add (local.get $x) (i64.const 145)) (i64.add (local.get $x)
      (i64.const 146)) (i64.add (local.get $x) (i64.const 147)) (i64.add (local.get $x) (i64.const 148)) (i64.add
      (local.get $x) (i64.const 149)) (i64.add (local.get $x) (i64.const 150)) (i64.add (local.get $x) (i64.const
      151)) (i64.add (local.get $x) (i64.const 152)) (i64.add (local.get $x) (i64.const 153)) (i64.add (local.get $x)
      (i64.const 154)) (i64.add (local.get $x) (i64.const 155)) (i64.add (local.get $x) (i64.const 156)) (i64.add
      (local.get $x) (i64.const 157)) (i64.add (local.get $x) (i64.const 158)) (i64.add (local.get $x) (i64.const
      159)) (i64.add (local.get $x) (i64.const 160)) (i64.add (local.get $x) (i64.const 161)) (i64.add (local.get $x)
      (i64.const 162)) (i64.add (local.get $x) (i64.const 163)) (i64.add (local.get $x) (i64.const 164)) (i64.add
      (local.get $x) (i64.const 165)) (i64.add (local.get $x) (i64.const 166)) (i64.add (local.get $x) (i64.const
      167)) (i64.add (local.get $x) (i64.const 168)) (i64.add (local.get $x) (i64.const 169)) (i64.add (local.get $x)
      (i64.const 170)) (i64.add (local.get $x) (i64.const 171)) (i64.add (local.get $x) (i64.const 172)) (i64.add
      (local.get $x) (i64.const 173)) (i64.add (local.get $x) (i64.const 174)) (i64.add (local.get $x) (i64.const
      175)) (i64.add (local.get $x) (i64.const 176)) (i64.add (local.get $x) (i64.const 177)) (i64.add (local.get $x)
      (i64.const 178)) (i64.add (local.get $x) (i64.const 179)) (i64.add (local.get $x) (i64.const 180)) (i64.add
      (local.get $x) (i64.const 181)) (i64.add (local.get $x) (i64.const 182)) (i64.add (local.get $x) (i64.const
      183)) (i64.add (local.get $x) (i64.const 184)) (i64.add (local.get $x) (i64.const 185)) (i64.add (local.get $x)
      (i64.const 186)) (i64.add (local.get $x) (i64.const 187)) (i64.add (local.get $x) (i64.const 188)) (i64.add
      (local.get $x) (i64.const 189)) (i64.add (local.get $x) (i64.const 190)) (i64.add (local.get $x) (i64.const
      191)) (i64.add (local.get $x) (i64.const 192)) (i64.add (local.get $x) (i64.const 193)) (i64.add (local.get $x)
      (i64.const 194)) (i64.add (local.get $x) (i64.const 195)) (i64.add (local.get $x) (i64.const 196)) (i64.add
      (local.get $x) (i64.const 197)) (i64.add (local.get $x) (i64.const 198)) (i64.add (local.get $x) (i64.const
      199)) (i64.add (local.get $x) (i64.const 200)) (i64.add (local.get $x) (i64.const 201)) (i64.add (local.get $x)
      (i64.const 202)) (i64.add (local.get $x) (i64.const 203)) (i64.add (local.get $x) (i64.const 204)) (i64.add
      (local.get $x) (i64.const 205)) (i64.add (local.get $x) (i64.const 206)) (i64.add (local.get $x) (i64.const
      207)) (i64.add (local.get $x) (i64.const 208)) (i64.add (local.get $x) (i64.const 209)) (i64.add (local.get $x)
      (i64.const 210)) (i64.add (local.get $x) (i64.const 211)) (i64.add (local.get $x) (i64.const 212)) (i64.add
      (local.get $x) (i64.const 213)) (i64.add (local.get $x) (i64.const 214)) (i64.add (local.get $x) (i64.const
      215)) (i64.add (local.get $x) (i64.const 216)) (i64.add (local.get $x) (i64.const 217)) (i64.add (local.get $x)
      (i64.const 218)) (i64.add (local.get $x) (i64.const 219)) (i64.add (local.get $x) (i64.const 220)) (i64.add
      (local.get $x) (i64.const 221)) (i64.add (local.get $x) (i64.const 222)) (i64.add (local.get $x) (i64.const
      223)) (i64.add (local.get $x) (i64.const 224)) (i64.add (local.get $x) (i64.const 225)) (i64.add (local.get $x)
      (i64.const 226)) (i64.add (local.get $x) (i64.const 227)) (i64.add (local.get $x) (i64.const 228)) (i64.add
      (local.get $x) (i64.const 229)) (i64.add (local.get $x) (i64.const 230)) (i64.add (local.get $x) (i64.const
      231)) (i64.add (local.get $x) (i64.const 232)) (i64.add (local.get $x) (i64.const 233)) (i64.add (local.get $x)
      (i64.const 234)) (i64.add (local.get $x) (i64.const 235)) (i64.add (local.get $x) (i64.const 236)) (i64.add
      (local.get $x) (i64.const 237)) (i64.add (local.get $x) (i64.const 238)) (i64.add (local.get $x) (i64.const
      239)) (i64.add (local.get $x) (i64.const 240)) (i64.add (local.get $x) (i64.const 241)) (i64.add (local.get $x)
      (i64.const 242)) (i64.add (local.get $x) (i64.const 243)) (i64.add (local.get $x) (i64.const 244)) (i64.add
      (local.get $x) (i64.const 245)) (i64.add (local.get $x) (i64.const 246)) (i64.add (local.get $x) (i64.const
      247)) (i64.add (local.get $x) (i64.const 248)) (i64.add (local.get $x) (i64.const 249)) (i64.add (local.get $x)
      (i64.const 250)) (i64.add (local.get $x) (i64.const 251)) (i64.add (local.get $x) (i64.const 252)) (i64.add
      (local.get $x) (i64.const 253)) (i64.add (local.get $x) (i64.const 254)) (i64.add (local.get $x) (i64.const
      255)) (i64.add (local.get $x) (i64.const 256)) (i64.add (local.get $x) (i64.const 257)) (i64.add (local.get $x)
      (i64.const 258)) (i64.add (local.get $x) (i64.const 259)) (i64.add (local.get $x) (i64.const 260)) (i64.add
      (local.get $x) (i64.const 261)) (i64.add (local.get $x) (i64.const 262)) (i64.add (local.get $x) (i64.const
      263)) (i64.add (local.get $x) (i64.const 264)) (i64.add (local.get $x) (i64.const 265)) (i64.add (local.get $x)
      (i64.const 266)) (i64.add (local.get $x) (i64.const 267)) (i64.add (local.get $x) (i64.const 268)) (i64.add
      (local.get $x) (i64.const 269)) (i64.add (local.get $x) (i64.const 270)) (i64.add (local.get $x) (i64.const
      271)) (i64.add (local.get $x) (i64.const 272)) (i64.add (local.get $x) (i64.const 273)) (i64.add (local.get $x)
      (i64.const 274)) (i64.add (local.get $x) (i64.const 275)) (i64.add (local.get $x) (i64.const 276)) (i64.add
      (local.get $x) (i64.const 277)) (i64.add (local.get $x) (i64.const 278)) (i64.add (local.get $x) (i64.const
      279)) (i64.add (local.get $x) (i64.const 280)) (i64.add (local.get $x) (i64.const 281)) (i64.add (local.get $x)
      (i64.const 282)) (i64.add (local.get $x) (i64.const 283)) (i64.add (local.get $x) (i64.const 284)) (i64.add
      (local.get $x) (i64.const 285)) (i64.add (local.get $x) (i64.const 286)) (i64.add (local.get $x) (i64.const
      287)) (i64.add (local.get $x) (i64.const 288)) (i64.add (local.get $x) (i64.const 289)) (i64.add (local.get $x)
      (i64.const 290)) (i64.add (local.get $x) (i64.const 291)) (i64.add (local.get $x) (i64.const 292)) (i64.add
      (local.get $x) (i64.const 293)) (i64.add (local.get $x) (i64.const 294)) (i64.add (local.get $x) (i64.const
      295)) (i64.add (local.get $x) (i64.const 296)) (i64.add (local.get $x) (i64.const 297)) (i64.add (local.get $x)
      (i64.const 298)) (i64.add (local.get $x) (i64.const 299)) (local.get $i)))
  (func (export "by reference") (param $x i64) (result i64)
    (call_ref $sum (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x) (local.get $x)
      (ref.func $sum)))
  (func (export "all kinds") (param $x i64) (param $r externref) (result i64 f64 v128 externref)
    (return_call $all (i32.const 0) (i64.add (local.get $x) (i64.const 1)) (f32.const 2.5) (f64.const 3.25)
      (v128.const i32x4 4 1 2 3) (local.get $r) (i32.const 6) (i64.add (local.get $x) (i64.const 7)) (f32.const 8.5)
      (f64.const 9.25) (v128.const i32x4 10 1 2 3) (local.get $r) (i32.const 12) (i64.add (local.get $x) (i64.const
      13)) (f32.const 14.5) (f64.const 15.25) (v128.const i32x4 16 1 2 3) (local.get $r) (i32.const 18) (i64.add
      (local.get $x) (i64.const 19)) (f32.const 20.5) (f64.const 21.25) (v128.const i32x4 22 1 2 3) (local.get $r)
      (i32.const 24) (i64.add (local.get $x) (i64.const 25)) (f32.const 26.5) (f64.const 27.25) (v128.const i32x4 28 1
      2 3) (local.get $r) (i32.const 30) (i64.add (local.get $x) (i64.const 31)) (f32.const 32.5) (f64.const 33.25)
      (v128.const i32x4 34 1 2 3) (local.get $r) (i32.const 36) (i64.add (local.get $x) (i64.const 37)) (f32.const
      38.5) (f64.const 39.25) (v128.const i32x4 40 1 2 3) (local.get $r) (i32.const 42) (i64.add (local.get $x)
      (i64.const 43)) (f32.const 44.5) (f64.const 45.25) (v128.const i32x4 46 1 2 3) (local.get $r) (i32.const 48)
      (i64.add (local.get $x) (i64.const 49)) (f32.const 50.5) (f64.const 51.25) (v128.const i32x4 52 1 2 3)
      (local.get $r) (i32.const 54) (i64.add (local.get $x) (i64.const 55)) (f32.const 56.5) (f64.const 57.25)
      (v128.const i32x4 58 1 2 3) (local.get $r) (i32.const 60) (i64.add (local.get $x) (i64.const 61)) (f32.const
      62.5) (f64.const 63.25) (v128.const i32x4 64 1 2 3) (local.get $r) (i32.const 66) (i64.add (local.get $x)
      (i64.const 67)) (f32.const 68.5) (f64.const 69.25) (v128.const i32x4 70 1 2 3) (local.get $r) (i32.const 72)
      (i64.add (local.get $x) (i64.const 73)) (f32.const 74.5) (f64.const 75.25) (v128.const i32x4 76 1 2 3)
      (local.get $r) (i32.const 78) (i64.add (local.get $x) (i64.const 79)) (f32.const 80.5) (f64.const 81.25)
      (v128.const i32x4 82 1 2 3) (local.get $r) (i32.const 84) (i64.add (local.get $x) (i64.const 85)) (f32.const
      86.5) (f64.const 87.25) (v128.const i32x4 88 1 2 3) (local.get $r) (i32.const 90) (i64.add (local.get $x)
      (i64.const 91)) (f32.const 92.5) (f64.const 93.25) (v128.const i32x4 94 1 2 3) (local.get $r) (i32.const 96)
      (i64.add (local.get $x) (i64.const 97)) (f32.const 98.5) (f64.const 99.25) (v128.const i32x4 100 1 2 3)
      (local.get $r) (i32.const 102) (i64.add (local.get $x) (i64.const 103)) (f32.const 104.5) (f64.const 105.25)
      (v128.const i32x4 106 1 2 3) (local.get $r) (i32.const 108) (i64.add (local.get $x) (i64.const 109)) (f32.const
      110.5) (f64.const 111.25) (v128.const i32x4 112 1 2 3) (local.get $r) (i32.const 114) (i64.add (local.get $x)
      (i64.const 115)) (f32.const 116.5) (f64.const 117.25) (v128.const i32x4 118 1 2 3) (local.get $r) (i32.const
      120) (i64.add (local.get $x) (i64.const 121)) (f32.const 122.5) (f64.const 123.25) (v128.const i32x4 124 1 2 3)
      (local.get $r) (i32.const 126) (i64.add (local.get $x) (i64.const 127)) (f32.const 128.5) (f64.const 129.25)
      (v128.const i32x4 130 1 2 3) (local.get $r) (i32.const 132) (i64.add (local.get $x) (i64.const 133)) (f32.const
      134.5) (f64.const 135.25) (v128.const i32x4 136 1 2 3) (local.get $r) (i32.const 138) (i64.add (local.get $x)
      (i64.const 139)) (f32.const 140.5) (f64.const 141.25) (v128.const i32x4 142 1 2 3) (local.get $r) (i32.const
      144) (i64.add (local.get $x) (i64.const 145)) (f32.const 146.5) (f64.const 147.25) (v128.const i32x4 148 1 2 3)
      (local.get $r) (i32.const 150) (i64.add (local.get $x) (i64.const 151)) (f32.const 152.5) (f64.const 153.25)
      (v128.const i32x4 154 1 2 3) (local.get $r) (i32.const 156) (i64.add (local.get $x) (i64.const 157)) (f32.const
      158.5) (f64.const 159.25) (v128.const i32x4 160 1 2 3) (local.get $r) (i32.const 162) (i64.add (local.get $x)
      (i64.const 163)) (f32.const 164.5) (f64.const 165.25) (v128.const i32x4 166 1 2 3) (local.get $r) (i32.const
      168) (i64.add (local.get $x) (i64.const 169)) (f32.const 170.5) (f64.const 171.25) (v128.const i32x4 172 1 2 3)
      (local.get $r) (i32.const 174) (i64.add (local.get $x) (i64.const 175)) (f32.const 176.5) (f64.const 177.25)
      (v128.const i32x4 178 1 2 3) (local.get $r) (i32.const 180) (i64.add (local.get $x) (i64.const 181)) (f32.const
      182.5) (f64.const 183.25) (v128.const i32x4 184 1 2 3) (local.get $r) (i32.const 186) (i64.add (local.get $x)
      (i64.const 187)) (f32.const 188.5) (f64.const 189.25) (v128.const i32x4 190 1 2 3) (local.get $r) (i32.const
      192) (i64.add (local.get $x) (i64.const 193)) (f32.const 194.5) (f64.const 195.25) (v128.const i32x4 196 1 2 3)
      (local.get $r) (i32.const 198) (i64.add (local.get $x) (i64.const 199)) (f32.const 200.5) (f64.const 201.25)
      (v128.const i32x4 202 1 2 3) (local.get $r) (i32.const 204) (i64.add (local.get $x) (i64.const 205)) (f32.const
      206.5) (f64.const 207.25) (v128.const i32x4 208 1 2 3) (local.get $r) (i32.const 210) (i64.add (local.get $x)
      (i64.const 211)) (f32.const 212.5) (f64.const 213.25) (v128.const i32x4 214 1 2 3) (local.get $r) (i32.const
      216) (i64.add (local.get $x) (i64.const 217)) (f32.const 218.5) (f64.const 219.25) (v128.const i32x4 220 1 2 3)
      (local.get $r) (i32.const 222) (i64.add (local.get $x) (i64.const 223)) (f32.const 224.5) (f64.const 225.25)
      (v128.const i32x4 226 1 2 3) (local.get $r) (i32.const 228) (i64.add (local.get $x) (i64.const 229)) (f32.const
      230.5) (f64.const 231.25) (v128.const i32x4 232 1 2 3) (local.get $r) (i32.const 234) (i64.add (local.get $x)
      (i64.const 235)) (f32.const 236.5) (f64.const 237.25) (v128.const i32x4 238 1 2 3) (local.get $r) (i32.const
      240) (i64.add (local.get $x) (i64.const 241)) (f32.const 242.5) (f64.const 243.25) (v128.const i32x4 244 1 2 3)
      (local.get $r) (i32.const 246) (i64.add (local.get $x) (i64.const 247)) (f32.const 248.5) (f64.const 249.25)
      (v128.const i32x4 250 1 2 3) (local.get $r) (i32.const 252) (i64.add (local.get $x) (i64.const 253)) (f32.const
      254.5) (f64.const 255.25) (v128.const i32x4 256 1 2 3) (local.get $r) (i32.const 258) (i64.add (local.get $x)
      (i64.const 259)) (f32.const 260.5) (f64.const 261.25) (v128.const i32x4 262 1 2 3) (local.get $r) (i32.const
      264) (i64.add (local.get $x) (i64.const 265)) (f32.const 266.5) (f64.const 267.25) (v128.const i32x4 268 1 2 3)
      (local.get $r) (i32.const 270) (i64.add (local.get $x) (i64.const 271)) (f32.const 272.5) (f64.const 273.25)
      (v128.const i32x4 274 1 2 3) (local.get $r) (i32.const 276) (i64.add (local.get $x) (i64.const 277)) (f32.const
      278.5) (f64.const 279.25) (v128.const i32x4 280 1 2 3) (local.get $r) (i32.const 282) (i64.add (local.get $x)
      (i64.const 283)) (f32.const 284.5) (f64.const 285.25) (v128.const i32x4 286 1 2 3) (local.get $r) (i32.const
      288) (i64.add (local.get $x) (i64.const 289)) (f32.const 290.5) (f64.const 291.25) (v128.const i32x4 292 1 2 3)
      (local.get $r) (i32.const 294) (i64.add (local.get $x) (i64.const 295)) (f32.const 296.5) (f64.const 297.25)
      (v128.const i32x4 298 1 2 3) (local.get $r) (i32.const 300) (i64.add (local.get $x) (i64.const 301)) (f32.const
      302.5) (f64.const 303.25) (v128.const i32x4 304 1 2 3) (local.get $r) (i32.const 306) (i64.add (local.get $x)
      (i64.const 307)) (f32.const 308.5) (f64.const 309.25) (v128.const i32x4 310 1 2 3) (local.get $r) (i32.const
      312) (i64.add (local.get $x) (i64.const 313)) (f32.const 314.5) (f64.const 315.25) (v128.const i32x4 316 1 2 3)
      (local.get $r) (i32.const 318) (i64.add (local.get $x) (i64.const 319)) (f32.const 320.5) (f64.const 321.25)
      (v128.const i32x4 322 1 2 3) (local.get $r) (i32.const 324) (i64.add (local.get $x) (i64.const 325)) (f32.const
      326.5) (f64.const 327.25) (v128.const i32x4 328 1 2 3) (local.get $r) (i32.const 330) (i64.add (local.get $x)
      (i64.const 331)) (f32.const 332.5) (f64.const 333.25) (v128.const i32x4 334 1 2 3) (local.get $r) (i32.const
      336) (i64.add (local.get $x) (i64.const 337)) (f32.const 338.5) (f64.const 339.25) (v128.const i32x4 340 1 2 3)
      (local.get $r) (i32.const 342) (i64.add (local.get $x) (i64.const 343)) (f32.const 344.5) (f64.const 345.25)
      (v128.const i32x4 346 1 2 3) (local.get $r) (i32.const 348) (i64.add (local.get $x) (i64.const 349)) (f32.const
      350.5) (f64.const 351.25) (v128.const i32x4 352 1 2 3) (local.get $r) (i32.const 354) (i64.add (local.get $x)
      (i64.const 355)) (f32.const 356.5) (f64.const 357.25) (v128.const i32x4 358 1 2 3) (local.get $r) (i32.const
      360) (i64.add (local.get $x) (i64.const 361)) (f32.const 362.5) (f64.const 363.25) (v128.const i32x4 364 1 2 3)
      (local.get $r) (i32.const 366) (i64.add (local.get $x) (i64.const 367)) (f32.const 368.5) (f64.const 369.25)
      (v128.const i32x4 370 1 2 3) (local.get $r) (i32.const 372) (i64.add (local.get $x) (i64.const 373)) (f32.const
      374.5) (f64.const 375.25) (v128.const i32x4 376 1 2 3) (local.get $r) (i32.const 378) (i64.add (local.get $x)
      (i64.const 379)) (f32.const 380.5) (f64.const 381.25) (v128.const i32x4 382 1 2 3) (local.get $r) (i32.const
      384) (i64.add (local.get $x) (i64.const 385)) (f32.const 386.5) (f64.const 387.25) (v128.const i32x4 388 1 2 3)
      (local.get $r) (i32.const 390) (i64.add (local.get $x) (i64.const 391)) (f32.const 392.5) (f64.const 393.25)
      (v128.const i32x4 394 1 2 3) (local.get $r) (i32.const 396) (i64.add (local.get $x) (i64.const 397)) (f32.const
      398.5) (f64.const 399.25) (v128.const i32x4 400 1 2 3) (local.get $r) (i32.const 402) (i64.add (local.get $x)
      (i64.const 403)) (f32.const 404.5) (f64.const 405.25) (v128.const i32x4 406 1 2 3) (local.get $r) (i32.const
      408) (i64.add (local.get $x) (i64.const 409)) (f32.const 410.5) (f64.const 411.25) (v128.const i32x4 412 1 2 3)
      (local.get $r) (i32.const 414) (i64.add (local.get $x) (i64.const 415)) (f32.const 416.5) (f64.const 417.25)
      (v128.const i32x4 418 1 2 3) (local.get $r) (i32.const 420) (i64.add (local.get $x) (i64.const 421)) (f32.const
      422.5) (f64.const 423.25) (v128.const i32x4 424 1 2 3) (local.get $r) (i32.const 426) (i64.add (local.get $x)
      (i64.const 427)) (f32.const 428.5) (f64.const 429.25) (v128.const i32x4 430 1 2 3) (local.get $r) (i32.const
      432) (i64.add (local.get $x) (i64.const 433)) (f32.const 434.5) (f64.const 435.25) (v128.const i32x4 436 1 2 3)
      (local.get $r) (i32.const 438) (i64.add (local.get $x) (i64.const 439)) (f32.const 440.5) (f64.const 441.25)
      (v128.const i32x4 442 1 2 3) (local.get $r) (i32.const 444) (i64.add (local.get $x) (i64.const 445)) (f32.const
      446.5) (f64.const 447.25) (v128.const i32x4 448 1 2 3) (local.get $r) (i32.const 450) (i64.add (local.get $x)
      (i64.const 451)) (f32.const 452.5) (f64.const 453.25) (v128.const i32x4 454 1 2 3) (local.get $r) (i32.const
      456) (i64.add (local.get $x) (i64.const 457)) (f32.const 458.5) (f64.const 459.25) (v128.const i32x4 460 1 2 3)
      (local.get $r) (i32.const 462) (i64.add (local.get $x) (i64.const 463)) (f32.const 464.5) (f64.const 465.25)
      (v128.const i32x4 466 1 2 3) (local.get $r) (i32.const 468) (i64.add (local.get $x) (i64.const 469)) (f32.const
      470.5) (f64.const 471.25) (v128.const i32x4 472 1 2 3) (local.get $r) (i32.const 474) (i64.add (local.get $x)
      (i64.const 475)) (f32.const 476.5) (f64.const 477.25) (v128.const i32x4 478 1 2 3) (local.get $r) (i32.const
      480) (i64.add (local.get $x) (i64.const 481)) (f32.const 482.5) (f64.const 483.25) (v128.const i32x4 484 1 2 3)
      (local.get $r) (i32.const 486) (i64.add (local.get $x) (i64.const 487)) (f32.const 488.5) (f64.const 489.25)
      (v128.const i32x4 490 1 2 3) (local.get $r) (i32.const 492) (i64.add (local.get $x) (i64.const 493)) (f32.const
      494.5) (f64.const 495.25) (v128.const i32x4 496 1 2 3) (local.get $r) (i32.const 498) (i64.add (local.get $x)
      (i64.const 499)) (f32.const 500.5) (f64.const 501.25) (v128.const i32x4 502 1 2 3) (local.get $r) (i32.const
      504) (i64.add (local.get $x) (i64.const 505)) (f32.const 506.5) (f64.const 507.25) (v128.const i32x4 508 1 2 3)
      (local.get $r) (i32.const 510) (i64.add (local.get $x) (i64.const 511)) (f32.const 512.5) (f64.const 513.25)
      (v128.const i32x4 514 1 2 3) (local.get $r) (i32.const 516) (i64.add (local.get $x) (i64.const 517)) (f32.const
      518.5) (f64.const 519.25) (v128.const i32x4 520 1 2 3) (local.get $r) (i32.const 522) (i64.add (local.get $x)
      (i64.const 523)) (f32.const 524.5) (f64.const 525.25) (v128.const i32x4 526 1 2 3) (local.get $r) (i32.const
      528) (i64.add (local.get $x) (i64.const 529)) (f32.const 530.5) (f64.const 531.25) (v128.const i32x4 532 1 2 3)
      (local.get $r) (i32.const 534) (i64.add (local.get $x) (i64.const 535)) (f32.const 536.5) (f64.const 537.25)
      (v128.const i32x4 538 1 2 3) (local.get $r) (i32.const 540) (i64.add (local.get $x) (i64.const 541)) (f32.const
      542.5) (f64.const 543.25) (v128.const i32x4 544 1 2 3) (local.get $r) (i32.const 546) (i64.add (local.get $x)
      (i64.const 547)) (f32.const 548.5) (f64.const 549.25) (v128.const i32x4 550 1 2 3) (local.get $r) (i32.const
      552) (i64.add (local.get $x) (i64.const 553)) (f32.const 554.5) (f64.const 555.25) (v128.const i32x4 556 1 2 3)
      (local.get $r) (i32.const 558) (i64.add (local.get $x) (i64.const 559)) (f32.const 560.5) (f64.const 561.25)
      (v128.const i32x4 562 1 2 3) (local.get $r) (i32.const 564) (i64.add (local.get $x) (i64.const 565)) (f32.const
      566.5) (f64.const 567.25) (v128.const i32x4 568 1 2 3) (local.get $r) (i32.const 570) (i64.add (local.get $x)
      (i64.const 571)) (f32.const 572.5) (f64.const 573.25) (v128.const i32x4 574 1 2 3) (local.get $r) (i32.const
      576) (i64.add (local.get $x) (i64.const 577)) (f32.const 578.5) (f64.const 579.25) (v128.const i32x4 580 1 2 3)
      (local.get $r) (i32.const 582) (i64.add (local.get $x) (i64.const 583)) (f32.const 584.5) (f64.const 585.25)
      (v128.const i32x4 586 1 2 3) (local.get $r) (i32.const 588) (i64.add (local.get $x) (i64.const 589)) (f32.const
      590.5) (f64.const 591.25) (v128.const i32x4 592 1 2 3) (local.get $r) (i32.const 594) (i64.add (local.get $x)
      (i64.const 595)) (f32.const 596.5) (f64.const 597.25) (v128.const i32x4 598 1 2 3) (local.get $r) (i32.const
      600) (i64.add (local.get $x) (i64.const 601)) (f32.const 602.5) (f64.const 603.25) (v128.const i32x4 604 1 2 3)
      (local.get $r) (i32.const 606) (i64.add (local.get $x) (i64.const 607)) (f32.const 608.5) (f64.const 609.25)
      (v128.const i32x4 610 1 2 3) (local.get $r) (i32.const 612) (i64.add (local.get $x) (i64.const 613)) (f32.const
      614.5) (f64.const 615.25) (v128.const i32x4 616 1 2 3) (local.get $r) (i32.const 618) (i64.add (local.get $x)
      (i64.const 619)) (f32.const 620.5) (f64.const 621.25) (v128.const i32x4 622 1 2 3) (local.get $r) (i32.const
      624) (i64.add (local.get $x) (i64.const 625)) (f32.const 626.5) (f64.const 627.25) (v128.const i32x4 628 1 2 3)
      (local.get $r) (i32.const 630) (i64.add (local.get $x) (i64.const 631)) (f32.const 632.5) (f64.const 633.25)
      (v128.const i32x4 634 1 2 3) (local.get $r) (i32.const 636) (i64.add (local.get $x) (i64.const 637)) (f32.const
      638.5) (f64.const 639.25) (v128.const i32x4 640 1 2 3) (local.get $r) (i32.const 642) (i64.add (local.get $x)
      (i64.const 643)) (f32.const 644.5) (f64.const 645.25) (v128.const i32x4 646 1 2 3) (local.get $r) (i32.const
      648) (i64.add (local.get $x) (i64.const 649)) (f32.const 650.5) (f64.const 651.25) (v128.const i32x4 652 1 2 3)
      (local.get $r) (i32.const 654) (i64.add (local.get $x) (i64.const 655)) (f32.const 656.5) (f64.const 657.25)
      (v128.const i32x4 658 1 2 3) (local.get $r) (i32.const 660) (i64.add (local.get $x) (i64.const 661)) (f32.const
      662.5) (f64.const 663.25) (v128.const i32x4 664 1 2 3) (local.get $r) (i32.const 666) (i64.add (local.get $x)
      (i64.const 667)) (f32.const 668.5) (f64.const 669.25) (v128.const i32x4 670 1 2 3) (local.get $r) (i32.const
      672) (i64.add (local.get $x) (i64.const 673)) (f32.const 674.5) (f64.const 675.25) (v128.const i32x4 676 1 2 3)
      (local.get $r) (i32.const 678) (i64.add (local.get $x) (i64.const 679)) (f32.const 680.5) (f64.const 681.25)
      (v128.const i32x4 682 1 2 3) (local.get $r) (i32.const 684) (i64.add (local.get $x) (i64.const 685)) (f32.const
      686.5) (f64.const 687.25) (v128.const i32x4 688 1 2 3) (local.get $r) (i32.const 690) (i64.add (local.get $x)
      (i64.const 691)) (f32.const 692.5) (f64.const 693.25) (v128.const i32x4 694 1 2 3) (local.get $r) (i32.const
      696) (i64.add (local.get $x) (i64.const 697)) (f32.const 698.5) (f64.const 699.25) (v128.const i32x4 700 1 2 3)
      (local.get $r) (i32.const 702) (i64.add (local.get $x) (i64.const 703)) (f32.const 704.5) (f64.const 705.25)
      (v128.const i32x4 706 1 2 3) (local.get $r) (i32.const 708) (i64.add (local.get $x) (i64.const 709)) (f32.const
      710.5) (f64.const 711.25) (v128.const i32x4 712 1 2 3) (local.get $r) (i32.const 714) (i64.add (local.get $x)
      (i64.const 715)) (f32.const 716.5) (f64.const 717.25) (v128.const i32x4 718 1 2 3) (local.get $r) (i32.const
      720) (i64.add (local.get $x) (i64.const 721)) (f32.const 722.5) (f64.const 723.25) (v128.const i32x4 724 1 2 3)
      (local.get $r) (i32.const 726) (i64.add (local.get $x) (i64.const 727)) (f32.const 728.5) (f64.const 729.25)
      (v128.const i32x4 730 1 2 3) (local.get $r) (i32.const 732) (i64.add (local.get $x) (i64.const 733)) (f32.const
      734.5) (f64.const 735.25) (v128.const i32x4 736 1 2 3) (local.get $r) (i32.const 738) (i64.add (local.get $x)
      (i64.const 739)) (f32.const 740.5) (f64.const 741.25) (v128.const i32x4 742 1 2 3) (local.get $r) (i32.const
      744) (i64.add (local.get $x) (i64.const 745)) (f32.const 746.5) (f64.const 747.25) (v128.const i32x4 748 1 2 3)
      (local.get $r) (i32.const 750) (i64.add (local.get $x) (i64.const 751)) (f32.const 752.5) (f64.const 753.25)
      (v128.const i32x4 754 1 2 3) (local.get $r) (i32.const 756) (i64.add (local.get $x) (i64.const 757)) (f32.const
      758.5) (f64.const 759.25) (v128.const i32x4 760 1 2 3) (local.get $r) (i32.const 762) (i64.add (local.get $x)
      (i64.const 763)) (f32.const 764.5) (f64.const 765.25) (v128.const i32x4 766 1 2 3) (local.get $r) (i32.const
      768) (i64.add (local.get $x) (i64.const 769)) (f32.const 770.5) (f64.const 771.25) (v128.const i32x4 772 1 2 3)
      (local.get $r) (i32.const 774) (i64.add (local.get $x) (i64.const 775)) (f32.const 776.5) (f64.const 777.25)
      (v128.const i32x4 778 1 2 3) (local.get $r) (i32.const 780) (i64.add (local.get $x) (i64.const 781)) (f32.const
      782.5) (f64.const 783.25) (v128.const i32x4 784 1 2 3) (local.get $r) (i32.const 786) (i64.add (local.get $x)
      (i64.const 787)) (f32.const 788.5) (f64.const 789.25) (v128.const i32x4 790 1 2 3) (local.get $r) (i32.const
      792) (i64.add (local.get $x) (i64.const 793)) (f32.const 794.5) (f64.const 795.25) (v128.const i32x4 796 1 2 3)
      (local.get $r) (i32.const 798) (i64.add (local.get $x) (i64.const 799)) (f32.const 800.5) (f64.const 801.25)
      (v128.const i32x4 802 1 2 3) (local.get $r) (i32.const 804) (i64.add (local.get $x) (i64.const 805)) (f32.const
      806.5) (f64.const 807.25) (v128.const i32x4 808 1 2 3) (local.get $r) (i32.const 810) (i64.add (local.get $x)
      (i64.const 811)) (f32.const 812.5) (f64.const 813.25) (v128.const i32x4 814 1 2 3) (local.get $r) (i32.const
      816) (i64.add (local.get $x) (i64.const 817)) (f32.const 818.5) (f64.const 819.25) (v128.const i32x4 820 1 2 3)
      (local.get $r) (i32.const 822) (i64.add (local.get $x) (i64.const 823)) (f32.const 824.5) (f64.const 825.25)
      (v128.const i32x4 826 1 2 3) (local.get $r) (i32.const 828) (i64.add (local.get $x) (i64.const 829)) (f32.const
      830.5) (f64.const 831.25) (v128.const i32x4 832 1 2 3) (local.get $r) (i32.const 834) (i64.add (local.get $x)
      (i64.const 835)) (f32.const 836.5) (f64.const 837.25) (v128.const i32x4 838 1 2 3) (local.get $r) (i32.const
      840) (i64.add (local.get $x) (i64.const 841)) (f32.const 842.5) (f64.const 843.25) (v128.const i32x4 844 1 2 3)
      (local.get $r) (i32.const 846) (i64.add (local.get $x) (i64.const 847)) (f32.const 848.5) (f64.const 849.25)
      (v128.const i32x4 850 1 2 3) (local.get $r) (i32.const 852) (i64.add (local.get $x) (i64.const 853)) (f32.const
      854.5) (f64.const 855.25) (v128.const i32x4 856 1 2 3) (local.get $r) (i32.const 858) (i64.add (local.get $x)
      (i64.const 859)) (f32.const 860.5) (f64.const 861.25) (v128.const i32x4 862 1 2 3) (local.get $r) (i32.const
      864) (i64.add (local.get $x) (i64.const 865)) (f32.const 866.5) (f64.const 867.25) (v128.const i32x4 868 1 2 3)
      (local.get $r) (i32.const 870) (i64.add (local.get $x) (i64.const 871)) (f32.const 872.5) (f64.const 873.25)
      (v128.const i32x4 874 1 2 3) (local.get $r) (i32.const 876) (i64.add (local.get $x) (i64.const 877)) (f32.const
      878.5) (f64.const 879.25) (v128.const i32x4 880 1 2 3) (local.get $r) (i32.const 882) (i64.add (local.get $x)
      (i64.const 883)) (f32.const 884.5) (f64.const 885.25) (v128.const i32x4 886 1 2 3) (local.get $r) (i32.const
      888) (i64.add (local.get $x) (i64.const 889)) (f32.const 890.5) (f64.const 891.25) (v128.const i32x4 892 1 2 3)
      (local.get $r) (i32.const 894) (i64.add (local.get $x) (i64.const 895)) (f32.const 896.5) (f64.const 897.25)
      (v128.const i32x4 898 1 2 3) (local.get $r) (i32.const 900) (i64.add (local.get $x) (i64.const 901)) (f32.const
      902.5) (f64.const 903.25) (v128.const i32x4 904 1 2 3) (local.get $r) (i32.const 906) (i64.add (local.get $x)
      (i64.const 907)) (f32.const 908.5) (f64.const 909.25) (v128.const i32x4 910 1 2 3) (local.get $r) (i32.const
      912) (i64.add (local.get $x) (i64.const 913)) (f32.const 914.5) (f64.const 915.25) (v128.const i32x4 916 1 2 3)
      (local.get $r) (i32.const 918) (i64.add (local.get $x) (i64.const 919)) (f32.const 920.5) (f64.const 921.25)
      (v128.const i32x4 922 1 2 3) (local.get $r) (i32.const 924) (i64.add (local.get $x) (i64.const 925)) (f32.const
      926.5) (f64.const 927.25) (v128.const i32x4 928 1 2 3) (local.get $r) (i32.const 930) (i64.add (local.get $x)
      (i64.const 931)) (f32.const 932.5) (f64.const 933.25) (v128.const i32x4 934 1 2 3) (local.get $r) (i32.const
      936) (i64.add (local.get $x) (i64.const 937)) (f32.const 938.5) (f64.const 939.25) (v128.const i32x4 940 1 2 3)
      (local.get $r) (i32.const 942) (i64.add (local.get $x) (i64.const 943)) (f32.const 944.5) (f64.const 945.25)
      (v128.const i32x4 946 1 2 3) (local.get $r) (i32.const 948) (i64.add (local.get $x) (i64.const 949)) (f32.const
      950.5) (f64.const 951.25) (v128.const i32x4 952 1 2 3) (local.get $r) (i32.const 954) (i64.add (local.get $x)
      (i64.const 955)) (f32.const 956.5) (f64.const 957.25) (v128.const i32x4 958 1 2 3) (local.get $r) (i32.const
      960) (i64.add (local.get $x) (i64.const 961)) (f32.const 962.5) (f64.const 963.25) (v128.const i32x4 964 1 2 3)
      (local.get $r) (i32.const 966) (i64.add (local.get $x) (i64.const 967)) (f32.const 968.5) (f64.const 969.25)
      (v128.const i32x4 970 1 2 3) (local.get $r) (i32.const 972) (i64.add (local.get $x) (i64.const 973)) (f32.const
      974.5) (f64.const 975.25) (v128.const i32x4 976 1 2 3) (local.get $r) (i32.const 978) (i64.add (local.get $x)
      (i64.const 979)) (f32.const 980.5) (f64.const 981.25) (v128.const i32x4 982 1 2 3) (local.get $r) (i32.const
      984) (i64.add (local.get $x) (i64.const 985)) (f32.const 986.5) (f64.const 987.25) (v128.const i32x4 988 1 2 3)
      (local.get $r) (i32.const 990) (i64.add (local.get $x) (i64.const 991)) (f32.const 992.5) (f64.const 993.25)
      (v128.const i32x4 994 1 2 3) (local.get $r) (i32.const 996) (i64.add (local.get $x) (i64.const 997)) (f32.const
      998.5) (f64.const 999.25)))
)
(assert_return (invoke "call" (i64.const 5)) (i64.const 9225650))
(assert_return (invoke "indirect" (i32.const 0) (i64.const 3)) (i64.const 2020613000))
(assert_return (invoke "indirect" (i32.const 5) (i64.const 3)) (i64.const 266421))
(assert_trap (invoke "indirect" (i32.const 1) (i64.const 3)) "indirect call type mismatch")
(assert_return (invoke "tail" (i64.const 6)) (i64.const 270900))
(assert_return (invoke "tail indirect" (i32.const 0) (i64.const 6)) (i64.const 9270800))
(assert_return (invoke "tail indirect" (i32.const 4) (i64.const 6)) (i64.const 1))
(assert_return (invoke "by reference" (i64.const 6)) (i64.const 270900))
(assert_return (invoke "sum" (i64.const 1000) (i64.const 999) (i64.const 998) (i64.const 997) (i64.const 996)
  (i64.const 995) (i64.const 994) (i64.const 993) (i64.const 992) (i64.const 991) (i64.const 990) (i64.const 989)
  (i64.const 988) (i64.const 987) (i64.const 986) (i64.const 985) (i64.const 984) (i64.const 983) (i64.const 982)
  (i64.const 981) (i64.const 980) (i64.const 979) (i64.const 978) (i64.const 977) (i64.const 976) (i64.const 975)
  (i64.const 974) (i64.const 973) (i64.const 972) (i64.const 971) (i64.const 970) (i64.const 969) (i64.const 968)
  (i64.const 967) (i64.const 966) (i64.const 965) (i64.const 964) (i64.const 963) (i64.const 962) (i64.const 961)
  (i64.const 960) (i64.const 959) (i64.const 958) (i64.const 957) (i64.const 956) (i64.const 955) (i64.const 954)
  (i64.const 953) (i64.const 952) (i64.const 951) (i64.const 950) (i64.const 949) (i64.const 948) (i64.const 947)
  (i64.const 946) (i64.const 945) (i64.const 944) (i64.const 943) (i64.const 942) (i64.const 941) (i64.const 940)
  (i64.const 939) (i64.const 938) (i64.const 937) (i64.const 936) (i64.const 935) (i64.const 934) (i64.const 933)
  (i64.const 932) (i64.const 931) (i64.const 930) (i64.const 929) (i64.const 928) (i64.const 927) (i64.const 926)
  (i64.const 925) (i64.const 924) (i64.const 923) (i64.const 922) (i64.const 921) (i64.const 920) (i64.const 919)
  (i64.const 918) (i64.const 917) (i64.const 916) (i64.const 915) (i64.const 914) (i64.const 913) (i64.const 912)
  (i64.const 911) (i64.const 910) (i64.const 909) (i64.const 908) (i64.const 907) (i64.const 906) (i64.const 905)
  (i64.const 904) (i64.const 903) (i64.const 902) (i64.const 901) (i64.const 900) (i64.const 899) (i64.const 898)
  (i64.const 897) (i64.const 896) (i64.const 895) (i64.const 894) (i64.const 893) (i64.const 892) (i64.const 891)
  (i64.const 890) (i64.const 889) (i64.const 888) (i64.const 887) (i64.const 886) (i64.const 885) (i64.const 884)
  (i64.const 883) (i64.const 882) (i64.const 881) (i64.const 880) (i64.const 879) (i64.const 878) (i64.const 877)
  (i64.const 876) (i64.const 875) (i64.const 874) (i64.const 873) (i64.const 872) (i64.const 871) (i64.const 870)
  (i64.const 869) (i64.const 868) (i64.const 867) (i64.const 866) (i64.const 865) (i64.const 864) (i64.const 863)
  (i64.const 862) (i64.const 861) (i64.const 860) (i64.const 859) (i64.const 858) (i64.const 857) (i64.const 856)
  (i64.const 855) (i64.const 854) (i64.const 853) (i64.const 852) (i64.const 851) (i64.const 850) (i64.const 849)
  (i64.const 848) (i64.const 847) (i64.const 846) (i64.const 845) (i64.const 844) (i64.const 843) (i64.const 842)
  (i64.const 841) (i64.const 840) (i64.const 839) (i64.const 838) (i64.const 837) (i64.const 836) (i64.const 835)
  (i64.const 834) (i64.const 833) (i64.const 832) (i64.const 831) (i64.const 830) (i64.const 829) (i64.const 828)
  (i64.const 827) (i64.const 826) (i64.const 825) (i64.const 824) (i64.const 823) (i64.const 822) (i64.const 821)
  (i64.const 820) (i64.const 819) (i64.const 818) (i64.const 817) (i64.const 816) (i64.const 815) (i64.const 814)
  (i64.const 813) (i64.const 812) (i64.const 811) (i64.const 810) (i64.const 809) (i64.const 808) (i64.const 807)
  (i64.const 806) (i64.const 805) (i64.const 804) (i64.const 803) (i64.const 802) (i64.const 801) (i64.const 800)
  (i64.const 799) (i64.const 798) (i64.const 797) (i64.const 796) (i64.const 795) (i64.const 794) (i64.const 793)
  (i64.const 792) (i64.const 791) (i64.const 790) (i64.const 789) (i64.const 788) (i64.const 787) (i64.const 786)
  (i64.const 785) (i64.const 784) (i64.const 783) (i64.const 782) (i64.const 781) (i64.const 780) (i64.const 779)
  (i64.const 778) (i64.const 777) (i64.const 776) (i64.const 775) (i64.const 774) (i64.const 773) (i64.const 772)
  (i64.const 771) (i64.const 770) (i64.const 769) (i64.const 768) (i64.const 767) (i64.const 766) (i64.const 765)
  (i64.const 764) (i64.const 763) (i64.const 762) (i64.const 761) (i64.const 760) (i64.const 759) (i64.const 758)
  (i64.const 757) (i64.const 756) (i64.const 755) (i64.const 754) (i64.const 753) (i64.const 752) (i64.const 751)
  (i64.const 750) (i64.const 749) (i64.const 748) (i64.const 747) (i64.const 746) (i64.const 745) (i64.const 744)
  (i64.const 743) (i64.const 742) (i64.const 741) (i64.const 740) (i64.const 739) (i64.const 738) (i64.const 737)
  (i64.const 736) (i64.const 735) (i64.const 734) (i64.const 733) (i64.const 732) (i64.const 731) (i64.const 730)
  (i64.const 729) (i64.const 728) (i64.const 727) (i64.const 726) (i64.const 725) (i64.const 724) (i64.const 723)
  (i64.const 722) (i64.const 721) (i64.const 720) (i64.const 719) (i64.const 718) (i64.const 717) (i64.const 716)
  (i64.const 715) (i64.const 714) (i64.const 713) (i64.const 712) (i64.const 711) (i64.const 710) (i64.const 709)
  (i64.const 708) (i64.const 707) (i64.const 706) (i64.const 705) (i64.const 704) (i64.const 703) (i64.const 702)
  (i64.const 701)) (i64.const 36150100))
(assert_return (invoke "all kinds" (i64.const 14) (ref.extern 7)) (i64.const 2022) (f64.const 2003.5) (v128.const
  i32x4 998 2 4 6) (ref.extern 7))
(assert_return (invoke $A "indirect" (i32.const 5) (i64.const 3)) (i64.const 266421))

;; A thousand results, as a function, an exception's payload and a block
(module
  (type $many (func (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
  (tag $e (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32
    i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32))
  (func $make (type $many) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5)
    (i32.const 6) (i32.const 7) (i32.const 8) (i32.const 9) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const
    13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)
    (i32.const 21) (i32.const 22) (i32.const 23) (i32.const 24) (i32.const 25) (i32.const 26) (i32.const 27)
    (i32.const 28) (i32.const 29) (i32.const 30) (i32.const 31) (i32.const 32) (i32.const 33) (i32.const 34)
    (i32.const 35) (i32.const 36) (i32.const 37) (i32.const 38) (i32.const 39) (i32.const 40) (i32.const 41)
    (i32.const 42) (i32.const 43) (i32.const 44) (i32.const 45) (i32.const 46) (i32.const 47) (i32.const 48)
    (i32.const 49) (i32.const 50) (i32.const 51) (i32.const 52) (i32.const 53) (i32.const 54) (i32.const 55)
    (i32.const 56) (i32.const 57) (i32.const 58) (i32.const 59) (i32.const 60) (i32.const 61) (i32.const 62)
    (i32.const 63) (i32.const 64) (i32.const 65) (i32.const 66) (i32.const 67) (i32.const 68) (i32.const 69)
    (i32.const 70) (i32.const 71) (i32.const 72) (i32.const 73) (i32.const 74) (i32.const 75) (i32.const 76)
    (i32.const 77) (i32.const 78) (i32.const 79) (i32.const 80) (i32.const 81) (i32.const 82) (i32.const 83)
    (i32.const 84) (i32.const 85) (i32.const 86) (i32.const 87) (i32.const 88) (i32.const 89) (i32.const 90)
    (i32.const 91) (i32.const 92) (i32.const 93) (i32.const 94) (i32.const 95) (i32.const 96) (i32.const 97)
    (i32.const 98) (i32.const 99) (i32.const 100) (i32.const 101) (i32.const 102) (i32.const 103) (i32.const 104)
    (i32.const 105) (i32.const 106) (i32.const 107) (i32.const 108) (i32.const 109) (i32.const 110) (i32.const 111)
    (i32.const 112) (i32.const 113) (i32.const 114) (i32.const 115) (i32.const 116) (i32.const 117) (i32.const 118)
    (i32.const 119) (i32.const 120) (i32.const 121) (i32.const 122) (i32.const 123) (i32.const 124) (i32.const 125)
    (i32.const 126) (i32.const 127) (i32.const 128) (i32.const 129) (i32.const 130) (i32.const 131) (i32.const 132)
    (i32.const 133) (i32.const 134) (i32.const 135) (i32.const 136) (i32.const 137) (i32.const 138) (i32.const 139)
    (i32.const 140) (i32.const 141) (i32.const 142) (i32.const 143) (i32.const 144) (i32.const 145) (i32.const 146)
    (i32.const 147) (i32.const 148) (i32.const 149) (i32.const 150) (i32.const 151) (i32.const 152) (i32.const 153)
    (i32.const 154) (i32.const 155) (i32.const 156) (i32.const 157) (i32.const 158) (i32.const 159) (i32.const 160)
    (i32.const 161) (i32.const 162) (i32.const 163) (i32.const 164) (i32.const 165) (i32.const 166) (i32.const 167)
    (i32.const 168) (i32.const 169) (i32.const 170) (i32.const 171) (i32.const 172) (i32.const 173) (i32.const 174)
    (i32.const 175) (i32.const 176) (i32.const 177) (i32.const 178) (i32.const 179) (i32.const 180) (i32.const 181)
    (i32.const 182) (i32.const 183) (i32.const 184) (i32.const 185) (i32.const 186) (i32.const 187) (i32.const 188)
    (i32.const 189) (i32.const 190) (i32.const 191) (i32.const 192) (i32.const 193) (i32.const 194) (i32.const 195)
    (i32.const 196) (i32.const 197) (i32.const 198) (i32.const 199) (i32.const 200) (i32.const 201) (i32.const 202)
    (i32.const 203) (i32.const 204) (i32.const 205) (i32.const 206) (i32.const 207) (i32.const 208) (i32.const 209)
    (i32.const 210) (i32.const 211) (i32.const 212) (i32.const 213) (i32.const 214) (i32.const 215) (i32.const 216)
    (i32.const 217) (i32.const 218) (i32.const 219) (i32.const 220) (i32.const 221) (i32.const 222) (i32.const 223)
    (i32.const 224) (i32.const 225) (i32.const 226) (i32.const 227) (i32.const 228) (i32.const 229) (i32.const 230)
    (i32.const 231) (i32.const 232) (i32.const 233) (i32.const 234) (i32.const 235) (i32.const 236) (i32.const 237)
    (i32.const 238) (i32.const 239) (i32.const 240) (i32.const 241) (i32.const 242) (i32.const 243) (i32.const 244)
    (i32.const 245) (i32.const 246) (i32.const 247) (i32.const 248) (i32.const 249) (i32.const 250) (i32.const 251)
    (i32.const 252) (i32.const 253) (i32.const 254) (i32.const 255) (i32.const 256) (i32.const 257) (i32.const 258)
    (i32.const 259) (i32.const 260) (i32.const 261) (i32.const 262) (i32.const 263) (i32.const 264) (i32.const 265)
    (i32.const 266) (i32.const 267) (i32.const 268) (i32.const 269) (i32.const 270) (i32.const 271) (i32.const 272)
    (i32.const 273) (i32.const 274) (i32.const 275) (i32.const 276) (i32.const 277) (i32.const 278) (i32.const 279)
    (i32.const 280) (i32.const 281) (i32.const 282) (i32.const 283) (i32.const 284) (i32.const 285) (i32.const 286)
    (i32.const 287) (i32.const 288) (i32.const 289) (i32.const 290) (i32.const 291) (i32.const 292) (i32.const 293)
    (i32.const 294) (i32.const 295) (i32.const 296) (i32.const 297) (i32.const 298) (i32.const 299) (i32.const 300)
    (i32.const 301) (i32.const 302) (i32.const 303) (i32.const 304) (i32.const 305) (i32.const 306) (i32.const 307)
    (i32.const 308) (i32.const 309) (i32.const 310) (i32.const 311) (i32.const 312) (i32.const 313) (i32.const 314)
    (i32.const 315) (i32.const 316) (i32.const 317) (i32.const 318) (i32.const 319) (i32.const 320) (i32.const 321)
    (i32.const 322) (i32.const 323) (i32.const 324) (i32.const 325) (i32.const 326) (i32.const 327) (i32.const 328)
    (i32.const 329) (i32.const 330) (i32.const 331) (i32.const 332) (i32.const 333) (i32.const 334) (i32.const 335)
    (i32.const 336) (i32.const 337) (i32.const 338) (i32.const 339) (i32.const 340) (i32.const 341) (i32.const 342)
    (i32.const 343) (i32.const 344) (i32.const 345) (i32.const 346) (i32.const 347) (i32.const 348) (i32.const 349)
    (i32.const 350) (i32.const 351) (i32.const 352) (i32.const 353) (i32.const 354) (i32.const 355) (i32.const 356)
    (i32.const 357) (i32.const 358) (i32.const 359) (i32.const 360) (i32.const 361) (i32.const 362) (i32.const 363)
    (i32.const 364) (i32.const 365) (i32.const 366) (i32.const 367) (i32.const 368) (i32.const 369) (i32.const 370)
    (i32.const 371) (i32.const 372) (i32.const 373) (i32.const 374) (i32.const 375) (i32.const 376) (i32.const 377)
    (i32.const 378) (i32.const 379) (i32.const 380) (i32.const 381) (i32.const 382) (i32.const 383) (i32.const 384)
    (i32.const 385) (i32.const 386) (i32.const 387) (i32.const 388) (i32.const 389) (i32.const 390) (i32.const 391)
    (i32.const 392) (i32.const 393) (i32.const 394) (i32.const 395) (i32.const 396) (i32.const 397) (i32.const 398)
    (i32.const 399) (i32.const 400) (i32.const 401) (i32.const 402) (i32.const 403) (i32.const 404) (i32.const 405)
    (i32.const 406) (i32.const 407) (i32.const 408) (i32.const 409) (i32.const 410) (i32.const 411) (i32.const 412)
    (i32.const 413) (i32.const 414) (i32.const 415) (i32.const 416) (i32.const 417) (i32.const 418) (i32.const 419)
    (i32.const 420) (i32.const 421) (i32.const 422) (i32.const 423) (i32.const 424) (i32.const 425) (i32.const 426)
    (i32.const 427) (i32.const 428) (i32.const 429) (i32.const 430) (i32.const 431) (i32.const 432) (i32.const 433)
    (i32.const 434) (i32.const 435) (i32.const 436) (i32.const 437) (i32.const 438) (i32.const 439) (i32.const 440)
    (i32.const 441) (i32.const 442) (i32.const 443) (i32.const 444) (i32.const 445) (i32.const 446) (i32.const 447)
    (i32.const 448) (i32.const 449) (i32.const 450) (i32.const 451) (i32.const 452) (i32.const 453) (i32.const 454)
    (i32.const 455) (i32.const 456) (i32.const 457) (i32.const 458) (i32.const 459) (i32.const 460) (i32.const 461)
    (i32.const 462) (i32.const 463) (i32.const 464) (i32.const 465) (i32.const 466) (i32.const 467) (i32.const 468)
    (i32.const 469) (i32.const 470) (i32.const 471) (i32.const 472) (i32.const 473) (i32.const 474) (i32.const 475)
    (i32.const 476) (i32.const 477) (i32.const 478) (i32.const 479) (i32.const 480) (i32.const 481) (i32.const 482)
    (i32.const 483) (i32.const 484) (i32.const 485) (i32.const 486) (i32.const 487) (i32.const 488) (i32.const 489)
    (i32.const 490) (i32.const 491) (i32.const 492) (i32.const 493) (i32.const 494) (i32.const 495) (i32.const 496)
    (i32.const 497) (i32.const 498) (i32.const 499) (i32.const 500) (i32.const 501) (i32.const 502) (i32.const 503)
    (i32.const 504) (i32.const 505) (i32.const 506) (i32.const 507) (i32.const 508) (i32.const 509) (i32.const 510)
    (i32.const 511) (i32.const 512) (i32.const 513) (i32.const 514) (i32.const 515) (i32.const 516) (i32.const 517)
    (i32.const 518) (i32.const 519) (i32.const 520) (i32.const 521) (i32.const 522) (i32.const 523) (i32.const 524)
    (i32.const 525) (i32.const 526) (i32.const 527) (i32.const 528) (i32.const 529) (i32.const 530) (i32.const 531)
    (i32.const 532) (i32.const 533) (i32.const 534) (i32.const 535) (i32.const 536) (i32.const 537) (i32.const 538)
    (i32.const 539) (i32.const 540) (i32.const 541) (i32.const 542) (i32.const 543) (i32.const 544) (i32.const 545)
    (i32.const 546) (i32.const 547) (i32.const 548) (i32.const 549) (i32.const 550) (i32.const 551) (i32.const 552)
    (i32.const 553) (i32.const 554) (i32.const 555) (i32.const 556) (i32.const 557) (i32.const 558) (i32.const 559)
    (i32.const 560) (i32.const 561) (i32.const 562) (i32.const 563) (i32.const 564) (i32.const 565) (i32.const 566)
    (i32.const 567) (i32.const 568) (i32.const 569) (i32.const 570) (i32.const 571) (i32.const 572) (i32.const 573)
    (i32.const 574) (i32.const 575) (i32.const 576) (i32.const 577) (i32.const 578) (i32.const 579) (i32.const 580)
    (i32.const 581) (i32.const 582) (i32.const 583) (i32.const 584) (i32.const 585) (i32.const 586) (i32.const 587)
    (i32.const 588) (i32.const 589) (i32.const 590) (i32.const 591) (i32.const 592) (i32.const 593) (i32.const 594)
    (i32.const 595) (i32.const 596) (i32.const 597) (i32.const 598) (i32.const 599) (i32.const 600) (i32.const 601)
    (i32.const 602) (i32.const 603) (i32.const 604) (i32.const 605) (i32.const 606) (i32.const 607) (i32.const 608)
    (i32.const 609) (i32.const 610) (i32.const 611) (i32.const 612) (i32.const 613) (i32.const 614) (i32.const 615)
    (i32.const 616) (i32.const 617) (i32.const 618) (i32.const 619) (i32.const 620) (i32.const 621) (i32.const 622)
    (i32.const 623) (i32.const 624) (i32.const 625) (i32.const 626) (i32.const 627) (i32.const 628) (i32.const 629)
    (i32.const 630) (i32.const 631) (i32.const 632) (i32.const 633) (i32.const 634) (i32.const 635) (i32.const 636)
    (i32.const 637) (i32.const 638) (i32.const 639) (i32.const 640) (i32.const 641) (i32.const 642) (i32.const 643)
    (i32.const 644) (i32.const 645) (i32.const 646) (i32.const 647) (i32.const 648) (i32.const 649) (i32.const 650)
    (i32.const 651) (i32.const 652) (i32.const 653) (i32.const 654) (i32.const 655) (i32.const 656) (i32.const 657)
    (i32.const 658) (i32.const 659) (i32.const 660) (i32.const 661) (i32.const 662) (i32.const 663) (i32.const 664)
    (i32.const 665) (i32.const 666) (i32.const 667) (i32.const 668) (i32.const 669) (i32.const 670) (i32.const 671)
    (i32.const 672) (i32.const 673) (i32.const 674) (i32.const 675) (i32.const 676) (i32.const 677) (i32.const 678)
    (i32.const 679) (i32.const 680) (i32.const 681) (i32.const 682) (i32.const 683) (i32.const 684) (i32.const 685)
    (i32.const 686) (i32.const 687) (i32.const 688) (i32.const 689) (i32.const 690) (i32.const 691) (i32.const 692)
    (i32.const 693) (i32.const 694) (i32.const 695) (i32.const 696) (i32.const 697) (i32.const 698) (i32.const 699)
    (i32.const 700) (i32.const 701) (i32.const 702) (i32.const 703) (i32.const 704) (i32.const 705) (i32.const 706)
    (i32.const 707) (i32.const 708) (i32.const 709) (i32.const 710) (i32.const 711) (i32.const 712) (i32.const 713)
    (i32.const 714) (i32.const 715) (i32.const 716) (i32.const 717) (i32.const 718) (i32.const 719) (i32.const 720)
    (i32.const 721) (i32.const 722) (i32.const 723) (i32.const 724) (i32.const 725) (i32.const 726) (i32.const 727)
    (i32.const 728) (i32.const 729) (i32.const 730) (i32.const 731) (i32.const 732) (i32.const 733) (i32.const 734)
    (i32.const 735) (i32.const 736) (i32.const 737) (i32.const 738) (i32.const 739) (i32.const 740) (i32.const 741)
    (i32.const 742) (i32.const 743) (i32.const 744) (i32.const 745) (i32.const 746) (i32.const 747) (i32.const 748)
    (i32.const 749) (i32.const 750) (i32.const 751) (i32.const 752) (i32.const 753) (i32.const 754) (i32.const 755)
    (i32.const 756) (i32.const 757) (i32.const 758) (i32.const 759) (i32.const 760) (i32.const 761) (i32.const 762)
    (i32.const 763) (i32.const 764) (i32.const 765) (i32.const 766) (i32.const 767) (i32.const 768) (i32.const 769)
    (i32.const 770) (i32.const 771) (i32.const 772) (i32.const 773) (i32.const 774) (i32.const 775) (i32.const 776)
    (i32.const 777) (i32.const 778) (i32.const 779) (i32.const 780) (i32.const 781) (i32.const 782) (i32.const 783)
    (i32.const 784) (i32.const 785) (i32.const 786) (i32.const 787) (i32.const 788) (i32.const 789) (i32.const 790)
    (i32.const 791) (i32.const 792) (i32.const 793) (i32.const 794) (i32.const 795) (i32.const 796) (i32.const 797)
    (i32.const 798) (i32.const 799) (i32.const 800) (i32.const 801) (i32.const 802) (i32.const 803) (i32.const 804)
    (i32.const 805) (i32.const 806) (i32.const 807) (i32.const 808) (i32.const 809) (i32.const 810) (i32.const 811)
    (i32.const 812) (i32.const 813) (i32.const 814) (i32.const 815) (i32.const 816) (i32.const 817) (i32.const 818)
    (i32.const 819) (i32.const 820) (i32.const 821) (i32.const 822) (i32.const 823) (i32.const 824) (i32.const 825)
    (i32.const 826) (i32.const 827) (i32.const 828) (i32.const 829) (i32.const 830) (i32.const 831) (i32.const 832)
    (i32.const 833) (i32.const 834) (i32.const 835) (i32.const 836) (i32.const 837) (i32.const 838) (i32.const 839)
    (i32.const 840) (i32.const 841) (i32.const 842) (i32.const 843) (i32.const 844) (i32.const 845) (i32.const 846)
    (i32.const 847) (i32.const 848) (i32.const 849) (i32.const 850) (i32.const 851) (i32.const 852) (i32.const 853)
    (i32.const 854) (i32.const 855) (i32.const 856) (i32.const 857) (i32.const 858) (i32.const 859) (i32.const 860)
    (i32.const 861) (i32.const 862) (i32.const 863) (i32.const 864) (i32.const 865) (i32.const 866) (i32.const 867)
    (i32.const 868) (i32.const 869) (i32.const 870) (i32.const 871) (i32.const 872) (i32.const 873) (i32.const 874)
    (i32.const 875) (i32.const 876) (i32.const 877) (i32.const 878) (i32.const 879) (i32.const 880) (i32.const 881)
    (i32.const 882) (i32.const 883) (i32.const 884) (i32.const 885) (i32.const 886) (i32.const 887) (i32.const 888)
    (i32.const 889) (i32.const 890) (i32.const 891) (i32.const 892) (i32.const 893) (i32.const 894) (i32.const 895)
    (i32.const 896) (i32.const 897) (i32.const 898) (i32.const 899) (i32.const 900) (i32.const 901) (i32.const 902)
    (i32.const 903) (i32.const 904) (i32.const 905) (i32.const 906) (i32.const 907) (i32.const 908) (i32.const 909)
    (i32.const 910) (i32.const 911) (i32.const 912) (i32.const 913) (i32.const 914) (i32.const 915) (i32.const 916)
    (i32.const 917) (i32.const 918) (i32.const 919) (i32.const 920) (i32.const 921) (i32.const 922) (i32.const 923)
    (i32.const 924) (i32.const 925) (i32.const 926) (i32.const 927) (i32.const 928) (i32.const 929) (i32.const 930)
    (i32.const 931) (i32.const 932) (i32.const 933) (i32.const 934) (i32.const 935) (i32.const 936) (i32.const 937)
    (i32.const 938) (i32.const 939) (i32.const 940) (i32.const 941) (i32.const 942) (i32.const 943) (i32.const 944)
    (i32.const 945) (i32.const 946) (i32.const 947) (i32.const 948) (i32.const 949) (i32.const 950) (i32.const 951)
    (i32.const 952) (i32.const 953) (i32.const 954) (i32.const 955) (i32.const 956) (i32.const 957) (i32.const 958)
    (i32.const 959) (i32.const 960) (i32.const 961) (i32.const 962) (i32.const 963) (i32.const 964) (i32.const 965)
    (i32.const 966) (i32.const 967) (i32.const 968) (i32.const 969) (i32.const 970) (i32.const 971) (i32.const 972)
    (i32.const 973) (i32.const 974) (i32.const 975) (i32.const 976) (i32.const 977) (i32.const 978) (i32.const 979)
    (i32.const 980) (i32.const 981) (i32.const 982) (i32.const 983) (i32.const 984) (i32.const 985) (i32.const 986)
    (i32.const 987) (i32.const 988) (i32.const 989) (i32.const 990) (i32.const 991) (i32.const 992) (i32.const 993)
    (i32.const 994) (i32.const 995) (i32.const 996) (i32.const 997) (i32.const 998) (i32.const 999))
  (func $throw (throw $e (call $make)))
  (type $mixed (func (result i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref)))
  (tag $m (param i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64
    f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref
    i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128
    externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32 f64 v128 externref i32 i64 f32
    f64 v128 externref i32 i64 f32 f64 v128 externref))
  (func (export "mixed") (param $r externref) (result externref) (block $h (type $mixed) (try_table (catch $m $h)
    (throw $m (i32.const 0) (i64.const 1) (f32.const 2.5) (f64.const 3.25) (v128.const i32x4 4 1 2 3) (local.get $r)
    (i32.const 6) (i64.const 7) (f32.const 8.5) (f64.const 9.25) (v128.const i32x4 10 1 2 3) (local.get $r) (i32.const
    12) (i64.const 13) (f32.const 14.5) (f64.const 15.25) (v128.const i32x4 16 1 2 3) (local.get $r) (i32.const 18)
    (i64.const 19) (f32.const 20.5) (f64.const 21.25) (v128.const i32x4 22 1 2 3) (local.get $r) (i32.const 24)
    (i64.const 25) (f32.const 26.5) (f64.const 27.25) (v128.const i32x4 28 1 2 3) (local.get $r) (i32.const 30)
    (i64.const 31) (f32.const 32.5) (f64.const 33.25) (v128.const i32x4 34 1 2 3) (local.get $r) (i32.const 36)
    (i64.const 37) (f32.const 38.5) (f64.const 39.25) (v128.const i32x4 40 1 2 3) (local.get $r) (i32.const 42)
    (i64.const 43) (f32.const 44.5) (f64.const 45.25) (v128.const i32x4 46 1 2 3) (local.get $r) (i32.const 48)
    (i64.const 49) (f32.const 50.5) (f64.const 51.25) (v128.const i32x4 52 1 2 3) (local.get $r) (i32.const 54)
    (i64.const 55) (f32.const 56.5) (f64.const 57.25) (v128.const i32x4 58 1 2 3) (local.get $r) (i32.const 60)
    (i64.const 61) (f32.const 62.5) (f64.const 63.25) (v128.const i32x4 64 1 2 3) (local.get $r) (i32.const 66)
    (i64.const 67) (f32.const 68.5) (f64.const 69.25) (v128.const i32x4 70 1 2 3) (local.get $r) (i32.const 72)
    (i64.const 73) (f32.const 74.5) (f64.const 75.25) (v128.const i32x4 76 1 2 3) (local.get $r) (i32.const 78)
    (i64.const 79) (f32.const 80.5) (f64.const 81.25) (v128.const i32x4 82 1 2 3) (local.get $r) (i32.const 84)
    (i64.const 85) (f32.const 86.5) (f64.const 87.25) (v128.const i32x4 88 1 2 3) (local.get $r) (i32.const 90)
    (i64.const 91) (f32.const 92.5) (f64.const 93.25) (v128.const i32x4 94 1 2 3) (local.get $r) (i32.const 96)
    (i64.const 97) (f32.const 98.5) (f64.const 99.25) (v128.const i32x4 100 1 2 3) (local.get $r) (i32.const 102)
    (i64.const 103) (f32.const 104.5) (f64.const 105.25) (v128.const i32x4 106 1 2 3) (local.get $r) (i32.const 108)
    (i64.const 109) (f32.const 110.5) (f64.const 111.25) (v128.const i32x4 112 1 2 3) (local.get $r) (i32.const 114)
    (i64.const 115) (f32.const 116.5) (f64.const 117.25) (v128.const i32x4 118 1 2 3) (local.get $r) (i32.const 120)
    (i64.const 121) (f32.const 122.5) (f64.const 123.25) (v128.const i32x4 124 1 2 3) (local.get $r) (i32.const 126)
    (i64.const 127) (f32.const 128.5) (f64.const 129.25) (v128.const i32x4 130 1 2 3) (local.get $r) (i32.const 132)
    (i64.const 133) (f32.const 134.5) (f64.const 135.25) (v128.const i32x4 136 1 2 3) (local.get $r) (i32.const 138)
    (i64.const 139) (f32.const 140.5) (f64.const 141.25) (v128.const i32x4 142 1 2 3) (local.get $r) (i32.const 144)
    (i64.const 145) (f32.const 146.5) (f64.const 147.25) (v128.const i32x4 148 1 2 3) (local.get $r) (i32.const 150)
    (i64.const 151) (f32.const 152.5) (f64.const 153.25) (v128.const i32x4 154 1 2 3) (local.get $r) (i32.const 156)
    (i64.const 157) (f32.const 158.5) (f64.const 159.25) (v128.const i32x4 160 1 2 3) (local.get $r) (i32.const 162)
    (i64.const 163) (f32.const 164.5) (f64.const 165.25) (v128.const i32x4 166 1 2 3) (local.get $r) (i32.const 168)
    (i64.const 169) (f32.const 170.5) (f64.const 171.25) (v128.const i32x4 172 1 2 3) (local.get $r) (i32.const 174)
    (i64.const 175) (f32.const 176.5) (f64.const 177.25) (v128.const i32x4 178 1 2 3) (local.get $r) (i32.const 180)
    (i64.const 181) (f32.const 182.5) (f64.const 183.25) (v128.const i32x4 184 1 2 3) (local.get $r) (i32.const 186)
    (i64.const 187) (f32.const 188.5) (f64.const 189.25) (v128.const i32x4 190 1 2 3) (local.get $r) (i32.const 192)
    (i64.const 193) (f32.const 194.5) (f64.const 195.25) (v128.const i32x4 196 1 2 3) (local.get $r) (i32.const 198)
    (i64.const 199) (f32.const 200.5) (f64.const 201.25) (v128.const i32x4 202 1 2 3) (local.get $r) (i32.const 204)
    (i64.const 205) (f32.const 206.5) (f64.const 207.25) (v128.const i32x4 208 1 2 3) (local.get $r) (i32.const 210)
    (i64.const 211) (f32.const 212.5) (f64.const 213.25) (v128.const i32x4 214 1 2 3) (local.get $r) (i32.const 216)
    (i64.const 217) (f32.const 218.5) (f64.const 219.25) (v128.const i32x4 220 1 2 3) (local.get $r) (i32.const 222)
    (i64.const 223) (f32.const 224.5) (f64.const 225.25) (v128.const i32x4 226 1 2 3) (local.get $r) (i32.const 228)
    (i64.const 229) (f32.const 230.5) (f64.const 231.25) (v128.const i32x4 232 1 2 3) (local.get $r) (i32.const 234)
    (i64.const 235) (f32.const 236.5) (f64.const 237.25) (v128.const i32x4 238 1 2 3) (local.get $r) (i32.const 240)
    (i64.const 241) (f32.const 242.5) (f64.const 243.25) (v128.const i32x4 244 1 2 3) (local.get $r) (i32.const 246)
    (i64.const 247) (f32.const 248.5) (f64.const 249.25) (v128.const i32x4 250 1 2 3) (local.get $r) (i32.const 252)
    (i64.const 253) (f32.const 254.5) (f64.const 255.25) (v128.const i32x4 256 1 2 3) (local.get $r) (i32.const 258)
    (i64.const 259) (f32.const 260.5) (f64.const 261.25) (v128.const i32x4 262 1 2 3) (local.get $r) (i32.const 264)
    (i64.const 265) (f32.const 266.5) (f64.const 267.25) (v128.const i32x4 268 1 2 3) (local.get $r) (i32.const 270)
    (i64.const 271) (f32.const 272.5) (f64.const 273.25) (v128.const i32x4 274 1 2 3) (local.get $r) (i32.const 276)
    (i64.const 277) (f32.const 278.5) (f64.const 279.25) (v128.const i32x4 280 1 2 3) (local.get $r) (i32.const 282)
    (i64.const 283) (f32.const 284.5) (f64.const 285.25) (v128.const i32x4 286 1 2 3) (local.get $r) (i32.const 288)
    (i64.const 289) (f32.const 290.5) (f64.const 291.25) (v128.const i32x4 292 1 2 3) (local.get $r) (i32.const 294)
    (i64.const 295) (f32.const 296.5) (f64.const 297.25) (v128.const i32x4 298 1 2 3) (local.get $r) (i32.const 300)
    (i64.const 301) (f32.const 302.5) (f64.const 303.25) (v128.const i32x4 304 1 2 3) (local.get $r) (i32.const 306)
    (i64.const 307) (f32.const 308.5) (f64.const 309.25) (v128.const i32x4 310 1 2 3) (local.get $r) (i32.const 312)
    (i64.const 313) (f32.const 314.5) (f64.const 315.25) (v128.const i32x4 316 1 2 3) (local.get $r) (i32.const 318)
    (i64.const 319) (f32.const 320.5) (f64.const 321.25) (v128.const i32x4 322 1 2 3) (local.get $r) (i32.const 324)
    (i64.const 325) (f32.const 326.5) (f64.const 327.25) (v128.const i32x4 328 1 2 3) (local.get $r) (i32.const 330)
    (i64.const 331) (f32.const 332.5) (f64.const 333.25) (v128.const i32x4 334 1 2 3) (local.get $r) (i32.const 336)
    (i64.const 337) (f32.const 338.5) (f64.const 339.25) (v128.const i32x4 340 1 2 3) (local.get $r) (i32.const 342)
    (i64.const 343) (f32.const 344.5) (f64.const 345.25) (v128.const i32x4 346 1 2 3) (local.get $r) (i32.const 348)
    (i64.const 349) (f32.const 350.5) (f64.const 351.25) (v128.const i32x4 352 1 2 3) (local.get $r) (i32.const 354)
    (i64.const 355) (f32.const 356.5) (f64.const 357.25) (v128.const i32x4 358 1 2 3) (local.get $r) (i32.const 360)
    (i64.const 361) (f32.const 362.5) (f64.const 363.25) (v128.const i32x4 364 1 2 3) (local.get $r) (i32.const 366)
    (i64.const 367) (f32.const 368.5) (f64.const 369.25) (v128.const i32x4 370 1 2 3) (local.get $r) (i32.const 372)
    (i64.const 373) (f32.const 374.5) (f64.const 375.25) (v128.const i32x4 376 1 2 3) (local.get $r) (i32.const 378)
    (i64.const 379) (f32.const 380.5) (f64.const 381.25) (v128.const i32x4 382 1 2 3) (local.get $r) (i32.const 384)
    (i64.const 385) (f32.const 386.5) (f64.const 387.25) (v128.const i32x4 388 1 2 3) (local.get $r) (i32.const 390)
    (i64.const 391) (f32.const 392.5) (f64.const 393.25) (v128.const i32x4 394 1 2 3) (local.get $r) (i32.const 396)
    (i64.const 397) (f32.const 398.5) (f64.const 399.25) (v128.const i32x4 400 1 2 3) (local.get $r) (i32.const 402)
    (i64.const 403) (f32.const 404.5) (f64.const 405.25) (v128.const i32x4 406 1 2 3) (local.get $r) (i32.const 408)
    (i64.const 409) (f32.const 410.5) (f64.const 411.25) (v128.const i32x4 412 1 2 3) (local.get $r) (i32.const 414)
    (i64.const 415) (f32.const 416.5) (f64.const 417.25) (v128.const i32x4 418 1 2 3) (local.get $r) (i32.const 420)
    (i64.const 421) (f32.const 422.5) (f64.const 423.25) (v128.const i32x4 424 1 2 3) (local.get $r) (i32.const 426)
    (i64.const 427) (f32.const 428.5) (f64.const 429.25) (v128.const i32x4 430 1 2 3) (local.get $r) (i32.const 432)
    (i64.const 433) (f32.const 434.5) (f64.const 435.25) (v128.const i32x4 436 1 2 3) (local.get $r) (i32.const 438)
    (i64.const 439) (f32.const 440.5) (f64.const 441.25) (v128.const i32x4 442 1 2 3) (local.get $r) (i32.const 444)
    (i64.const 445) (f32.const 446.5) (f64.const 447.25) (v128.const i32x4 448 1 2 3) (local.get $r) (i32.const 450)
    (i64.const 451) (f32.const 452.5) (f64.const 453.25) (v128.const i32x4 454 1 2 3) (local.get $r) (i32.const 456)
    (i64.const 457) (f32.const 458.5) (f64.const 459.25) (v128.const i32x4 460 1 2 3) (local.get $r) (i32.const 462)
    (i64.const 463) (f32.const 464.5) (f64.const 465.25) (v128.const i32x4 466 1 2 3) (local.get $r) (i32.const 468)
    (i64.const 469) (f32.const 470.5) (f64.const 471.25) (v128.const i32x4 472 1 2 3) (local.get $r) (i32.const 474)
    (i64.const 475) (f32.const 476.5) (f64.const 477.25) (v128.const i32x4 478 1 2 3) (local.get $r) (i32.const 480)
    (i64.const 481) (f32.const 482.5) (f64.const 483.25) (v128.const i32x4 484 1 2 3) (local.get $r) (i32.const 486)
    (i64.const 487) (f32.const 488.5) (f64.const 489.25) (v128.const i32x4 490 1 2 3) (local.get $r) (i32.const 492)
    (i64.const 493) (f32.const 494.5) (f64.const 495.25) (v128.const i32x4 496 1 2 3) (local.get $r) (i32.const 498)
    (i64.const 499) (f32.const 500.5) (f64.const 501.25) (v128.const i32x4 502 1 2 3) (local.get $r) (i32.const 504)
    (i64.const 505) (f32.const 506.5) (f64.const 507.25) (v128.const i32x4 508 1 2 3) (local.get $r) (i32.const 510)
    (i64.const 511) (f32.const 512.5) (f64.const 513.25) (v128.const i32x4 514 1 2 3) (local.get $r) (i32.const 516)
    (i64.const 517) (f32.const 518.5) (f64.const 519.25) (v128.const i32x4 520 1 2 3) (local.get $r) (i32.const 522)
    (i64.const 523) (f32.const 524.5) (f64.const 525.25) (v128.const i32x4 526 1 2 3) (local.get $r) (i32.const 528)
    (i64.const 529) (f32.const 530.5) (f64.const 531.25) (v128.const i32x4 532 1 2 3) (local.get $r) (i32.const 534)
    (i64.const 535) (f32.const 536.5) (f64.const 537.25) (v128.const i32x4 538 1 2 3) (local.get $r) (i32.const 540)
    (i64.const 541) (f32.const 542.5) (f64.const 543.25) (v128.const i32x4 544 1 2 3) (local.get $r) (i32.const 546)
    (i64.const 547) (f32.const 548.5) (f64.const 549.25) (v128.const i32x4 550 1 2 3) (local.get $r) (i32.const 552)
    (i64.const 553) (f32.const 554.5) (f64.const 555.25) (v128.const i32x4 556 1 2 3) (local.get $r) (i32.const 558)
    (i64.const 559) (f32.const 560.5) (f64.const 561.25) (v128.const i32x4 562 1 2 3) (local.get $r) (i32.const 564)
    (i64.const 565) (f32.const 566.5) (f64.const 567.25) (v128.const i32x4 568 1 2 3) (local.get $r) (i32.const 570)
    (i64.const 571) (f32.const 572.5) (f64.const 573.25) (v128.const i32x4 574 1 2 3) (local.get $r) (i32.const 576)
    (i64.const 577) (f32.const 578.5) (f64.const 579.25) (v128.const i32x4 580 1 2 3) (local.get $r) (i32.const 582)
    (i64.const 583) (f32.const 584.5) (f64.const 585.25) (v128.const i32x4 586 1 2 3) (local.get $r) (i32.const 588)
    (i64.const 589) (f32.const 590.5) (f64.const 591.25) (v128.const i32x4 592 1 2 3) (local.get $r) (i32.const 594)
    (i64.const 595) (f32.const 596.5) (f64.const 597.25) (v128.const i32x4 598 1 2 3) (local.get $r))) unreachable)
    (local.set $r) drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop  (local.get $r))
  (func (export "mixed number") (param $r externref) (result f64) (local f64) (block $h (type $mixed) (try_table
    (catch $m $h) (throw $m (i32.const 0) (i64.const 1) (f32.const 2.5) (f64.const 3.25) (v128.const i32x4 4 1 2 3)
    (local.get $r) (i32.const 6) (i64.const 7) (f32.const 8.5) (f64.const 9.25) (v128.const i32x4 10 1 2 3) (local.get
    $r) (i32.const 12) (i64.const 13) (f32.const 14.5) (f64.const 15.25) (v128.const i32x4 16 1 2 3) (local.get $r)
    (i32.const 18) (i64.const 19) (f32.const 20.5) (f64.const 21.25) (v128.const i32x4 22 1 2 3) (local.get $r)
    (i32.const 24) (i64.const 25) (f32.const 26.5) (f64.const 27.25) (v128.const i32x4 28 1 2 3) (local.get $r)
    (i32.const 30) (i64.const 31) (f32.const 32.5) (f64.const 33.25) (v128.const i32x4 34 1 2 3) (local.get $r)
    (i32.const 36) (i64.const 37) (f32.const 38.5) (f64.const 39.25) (v128.const i32x4 40 1 2 3) (local.get $r)
    (i32.const 42) (i64.const 43) (f32.const 44.5) (f64.const 45.25) (v128.const i32x4 46 1 2 3) (local.get $r)
    (i32.const 48) (i64.const 49) (f32.const 50.5) (f64.const 51.25) (v128.const i32x4 52 1 2 3) (local.get $r)
    (i32.const 54) (i64.const 55) (f32.const 56.5) (f64.const 57.25) (v128.const i32x4 58 1 2 3) (local.get $r)
    (i32.const 60) (i64.const 61) (f32.const 62.5) (f64.const 63.25) (v128.const i32x4 64 1 2 3) (local.get $r)
    (i32.const 66) (i64.const 67) (f32.const 68.5) (f64.const 69.25) (v128.const i32x4 70 1 2 3) (local.get $r)
    (i32.const 72) (i64.const 73) (f32.const 74.5) (f64.const 75.25) (v128.const i32x4 76 1 2 3) (local.get $r)
    (i32.const 78) (i64.const 79) (f32.const 80.5) (f64.const 81.25) (v128.const i32x4 82 1 2 3) (local.get $r)
    (i32.const 84) (i64.const 85) (f32.const 86.5) (f64.const 87.25) (v128.const i32x4 88 1 2 3) (local.get $r)
    (i32.const 90) (i64.const 91) (f32.const 92.5) (f64.const 93.25) (v128.const i32x4 94 1 2 3) (local.get $r)
    (i32.const 96) (i64.const 97) (f32.const 98.5) (f64.const 99.25) (v128.const i32x4 100 1 2 3) (local.get $r)
    (i32.const 102) (i64.const 103) (f32.const 104.5) (f64.const 105.25) (v128.const i32x4 106 1 2 3) (local.get $r)
    (i32.const 108) (i64.const 109) (f32.const 110.5) (f64.const 111.25) (v128.const i32x4 112 1 2 3) (local.get $r)
    (i32.const 114) (i64.const 115) (f32.const 116.5) (f64.const 117.25) (v128.const i32x4 118 1 2 3) (local.get $r)
    (i32.const 120) (i64.const 121) (f32.const 122.5) (f64.const 123.25) (v128.const i32x4 124 1 2 3) (local.get $r)
    (i32.const 126) (i64.const 127) (f32.const 128.5) (f64.const 129.25) (v128.const i32x4 130 1 2 3) (local.get $r)
    (i32.const 132) (i64.const 133) (f32.const 134.5) (f64.const 135.25) (v128.const i32x4 136 1 2 3) (local.get $r)
    (i32.const 138) (i64.const 139) (f32.const 140.5) (f64.const 141.25) (v128.const i32x4 142 1 2 3) (local.get $r)
    (i32.const 144) (i64.const 145) (f32.const 146.5) (f64.const 147.25) (v128.const i32x4 148 1 2 3) (local.get $r)
    (i32.const 150) (i64.const 151) (f32.const 152.5) (f64.const 153.25) (v128.const i32x4 154 1 2 3) (local.get $r)
    (i32.const 156) (i64.const 157) (f32.const 158.5) (f64.const 159.25) (v128.const i32x4 160 1 2 3) (local.get $r)
    (i32.const 162) (i64.const 163) (f32.const 164.5) (f64.const 165.25) (v128.const i32x4 166 1 2 3) (local.get $r)
    (i32.const 168) (i64.const 169) (f32.const 170.5) (f64.const 171.25) (v128.const i32x4 172 1 2 3) (local.get $r)
    (i32.const 174) (i64.const 175) (f32.const 176.5) (f64.const 177.25) (v128.const i32x4 178 1 2 3) (local.get $r)
    (i32.const 180) (i64.const 181) (f32.const 182.5) (f64.const 183.25) (v128.const i32x4 184 1 2 3) (local.get $r)
    (i32.const 186) (i64.const 187) (f32.const 188.5) (f64.const 189.25) (v128.const i32x4 190 1 2 3) (local.get $r)
    (i32.const 192) (i64.const 193) (f32.const 194.5) (f64.const 195.25) (v128.const i32x4 196 1 2 3) (local.get $r)
    (i32.const 198) (i64.const 199) (f32.const 200.5) (f64.const 201.25) (v128.const i32x4 202 1 2 3) (local.get $r)
    (i32.const 204) (i64.const 205) (f32.const 206.5) (f64.const 207.25) (v128.const i32x4 208 1 2 3) (local.get $r)
    (i32.const 210) (i64.const 211) (f32.const 212.5) (f64.const 213.25) (v128.const i32x4 214 1 2 3) (local.get $r)
    (i32.const 216) (i64.const 217) (f32.const 218.5) (f64.const 219.25) (v128.const i32x4 220 1 2 3) (local.get $r)
    (i32.const 222) (i64.const 223) (f32.const 224.5) (f64.const 225.25) (v128.const i32x4 226 1 2 3) (local.get $r)
    (i32.const 228) (i64.const 229) (f32.const 230.5) (f64.const 231.25) (v128.const i32x4 232 1 2 3) (local.get $r)
    (i32.const 234) (i64.const 235) (f32.const 236.5) (f64.const 237.25) (v128.const i32x4 238 1 2 3) (local.get $r)
    (i32.const 240) (i64.const 241) (f32.const 242.5) (f64.const 243.25) (v128.const i32x4 244 1 2 3) (local.get $r)
    (i32.const 246) (i64.const 247) (f32.const 248.5) (f64.const 249.25) (v128.const i32x4 250 1 2 3) (local.get $r)
    (i32.const 252) (i64.const 253) (f32.const 254.5) (f64.const 255.25) (v128.const i32x4 256 1 2 3) (local.get $r)
    (i32.const 258) (i64.const 259) (f32.const 260.5) (f64.const 261.25) (v128.const i32x4 262 1 2 3) (local.get $r)
    (i32.const 264) (i64.const 265) (f32.const 266.5) (f64.const 267.25) (v128.const i32x4 268 1 2 3) (local.get $r)
    (i32.const 270) (i64.const 271) (f32.const 272.5) (f64.const 273.25) (v128.const i32x4 274 1 2 3) (local.get $r)
    (i32.const 276) (i64.const 277) (f32.const 278.5) (f64.const 279.25) (v128.const i32x4 280 1 2 3) (local.get $r)
    (i32.const 282) (i64.const 283) (f32.const 284.5) (f64.const 285.25) (v128.const i32x4 286 1 2 3) (local.get $r)
    (i32.const 288) (i64.const 289) (f32.const 290.5) (f64.const 291.25) (v128.const i32x4 292 1 2 3) (local.get $r)
    (i32.const 294) (i64.const 295) (f32.const 296.5) (f64.const 297.25) (v128.const i32x4 298 1 2 3) (local.get $r)
    (i32.const 300) (i64.const 301) (f32.const 302.5) (f64.const 303.25) (v128.const i32x4 304 1 2 3) (local.get $r)
    (i32.const 306) (i64.const 307) (f32.const 308.5) (f64.const 309.25) (v128.const i32x4 310 1 2 3) (local.get $r)
    (i32.const 312) (i64.const 313) (f32.const 314.5) (f64.const 315.25) (v128.const i32x4 316 1 2 3) (local.get $r)
    (i32.const 318) (i64.const 319) (f32.const 320.5) (f64.const 321.25) (v128.const i32x4 322 1 2 3) (local.get $r)
    (i32.const 324) (i64.const 325) (f32.const 326.5) (f64.const 327.25) (v128.const i32x4 328 1 2 3) (local.get $r)
    (i32.const 330) (i64.const 331) (f32.const 332.5) (f64.const 333.25) (v128.const i32x4 334 1 2 3) (local.get $r)
    (i32.const 336) (i64.const 337) (f32.const 338.5) (f64.const 339.25) (v128.const i32x4 340 1 2 3) (local.get $r)
    (i32.const 342) (i64.const 343) (f32.const 344.5) (f64.const 345.25) (v128.const i32x4 346 1 2 3) (local.get $r)
    (i32.const 348) (i64.const 349) (f32.const 350.5) (f64.const 351.25) (v128.const i32x4 352 1 2 3) (local.get $r)
    (i32.const 354) (i64.const 355) (f32.const 356.5) (f64.const 357.25) (v128.const i32x4 358 1 2 3) (local.get $r)
    (i32.const 360) (i64.const 361) (f32.const 362.5) (f64.const 363.25) (v128.const i32x4 364 1 2 3) (local.get $r)
    (i32.const 366) (i64.const 367) (f32.const 368.5) (f64.const 369.25) (v128.const i32x4 370 1 2 3) (local.get $r)
    (i32.const 372) (i64.const 373) (f32.const 374.5) (f64.const 375.25) (v128.const i32x4 376 1 2 3) (local.get $r)
    (i32.const 378) (i64.const 379) (f32.const 380.5) (f64.const 381.25) (v128.const i32x4 382 1 2 3) (local.get $r)
    (i32.const 384) (i64.const 385) (f32.const 386.5) (f64.const 387.25) (v128.const i32x4 388 1 2 3) (local.get $r)
    (i32.const 390) (i64.const 391) (f32.const 392.5) (f64.const 393.25) (v128.const i32x4 394 1 2 3) (local.get $r)
    (i32.const 396) (i64.const 397) (f32.const 398.5) (f64.const 399.25) (v128.const i32x4 400 1 2 3) (local.get $r)
    (i32.const 402) (i64.const 403) (f32.const 404.5) (f64.const 405.25) (v128.const i32x4 406 1 2 3) (local.get $r)
    (i32.const 408) (i64.const 409) (f32.const 410.5) (f64.const 411.25) (v128.const i32x4 412 1 2 3) (local.get $r)
    (i32.const 414) (i64.const 415) (f32.const 416.5) (f64.const 417.25) (v128.const i32x4 418 1 2 3) (local.get $r)
    (i32.const 420) (i64.const 421) (f32.const 422.5) (f64.const 423.25) (v128.const i32x4 424 1 2 3) (local.get $r)
    (i32.const 426) (i64.const 427) (f32.const 428.5) (f64.const 429.25) (v128.const i32x4 430 1 2 3) (local.get $r)
    (i32.const 432) (i64.const 433) (f32.const 434.5) (f64.const 435.25) (v128.const i32x4 436 1 2 3) (local.get $r)
    (i32.const 438) (i64.const 439) (f32.const 440.5) (f64.const 441.25) (v128.const i32x4 442 1 2 3) (local.get $r)
    (i32.const 444) (i64.const 445) (f32.const 446.5) (f64.const 447.25) (v128.const i32x4 448 1 2 3) (local.get $r)
    (i32.const 450) (i64.const 451) (f32.const 452.5) (f64.const 453.25) (v128.const i32x4 454 1 2 3) (local.get $r)
    (i32.const 456) (i64.const 457) (f32.const 458.5) (f64.const 459.25) (v128.const i32x4 460 1 2 3) (local.get $r)
    (i32.const 462) (i64.const 463) (f32.const 464.5) (f64.const 465.25) (v128.const i32x4 466 1 2 3) (local.get $r)
    (i32.const 468) (i64.const 469) (f32.const 470.5) (f64.const 471.25) (v128.const i32x4 472 1 2 3) (local.get $r)
    (i32.const 474) (i64.const 475) (f32.const 476.5) (f64.const 477.25) (v128.const i32x4 478 1 2 3) (local.get $r)
    (i32.const 480) (i64.const 481) (f32.const 482.5) (f64.const 483.25) (v128.const i32x4 484 1 2 3) (local.get $r)
    (i32.const 486) (i64.const 487) (f32.const 488.5) (f64.const 489.25) (v128.const i32x4 490 1 2 3) (local.get $r)
    (i32.const 492) (i64.const 493) (f32.const 494.5) (f64.const 495.25) (v128.const i32x4 496 1 2 3) (local.get $r)
    (i32.const 498) (i64.const 499) (f32.const 500.5) (f64.const 501.25) (v128.const i32x4 502 1 2 3) (local.get $r)
    (i32.const 504) (i64.const 505) (f32.const 506.5) (f64.const 507.25) (v128.const i32x4 508 1 2 3) (local.get $r)
    (i32.const 510) (i64.const 511) (f32.const 512.5) (f64.const 513.25) (v128.const i32x4 514 1 2 3) (local.get $r)
    (i32.const 516) (i64.const 517) (f32.const 518.5) (f64.const 519.25) (v128.const i32x4 520 1 2 3) (local.get $r)
    (i32.const 522) (i64.const 523) (f32.const 524.5) (f64.const 525.25) (v128.const i32x4 526 1 2 3) (local.get $r)
    (i32.const 528) (i64.const 529) (f32.const 530.5) (f64.const 531.25) (v128.const i32x4 532 1 2 3) (local.get $r)
    (i32.const 534) (i64.const 535) (f32.const 536.5) (f64.const 537.25) (v128.const i32x4 538 1 2 3) (local.get $r)
    (i32.const 540) (i64.const 541) (f32.const 542.5) (f64.const 543.25) (v128.const i32x4 544 1 2 3) (local.get $r)
    (i32.const 546) (i64.const 547) (f32.const 548.5) (f64.const 549.25) (v128.const i32x4 550 1 2 3) (local.get $r)
    (i32.const 552) (i64.const 553) (f32.const 554.5) (f64.const 555.25) (v128.const i32x4 556 1 2 3) (local.get $r)
    (i32.const 558) (i64.const 559) (f32.const 560.5) (f64.const 561.25) (v128.const i32x4 562 1 2 3) (local.get $r)
    (i32.const 564) (i64.const 565) (f32.const 566.5) (f64.const 567.25) (v128.const i32x4 568 1 2 3) (local.get $r)
    (i32.const 570) (i64.const 571) (f32.const 572.5) (f64.const 573.25) (v128.const i32x4 574 1 2 3) (local.get $r)
    (i32.const 576) (i64.const 577) (f32.const 578.5) (f64.const 579.25) (v128.const i32x4 580 1 2 3) (local.get $r)
    (i32.const 582) (i64.const 583) (f32.const 584.5) (f64.const 585.25) (v128.const i32x4 586 1 2 3) (local.get $r)
    (i32.const 588) (i64.const 589) (f32.const 590.5) (f64.const 591.25) (v128.const i32x4 592 1 2 3) (local.get $r)
    (i32.const 594) (i64.const 595) (f32.const 596.5) (f64.const 597.25) (v128.const i32x4 598 1 2 3) (local.get $r)))
    unreachable) drop drop (local.set 1) drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop  (local.get 1))
  (func (export "results") (result i32) (call $make) i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add)
  (func (export "block") (result i32) (block (type $many) (call $make)) i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add)
  (func (export "caught") (result i32) (block $h (type $many) (try_table (catch $e $h) (call $throw)) unreachable)
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add
    i32.add i32.add i32.add i32.add i32.add)
)
(assert_return (invoke "results") (i32.const 499500))
(assert_return (invoke "block") (i32.const 499500))
(assert_return (invoke "caught") (i32.const 499500))
(assert_return (invoke "mixed" (ref.extern 9)) (ref.extern 9))
(assert_return (invoke "mixed number" (ref.extern 9)) (f64.const 597.25))
