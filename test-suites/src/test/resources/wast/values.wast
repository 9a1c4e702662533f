;; Values that wait on the operand stack while something else happens.

(module
  (memory 1)
  (func $one (param i32) (result i32) (i32.const 1))
  (func $write (param i32) (result i32) (i32.store (i32.const 16) (i32.const 5)) (i32.const 1))
  (func (export "reset") (i32.store (i32.const 16) (i32.const 0)))

  ;; The value of a branch that is not taken is a sum over the result of a call.
  (func (export "branch_over_call") (param i32) (result i32)
    (block (result i32)
      (i32.add (i32.const 4) (call $one (i32.const 3)))
      (br_if 0 (local.get 0))))
  (func (export "table_over_call") (param i32) (result i32)
    (block (result i32)
      (block (result i32)
        (i32.add (i32.const 4) (call $one (i32.const 3)))
        (br_table 0 1 (local.get 0)))
      (i32.add (i32.const 10))))

  ;; A load is done before the call behind it.
  (func (export "load_then_call") (result i32)
    (i32.add (i32.load8_u (i32.const 16)) (call $write (i32.const 0))))
  (func (export "load_then_branch") (param i32) (result i32)
    (i32.load (i32.const 16))
    (local.get 0)
    (if (then (i32.store (i32.const 16) (i32.const 5)))))
)

(assert_return (invoke "branch_over_call" (i32.const 0)) (i32.const 5))
(assert_return (invoke "branch_over_call" (i32.const 1)) (i32.const 5))
(assert_return (invoke "table_over_call" (i32.const 0)) (i32.const 15))
(assert_return (invoke "table_over_call" (i32.const 1)) (i32.const 5))
(assert_return (invoke "load_then_call") (i32.const 1))
(assert_return (invoke "reset"))
(assert_return (invoke "load_then_branch" (i32.const 1)) (i32.const 0))
(assert_return (invoke "load_then_branch" (i32.const 1)) (i32.const 5))
