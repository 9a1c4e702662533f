;; seed 1042
(module
  (type (func (param i32)))
  (type (func (param i32 i64) (result i64)))
  (type (func (param i32) (result i32)))
  (type (func (param i64) (result i32)))
  (type (func))
  (type (func (result i32)))
  (type (func (result i64)))
  (type (func (result f32)))
  (import "env" "trace" (func (type 0)))
  (import "env" "mix" (func (type 1)))
  (table 16 20 funcref)
  (table 5 funcref)
  (memory (export "memory") 1 3)
  (global (mut i32) (i32.const 32768))
  (global (mut i32) (i32.const 400))
  (global (mut i32) (i32.const 171))
  (global f32 (f32.const -0x1.6e92f6p9))
  (global (mut i32) (i32.const 1))
  (global (mut f32) (f32.const -0x1.9e8f16p9))
  (global (mut f32) (f32.const nan:0x400000))
  (func (export "f2") (type 2) (param i32) (result i32)
    (local i32 i32 f64 f32 f32 i64)
    global.get 1
    i32.eqz
    if (type 4)
      i32.const -43
      return
    end
    global.get 1
    i32.const 1
    i32.sub
    global.set 1
    global.get 0
    i32.const 112
    i32.sub
    local.tee 1
    global.set 0
    block (type 5)
      block (type 5)
        i32.const 32767
        local.set 2
        loop (type 4)
          local.get 2
          i32.const -1073709050
          i32.ne
          i32.eqz
          if (type 4)
            i64.const 1
            i64.const -128
            i64.add
            i64.const 4294967295
            i64.const 255
            i64.add
            i64.xor
            i64.const -85526944023729274
            i64.clz
            i64.const -128
            i64.const 64
            i64.le_s
            if (type 6)
              i64.const 2147483647
            else
              ref.null func
              i32.const 3
              table.grow 1
              drop
              i64.const 0
            end
            i64.rotr
            i64.le_u
            drop
            i32.const 27
            i32.eqz
            if (type 7)
              i32.const 1031
              i64.const 1578851528011808334
              i64.const -984572917287738
              i64.add
              i64.store offset=20 align=2
              block (type 4)
                i32.const 65501
                f64.const 0x1.0p0
                local.tee 3
                f64.const nan:0x8000000000000
                local.get 3
                local.get 3
                f64.eq
                select
                f64.store offset=0 align=2
                local.get 2
                i32.const 65528
                i32.and
                i32.const 31
                i32.const 3
                memory.init 1
                i32.const 1485
                global.get 2
                i32.const 4095
                i32.and
                i32.const 191
                memory.copy
              end
              f32.const 0x1.0p31
              f32.sqrt
            else
              local.get 1
              i32.eqz
              if (type 4)
                local.get 2
                local.set 0
              else
                i32.const 32768
                call 0
              end
              local.get 1
              local.get 2
              i32.shr_u
              local.set 0
              global.get 6
              f32.floor
            end
            i32.trunc_f32_u
            global.set 4
            i64.const 72623859790382856
            call 3
            i32.const 255
            i32.and
            block (type 7)
              global.get 2
              i32.eqz
              if (type 4)
                global.get 4
                call 0
              else
                global.get 0
                local.get 0
                i32.store offset=0 align=4
              end
              global.get 5
              f32.floor
            end
            global.get 3
            global.get 3
            f32.max
            i64.const 72623859790382856
            f32.convert_i64_s
            f32.min
            f32.add
            local.tee 4
            f32.const nan:0x400000
            local.get 4
            local.get 4
            f32.eq
            select
            f32.store offset=0 align=4
            local.get 2
            i32.const 1073741825
            i32.add
            local.set 2
            br 1
          end
        end
        i32.const 1056
        i32.load8_u offset=0 align=1
        local.get 0
        i32.const -32768
        i32.xor
        call 2
        i32.add
        local.get 2
        i32.add
        local.get 3
        local.get 2
        i32.const 32768
        i64.const -12405632616579306
        i64.const -2
        i64.ge_u
        select
        i32.const 4095
        i32.and
        f64.load offset=0 align=8
        f64.ne
        global.get 6
        local.tee 5
        local.get 4
        local.get 5
        local.get 2
        i32.eqz
        select
        f32.ge
        i32.clz
        i32.le_s
        br_if 0
      end
      i32.const 2
      call_indirect 0 (type 0)
      global.get 0
      global.get 0
      i64.load offset=13 align=8
      i64.const 72623859790382856
      i64.const -9223372036854775808
      i64.xor
      local.tee 6
      i64.const 2147483647
      local.get 6
      i64.xor
      i32.const 32767
      i64.const 2147483647
      i32.const 3
      call_indirect 0 (type 1)
      i64.xor
      i64.rotl
      i64.and
      i64.clz
      table.size 0
      local.get 0
      local.get 0
      i32.div_u
      if (type 6)
        local.get 6
      else
        local.get 6
      end
      call 3
      i32.xor
      i32.const 255
      i32.and
      i64.load offset=0 align=8
      i64.gt_u
      i32.store16 offset=0 align=1
      local.get 1
    end
    local.get 1
    i32.const 112
    i32.add
    global.set 0
  )
  (func (export "f3") (type 3) (param i64) (result i32)
    (local i32 i32)
    global.get 1
    i32.eqz
    if (type 4)
      i32.const 32767
      return
    end
    global.get 1
    i32.const 1
    i32.sub
    global.set 1
    global.get 0
    i32.load8_u offset=14 align=1
    global.set 2
    global.get 4
    local.tee 1
    call 2
    drop
    local.get 1
    local.set 1
    local.get 0
    local.tee 0
    i64.const 46
    i64.const 0
    i64.const 1
    i64.ge_s
    select
    local.set 0
    i32.const -163
    i64.const -213
    call 1
    call 3
    local.set 2
    block (type 5)
      local.get 0
      local.get 0
      i64.ne
      drop
      f64.const 0x1.fffffffffffffp62
      f64.const 0x1.0p64
      f64.mul
      drop
      global.get 0
      i32.load offset=0 align=4
      local.get 0
      local.get 0
      i64.eq
      br_if 0
    end
  )
  (export "g1" (global 1))
  (export "g2" (global 2))
  (export "g5" (global 5))
  (export "g6" (global 6))
  (elem (i32.const 1) func 2 0 1 3 1 1 1 3 2 3)
  (elem func 2 0 1 3)
  (elem declare func 0 1 2 3)
  (data (i32.const 1024) "\aa\cb\a3\f0\d8\df\24\08\12\37\d9\d2\21\26\d2\09\bc\7f\6c\3d\41\f3\31\5b\7a\63\9a\67\ac\ff\46\13\58\f9\d6\fb\a3\c0\0f\0f\ba\5b\9b\ac\1f\84\8d\9d\90\28\fc\ee\ea\f6\36\03\9a\14\2f\2d\41\e8\7a\14\06\86\e2\ff\c5\71\1d\fa\49\50\27\1e\75\04\70\f4\cf\93\54")
  (data "\e5\5c\87\75\a4\54\3d\48\20\31\44\60\cc\0d\f3\2d\cf\84\83\1b\1d\74\d9\e1\43\69\7a\aa\cf\8a\51\fc\c4\54\9e\bb\47\92\e4\84"))
