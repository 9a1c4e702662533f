;; A loop that ends with anything but a comparison of ints jumps back with an empty stack.
(module
  (func $double (param $x f64) (param $end f64) (result f64)
    (loop $next
      (local.set $x (f64.add (local.get $x) (local.get $x)))
      (br_if $next (f64.lt (local.get $x) (local.get $end))))
    (local.get $x)))

;; -- what it becomes
;; without loop-latches:
;;
;; $double
;; f0_double(DDLGuest;)D  // 17 bytes
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
;;   iflt L0
;;   dload 0
;;   dreturn
;;
;; with loop-latches:
;;
;; $double
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
