;; A table of branches is a tableswitch; a carried value travels in the variable of its depth.
(module
  (func $kind (param i32) (result i32)
    (block $small (result i32)
      (block $none (result i32)
        (i32.const 5)
        (local.get 0)
        (br_table $small $none $small $none)
        unreachable)
      (i32.const 1)
      i32.add)
    (i32.const 2)
    i32.mul))

;; -- what it becomes
;;
;; $kind
;; after lowering:
;; function 0(p0: i32)
;;   locals v1: i32, v2: i32
;;   v1 = p0
;;   v2 = 5
;;   switch v1 [L3 L4 L3] else L4
;; L3:
;;   goto L1
;; L4:
;;   goto L2
;; L2:
;;   v2 = i32.add(v2, 1)
;; L1:
;;   return i32.shl(v2, 1)
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption: the same
;; after loop-latches: the same
;;
;; f0_kind(ILGuest;)I  // 46 bytes
;;   iconst_0
;;   istore 2
;;   iload 0
;;   istore 3
;;   iconst_5
;;   istore 2
;;   iload 3
;;   tableswitch 0:L0 2:L0 else:L1
;; L0:
;;   goto L3
;; L1:
;;   goto L2
;; L2:
;;   iload 2
;;   iconst_1
;;   iadd
;;   istore 2
;; L3:
;;   iload 2
;;   iconst_1
;;   ishl
;;   ireturn
