;; Branches that carry values, blocks and loops with parameters, state machines, dispatch loops.

(module
  (func $two (result i32 i64) (i32.const 3) (i64.const 4))
  (func (export "block_parameters") (param i32 i64) (result i64 i32)
    (local.get 0) (local.get 1)
    (block (param i32 i64) (result i64 i32)
      (local.set 1) (local.set 0)
      (i64.add (local.get 1) (i64.const 1))
      (i32.add (local.get 0) (i32.const 1))))

  ;; A loop whose parameters are the state: (a, b, n) -> Fibonacci.
  (func (export "fibonacci") (param $n i32) (result i64) (local $a i64) (local $b i64)
    (i64.const 0) (i64.const 1)
    (loop $l (param i64 i64) (result i64)
      (local.set $b) (local.set $a)
      (if (result i64) (i32.eqz (local.get $n))
        (then (local.get $a))
        (else
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (local.get $b)
          (i64.add (local.get $a) (local.get $b))
          (br $l)))))

  ;; A branch leaves values of its own behind and takes the wanted ones along.
  (func (export "over_operands") (param i32) (result i32 i64)
    (block $b (result i32 i64)
      (f64.const 9)
      (i32.const 8)
      (i32.const 1) (i64.const 2)
      (br_if $b (local.get 0))
      (drop) (drop) (drop) (drop)
      (call $two)
      (br $b)))

  (func (export "nested_table") (param i32) (result i32)
    (block $a (result i32)
      (block $b (result i32)
        (block $c (result i32)
          (i32.const 100)
          (i32.const 7)
          (local.get 0)
          (br_table $a $b $c $b)
        )
        (i32.add (i32.const 1000)))
      (i32.add (i32.const 10000))))

  ;; A table whose targets are loops and blocks alike.
  (func (export "table_into_loop") (param $n i32) (result i32) (local $sum i32)
    (block $out
      (loop $l
        (local.set $sum (i32.add (local.get $sum) (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br_table $out $l $l $l $out (local.get $n))))
    (local.get $sum))

  ;; As Go compiles: a loop around a table on a program counter, blocks that fall through.
  (func (export "program_counter") (param $n i32) (result i32) (local $pc i32) (local $acc i32)
    (loop $again
      (block $3 (block $2 (block $1 (block $0
        (br_table $0 $1 $2 $3 (local.get $pc)))
        ;; 0: n == 0 ? 3 : 1
        (if (i32.eqz (local.get $n)) (then (local.set $pc (i32.const 3)) (br $again))))
        ;; 1, by fall through or by number
        (local.set $acc (i32.add (i32.mul (local.get $acc) (i32.const 3)) (local.get $n)))
        (if (i32.and (local.get $n) (i32.const 1)) (then (local.set $pc (i32.const 2)) (br $again))))
        ;; 2
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (if (i32.gt_u (local.get $n) (i32.const 4)) (then (local.set $pc (i32.const 1)) (br $again)))
        (local.set $pc (i32.const 0))
        (br $again)))
    (local.get $acc))

  ;; A stack machine: one loop, 24 handlers, the state in locals and memory.
  (memory 1)
  (data (i32.const 0)
    "\01\05\01\07\03\01\03\04\02\08\05\06\0a\01\01\04\09\0b\0c\0d\0e\0f\10\11\12\13\14\15\16\17\07")
  (func (export "dispatch") (param $limit i32) (result i32)
    (local $pc i32) (local $top i32) (local $second i32) (local $steps i32) (local $count i64) (local $real f64)
    (block $halt
      (loop $next
        (br_if $halt (i32.ge_u (local.get $steps) (local.get $limit)))
        (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
        (local.set $count (i64.add (local.get $count) (i64.const 1)))
        (block $23 (block $22 (block $21 (block $20 (block $19 (block $18 (block $17 (block $16
        (block $15 (block $14 (block $13 (block $12 (block $11 (block $10 (block $9 (block $8
        (block $7 (block $6 (block $5 (block $4 (block $3 (block $2 (block $1 (block $0
          (br_table $0 $1 $2 $3 $4 $5 $6 $7 $8 $9 $10 $11 $12 $13 $14 $15 $16 $17 $18 $19 $20 $21 $22 $23 $halt
            (i32.load8_u (local.get $pc)))
        ) (br $halt)
        ) ;; 1: push the next byte
          (local.set $second (local.get $top))
          (local.set $top (i32.load8_u offset=1 (local.get $pc)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 2))) (br $next)
        ) (local.set $top (i32.sub (local.get $second) (local.get $top)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.add (local.get $top) (local.get $second)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.mul (local.get $top) (local.get $second)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $second (i32.wrap_i64 (local.get $count)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $real (f64.add (local.get $real) (f64.convert_i32_s (local.get $top))))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) ;; 7: back to the start
          (local.set $pc (i32.const 0)) (br $next)
        ) (local.set $second (i32.xor (local.get $second) (i32.const 0x55)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.add (local.get $top) (i32.trunc_sat_f64_s (local.get $real))))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $real (f64.mul (local.get $real) (f64.const 0.5)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.rotl (local.get $top) (i32.const 3)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.add (local.get $top) (i32.const 12)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.add (local.get $top) (i32.const 13)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (i32.store offset=1000 (local.get $pc) (local.get $top))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.add (local.get $top) (i32.load offset=999 (local.get $pc))))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.xor (local.get $top) (local.get $second)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $second (i32.add (local.get $second) (local.get $top)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $count (i64.add (local.get $count) (i64.extend_i32_u (local.get $second))))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.sub (local.get $top) (i32.const 19)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.clz (local.get $top)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.or (local.get $top) (local.get $second)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $second (i32.const 22))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)
        ) (local.set $top (i32.add (local.get $top) (i32.const 23)))
          (local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)))
    (i32.add (local.get $top) (i32.wrap_i64 (local.get $count))))

  ;; Code behind a branch that is never reached keeps any type.
  (func (export "dead") (result i32)
    (block (result i32)
      (i32.const 1)
      (br 0)
      (i32.add)
      (drop)
      (block (result f32) (unreachable))
      (drop)
      (i64.const 5)
      (select (i32.const 1))
      (drop)
      (i32.const 2)))

  ;; An if without else that passes its parameter on.
  (func (export "if_parameter") (param i32) (result i32)
    (i32.const 10)
    (local.get 0)
    (if (param i32) (result i32) (then (i32.add (i32.const 5)))))

  (func (export "return_from_depth") (param i32) (result i32 i32)
    (loop $l
      (block
        (block
          (i64.const 0)
          (i32.const 1) (i32.const 2)
          (br_if 3 (local.get 0))
          (return))))
    (unreachable))
)

(assert_return (invoke "block_parameters" (i32.const 1) (i64.const 2)) (i64.const 3) (i32.const 2))
(assert_return (invoke "fibonacci" (i32.const 0)) (i64.const 0))
(assert_return (invoke "fibonacci" (i32.const 1)) (i64.const 1))
(assert_return (invoke "fibonacci" (i32.const 90)) (i64.const 2880067194370816120))
(assert_return (invoke "over_operands" (i32.const 1)) (i32.const 1) (i64.const 2))
(assert_return (invoke "over_operands" (i32.const 0)) (i32.const 3) (i64.const 4))
(assert_return (invoke "nested_table" (i32.const 0)) (i32.const 7))
(assert_return (invoke "nested_table" (i32.const 1)) (i32.const 10007))
(assert_return (invoke "nested_table" (i32.const 2)) (i32.const 11007))
(assert_return (invoke "nested_table" (i32.const 3)) (i32.const 10007))
(assert_return (invoke "nested_table" (i32.const -1)) (i32.const 10007))
(assert_return (invoke "table_into_loop" (i32.const 4)) (i32.const 10))
(assert_return (invoke "table_into_loop" (i32.const 1)) (i32.const 1))
(assert_return (invoke "table_into_loop" (i32.const 9)) (i32.const 9))
(assert_return (invoke "program_counter" (i32.const 0)) (i32.const 0))
(assert_return (invoke "program_counter" (i32.const 1)) (i32.const 1))
(assert_return (invoke "program_counter" (i32.const 9)) (i32.const 83653))
(assert_return (invoke "dispatch" (i32.const 0)) (i32.const 0))
(assert_return (invoke "dispatch" (i32.const 1)) (i32.const 6))
(assert_return (invoke "dispatch" (i32.const 5)) (i32.const 41))
(assert_return (invoke "dispatch" (i32.const 40)) (i32.const 462))
(assert_return (invoke "dispatch" (i32.const 1000)) (i32.const 25469))
(assert_return (invoke "dispatch" (i32.const 100000)) (i32.const 2530296))
(assert_return (invoke "dead") (i32.const 1))
(assert_return (invoke "if_parameter" (i32.const 0)) (i32.const 10))
(assert_return (invoke "if_parameter" (i32.const 1)) (i32.const 15))
(assert_return (invoke "return_from_depth" (i32.const 0)) (i32.const 1) (i32.const 2))
(assert_return (invoke "return_from_depth" (i32.const 1)) (i32.const 1) (i32.const 2))
