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

;; A global keeps what it was set to before a trap, and a trap comes before the setting behind it.
(module (global $g (mut i32) (i32.const 1000)) (global $sp (mut i32) (i32.const 1000)) (memory 1)
 (func (export "f") (param i32) (result i32) 
   (i32.div_u (i32.const 1) (local.get 0))  (global.set $g (i32.const 7)))
 (func (export "g") (result i32) (global.get $g))
 (func (export "frame") (param i32) (result i32) (local i32)
   (local.set 1 (i32.sub (global.get $sp) (i32.const 16))) (global.set $sp (local.get 1))
   (i32.div_u (i32.const 1) (local.get 0))
   (global.set $sp (i32.add (local.get 1) (i32.const 16))))
 (func (export "sp") (result i32) (global.get $sp)))
(assert_trap (invoke "f" (i32.const 0)) "integer divide by zero")
(assert_return (invoke "g") (i32.const 1000))
(assert_trap (invoke "frame" (i32.const 0)) "integer divide by zero")
(assert_return (invoke "sp") (i32.const 984))
