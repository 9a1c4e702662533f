;; A global of the module's own is a field of the instance; an exported or imported one is a cell.
(module
  (global $imported (import "env" "limit") i32)
  (global $own (mut i64) (i64.const 7))
  (global $shared (export "shared") (mut i32) (i32.const 1))
  (func $next (result i64)
    (global.get $own)
    (global.set $own (i64.add (global.get $own) (i64.const 1))))
  (func $bump
    (global.set $shared (i32.add (global.get $shared) (global.get $imported)))))
