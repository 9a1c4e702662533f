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

;; -- what it becomes
;;
;; $next
;; after lowering:
;; function 0()
;;   locals v0: i64
;;   v0 = global[1]
;;   global[1] = i64.add(global[1], 1L)
;;   return v0
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_next(LGuest;)J  // 17 bytes
;;   aload 0
;;   getfield Guest.g1 J
;;   lstore 1
;;   aload 0
;;   aload 0
;;   getfield Guest.g1 J
;;   lconst_1
;;   ladd
;;   putfield Guest.g1 J
;;   lload 1
;;   lreturn
;;
;; $bump
;; after lowering:
;; function 1()
;;   global[2] = i32.add(global[2], global[0])
;;   return
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f1_bump(LGuest;)V  // 23 bytes
;;   aload 0
;;   getfield Guest.c2 LGlobalCell;
;;   aload 0
;;   getfield Guest.c2 LGlobalCell;
;;   getfield GlobalCell.i32 I
;;   aload 0
;;   getfield Guest.c0 LGlobalCell;
;;   getfield GlobalCell.i32 I
;;   iadd
;;   putfield GlobalCell.i32 I
;;   return
