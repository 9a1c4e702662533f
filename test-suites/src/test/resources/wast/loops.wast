;; Counted loops by every exit test, with strides that step over the end, wrap around, or start behind the end.

(module
  ;; Counts iterations of: do { n++; i += stride } while (i != end)
  (func (export "until_equal") (param $i i32) (param $stride i32) (param $end i32) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (local.set $i (i32.add (local.get $i) (local.get $stride)))
      (br_if $l (i32.ne (local.get $i) (local.get $end))))
    (local.get $n))

  ;; while (i != end), tested on top, stride 3, at most 100 rounds
  (func (export "stride_three") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (block $out
      (loop $l
        (br_if $out (i32.eq (local.get $i) (local.get $end)))
        (br_if $out (i32.ge_u (local.get $n) (i32.const 100)))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (local.set $i (i32.add (local.get $i) (i32.const 3)))
        (br $l)))
    (local.get $n))

  (func (export "less_signed") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (block $out
      (loop $l
        (br_if $out (i32.ge_s (local.get $i) (local.get $end)))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))
    (local.get $n))

  (func (export "less_unsigned") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (block $out
      (loop $l
        (br_if $out (i32.ge_u (local.get $i) (local.get $end)))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))
    (local.get $n))

  ;; do { n++; i-- } while (i > end), signed
  (func (export "greater_signed") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $l (i32.gt_s (local.tee $i (i32.sub (local.get $i) (i32.const 1))) (local.get $end))))
    (local.get $n))

  ;; The counter of a loop that ends by !=, seen after the loop.
  (func (export "final_counter") (param $i i32) (param $end i32) (result i32)
    (loop $l
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br_if $l (i32.ne (local.get $i) (local.get $end))))
    (local.get $i))

  ;; The body changes the counter and the end.
  (func (export "restless") (param $end i32) (result i32) (local $i i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (if (i32.eq (local.get $i) (i32.const 5)) (then (local.set $end (i32.const 20))))
      (if (i32.eq (local.get $i) (i32.const 9)) (then (local.set $i (i32.const 15))))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $end))))
    (local.get $n))

  (func (export "long_counter") (param $i i64) (param $stride i64) (param $end i64) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $l (i64.ne (local.tee $i (i64.add (local.get $i) (local.get $stride))) (local.get $end))))
    (local.get $n))

  ;; Two nested loops; the inner one leaves both.
  (func (export "leave_both") (param $limit i32) (result i32) (local $i i32) (local $j i32) (local $n i32)
    (block $out
      (loop $outer
        (local.set $j (i32.const 0))
        (loop $inner
          (local.set $n (i32.add (local.get $n) (i32.const 1)))
          (br_if $out (i32.eq (local.get $n) (local.get $limit)))
          (br_if $inner (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 10))))
        (br_if $outer (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10)))))
    (i32.add (i32.mul (local.get $i) (i32.const 1000)) (local.get $j)))

  ;; A sum that the last iteration must not lose, over a memory that is exactly full.
  (memory 1)
  (func (export "fill_to_the_end") (result i64) (local $i i32) (local $sum i64)
    (local.set $i (i32.const 0))
    (loop $l
      (i32.store8 (local.get $i) (i32.const 1))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 65536))))
    (local.set $i (i32.const 65536))
    (loop $l
      (local.set $i (i32.sub (local.get $i) (i32.const 4)))
      (local.set $sum (i64.add (local.get $sum) (i64.load32_u (local.get $i))))
      (br_if $l (local.get $i)))
    (local.get $sum))

  ;; Runs over the end of memory: the stores before the trap stay.
  (func (export "overrun") (param $i i32)
    (loop $l
      (i32.store (local.get $i) (i32.const 0x55555555))
      (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 65540)))))
  (func (export "peek") (param i32) (result i32) (i32.load (local.get 0)))
)

