;; Loads and stores name the accessor, with the constant offset beside the address; a load waits until a store would change it.
(module
  (memory 1 4)
  (memory $other 1)
  (data $bytes "abc")
  (func $swap (param i32 i32)
    (i32.store (local.get 0) (i32.load (local.get 1)))
    (i32.store8 offset=3 (local.get 1) (i32.load8_u offset=65536 (local.get 0))))
  (func $before (param i32) (result i32)
    (i32.load offset=4 (local.get 0))
    (i32.store offset=4 (local.get 0) (i32.const 0)))
  (func $second (param i64) (result f64)
    (f64.load $other (i32.wrap_i64 (local.get 0))))
  (func $bulk (param i32)
    (memory.fill (local.get 0) (i32.const 0) (i32.const 64))
    (memory.init $bytes (local.get 0) (i32.const 0) (i32.const 3))
    (drop (memory.grow (memory.size)))))

;; -- what it becomes
;;
;; $swap
;; after lowering:
;; function 0(p0: i32, p1: i32)
;;   i32.store(p0, i32.load(p1))
;;   i32.store8 offset=3(p1, i32.load8_u offset=65536(p0))
;;   return
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing:
;; function 0(p0: i32, p1: i32)
;;   i32.store(p0, i32.load(p1))
;;   i32.store8(i32.add(p1, 3), i32.load8_u(i32.add(p0, 65536)))
;;   return
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_swap(IILLinearMemory;LGuest;)V  // 30 bytes
;;   aload 2
;;   iload 0
;;   aload 2
;;   iload 1
;;   iconst_0
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   aload 2
;;   iload 1
;;   iconst_3
;;   iadd
;;   aload 2
;;   iload 0
;;   ldc 65536
;;   iadd
;;   iconst_0
;;   invokestatic Mem.i32Load8U(LLinearMemory;II)I
;;   iconst_0
;;   invokestatic Mem.i32Store8(LLinearMemory;III)V
;;   return
;;
;; $before
;; after lowering:
;; function 1(p0: i32)
;;   locals v1: i32
;;   v1 = i32.load offset=4(p0)
;;   i32.store offset=4(p0, 0)
;;   return v1
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing:
;; function 1(p0: i32)
;;   locals v1: i32
;;   v1 = i32.load offset=4(p0)
;;   i32.store(i32.add(p0, 4), 0)
;;   return v1
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f1_before(ILLinearMemory;LGuest;)I  // 18 bytes
;;   aload 1
;;   iload 0
;;   iconst_4
;;   invokestatic Mem.i32Load(LLinearMemory;II)I
;;   istore 3
;;   aload 1
;;   iload 0
;;   iconst_4
;;   iadd
;;   iconst_0
;;   iconst_0
;;   invokestatic Mem.i32Store(LLinearMemory;III)V
;;   iload 3
;;   ireturn
;;
;; $second
;; after lowering:
;; function 2(p0: i64)
;;   return f64.load memory 1(i32.wrap_i64(p0))
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f2_second(JLLinearMemory;LGuest;)D  // 11 bytes
;;   aload 3
;;   getfield Guest.m1 LLinearMemory;
;;   lload 0
;;   l2i
;;   iconst_0
;;   invokestatic Mem.f64Load(LLinearMemory;II)D
;;   dreturn
;;
;; $bulk
;; after lowering:
;; function 3(p0: i32)
;;   locals v1: i32
;;   memory.fill 0 0(p0, 0, 64)
;;   memory.init 0 0(p0, 0, 3)
;;   memory.grow 0(memory.size 0)
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
;; f3_bulk(ILLinearMemory;LGuest;)V  // 28 bytes
;;   iload 0
;;   iconst_0
;;   bipush 64
;;   aload 1
;;   aload 2
;;   invokestatic Bulk.memoryFill(IIILLinearMemory;LGuestInstance;)V
;;   iload 0
;;   iconst_0
;;   iconst_3
;;   aload 1
;;   aload 2
;;   iconst_0
;;   invokestatic Bulk.memoryInit(IIILLinearMemory;LGuestInstance;I)V
;;   aload 1
;;   aload 1
;;   invokestatic Bulk.size(LLinearMemory;)I
;;   invokestatic Bulk.grow(LLinearMemory;I)I
;;   pop
;;   return
