;; seed 1998
(module
  (type (func (param i32)))
  (type (func (param i32 i64) (result i64)))
  (type (func (param f32 i32 i32)))
  (type (func (param i64 i32 i32 i32) (result i32)))
  (type (func))
  (type (func (result i32)))
  (import "env" "trace" (func (type 0)))
  (import "env" "mix" (func (type 1)))
  (table 16 20 funcref)
  (table 5 funcref)
  (memory (export "memory") 1 3)
  (global (mut i32) (i32.const 32768))
  (global (mut i32) (i32.const 400))
  (global (mut i64) (i64.const 990330606440))
  (func (export "f2") (type 2) (param f32 i32 i32)
    (local i32 f64)
    global.get 1
    i32.eqz
    if (type 4)
      return
    end
    global.get 1
    i32.const 1
    i32.sub
    global.set 1
    global.get 0
    i32.const 80
    i32.sub
    local.tee 3
    global.set 0
    block (type 4)
      block (type 4)
        block (type 5)
          i32.const 3383
          local.get 3
          i32.store16 offset=0 align=1
          f32.const -0x1.1c59b8p8
          local.set 0
          f64.const nan:0x8000000000000
          local.set 4
          i32.const -1
        end
        br_table 0 2 0 2 2 1 2 2 0
      end
      block (type 4)
        i32.const 33
        local.tee 2
        br_table 0 2 2 1 1
      end
    end
    local.get 3
    i32.const 80
    i32.add
    global.set 0
  )
  (func (export "f3") (type 0) (param i32)
    (local i32 f32)
    global.get 1
    i32.eqz
    if (type 4)
      return
    end
    global.get 1
    i32.const 1
    i32.sub
    global.set 1
    global.get 0
    i32.const 32
    i32.sub
    local.tee 1
    global.set 0
    block (type 4)
      f32.const 0x1.37409cp8
      f32.const -0x1.028c7ap10
      local.tee 2
      f32.const nan:0x400000
      local.get 2
      local.get 2
      f32.eq
      select
      f32.copysign
      i64.trunc_sat_f32_u
      global.get 2
      global.get 2
      i64.const 1
      i64.rotl
      i64.add
      i32.const 3778
      i32.load16_u offset=15 align=2
      select
      f64.const 0x1.36344dd50fc8p11
      f64.const 0x0.0000000000001p-1022
      f64.div
      f64.const -0x1.0d20a8aa2b8efp8
      f64.max
      i64.trunc_sat_f64_s
      i64.shr_s
      i32.const 1148
      i64.load offset=2 align=8
      i64.ge_s
      if (type 4)
        memory.size
        call 0
        global.get 0
        f64.const nan:0x8000000000000
        f64.const 0x1.4p1
        f64.le
        i32.clz
        i32.store16 offset=11 align=2
      end
    end
    local.get 1
    i32.const 32
    i32.add
    global.set 0
  )
  (func (export "f4") (type 3) (param i64 i32 i32 i32) (result i32)
    (local i32 f64 f64)
    global.get 1
    i32.eqz
    if (type 4)
      i32.const 0
      return
    end
    global.get 1
    i32.const 1
    i32.sub
    global.set 1
    global.get 0
    i32.const 128
    i32.sub
    local.tee 4
    global.set 0
    block (type 5)
      i32.const 3513
      f64.const inf
      local.tee 5
      f64.const nan:0x8000000000000
      local.get 5
      local.get 5
      f64.eq
      select
      f64.store offset=0 align=8
      i32.const -2147483648
      drop
      ref.null func
      i32.const 0
      table.grow 1
      drop
      f64.const -0x1.0p0
      local.get 5
      local.get 2
      i32.eqz
      select
      f64.const 0x1.8p0
      local.tee 6
      f64.const nan:0x8000000000000
      local.get 6
      local.get 6
      f64.eq
      select
      f64.copysign
      f64.const 0x1.44795e23a17dcp10
      local.get 5
      local.get 6
      f64.mul
      local.get 3
      i32.const 153
      i32.ge_u
      select
      f64.max
      i32.trunc_f64_s
      i32.clz
    end
    local.get 4
    i32.const 128
    i32.add
    global.set 0
  )
  (export "g2" (global 2))
  (elem (i32.const 1) func 3 3 4 3 3 1 4 2 3 3)
  (elem func 3 3 4 3)
  (elem declare func 0 1 2 3 4)
  (data (i32.const 1024) "\64\59\f0\5c\72\bd\78\2b\7d\45\90\86\2f\44\fe\2d\2c\bd\08\4a\55\fe\14\5e\b0\dc\11\44\7e\8a\4f\84\9d\b6\ba\2e\bb\26\7e\19\12")
  (data "\f2\e0\57\eb\26\6b\e7\8e\ea\c7\d3\f9\9c\f0\67\2b\bf\db\a9\f9\92\25\7e\96\50\e9\f3\27\3f\75\b6\ad\a4\89\57\17\6e\9c\82\4d"))