(assert_return (invoke "until_equal" (i32.const 0) (i32.const 1) (i32.const 10)) (i32.const 10))
(assert_return (invoke "until_equal" (i32.const -5) (i32.const 1) (i32.const 5)) (i32.const 10))
(assert_return (invoke "until_equal" (i32.const 0x7ffffffe) (i32.const 1) (i32.const 0x80000003)) (i32.const 5))
(assert_return (invoke "until_equal" (i32.const 0xfffffffe) (i32.const 1) (i32.const 2)) (i32.const 4))
(assert_return (invoke "until_equal" (i32.const 10) (i32.const -1) (i32.const 3)) (i32.const 7))
(assert_return (invoke "until_equal" (i32.const 0) (i32.const 0x40000001) (i32.const 0x40000005)) (i32.const 5))
(assert_return (invoke "until_equal" (i32.const 0) (i32.const 0x55555555) (i32.const 0xffffffff)) (i32.const 3))
(assert_return (invoke "until_equal" (i32.const -5) (i32.const 3) (i32.const 4)) (i32.const 3))
(assert_return (invoke "stride_three" (i32.const 0) (i32.const 9)) (i32.const 3))
(assert_return (invoke "stride_three" (i32.const 0) (i32.const 10)) (i32.const 100))
(assert_return (invoke "stride_three" (i32.const 10) (i32.const 10)) (i32.const 0))
(assert_return (invoke "stride_three" (i32.const -3) (i32.const 3)) (i32.const 2))
(assert_return (invoke "less_signed" (i32.const 0) (i32.const 7)) (i32.const 7))
(assert_return (invoke "less_signed" (i32.const 7) (i32.const 0)) (i32.const 0))
(assert_return (invoke "less_signed" (i32.const 0x7ffffff0) (i32.const 0x7fffffff)) (i32.const 15))
(assert_return (invoke "less_signed" (i32.const 0x80000000) (i32.const 0x80000004)) (i32.const 4))
(assert_return (invoke "less_unsigned" (i32.const 0x7ffffffe) (i32.const 0x80000003)) (i32.const 5))
(assert_return (invoke "less_unsigned" (i32.const 0xfffffff0) (i32.const 0xffffffff)) (i32.const 15))
(assert_return (invoke "less_unsigned" (i32.const -1) (i32.const 5)) (i32.const 0))
(assert_return (invoke "greater_signed" (i32.const 10) (i32.const 0)) (i32.const 10))
(assert_return (invoke "greater_signed" (i32.const 0) (i32.const 10)) (i32.const 1))
(assert_return (invoke "greater_signed" (i32.const -1) (i32.const -5)) (i32.const 4))
(assert_return (invoke "final_counter" (i32.const -8) (i32.const 8)) (i32.const 8))
(assert_return (invoke "final_counter" (i32.const 0x7ffffff8) (i32.const 0x80000000)) (i32.const 0x80000000))
(assert_return (invoke "restless" (i32.const 30)) (i32.const 14))
(assert_return (invoke "restless" (i32.const 3)) (i32.const 3))
(assert_return (invoke "long_counter" (i64.const 0) (i64.const 2) (i64.const 8)) (i32.const 4))
(assert_return (invoke "long_counter" (i64.const 0x7ffffffffffffffe) (i64.const 1) (i64.const 0x8000000000000001)) (i32.const 3))
(assert_return (invoke "long_counter" (i64.const -1) (i64.const 3) (i64.const 5)) (i32.const 2))
(assert_return (invoke "leave_both" (i32.const 25)) (i32.const 2004))
(assert_return (invoke "leave_both" (i32.const 1)) (i32.const 0))
(assert_return (invoke "leave_both" (i32.const 1000)) (i32.const 10010))
(assert_return (invoke "fill_to_the_end") (i64.const 275955859456))
(assert_trap (invoke "overrun" (i32.const 65520)) "out of bounds memory access")
(assert_return (invoke "peek" (i32.const 65532)) (i32.const 0x55555555))
(assert_return (invoke "peek" (i32.const 65516)) (i32.const 0x01010101))

;; Counters that step over an end next to the largest value.
(module
  (func (export "over_unsigned") (param i32) (result i32)
    (loop (br_if 0 (i32.le_u (local.tee 0 (i32.add (local.get 0) (i32.const 8))) (i32.const 0x7fffffff))))
    (local.get 0))
  (func (export "over_unsigned_local") (param i32 i32) (result i32)
    (loop (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 64))) (local.get 1))))
    (local.get 0))
  (func (export "over_signed") (param i32) (result i32) (local i32)
    (loop
      (local.set 1 (i32.add (local.get 1) (i32.const 1)))
      (br_if 0 (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 5))) (i32.const 0x7fffffff))))
    (local.get 1))
  (func (export "under_signed") (param i32) (result i32) (local i32)
    (loop
      (local.set 1 (i32.add (local.get 1) (i32.const 1)))
      (br_if 0 (i32.gt_s (local.tee 0 (i32.sub (local.get 0) (i32.const 5))) (i32.const 0x80000000))))
    (local.get 1))
)
(assert_return (invoke "over_unsigned" (i32.const 0x7ffffffe)) (i32.const 0x80000006))
(assert_return (invoke "over_unsigned" (i32.const 0x7fff0002)) (i32.const 0x80000002))
(assert_return (invoke "over_unsigned_local" (i32.const 0x7ffeffff) (i32.const 0x7fffffff)) (i32.const 0x7fffffff))
(assert_return (invoke "over_unsigned_local" (i32.const 0x7ffefffe) (i32.const 0x7fffffff)) (i32.const 0x8000003e))
(assert_return (invoke "over_unsigned_local" (i32.const 0x7fffffc1) (i32.const 0x7fffffc2)) (i32.const 0x80000001))
(assert_return (invoke "over_signed" (i32.const 0x7ffffffa)) (i32.const 1))
(assert_return (invoke "over_signed" (i32.const 0x7fff0000)) (i32.const 13107))
(assert_return (invoke "under_signed" (i32.const 0x80000005)) (i32.const 1))
