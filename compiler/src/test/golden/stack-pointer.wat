;; The first global, moved down and up again, is passed as a parameter and kept in a local.
(module
  (memory 1)
  (global $__stack_pointer (mut i32) (i32.const 65536))
  (func $leaf (param $x i32) (result i32) (local $frame i32)
    (global.set $__stack_pointer (local.tee $frame (i32.sub (global.get $__stack_pointer) (i32.const 16))))
    (i32.store offset=12 (local.get $frame) (local.get $x))
    (i32.load offset=12 (local.get $frame))
    (global.set $__stack_pointer (i32.add (local.get $frame) (i32.const 16))))
  (func $outer (export "outer") (param $x i32) (result i32) (local $frame i32)
    (global.set $__stack_pointer (local.tee $frame (i32.sub (global.get $__stack_pointer) (i32.const 32))))
    (call $leaf (local.get $x))
    (global.set $__stack_pointer (i32.add (local.get $frame) (i32.const 32)))))

;; -- what it becomes
;;
;; $leaf
;; after lowering:
;; function 0(p0: i32, sp: i32)
;;   locals v2: i32, v3: i32
;;   v2 = i32.sub(sp, 16)
;;   sp = v2
;;   global[0] = sp
;;   i32.store offset=12(v2, p0)
;;   v3 = i32.load offset=12(v2)
;;   sp = i32.add(v2, 16)
;;   global[0] = sp
;;   return v3
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads:
;; function 0(p0: i32, sp: i32)
;;   locals v2: i32, v3: i32
;;   v2 = i32.sub(sp, 16)
;;   sp = v2
;;   global[0] = sp
;;   i32.store offset=12(v2, p0)
;;   v3 = p0
;;   sp = i32.add(v2, 16)
;;   global[0] = sp
;;   return v3
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_leaf(IILLinearMemory;LGuest;)I  // 40 bytes
;;   iload 1
;;   bipush 16
;;   isub
;;   istore 4
;;   iload 4
;;   istore 1
;;   aload 3
;;   iload 1
;;   putfield Guest.g0 I
;;   aload 2
;;   iload 4
;;   iload 0
;;   bipush 12
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   iload 0
;;   istore 5
;;   iload 4
;;   bipush 16
;;   iadd
;;   istore 1
;;   aload 3
;;   iload 1
;;   putfield Guest.g0 I
;;   iload 5
;;   ireturn
;;
;; $outer
;; after lowering:
;; function 1(p0: i32, sp: i32)
;;   locals v2: i32, v3: i32
;;   v2 = i32.sub(sp, 32)
;;   sp = v2
;;   global[0] = sp
;;   v3 = call 0(p0, sp)
;;   sp = i32.add(v2, 32)
;;   global[0] = sp
;;   return v3
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f1_outer(IILLinearMemory;LGuest;)I  // 37 bytes
;;   iload 1
;;   bipush 32
;;   isub
;;   istore 4
;;   iload 4
;;   istore 1
;;   aload 3
;;   iload 1
;;   putfield Guest.g0 I
;;   iload 0
;;   iload 1
;;   aload 2
;;   aload 3
;;   invokestatic C0.f0_leaf(IILLinearMemory;LGuest;)I
;;   istore 5
;;   iload 4
;;   bipush 32
;;   iadd
;;   istore 1
;;   aload 3
;;   iload 1
;;   putfield Guest.g0 I
;;   iload 5
;;   ireturn
