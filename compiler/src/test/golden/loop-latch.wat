;; A loop that ends with anything but a comparison of ints jumps back with an empty stack.
(module
  (func $double (param $x f64) (param $end f64) (result f64)
    (loop $next
      (local.set $x (f64.add (local.get $x) (local.get $x)))
      (br_if $next (f64.lt (local.get $x) (local.get $end))))
    (local.get $x)))

;; -- what it becomes
;;
;; $double
;; after lowering:
;; function 0(p0: f64, p1: f64)
;; loop1:
;;   p0 = f64.add(p0, p0)
;;   if f64.lt(p0, p1) goto loop1
;;   return p0
;; after inlining: the same
;; after loop-normalization: the same
;; after common-subexpressions: the same
;; after redundant-loads: the same
;; after check-sharing: the same
;; after jump-threading: the same
;; after interruption:
;; function 0(p0: f64, p1: f64)
;; loop1:
;;   poll
;;   p0 = f64.add(p0, p0)
;;   if f64.lt(p0, p1) goto loop1
;;   return p0
;; after loop-latches:
;; function 0(p0: f64, p1: f64)
;; loop1:
;;   poll
;;   p0 = f64.add(p0, p0)
;;   unless f64.lt(p0, p1) goto L2
;;   goto loop1
;; L2:
;;   return p0
;;
;; f0_double(DDLGuest;)D  // 20 bytes
;; L0:
;;   aload 4
;;   invokevirtual Guest.poll()V
;;   dload 0
;;   dload 0
;;   dadd
;;   dstore 0
;;   dload 0
;;   dload 2
;;   dcmpg
;;   ifge L1
;;   goto L0
;; L1:
;;   dload 0
;;   dreturn
