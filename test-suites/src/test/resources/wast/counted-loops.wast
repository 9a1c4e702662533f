;; Counting loops in the shapes that compilers write: where the counter wraps, starts behind its end, steps over it, and
;; where a round traps half way.
(module
  (memory (export "memory") 1)

  (func (export "not-equal") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br_if $l (i32.ne (local.get $i) (local.get $end))))
    (local.get $n))

  (func (export "less-unsigned") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (local.set $i (i32.add (local.get $i) (i32.const 3)))
      (br_if $l (i32.lt_u (local.get $i) (local.get $end))))
    (local.get $n))

  (func (export "less-or-equal") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $l (i32.le_s (local.get $i) (local.get $end))))
    (local.get $n))

  (func (export "down") (param $i i32) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (local.get $i)))
      (br_if $l (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (local.get $n))

  ;; The test is in the middle: its head runs once more often than its tail.
  (func $middle (export "middle") (param $i i32) (param $end i32) (result i32) (local $heads i32) (local $tails i32)
    (block $done
      (loop $l
        (local.set $heads (i32.add (local.get $heads) (i32.const 1)))
        (br_if $done (i32.eq (local.get $i) (local.get $end)))
        (local.set $tails (i32.add (local.get $tails) (i32.const 1)))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br $l)))
    (i32.sub (i32.mul (local.get $heads) (i32.const 100000)) (local.get $tails)))

  (func (export "middle-ordered") (param $i i32) (param $end i32) (result i32) (local $heads i32) (local $tails i32)
    (block $done
      (loop $l
        (local.set $heads (i32.add (local.get $heads) (i32.const 1)))
        (br_if $done (i32.gt_u (local.get $i) (local.get $end)))
        (local.set $tails (i32.add (local.get $tails) (i32.const 1)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))
    (i32.sub (i32.mul (local.get $heads) (i32.const 100000)) (local.get $tails)))

  ;; The step comes before the test.
  (func (export "step-first") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (block $done
      (loop $l
        (local.set $i (i32.sub (local.get $i) (i32.const 1)))
        (br_if $done (i32.le_s (local.get $i) (local.get $end)))
        (local.set $n (i32.add (local.get $n) (local.get $i)))
        (br $l)))
    (local.get $n))

  ;; A round may leave the loop from its tail, too.
  (func (export "find") (param $i i32) (param $end i32) (param $what i32) (result i32)
    (block $done
      (loop $l
        (br_if $done (i32.ge_u (local.get $i) (local.get $end)))
        (br_if $done (i32.eq (i32.load8_u (local.get $i)) (local.get $what)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))
    (local.get $i))

  ;; Stores of the rounds before the one that traps are seen, and of its head.
  (func (export "fill") (param $i i32) (param $end i32)
    (block $done
      (loop $l
        (i32.store8 (i32.const 0) (i32.add (i32.load8_u (i32.const 0)) (i32.const 1)))
        (br_if $done (i32.eq (local.get $i) (local.get $end)))
        (i32.store8 (local.get $i) (i32.const 7))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l))))
  (func (export "byte") (param $i i32) (result i32) (i32.load8_u (local.get $i)))

  ;; Steps that a round may leave out.
  (func (export "sometimes") (param $i i32) (param $end i32) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (if (i32.and (local.get $n) (i32.const 1))
        (then (local.set $i (i32.add (local.get $i) (i32.const 1)))))
      (br_if $l (i32.lt_s (local.get $i) (local.get $end))))
    (local.get $n))

  (func (export "long-back") (param $i i64) (param $end i64) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (local.set $i (i64.add (local.get $i) (i64.const 5)))
      (br_if $l (i64.lt_u (local.get $i) (local.get $end))))
    (local.get $n))

  (func (export "double-back") (param $x f64) (param $end f64) (result i32) (local $n i32)
    (loop $l
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (local.set $x (f64.add (local.get $x) (local.get $x)))
      (br_if $l (f64.lt (local.get $x) (local.get $end))))
    (local.get $n)))

