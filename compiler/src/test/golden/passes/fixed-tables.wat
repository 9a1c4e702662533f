;; Nobody writes the tables: a call compares the index with those of the functions of its type. Others may have written the
;; exported one, which is asked first. What is no function of the type goes the old way, which traps.
(module
  (type $unary (func (param i32) (result i32)))
  (table $own 5 funcref)
  (table $shared (export "shared") 1 funcref)
  (elem (table $own) (i32.const 1) func $increment $nothing $decrement)
  (elem (table $shared) (i32.const 0) func $increment)
  (func $increment (type $unary) (i32.add (local.get 0) (i32.const 1)))
  (func $decrement (type $unary) (i32.sub (local.get 0) (i32.const 1)))
  (func $nothing)
  (func $both (param i32 i32) (result i32)
    (call_indirect $shared (type $unary)
      (call_indirect $own (type $unary) (local.get 1) (local.get 0))
      (i32.const 0))))

;; -- what it becomes
;; without fixed-tables:
;;
;; $increment
;; f0_increment(ILGuest;)I  // 4 bytes
;;   iload 0
;;   iconst_1
;;   iadd
;;   ireturn
;;
;; $decrement
;; f1_decrement(ILGuest;)I  // 4 bytes
;;   iload 0
;;   iconst_1
;;   isub
;;   ireturn
;;
;; $nothing
;; f2_nothing(LGuest;)V  // 1 bytes
;;   return
;;
;; $both
;; f3_both(IILGuest;)I  // 34 bytes
;;   iload 0
;;   aload 2
;;   getfield Guest.t0 LTable;
;;   invokestatic Tables.callee(ILTable;)LFuncRef;
;;   aload 2
;;   invokestatic S0.cast(LFuncRef;LGuestInstance;)LS0;
;;   iload 1
;;   invokevirtual S0.call(I)I
;;   istore 3
;;   iconst_0
;;   aload 2
;;   getfield Guest.t1 LTable;
;;   invokestatic Tables.callee(ILTable;)LFuncRef;
;;   aload 2
;;   invokestatic S0.cast(LFuncRef;LGuestInstance;)LS0;
;;   iload 3
;;   invokevirtual S0.call(I)I
;;   ireturn
;;
;; with fixed-tables:
;;
;; $increment
;; f0_increment(ILGuest;)I  // 4 bytes
;;   iload 0
;;   iconst_1
;;   iadd
;;   ireturn
;;
;; $decrement
;; f1_decrement(ILGuest;)I  // 4 bytes
;;   iload 0
;;   iconst_1
;;   isub
;;   ireturn
;;
;; $nothing
;; f2_nothing(LGuest;)V  // 1 bytes
;;   return
;;
;; $both
;; f3_both(IILGuest;)I  // 14 bytes
;;   iload 1
;;   iload 0
;;   aload 2
;;   invokestatic C0.f3_both$i0_0(IILGuest;)I
;;   istore 3
;;   iload 3
;;   iconst_0
;;   aload 2
;;   invokestatic C0.f3_both$i1_0(IILGuest;)I
;;   ireturn
;; f3_both$i0_0(IILGuest;)I  // 47 bytes
;;   iload 1
;;   tableswitch 1:L0 3:L1 else:L2
;; L0:
;;   iload 0
;;   aload 2
;;   invokestatic C0.f0_increment(ILGuest;)I
;;   ireturn
;; L1:
;;   iload 0
;;   aload 2
;;   invokestatic C0.f1_decrement(ILGuest;)I
;;   ireturn
;; L2:
;;   iload 0
;;   iload 1
;;   aload 2
;;   invokestatic D0_0.other(IILGuest;)I
;;   ireturn
;; f3_both$i1_0(IILGuest;)I  // 28 bytes
;;   aload 2
;;   getfield Guest.t1 LTable;
;;   invokestatic Tables.asMade(LTable;)Z
;;   ifeq L0
;;   iload 1
;;   iconst_0
;;   if_icmpne L0
;;   iload 0
;;   aload 2
;;   invokestatic C0.f0_increment(ILGuest;)I
;;   ireturn
;; L0:
;;   iload 0
;;   iload 1
;;   aload 2
;;   invokestatic D1_0.other(IILGuest;)I
;;   ireturn