(assert_return (invoke "not-equal" (i32.const 0) (i32.const 400000)) (i32.const 100000))
(assert_return (invoke "not-equal" (i32.const 0x7f000000) (i32.const 0x81000000)) (i32.const 8388608))
(assert_return (invoke "not-equal" (i32.const 0x7ffffff8) (i32.const 0x80000008)) (i32.const 4))
(assert_return (invoke "less-unsigned" (i32.const 0) (i32.const 300000)) (i32.const 100000))
(assert_return (invoke "less-unsigned" (i32.const 0x7ffffff0) (i32.const 0x80000010)) (i32.const 11))
(assert_return (invoke "less-unsigned" (i32.const 0xfffffff0) (i32.const 0xffffffff)) (i32.const 5))
(assert_return (invoke "less-unsigned" (i32.const 9) (i32.const 3)) (i32.const 1))
(assert_return (invoke "less-or-equal" (i32.const 0) (i32.const 70000)) (i32.const 70001))
(assert_return (invoke "less-or-equal" (i32.const 5) (i32.const 5)) (i32.const 1))
(assert_return (invoke "down" (i32.const 70000)) (i32.const -1844932296))
(assert_return (invoke "down" (i32.const 1)) (i32.const 1))
(assert_return (invoke "middle" (i32.const 0) (i32.const 0)) (i32.const 100000))
(assert_return (invoke "middle" (i32.const 0) (i32.const 40)) (i32.const 1099990))
(assert_return (invoke "middle" (i32.const 0) (i32.const 160000)) (i32.const -294907296))
(assert_return (invoke "middle" (i32.const 0x7ffffff8) (i32.const 0x80000008)) (i32.const 499996))
(assert_return (invoke "middle-ordered" (i32.const 0) (i32.const 9)) (i32.const 1099990))
(assert_return (invoke "middle-ordered" (i32.const 9) (i32.const 0)) (i32.const 100000))
(assert_return (invoke "middle-ordered" (i32.const 0x7ffffffe) (i32.const 0x80000001)) (i32.const 499996))
(assert_return (invoke "step-first" (i32.const 5) (i32.const 0)) (i32.const 10))
(assert_return (invoke "step-first" (i32.const 0) (i32.const 0)) (i32.const 0))
(assert_return (invoke "step-first" (i32.const 70001) (i32.const 0)) (i32.const -1844932296))
(assert_return (invoke "step-first" (i32.const 0x80000001) (i32.const 0x80000000)) (i32.const 0))
(assert_return (invoke "find" (i32.const 1) (i32.const 50000) (i32.const 9)) (i32.const 50000))
(assert_trap (invoke "find" (i32.const 1) (i32.const 70000) (i32.const 9)) "out of bounds memory access")
(assert_return (invoke "find" (i32.const 1) (i32.const 70000) (i32.const 0)) (i32.const 1))
(assert_return (invoke "fill" (i32.const 10) (i32.const 13)))
(assert_return (invoke "byte" (i32.const 0)) (i32.const 4))
(assert_return (invoke "byte" (i32.const 12)) (i32.const 7))
(assert_return (invoke "byte" (i32.const 13)) (i32.const 0))
(assert_trap (invoke "fill" (i32.const 65534) (i32.const 65540)) "out of bounds memory access")
(assert_return (invoke "byte" (i32.const 0)) (i32.const 7))
(assert_return (invoke "byte" (i32.const 65535)) (i32.const 7))
(assert_return (invoke "sometimes" (i32.const 0) (i32.const 5)) (i32.const 9))
(assert_return (invoke "long-back" (i64.const 0) (i64.const 100)) (i32.const 20))
(assert_return (invoke "long-back" (i64.const -21) (i64.const -1)) (i32.const 4))
(assert_return (invoke "double-back" (f64.const 1) (f64.const 1024)) (i32.const 10))
(assert_return (invoke "double-back" (f64.const nan) (f64.const 1)) (i32.const 1))
