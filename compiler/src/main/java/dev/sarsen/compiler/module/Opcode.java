package dev.sarsen.compiler.module;

import static dev.sarsen.compiler.module.Feature.*;
import static dev.sarsen.compiler.module.Immediate.*;

import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every instruction of Wasm 3.0 and of the accepted proposals, one row each.
 *
 * <p>The table drives the decoder, the validator, the text reader, printers and documentation. A row holds the binary
 * code (the prefix byte, if any, before the underscore), the text mnemonic, what follows the code in the binary format,
 * the proposal that introduced it and, for instructions whose type does not depend on the module, the signature
 * {@code operands:results} with one letter a value: {@code i} i32, {@code l} i64, {@code f} f32, {@code d} f64,
 * {@code v} v128, {@code a} an address of the memory named by the immediate (i32, or i64 for a 64-bit memory). The last
 * column of memory accesses is the number of bytes accessed.
 *
 * @see <a href="https://webassembly.github.io/spec/core/appendix/index-instructions.html">index of instructions</a>
 */
public enum Opcode {

    // Control
    UNREACHABLE(0x00, "unreachable", NONE, MVP),
    NOP(0x01, "nop", NONE, MVP),
    BLOCK(0x02, "block", BLOCK_TYPE, MVP),
    LOOP(0x03, "loop", BLOCK_TYPE, MVP),
    IF(0x04, "if", BLOCK_TYPE, MVP),
    ELSE(0x05, "else", NONE, MVP),
    TRY(0x06, "try", BLOCK_TYPE, LEGACY_EXCEPTIONS),
    CATCH(0x07, "catch", TAG, LEGACY_EXCEPTIONS),
    THROW(0x08, "throw", TAG, EXCEPTION_HANDLING),
    RETHROW(0x09, "rethrow", LABEL, LEGACY_EXCEPTIONS),
    THROW_REF(0x0A, "throw_ref", NONE, EXCEPTION_HANDLING),
    END(0x0B, "end", NONE, MVP),
    BR(0x0C, "br", LABEL, MVP),
    BR_IF(0x0D, "br_if", LABEL, MVP),
    BR_TABLE(0x0E, "br_table", LABEL_TABLE, MVP),
    RETURN(0x0F, "return", NONE, MVP),
    CALL(0x10, "call", FUNCTION, MVP),
    CALL_INDIRECT(0x11, "call_indirect", TYPE_AND_TABLE, MVP),
    RETURN_CALL(0x12, "return_call", FUNCTION, TAIL_CALL),
    RETURN_CALL_INDIRECT(0x13, "return_call_indirect", TYPE_AND_TABLE, TAIL_CALL),
    CALL_REF(0x14, "call_ref", TYPE, FUNCTION_REFERENCES),
    RETURN_CALL_REF(0x15, "return_call_ref", TYPE, TAIL_CALL),
    DELEGATE(0x18, "delegate", LABEL, LEGACY_EXCEPTIONS),
    CATCH_ALL(0x19, "catch_all", NONE, LEGACY_EXCEPTIONS),
    TRY_TABLE(0x1F, "try_table", BLOCK_TYPE_AND_CATCHES, EXCEPTION_HANDLING),

    // Parametric
    DROP(0x1A, "drop", NONE, MVP),
    SELECT(0x1B, "select", NONE, MVP),
    SELECT_T(0x1C, "select", VALUE_TYPES, REFERENCE_TYPES),

    // Variables and tables
    LOCAL_GET(0x20, "local.get", LOCAL, MVP),
    LOCAL_SET(0x21, "local.set", LOCAL, MVP),
    LOCAL_TEE(0x22, "local.tee", LOCAL, MVP),
    GLOBAL_GET(0x23, "global.get", GLOBAL, MVP),
    GLOBAL_SET(0x24, "global.set", GLOBAL, MVP),
    TABLE_GET(0x25, "table.get", TABLE, REFERENCE_TYPES),
    TABLE_SET(0x26, "table.set", TABLE, REFERENCE_TYPES),

    // Memory accesses
    I32_LOAD(0x28, "i32.load", MEMORY_ARGUMENT, MVP, "a:i", 4),
    I64_LOAD(0x29, "i64.load", MEMORY_ARGUMENT, MVP, "a:l", 8),
    F32_LOAD(0x2A, "f32.load", MEMORY_ARGUMENT, MVP, "a:f", 4),
    F64_LOAD(0x2B, "f64.load", MEMORY_ARGUMENT, MVP, "a:d", 8),
    I32_LOAD8_S(0x2C, "i32.load8_s", MEMORY_ARGUMENT, MVP, "a:i", 1),
    I32_LOAD8_U(0x2D, "i32.load8_u", MEMORY_ARGUMENT, MVP, "a:i", 1),
    I32_LOAD16_S(0x2E, "i32.load16_s", MEMORY_ARGUMENT, MVP, "a:i", 2),
    I32_LOAD16_U(0x2F, "i32.load16_u", MEMORY_ARGUMENT, MVP, "a:i", 2),
    I64_LOAD8_S(0x30, "i64.load8_s", MEMORY_ARGUMENT, MVP, "a:l", 1),
    I64_LOAD8_U(0x31, "i64.load8_u", MEMORY_ARGUMENT, MVP, "a:l", 1),
    I64_LOAD16_S(0x32, "i64.load16_s", MEMORY_ARGUMENT, MVP, "a:l", 2),
    I64_LOAD16_U(0x33, "i64.load16_u", MEMORY_ARGUMENT, MVP, "a:l", 2),
    I64_LOAD32_S(0x34, "i64.load32_s", MEMORY_ARGUMENT, MVP, "a:l", 4),
    I64_LOAD32_U(0x35, "i64.load32_u", MEMORY_ARGUMENT, MVP, "a:l", 4),
    I32_STORE(0x36, "i32.store", MEMORY_ARGUMENT, MVP, "ai:", 4),
    I64_STORE(0x37, "i64.store", MEMORY_ARGUMENT, MVP, "al:", 8),
    F32_STORE(0x38, "f32.store", MEMORY_ARGUMENT, MVP, "af:", 4),
    F64_STORE(0x39, "f64.store", MEMORY_ARGUMENT, MVP, "ad:", 8),
    I32_STORE8(0x3A, "i32.store8", MEMORY_ARGUMENT, MVP, "ai:", 1),
    I32_STORE16(0x3B, "i32.store16", MEMORY_ARGUMENT, MVP, "ai:", 2),
    I64_STORE8(0x3C, "i64.store8", MEMORY_ARGUMENT, MVP, "al:", 1),
    I64_STORE16(0x3D, "i64.store16", MEMORY_ARGUMENT, MVP, "al:", 2),
    I64_STORE32(0x3E, "i64.store32", MEMORY_ARGUMENT, MVP, "al:", 4),
    MEMORY_SIZE(0x3F, "memory.size", MEMORY, MVP, ":a"),
    MEMORY_GROW(0x40, "memory.grow", MEMORY, MVP, "a:a"),

    // Constants
    I32_CONST(0x41, "i32.const", I32, MVP, ":i"),
    I64_CONST(0x42, "i64.const", I64, MVP, ":l"),
    F32_CONST(0x43, "f32.const", F32, MVP, ":f"),
    F64_CONST(0x44, "f64.const", F64, MVP, ":d"),

    // Numbers
    I32_EQZ(0x45, "i32.eqz", NONE, MVP, "i:i"),
    I32_EQ(0x46, "i32.eq", NONE, MVP, "ii:i"),
    I32_NE(0x47, "i32.ne", NONE, MVP, "ii:i"),
    I32_LT_S(0x48, "i32.lt_s", NONE, MVP, "ii:i"),
    I32_LT_U(0x49, "i32.lt_u", NONE, MVP, "ii:i"),
    I32_GT_S(0x4A, "i32.gt_s", NONE, MVP, "ii:i"),
    I32_GT_U(0x4B, "i32.gt_u", NONE, MVP, "ii:i"),
    I32_LE_S(0x4C, "i32.le_s", NONE, MVP, "ii:i"),
    I32_LE_U(0x4D, "i32.le_u", NONE, MVP, "ii:i"),
    I32_GE_S(0x4E, "i32.ge_s", NONE, MVP, "ii:i"),
    I32_GE_U(0x4F, "i32.ge_u", NONE, MVP, "ii:i"),
    I64_EQZ(0x50, "i64.eqz", NONE, MVP, "l:i"),
    I64_EQ(0x51, "i64.eq", NONE, MVP, "ll:i"),
    I64_NE(0x52, "i64.ne", NONE, MVP, "ll:i"),
    I64_LT_S(0x53, "i64.lt_s", NONE, MVP, "ll:i"),
    I64_LT_U(0x54, "i64.lt_u", NONE, MVP, "ll:i"),
    I64_GT_S(0x55, "i64.gt_s", NONE, MVP, "ll:i"),
    I64_GT_U(0x56, "i64.gt_u", NONE, MVP, "ll:i"),
    I64_LE_S(0x57, "i64.le_s", NONE, MVP, "ll:i"),
    I64_LE_U(0x58, "i64.le_u", NONE, MVP, "ll:i"),
    I64_GE_S(0x59, "i64.ge_s", NONE, MVP, "ll:i"),
    I64_GE_U(0x5A, "i64.ge_u", NONE, MVP, "ll:i"),
    F32_EQ(0x5B, "f32.eq", NONE, MVP, "ff:i"),
    F32_NE(0x5C, "f32.ne", NONE, MVP, "ff:i"),
    F32_LT(0x5D, "f32.lt", NONE, MVP, "ff:i"),
    F32_GT(0x5E, "f32.gt", NONE, MVP, "ff:i"),
    F32_LE(0x5F, "f32.le", NONE, MVP, "ff:i"),
    F32_GE(0x60, "f32.ge", NONE, MVP, "ff:i"),
    F64_EQ(0x61, "f64.eq", NONE, MVP, "dd:i"),
    F64_NE(0x62, "f64.ne", NONE, MVP, "dd:i"),
    F64_LT(0x63, "f64.lt", NONE, MVP, "dd:i"),
    F64_GT(0x64, "f64.gt", NONE, MVP, "dd:i"),
    F64_LE(0x65, "f64.le", NONE, MVP, "dd:i"),
    F64_GE(0x66, "f64.ge", NONE, MVP, "dd:i"),
    I32_CLZ(0x67, "i32.clz", NONE, MVP, "i:i"),
    I32_CTZ(0x68, "i32.ctz", NONE, MVP, "i:i"),
    I32_POPCNT(0x69, "i32.popcnt", NONE, MVP, "i:i"),
    I32_ADD(0x6A, "i32.add", NONE, MVP, "ii:i"),
    I32_SUB(0x6B, "i32.sub", NONE, MVP, "ii:i"),
    I32_MUL(0x6C, "i32.mul", NONE, MVP, "ii:i"),
    I32_DIV_S(0x6D, "i32.div_s", NONE, MVP, "ii:i"),
    I32_DIV_U(0x6E, "i32.div_u", NONE, MVP, "ii:i"),
    I32_REM_S(0x6F, "i32.rem_s", NONE, MVP, "ii:i"),
    I32_REM_U(0x70, "i32.rem_u", NONE, MVP, "ii:i"),
    I32_AND(0x71, "i32.and", NONE, MVP, "ii:i"),
    I32_OR(0x72, "i32.or", NONE, MVP, "ii:i"),
    I32_XOR(0x73, "i32.xor", NONE, MVP, "ii:i"),
    I32_SHL(0x74, "i32.shl", NONE, MVP, "ii:i"),
    I32_SHR_S(0x75, "i32.shr_s", NONE, MVP, "ii:i"),
    I32_SHR_U(0x76, "i32.shr_u", NONE, MVP, "ii:i"),
    I32_ROTL(0x77, "i32.rotl", NONE, MVP, "ii:i"),
    I32_ROTR(0x78, "i32.rotr", NONE, MVP, "ii:i"),
    I64_CLZ(0x79, "i64.clz", NONE, MVP, "l:l"),
    I64_CTZ(0x7A, "i64.ctz", NONE, MVP, "l:l"),
    I64_POPCNT(0x7B, "i64.popcnt", NONE, MVP, "l:l"),
    I64_ADD(0x7C, "i64.add", NONE, MVP, "ll:l"),
    I64_SUB(0x7D, "i64.sub", NONE, MVP, "ll:l"),
    I64_MUL(0x7E, "i64.mul", NONE, MVP, "ll:l"),
    I64_DIV_S(0x7F, "i64.div_s", NONE, MVP, "ll:l"),
    I64_DIV_U(0x80, "i64.div_u", NONE, MVP, "ll:l"),
    I64_REM_S(0x81, "i64.rem_s", NONE, MVP, "ll:l"),
    I64_REM_U(0x82, "i64.rem_u", NONE, MVP, "ll:l"),
    I64_AND(0x83, "i64.and", NONE, MVP, "ll:l"),
    I64_OR(0x84, "i64.or", NONE, MVP, "ll:l"),
    I64_XOR(0x85, "i64.xor", NONE, MVP, "ll:l"),
    I64_SHL(0x86, "i64.shl", NONE, MVP, "ll:l"),
    I64_SHR_S(0x87, "i64.shr_s", NONE, MVP, "ll:l"),
    I64_SHR_U(0x88, "i64.shr_u", NONE, MVP, "ll:l"),
    I64_ROTL(0x89, "i64.rotl", NONE, MVP, "ll:l"),
    I64_ROTR(0x8A, "i64.rotr", NONE, MVP, "ll:l"),
    F32_ABS(0x8B, "f32.abs", NONE, MVP, "f:f"),
    F32_NEG(0x8C, "f32.neg", NONE, MVP, "f:f"),
    F32_CEIL(0x8D, "f32.ceil", NONE, MVP, "f:f"),
    F32_FLOOR(0x8E, "f32.floor", NONE, MVP, "f:f"),
    F32_TRUNC(0x8F, "f32.trunc", NONE, MVP, "f:f"),
    F32_NEAREST(0x90, "f32.nearest", NONE, MVP, "f:f"),
    F32_SQRT(0x91, "f32.sqrt", NONE, MVP, "f:f"),
    F32_ADD(0x92, "f32.add", NONE, MVP, "ff:f"),
    F32_SUB(0x93, "f32.sub", NONE, MVP, "ff:f"),
    F32_MUL(0x94, "f32.mul", NONE, MVP, "ff:f"),
    F32_DIV(0x95, "f32.div", NONE, MVP, "ff:f"),
    F32_MIN(0x96, "f32.min", NONE, MVP, "ff:f"),
    F32_MAX(0x97, "f32.max", NONE, MVP, "ff:f"),
    F32_COPYSIGN(0x98, "f32.copysign", NONE, MVP, "ff:f"),
    F64_ABS(0x99, "f64.abs", NONE, MVP, "d:d"),
    F64_NEG(0x9A, "f64.neg", NONE, MVP, "d:d"),
    F64_CEIL(0x9B, "f64.ceil", NONE, MVP, "d:d"),
    F64_FLOOR(0x9C, "f64.floor", NONE, MVP, "d:d"),
    F64_TRUNC(0x9D, "f64.trunc", NONE, MVP, "d:d"),
    F64_NEAREST(0x9E, "f64.nearest", NONE, MVP, "d:d"),
    F64_SQRT(0x9F, "f64.sqrt", NONE, MVP, "d:d"),
    F64_ADD(0xA0, "f64.add", NONE, MVP, "dd:d"),
    F64_SUB(0xA1, "f64.sub", NONE, MVP, "dd:d"),
    F64_MUL(0xA2, "f64.mul", NONE, MVP, "dd:d"),
    F64_DIV(0xA3, "f64.div", NONE, MVP, "dd:d"),
    F64_MIN(0xA4, "f64.min", NONE, MVP, "dd:d"),
    F64_MAX(0xA5, "f64.max", NONE, MVP, "dd:d"),
    F64_COPYSIGN(0xA6, "f64.copysign", NONE, MVP, "dd:d"),
    I32_WRAP_I64(0xA7, "i32.wrap_i64", NONE, MVP, "l:i"),
    I32_TRUNC_F32_S(0xA8, "i32.trunc_f32_s", NONE, MVP, "f:i"),
    I32_TRUNC_F32_U(0xA9, "i32.trunc_f32_u", NONE, MVP, "f:i"),
    I32_TRUNC_F64_S(0xAA, "i32.trunc_f64_s", NONE, MVP, "d:i"),
    I32_TRUNC_F64_U(0xAB, "i32.trunc_f64_u", NONE, MVP, "d:i"),
    I64_EXTEND_I32_S(0xAC, "i64.extend_i32_s", NONE, MVP, "i:l"),
    I64_EXTEND_I32_U(0xAD, "i64.extend_i32_u", NONE, MVP, "i:l"),
    I64_TRUNC_F32_S(0xAE, "i64.trunc_f32_s", NONE, MVP, "f:l"),
    I64_TRUNC_F32_U(0xAF, "i64.trunc_f32_u", NONE, MVP, "f:l"),
    I64_TRUNC_F64_S(0xB0, "i64.trunc_f64_s", NONE, MVP, "d:l"),
    I64_TRUNC_F64_U(0xB1, "i64.trunc_f64_u", NONE, MVP, "d:l"),
    F32_CONVERT_I32_S(0xB2, "f32.convert_i32_s", NONE, MVP, "i:f"),
    F32_CONVERT_I32_U(0xB3, "f32.convert_i32_u", NONE, MVP, "i:f"),
    F32_CONVERT_I64_S(0xB4, "f32.convert_i64_s", NONE, MVP, "l:f"),
    F32_CONVERT_I64_U(0xB5, "f32.convert_i64_u", NONE, MVP, "l:f"),
    F32_DEMOTE_F64(0xB6, "f32.demote_f64", NONE, MVP, "d:f"),
    F64_CONVERT_I32_S(0xB7, "f64.convert_i32_s", NONE, MVP, "i:d"),
    F64_CONVERT_I32_U(0xB8, "f64.convert_i32_u", NONE, MVP, "i:d"),
    F64_CONVERT_I64_S(0xB9, "f64.convert_i64_s", NONE, MVP, "l:d"),
    F64_CONVERT_I64_U(0xBA, "f64.convert_i64_u", NONE, MVP, "l:d"),
    F64_PROMOTE_F32(0xBB, "f64.promote_f32", NONE, MVP, "f:d"),
    I32_REINTERPRET_F32(0xBC, "i32.reinterpret_f32", NONE, MVP, "f:i"),
    I64_REINTERPRET_F64(0xBD, "i64.reinterpret_f64", NONE, MVP, "d:l"),
    F32_REINTERPRET_I32(0xBE, "f32.reinterpret_i32", NONE, MVP, "i:f"),
    F64_REINTERPRET_I64(0xBF, "f64.reinterpret_i64", NONE, MVP, "l:d"),
    I32_EXTEND8_S(0xC0, "i32.extend8_s", NONE, SIGN_EXTENSION, "i:i"),
    I32_EXTEND16_S(0xC1, "i32.extend16_s", NONE, SIGN_EXTENSION, "i:i"),
    I64_EXTEND8_S(0xC2, "i64.extend8_s", NONE, SIGN_EXTENSION, "l:l"),
    I64_EXTEND16_S(0xC3, "i64.extend16_s", NONE, SIGN_EXTENSION, "l:l"),
    I64_EXTEND32_S(0xC4, "i64.extend32_s", NONE, SIGN_EXTENSION, "l:l"),

    // References
    REF_NULL(0xD0, "ref.null", HEAP_TYPE, REFERENCE_TYPES),
    REF_IS_NULL(0xD1, "ref.is_null", NONE, REFERENCE_TYPES),
    REF_FUNC(0xD2, "ref.func", FUNCTION, REFERENCE_TYPES),
    REF_EQ(0xD3, "ref.eq", NONE, GC),
    REF_AS_NON_NULL(0xD4, "ref.as_non_null", NONE, FUNCTION_REFERENCES),
    BR_ON_NULL(0xD5, "br_on_null", LABEL, FUNCTION_REFERENCES),
    BR_ON_NON_NULL(0xD6, "br_on_non_null", LABEL, FUNCTION_REFERENCES),

    // Garbage-collected objects
    STRUCT_NEW(0xFB_0000, "struct.new", TYPE, GC),
    STRUCT_NEW_DEFAULT(0xFB_0001, "struct.new_default", TYPE, GC),
    STRUCT_GET(0xFB_0002, "struct.get", TYPE_AND_FIELD, GC),
    STRUCT_GET_S(0xFB_0003, "struct.get_s", TYPE_AND_FIELD, GC),
    STRUCT_GET_U(0xFB_0004, "struct.get_u", TYPE_AND_FIELD, GC),
    STRUCT_SET(0xFB_0005, "struct.set", TYPE_AND_FIELD, GC),
    ARRAY_NEW(0xFB_0006, "array.new", TYPE, GC),
    ARRAY_NEW_DEFAULT(0xFB_0007, "array.new_default", TYPE, GC),
    ARRAY_NEW_FIXED(0xFB_0008, "array.new_fixed", TYPE_AND_LENGTH, GC),
    ARRAY_NEW_DATA(0xFB_0009, "array.new_data", TYPE_AND_DATA, GC),
    ARRAY_NEW_ELEM(0xFB_000A, "array.new_elem", TYPE_AND_ELEMENT, GC),
    ARRAY_GET(0xFB_000B, "array.get", TYPE, GC),
    ARRAY_GET_S(0xFB_000C, "array.get_s", TYPE, GC),
    ARRAY_GET_U(0xFB_000D, "array.get_u", TYPE, GC),
    ARRAY_SET(0xFB_000E, "array.set", TYPE, GC),
    ARRAY_LEN(0xFB_000F, "array.len", NONE, GC),
    ARRAY_FILL(0xFB_0010, "array.fill", TYPE, GC),
    ARRAY_COPY(0xFB_0011, "array.copy", TYPE_AND_TYPE, GC),
    ARRAY_INIT_DATA(0xFB_0012, "array.init_data", TYPE_AND_DATA, GC),
    ARRAY_INIT_ELEM(0xFB_0013, "array.init_elem", TYPE_AND_ELEMENT, GC),
    REF_TEST(0xFB_0014, "ref.test", HEAP_TYPE, GC),
    REF_TEST_NULL(0xFB_0015, "ref.test", HEAP_TYPE, GC),
    REF_CAST(0xFB_0016, "ref.cast", HEAP_TYPE, GC),
    REF_CAST_NULL(0xFB_0017, "ref.cast", HEAP_TYPE, GC),
    BR_ON_CAST(0xFB_0018, "br_on_cast", CAST, GC),
    BR_ON_CAST_FAIL(0xFB_0019, "br_on_cast_fail", CAST, GC),
    ANY_CONVERT_EXTERN(0xFB_001A, "any.convert_extern", NONE, GC),
    EXTERN_CONVERT_ANY(0xFB_001B, "extern.convert_any", NONE, GC),
    REF_I31(0xFB_001C, "ref.i31", NONE, GC),
    I31_GET_S(0xFB_001D, "i31.get_s", NONE, GC),
    I31_GET_U(0xFB_001E, "i31.get_u", NONE, GC),

    // Saturating conversions
    I32_TRUNC_SAT_F32_S(0xFC_0000, "i32.trunc_sat_f32_s", NONE, SATURATING_CONVERSIONS, "f:i"),
    I32_TRUNC_SAT_F32_U(0xFC_0001, "i32.trunc_sat_f32_u", NONE, SATURATING_CONVERSIONS, "f:i"),
    I32_TRUNC_SAT_F64_S(0xFC_0002, "i32.trunc_sat_f64_s", NONE, SATURATING_CONVERSIONS, "d:i"),
    I32_TRUNC_SAT_F64_U(0xFC_0003, "i32.trunc_sat_f64_u", NONE, SATURATING_CONVERSIONS, "d:i"),
    I64_TRUNC_SAT_F32_S(0xFC_0004, "i64.trunc_sat_f32_s", NONE, SATURATING_CONVERSIONS, "f:l"),
    I64_TRUNC_SAT_F32_U(0xFC_0005, "i64.trunc_sat_f32_u", NONE, SATURATING_CONVERSIONS, "f:l"),
    I64_TRUNC_SAT_F64_S(0xFC_0006, "i64.trunc_sat_f64_s", NONE, SATURATING_CONVERSIONS, "d:l"),
    I64_TRUNC_SAT_F64_U(0xFC_0007, "i64.trunc_sat_f64_u", NONE, SATURATING_CONVERSIONS, "d:l"),

    // Bulk operations
    MEMORY_INIT(0xFC_0008, "memory.init", DATA_AND_MEMORY, BULK_MEMORY, "aii:"),
    DATA_DROP(0xFC_0009, "data.drop", DATA, BULK_MEMORY, ":"),
    MEMORY_COPY(0xFC_000A, "memory.copy", MEMORY_AND_MEMORY, BULK_MEMORY),
    MEMORY_FILL(0xFC_000B, "memory.fill", MEMORY, BULK_MEMORY, "aia:"),
    TABLE_INIT(0xFC_000C, "table.init", ELEMENT_AND_TABLE, BULK_MEMORY),
    ELEM_DROP(0xFC_000D, "elem.drop", ELEMENT, BULK_MEMORY, ":"),
    TABLE_COPY(0xFC_000E, "table.copy", TABLE_AND_TABLE, BULK_MEMORY),
    TABLE_GROW(0xFC_000F, "table.grow", TABLE, REFERENCE_TYPES),
    TABLE_SIZE(0xFC_0010, "table.size", TABLE, REFERENCE_TYPES),
    TABLE_FILL(0xFC_0011, "table.fill", TABLE, REFERENCE_TYPES),

    // Wide arithmetic
    I64_ADD128(0xFC_0013, "i64.add128", NONE, WIDE_ARITHMETIC, "llll:ll"),
    I64_SUB128(0xFC_0014, "i64.sub128", NONE, WIDE_ARITHMETIC, "llll:ll"),
    I64_MUL_WIDE_S(0xFC_0015, "i64.mul_wide_s", NONE, WIDE_ARITHMETIC, "ll:ll"),
    I64_MUL_WIDE_U(0xFC_0016, "i64.mul_wide_u", NONE, WIDE_ARITHMETIC, "ll:ll"),

    // Vector accesses and constants
    V128_LOAD(0xFD_0000, "v128.load", MEMORY_ARGUMENT, SIMD, "a:v", 16),
    V128_LOAD8X8_S(0xFD_0001, "v128.load8x8_s", MEMORY_ARGUMENT, SIMD, "a:v", 8),
    V128_LOAD8X8_U(0xFD_0002, "v128.load8x8_u", MEMORY_ARGUMENT, SIMD, "a:v", 8),
    V128_LOAD16X4_S(0xFD_0003, "v128.load16x4_s", MEMORY_ARGUMENT, SIMD, "a:v", 8),
    V128_LOAD16X4_U(0xFD_0004, "v128.load16x4_u", MEMORY_ARGUMENT, SIMD, "a:v", 8),
    V128_LOAD32X2_S(0xFD_0005, "v128.load32x2_s", MEMORY_ARGUMENT, SIMD, "a:v", 8),
    V128_LOAD32X2_U(0xFD_0006, "v128.load32x2_u", MEMORY_ARGUMENT, SIMD, "a:v", 8),
    V128_LOAD8_SPLAT(0xFD_0007, "v128.load8_splat", MEMORY_ARGUMENT, SIMD, "a:v", 1),
    V128_LOAD16_SPLAT(0xFD_0008, "v128.load16_splat", MEMORY_ARGUMENT, SIMD, "a:v", 2),
    V128_LOAD32_SPLAT(0xFD_0009, "v128.load32_splat", MEMORY_ARGUMENT, SIMD, "a:v", 4),
    V128_LOAD64_SPLAT(0xFD_000A, "v128.load64_splat", MEMORY_ARGUMENT, SIMD, "a:v", 8),
    V128_STORE(0xFD_000B, "v128.store", MEMORY_ARGUMENT, SIMD, "av:", 16),
    V128_CONST(0xFD_000C, "v128.const", V128, SIMD, ":v"),
    V128_LOAD8_LANE(0xFD_0054, "v128.load8_lane", MEMORY_ARGUMENT_AND_LANE, SIMD, "av:v", 1),
    V128_LOAD16_LANE(0xFD_0055, "v128.load16_lane", MEMORY_ARGUMENT_AND_LANE, SIMD, "av:v", 2),
    V128_LOAD32_LANE(0xFD_0056, "v128.load32_lane", MEMORY_ARGUMENT_AND_LANE, SIMD, "av:v", 4),
    V128_LOAD64_LANE(0xFD_0057, "v128.load64_lane", MEMORY_ARGUMENT_AND_LANE, SIMD, "av:v", 8),
    V128_STORE8_LANE(0xFD_0058, "v128.store8_lane", MEMORY_ARGUMENT_AND_LANE, SIMD, "av:", 1),
    V128_STORE16_LANE(0xFD_0059, "v128.store16_lane", MEMORY_ARGUMENT_AND_LANE, SIMD, "av:", 2),
    V128_STORE32_LANE(0xFD_005A, "v128.store32_lane", MEMORY_ARGUMENT_AND_LANE, SIMD, "av:", 4),
    V128_STORE64_LANE(0xFD_005B, "v128.store64_lane", MEMORY_ARGUMENT_AND_LANE, SIMD, "av:", 8),
    V128_LOAD32_ZERO(0xFD_005C, "v128.load32_zero", MEMORY_ARGUMENT, SIMD, "a:v", 4),
    V128_LOAD64_ZERO(0xFD_005D, "v128.load64_zero", MEMORY_ARGUMENT, SIMD, "a:v", 8),

    // Vector lanes
    I8X16_SHUFFLE(0xFD_000D, "i8x16.shuffle", LANES_16, SIMD, "vv:v"),
    I8X16_SWIZZLE(0xFD_000E, "i8x16.swizzle", NONE, SIMD, "vv:v"),
    I8X16_SPLAT(0xFD_000F, "i8x16.splat", NONE, SIMD, "i:v"),
    I16X8_SPLAT(0xFD_0010, "i16x8.splat", NONE, SIMD, "i:v"),
    I32X4_SPLAT(0xFD_0011, "i32x4.splat", NONE, SIMD, "i:v"),
    I64X2_SPLAT(0xFD_0012, "i64x2.splat", NONE, SIMD, "l:v"),
    F32X4_SPLAT(0xFD_0013, "f32x4.splat", NONE, SIMD, "f:v"),
    F64X2_SPLAT(0xFD_0014, "f64x2.splat", NONE, SIMD, "d:v"),
    I8X16_EXTRACT_LANE_S(0xFD_0015, "i8x16.extract_lane_s", LANE, SIMD, "v:i"),
    I8X16_EXTRACT_LANE_U(0xFD_0016, "i8x16.extract_lane_u", LANE, SIMD, "v:i"),
    I8X16_REPLACE_LANE(0xFD_0017, "i8x16.replace_lane", LANE, SIMD, "vi:v"),
    I16X8_EXTRACT_LANE_S(0xFD_0018, "i16x8.extract_lane_s", LANE, SIMD, "v:i"),
    I16X8_EXTRACT_LANE_U(0xFD_0019, "i16x8.extract_lane_u", LANE, SIMD, "v:i"),
    I16X8_REPLACE_LANE(0xFD_001A, "i16x8.replace_lane", LANE, SIMD, "vi:v"),
    I32X4_EXTRACT_LANE(0xFD_001B, "i32x4.extract_lane", LANE, SIMD, "v:i"),
    I32X4_REPLACE_LANE(0xFD_001C, "i32x4.replace_lane", LANE, SIMD, "vi:v"),
    I64X2_EXTRACT_LANE(0xFD_001D, "i64x2.extract_lane", LANE, SIMD, "v:l"),
    I64X2_REPLACE_LANE(0xFD_001E, "i64x2.replace_lane", LANE, SIMD, "vl:v"),
    F32X4_EXTRACT_LANE(0xFD_001F, "f32x4.extract_lane", LANE, SIMD, "v:f"),
    F32X4_REPLACE_LANE(0xFD_0020, "f32x4.replace_lane", LANE, SIMD, "vf:v"),
    F64X2_EXTRACT_LANE(0xFD_0021, "f64x2.extract_lane", LANE, SIMD, "v:d"),
    F64X2_REPLACE_LANE(0xFD_0022, "f64x2.replace_lane", LANE, SIMD, "vd:v"),

    // Vector comparisons
    I8X16_EQ(0xFD_0023, "i8x16.eq", NONE, SIMD, "vv:v"),
    I8X16_NE(0xFD_0024, "i8x16.ne", NONE, SIMD, "vv:v"),
    I8X16_LT_S(0xFD_0025, "i8x16.lt_s", NONE, SIMD, "vv:v"),
    I8X16_LT_U(0xFD_0026, "i8x16.lt_u", NONE, SIMD, "vv:v"),
    I8X16_GT_S(0xFD_0027, "i8x16.gt_s", NONE, SIMD, "vv:v"),
    I8X16_GT_U(0xFD_0028, "i8x16.gt_u", NONE, SIMD, "vv:v"),
    I8X16_LE_S(0xFD_0029, "i8x16.le_s", NONE, SIMD, "vv:v"),
    I8X16_LE_U(0xFD_002A, "i8x16.le_u", NONE, SIMD, "vv:v"),
    I8X16_GE_S(0xFD_002B, "i8x16.ge_s", NONE, SIMD, "vv:v"),
    I8X16_GE_U(0xFD_002C, "i8x16.ge_u", NONE, SIMD, "vv:v"),
    I16X8_EQ(0xFD_002D, "i16x8.eq", NONE, SIMD, "vv:v"),
    I16X8_NE(0xFD_002E, "i16x8.ne", NONE, SIMD, "vv:v"),
    I16X8_LT_S(0xFD_002F, "i16x8.lt_s", NONE, SIMD, "vv:v"),
    I16X8_LT_U(0xFD_0030, "i16x8.lt_u", NONE, SIMD, "vv:v"),
    I16X8_GT_S(0xFD_0031, "i16x8.gt_s", NONE, SIMD, "vv:v"),
    I16X8_GT_U(0xFD_0032, "i16x8.gt_u", NONE, SIMD, "vv:v"),
    I16X8_LE_S(0xFD_0033, "i16x8.le_s", NONE, SIMD, "vv:v"),
    I16X8_LE_U(0xFD_0034, "i16x8.le_u", NONE, SIMD, "vv:v"),
    I16X8_GE_S(0xFD_0035, "i16x8.ge_s", NONE, SIMD, "vv:v"),
    I16X8_GE_U(0xFD_0036, "i16x8.ge_u", NONE, SIMD, "vv:v"),
    I32X4_EQ(0xFD_0037, "i32x4.eq", NONE, SIMD, "vv:v"),
    I32X4_NE(0xFD_0038, "i32x4.ne", NONE, SIMD, "vv:v"),
    I32X4_LT_S(0xFD_0039, "i32x4.lt_s", NONE, SIMD, "vv:v"),
    I32X4_LT_U(0xFD_003A, "i32x4.lt_u", NONE, SIMD, "vv:v"),
    I32X4_GT_S(0xFD_003B, "i32x4.gt_s", NONE, SIMD, "vv:v"),
    I32X4_GT_U(0xFD_003C, "i32x4.gt_u", NONE, SIMD, "vv:v"),
    I32X4_LE_S(0xFD_003D, "i32x4.le_s", NONE, SIMD, "vv:v"),
    I32X4_LE_U(0xFD_003E, "i32x4.le_u", NONE, SIMD, "vv:v"),
    I32X4_GE_S(0xFD_003F, "i32x4.ge_s", NONE, SIMD, "vv:v"),
    I32X4_GE_U(0xFD_0040, "i32x4.ge_u", NONE, SIMD, "vv:v"),
    F32X4_EQ(0xFD_0041, "f32x4.eq", NONE, SIMD, "vv:v"),
    F32X4_NE(0xFD_0042, "f32x4.ne", NONE, SIMD, "vv:v"),
    F32X4_LT(0xFD_0043, "f32x4.lt", NONE, SIMD, "vv:v"),
    F32X4_GT(0xFD_0044, "f32x4.gt", NONE, SIMD, "vv:v"),
    F32X4_LE(0xFD_0045, "f32x4.le", NONE, SIMD, "vv:v"),
    F32X4_GE(0xFD_0046, "f32x4.ge", NONE, SIMD, "vv:v"),
    F64X2_EQ(0xFD_0047, "f64x2.eq", NONE, SIMD, "vv:v"),
    F64X2_NE(0xFD_0048, "f64x2.ne", NONE, SIMD, "vv:v"),
    F64X2_LT(0xFD_0049, "f64x2.lt", NONE, SIMD, "vv:v"),
    F64X2_GT(0xFD_004A, "f64x2.gt", NONE, SIMD, "vv:v"),
    F64X2_LE(0xFD_004B, "f64x2.le", NONE, SIMD, "vv:v"),
    F64X2_GE(0xFD_004C, "f64x2.ge", NONE, SIMD, "vv:v"),
    I64X2_EQ(0xFD_00D6, "i64x2.eq", NONE, SIMD, "vv:v"),
    I64X2_NE(0xFD_00D7, "i64x2.ne", NONE, SIMD, "vv:v"),
    I64X2_LT_S(0xFD_00D8, "i64x2.lt_s", NONE, SIMD, "vv:v"),
    I64X2_GT_S(0xFD_00D9, "i64x2.gt_s", NONE, SIMD, "vv:v"),
    I64X2_LE_S(0xFD_00DA, "i64x2.le_s", NONE, SIMD, "vv:v"),
    I64X2_GE_S(0xFD_00DB, "i64x2.ge_s", NONE, SIMD, "vv:v"),

    // Vector bits
    V128_NOT(0xFD_004D, "v128.not", NONE, SIMD, "v:v"),
    V128_AND(0xFD_004E, "v128.and", NONE, SIMD, "vv:v"),
    V128_ANDNOT(0xFD_004F, "v128.andnot", NONE, SIMD, "vv:v"),
    V128_OR(0xFD_0050, "v128.or", NONE, SIMD, "vv:v"),
    V128_XOR(0xFD_0051, "v128.xor", NONE, SIMD, "vv:v"),
    V128_BITSELECT(0xFD_0052, "v128.bitselect", NONE, SIMD, "vvv:v"),
    V128_ANY_TRUE(0xFD_0053, "v128.any_true", NONE, SIMD, "v:i"),

    // Vector integers
    I8X16_ABS(0xFD_0060, "i8x16.abs", NONE, SIMD, "v:v"),
    I8X16_NEG(0xFD_0061, "i8x16.neg", NONE, SIMD, "v:v"),
    I8X16_POPCNT(0xFD_0062, "i8x16.popcnt", NONE, SIMD, "v:v"),
    I8X16_ALL_TRUE(0xFD_0063, "i8x16.all_true", NONE, SIMD, "v:i"),
    I8X16_BITMASK(0xFD_0064, "i8x16.bitmask", NONE, SIMD, "v:i"),
    I8X16_NARROW_I16X8_S(0xFD_0065, "i8x16.narrow_i16x8_s", NONE, SIMD, "vv:v"),
    I8X16_NARROW_I16X8_U(0xFD_0066, "i8x16.narrow_i16x8_u", NONE, SIMD, "vv:v"),
    I8X16_SHL(0xFD_006B, "i8x16.shl", NONE, SIMD, "vi:v"),
    I8X16_SHR_S(0xFD_006C, "i8x16.shr_s", NONE, SIMD, "vi:v"),
    I8X16_SHR_U(0xFD_006D, "i8x16.shr_u", NONE, SIMD, "vi:v"),
    I8X16_ADD(0xFD_006E, "i8x16.add", NONE, SIMD, "vv:v"),
    I8X16_ADD_SAT_S(0xFD_006F, "i8x16.add_sat_s", NONE, SIMD, "vv:v"),
    I8X16_ADD_SAT_U(0xFD_0070, "i8x16.add_sat_u", NONE, SIMD, "vv:v"),
    I8X16_SUB(0xFD_0071, "i8x16.sub", NONE, SIMD, "vv:v"),
    I8X16_SUB_SAT_S(0xFD_0072, "i8x16.sub_sat_s", NONE, SIMD, "vv:v"),
    I8X16_SUB_SAT_U(0xFD_0073, "i8x16.sub_sat_u", NONE, SIMD, "vv:v"),
    I8X16_MIN_S(0xFD_0076, "i8x16.min_s", NONE, SIMD, "vv:v"),
    I8X16_MIN_U(0xFD_0077, "i8x16.min_u", NONE, SIMD, "vv:v"),
    I8X16_MAX_S(0xFD_0078, "i8x16.max_s", NONE, SIMD, "vv:v"),
    I8X16_MAX_U(0xFD_0079, "i8x16.max_u", NONE, SIMD, "vv:v"),
    I8X16_AVGR_U(0xFD_007B, "i8x16.avgr_u", NONE, SIMD, "vv:v"),
    I16X8_EXTADD_PAIRWISE_I8X16_S(0xFD_007C, "i16x8.extadd_pairwise_i8x16_s", NONE, SIMD, "v:v"),
    I16X8_EXTADD_PAIRWISE_I8X16_U(0xFD_007D, "i16x8.extadd_pairwise_i8x16_u", NONE, SIMD, "v:v"),
    I16X8_ABS(0xFD_0080, "i16x8.abs", NONE, SIMD, "v:v"),
    I16X8_NEG(0xFD_0081, "i16x8.neg", NONE, SIMD, "v:v"),
    I16X8_Q15MULR_SAT_S(0xFD_0082, "i16x8.q15mulr_sat_s", NONE, SIMD, "vv:v"),
    I16X8_ALL_TRUE(0xFD_0083, "i16x8.all_true", NONE, SIMD, "v:i"),
    I16X8_BITMASK(0xFD_0084, "i16x8.bitmask", NONE, SIMD, "v:i"),
    I16X8_NARROW_I32X4_S(0xFD_0085, "i16x8.narrow_i32x4_s", NONE, SIMD, "vv:v"),
    I16X8_NARROW_I32X4_U(0xFD_0086, "i16x8.narrow_i32x4_u", NONE, SIMD, "vv:v"),
    I16X8_EXTEND_LOW_I8X16_S(0xFD_0087, "i16x8.extend_low_i8x16_s", NONE, SIMD, "v:v"),
    I16X8_EXTEND_HIGH_I8X16_S(0xFD_0088, "i16x8.extend_high_i8x16_s", NONE, SIMD, "v:v"),
    I16X8_EXTEND_LOW_I8X16_U(0xFD_0089, "i16x8.extend_low_i8x16_u", NONE, SIMD, "v:v"),
    I16X8_EXTEND_HIGH_I8X16_U(0xFD_008A, "i16x8.extend_high_i8x16_u", NONE, SIMD, "v:v"),
    I16X8_SHL(0xFD_008B, "i16x8.shl", NONE, SIMD, "vi:v"),
    I16X8_SHR_S(0xFD_008C, "i16x8.shr_s", NONE, SIMD, "vi:v"),
    I16X8_SHR_U(0xFD_008D, "i16x8.shr_u", NONE, SIMD, "vi:v"),
    I16X8_ADD(0xFD_008E, "i16x8.add", NONE, SIMD, "vv:v"),
    I16X8_ADD_SAT_S(0xFD_008F, "i16x8.add_sat_s", NONE, SIMD, "vv:v"),
    I16X8_ADD_SAT_U(0xFD_0090, "i16x8.add_sat_u", NONE, SIMD, "vv:v"),
    I16X8_SUB(0xFD_0091, "i16x8.sub", NONE, SIMD, "vv:v"),
    I16X8_SUB_SAT_S(0xFD_0092, "i16x8.sub_sat_s", NONE, SIMD, "vv:v"),
    I16X8_SUB_SAT_U(0xFD_0093, "i16x8.sub_sat_u", NONE, SIMD, "vv:v"),
    I16X8_MUL(0xFD_0095, "i16x8.mul", NONE, SIMD, "vv:v"),
    I16X8_MIN_S(0xFD_0096, "i16x8.min_s", NONE, SIMD, "vv:v"),
    I16X8_MIN_U(0xFD_0097, "i16x8.min_u", NONE, SIMD, "vv:v"),
    I16X8_MAX_S(0xFD_0098, "i16x8.max_s", NONE, SIMD, "vv:v"),
    I16X8_MAX_U(0xFD_0099, "i16x8.max_u", NONE, SIMD, "vv:v"),
    I16X8_AVGR_U(0xFD_009B, "i16x8.avgr_u", NONE, SIMD, "vv:v"),
    I16X8_EXTMUL_LOW_I8X16_S(0xFD_009C, "i16x8.extmul_low_i8x16_s", NONE, SIMD, "vv:v"),
    I16X8_EXTMUL_HIGH_I8X16_S(0xFD_009D, "i16x8.extmul_high_i8x16_s", NONE, SIMD, "vv:v"),
    I16X8_EXTMUL_LOW_I8X16_U(0xFD_009E, "i16x8.extmul_low_i8x16_u", NONE, SIMD, "vv:v"),
    I16X8_EXTMUL_HIGH_I8X16_U(0xFD_009F, "i16x8.extmul_high_i8x16_u", NONE, SIMD, "vv:v"),
    I32X4_EXTADD_PAIRWISE_I16X8_S(0xFD_007E, "i32x4.extadd_pairwise_i16x8_s", NONE, SIMD, "v:v"),
    I32X4_EXTADD_PAIRWISE_I16X8_U(0xFD_007F, "i32x4.extadd_pairwise_i16x8_u", NONE, SIMD, "v:v"),
    I32X4_ABS(0xFD_00A0, "i32x4.abs", NONE, SIMD, "v:v"),
    I32X4_NEG(0xFD_00A1, "i32x4.neg", NONE, SIMD, "v:v"),
    I32X4_ALL_TRUE(0xFD_00A3, "i32x4.all_true", NONE, SIMD, "v:i"),
    I32X4_BITMASK(0xFD_00A4, "i32x4.bitmask", NONE, SIMD, "v:i"),
    I32X4_EXTEND_LOW_I16X8_S(0xFD_00A7, "i32x4.extend_low_i16x8_s", NONE, SIMD, "v:v"),
    I32X4_EXTEND_HIGH_I16X8_S(0xFD_00A8, "i32x4.extend_high_i16x8_s", NONE, SIMD, "v:v"),
    I32X4_EXTEND_LOW_I16X8_U(0xFD_00A9, "i32x4.extend_low_i16x8_u", NONE, SIMD, "v:v"),
    I32X4_EXTEND_HIGH_I16X8_U(0xFD_00AA, "i32x4.extend_high_i16x8_u", NONE, SIMD, "v:v"),
    I32X4_SHL(0xFD_00AB, "i32x4.shl", NONE, SIMD, "vi:v"),
    I32X4_SHR_S(0xFD_00AC, "i32x4.shr_s", NONE, SIMD, "vi:v"),
    I32X4_SHR_U(0xFD_00AD, "i32x4.shr_u", NONE, SIMD, "vi:v"),
    I32X4_ADD(0xFD_00AE, "i32x4.add", NONE, SIMD, "vv:v"),
    I32X4_SUB(0xFD_00B1, "i32x4.sub", NONE, SIMD, "vv:v"),
    I32X4_MUL(0xFD_00B5, "i32x4.mul", NONE, SIMD, "vv:v"),
    I32X4_MIN_S(0xFD_00B6, "i32x4.min_s", NONE, SIMD, "vv:v"),
    I32X4_MIN_U(0xFD_00B7, "i32x4.min_u", NONE, SIMD, "vv:v"),
    I32X4_MAX_S(0xFD_00B8, "i32x4.max_s", NONE, SIMD, "vv:v"),
    I32X4_MAX_U(0xFD_00B9, "i32x4.max_u", NONE, SIMD, "vv:v"),
    I32X4_DOT_I16X8_S(0xFD_00BA, "i32x4.dot_i16x8_s", NONE, SIMD, "vv:v"),
    I32X4_EXTMUL_LOW_I16X8_S(0xFD_00BC, "i32x4.extmul_low_i16x8_s", NONE, SIMD, "vv:v"),
    I32X4_EXTMUL_HIGH_I16X8_S(0xFD_00BD, "i32x4.extmul_high_i16x8_s", NONE, SIMD, "vv:v"),
    I32X4_EXTMUL_LOW_I16X8_U(0xFD_00BE, "i32x4.extmul_low_i16x8_u", NONE, SIMD, "vv:v"),
    I32X4_EXTMUL_HIGH_I16X8_U(0xFD_00BF, "i32x4.extmul_high_i16x8_u", NONE, SIMD, "vv:v"),
    I64X2_ABS(0xFD_00C0, "i64x2.abs", NONE, SIMD, "v:v"),
    I64X2_NEG(0xFD_00C1, "i64x2.neg", NONE, SIMD, "v:v"),
    I64X2_ALL_TRUE(0xFD_00C3, "i64x2.all_true", NONE, SIMD, "v:i"),
    I64X2_BITMASK(0xFD_00C4, "i64x2.bitmask", NONE, SIMD, "v:i"),
    I64X2_EXTEND_LOW_I32X4_S(0xFD_00C7, "i64x2.extend_low_i32x4_s", NONE, SIMD, "v:v"),
    I64X2_EXTEND_HIGH_I32X4_S(0xFD_00C8, "i64x2.extend_high_i32x4_s", NONE, SIMD, "v:v"),
    I64X2_EXTEND_LOW_I32X4_U(0xFD_00C9, "i64x2.extend_low_i32x4_u", NONE, SIMD, "v:v"),
    I64X2_EXTEND_HIGH_I32X4_U(0xFD_00CA, "i64x2.extend_high_i32x4_u", NONE, SIMD, "v:v"),
    I64X2_SHL(0xFD_00CB, "i64x2.shl", NONE, SIMD, "vi:v"),
    I64X2_SHR_S(0xFD_00CC, "i64x2.shr_s", NONE, SIMD, "vi:v"),
    I64X2_SHR_U(0xFD_00CD, "i64x2.shr_u", NONE, SIMD, "vi:v"),
    I64X2_ADD(0xFD_00CE, "i64x2.add", NONE, SIMD, "vv:v"),
    I64X2_SUB(0xFD_00D1, "i64x2.sub", NONE, SIMD, "vv:v"),
    I64X2_MUL(0xFD_00D5, "i64x2.mul", NONE, SIMD, "vv:v"),
    I64X2_EXTMUL_LOW_I32X4_S(0xFD_00DC, "i64x2.extmul_low_i32x4_s", NONE, SIMD, "vv:v"),
    I64X2_EXTMUL_HIGH_I32X4_S(0xFD_00DD, "i64x2.extmul_high_i32x4_s", NONE, SIMD, "vv:v"),
    I64X2_EXTMUL_LOW_I32X4_U(0xFD_00DE, "i64x2.extmul_low_i32x4_u", NONE, SIMD, "vv:v"),
    I64X2_EXTMUL_HIGH_I32X4_U(0xFD_00DF, "i64x2.extmul_high_i32x4_u", NONE, SIMD, "vv:v"),

    // Vector floats
    F32X4_CEIL(0xFD_0067, "f32x4.ceil", NONE, SIMD, "v:v"),
    F32X4_FLOOR(0xFD_0068, "f32x4.floor", NONE, SIMD, "v:v"),
    F32X4_TRUNC(0xFD_0069, "f32x4.trunc", NONE, SIMD, "v:v"),
    F32X4_NEAREST(0xFD_006A, "f32x4.nearest", NONE, SIMD, "v:v"),
    F32X4_ABS(0xFD_00E0, "f32x4.abs", NONE, SIMD, "v:v"),
    F32X4_NEG(0xFD_00E1, "f32x4.neg", NONE, SIMD, "v:v"),
    F32X4_SQRT(0xFD_00E3, "f32x4.sqrt", NONE, SIMD, "v:v"),
    F32X4_ADD(0xFD_00E4, "f32x4.add", NONE, SIMD, "vv:v"),
    F32X4_SUB(0xFD_00E5, "f32x4.sub", NONE, SIMD, "vv:v"),
    F32X4_MUL(0xFD_00E6, "f32x4.mul", NONE, SIMD, "vv:v"),
    F32X4_DIV(0xFD_00E7, "f32x4.div", NONE, SIMD, "vv:v"),
    F32X4_MIN(0xFD_00E8, "f32x4.min", NONE, SIMD, "vv:v"),
    F32X4_MAX(0xFD_00E9, "f32x4.max", NONE, SIMD, "vv:v"),
    F32X4_PMIN(0xFD_00EA, "f32x4.pmin", NONE, SIMD, "vv:v"),
    F32X4_PMAX(0xFD_00EB, "f32x4.pmax", NONE, SIMD, "vv:v"),
    F64X2_CEIL(0xFD_0074, "f64x2.ceil", NONE, SIMD, "v:v"),
    F64X2_FLOOR(0xFD_0075, "f64x2.floor", NONE, SIMD, "v:v"),
    F64X2_TRUNC(0xFD_007A, "f64x2.trunc", NONE, SIMD, "v:v"),
    F64X2_NEAREST(0xFD_0094, "f64x2.nearest", NONE, SIMD, "v:v"),
    F64X2_ABS(0xFD_00EC, "f64x2.abs", NONE, SIMD, "v:v"),
    F64X2_NEG(0xFD_00ED, "f64x2.neg", NONE, SIMD, "v:v"),
    F64X2_SQRT(0xFD_00EF, "f64x2.sqrt", NONE, SIMD, "v:v"),
    F64X2_ADD(0xFD_00F0, "f64x2.add", NONE, SIMD, "vv:v"),
    F64X2_SUB(0xFD_00F1, "f64x2.sub", NONE, SIMD, "vv:v"),
    F64X2_MUL(0xFD_00F2, "f64x2.mul", NONE, SIMD, "vv:v"),
    F64X2_DIV(0xFD_00F3, "f64x2.div", NONE, SIMD, "vv:v"),
    F64X2_MIN(0xFD_00F4, "f64x2.min", NONE, SIMD, "vv:v"),
    F64X2_MAX(0xFD_00F5, "f64x2.max", NONE, SIMD, "vv:v"),
    F64X2_PMIN(0xFD_00F6, "f64x2.pmin", NONE, SIMD, "vv:v"),
    F64X2_PMAX(0xFD_00F7, "f64x2.pmax", NONE, SIMD, "vv:v"),

    // Vector conversions
    F32X4_DEMOTE_F64X2_ZERO(0xFD_005E, "f32x4.demote_f64x2_zero", NONE, SIMD, "v:v"),
    F32X4_CONVERT_I32X4_S(0xFD_00FA, "f32x4.convert_i32x4_s", NONE, SIMD, "v:v"),
    F32X4_CONVERT_I32X4_U(0xFD_00FB, "f32x4.convert_i32x4_u", NONE, SIMD, "v:v"),
    F64X2_PROMOTE_LOW_F32X4(0xFD_005F, "f64x2.promote_low_f32x4", NONE, SIMD, "v:v"),
    F64X2_CONVERT_LOW_I32X4_S(0xFD_00FE, "f64x2.convert_low_i32x4_s", NONE, SIMD, "v:v"),
    F64X2_CONVERT_LOW_I32X4_U(0xFD_00FF, "f64x2.convert_low_i32x4_u", NONE, SIMD, "v:v"),
    I32X4_TRUNC_SAT_F32X4_S(0xFD_00F8, "i32x4.trunc_sat_f32x4_s", NONE, SIMD, "v:v"),
    I32X4_TRUNC_SAT_F32X4_U(0xFD_00F9, "i32x4.trunc_sat_f32x4_u", NONE, SIMD, "v:v"),
    I32X4_TRUNC_SAT_F64X2_S_ZERO(0xFD_00FC, "i32x4.trunc_sat_f64x2_s_zero", NONE, SIMD, "v:v"),
    I32X4_TRUNC_SAT_F64X2_U_ZERO(0xFD_00FD, "i32x4.trunc_sat_f64x2_u_zero", NONE, SIMD, "v:v"),

    // Relaxed vectors
    I8X16_RELAXED_SWIZZLE(0xFD_0100, "i8x16.relaxed_swizzle", NONE, RELAXED_SIMD, "vv:v"),
    I32X4_RELAXED_TRUNC_F32X4_S(0xFD_0101, "i32x4.relaxed_trunc_f32x4_s", NONE, RELAXED_SIMD, "v:v"),
    I32X4_RELAXED_TRUNC_F32X4_U(0xFD_0102, "i32x4.relaxed_trunc_f32x4_u", NONE, RELAXED_SIMD, "v:v"),
    I32X4_RELAXED_TRUNC_F64X2_S_ZERO(0xFD_0103, "i32x4.relaxed_trunc_f64x2_s_zero", NONE, RELAXED_SIMD, "v:v"),
    I32X4_RELAXED_TRUNC_F64X2_U_ZERO(0xFD_0104, "i32x4.relaxed_trunc_f64x2_u_zero", NONE, RELAXED_SIMD, "v:v"),
    F32X4_RELAXED_MADD(0xFD_0105, "f32x4.relaxed_madd", NONE, RELAXED_SIMD, "vvv:v"),
    F32X4_RELAXED_NMADD(0xFD_0106, "f32x4.relaxed_nmadd", NONE, RELAXED_SIMD, "vvv:v"),
    F64X2_RELAXED_MADD(0xFD_0107, "f64x2.relaxed_madd", NONE, RELAXED_SIMD, "vvv:v"),
    F64X2_RELAXED_NMADD(0xFD_0108, "f64x2.relaxed_nmadd", NONE, RELAXED_SIMD, "vvv:v"),
    I8X16_RELAXED_LANESELECT(0xFD_0109, "i8x16.relaxed_laneselect", NONE, RELAXED_SIMD, "vvv:v"),
    I16X8_RELAXED_LANESELECT(0xFD_010A, "i16x8.relaxed_laneselect", NONE, RELAXED_SIMD, "vvv:v"),
    I32X4_RELAXED_LANESELECT(0xFD_010B, "i32x4.relaxed_laneselect", NONE, RELAXED_SIMD, "vvv:v"),
    I64X2_RELAXED_LANESELECT(0xFD_010C, "i64x2.relaxed_laneselect", NONE, RELAXED_SIMD, "vvv:v"),
    F32X4_RELAXED_MIN(0xFD_010D, "f32x4.relaxed_min", NONE, RELAXED_SIMD, "vv:v"),
    F32X4_RELAXED_MAX(0xFD_010E, "f32x4.relaxed_max", NONE, RELAXED_SIMD, "vv:v"),
    F64X2_RELAXED_MIN(0xFD_010F, "f64x2.relaxed_min", NONE, RELAXED_SIMD, "vv:v"),
    F64X2_RELAXED_MAX(0xFD_0110, "f64x2.relaxed_max", NONE, RELAXED_SIMD, "vv:v"),
    I16X8_RELAXED_Q15MULR_S(0xFD_0111, "i16x8.relaxed_q15mulr_s", NONE, RELAXED_SIMD, "vv:v"),
    I16X8_RELAXED_DOT_I8X16_I7X16_S(0xFD_0112, "i16x8.relaxed_dot_i8x16_i7x16_s", NONE, RELAXED_SIMD, "vv:v"),
    I32X4_RELAXED_DOT_I8X16_I7X16_ADD_S(0xFD_0113, "i32x4.relaxed_dot_i8x16_i7x16_add_s", NONE, RELAXED_SIMD, "vvv:v"),

    // Threads
    MEMORY_ATOMIC_NOTIFY(0xFE_0000, "memory.atomic.notify", MEMORY_ARGUMENT, THREADS, "ai:i", 4),
    MEMORY_ATOMIC_WAIT32(0xFE_0001, "memory.atomic.wait32", MEMORY_ARGUMENT, THREADS, "ail:i", 4),
    MEMORY_ATOMIC_WAIT64(0xFE_0002, "memory.atomic.wait64", MEMORY_ARGUMENT, THREADS, "all:i", 8),
    ATOMIC_FENCE(0xFE_0003, "atomic.fence", FENCE, THREADS, ":"),
    I32_ATOMIC_LOAD(0xFE_0010, "i32.atomic.load", MEMORY_ARGUMENT, THREADS, "a:i", 4),
    I64_ATOMIC_LOAD(0xFE_0011, "i64.atomic.load", MEMORY_ARGUMENT, THREADS, "a:l", 8),
    I32_ATOMIC_LOAD8_U(0xFE_0012, "i32.atomic.load8_u", MEMORY_ARGUMENT, THREADS, "a:i", 1),
    I32_ATOMIC_LOAD16_U(0xFE_0013, "i32.atomic.load16_u", MEMORY_ARGUMENT, THREADS, "a:i", 2),
    I64_ATOMIC_LOAD8_U(0xFE_0014, "i64.atomic.load8_u", MEMORY_ARGUMENT, THREADS, "a:l", 1),
    I64_ATOMIC_LOAD16_U(0xFE_0015, "i64.atomic.load16_u", MEMORY_ARGUMENT, THREADS, "a:l", 2),
    I64_ATOMIC_LOAD32_U(0xFE_0016, "i64.atomic.load32_u", MEMORY_ARGUMENT, THREADS, "a:l", 4),
    I32_ATOMIC_STORE(0xFE_0017, "i32.atomic.store", MEMORY_ARGUMENT, THREADS, "ai:", 4),
    I64_ATOMIC_STORE(0xFE_0018, "i64.atomic.store", MEMORY_ARGUMENT, THREADS, "al:", 8),
    I32_ATOMIC_STORE8(0xFE_0019, "i32.atomic.store8", MEMORY_ARGUMENT, THREADS, "ai:", 1),
    I32_ATOMIC_STORE16(0xFE_001A, "i32.atomic.store16", MEMORY_ARGUMENT, THREADS, "ai:", 2),
    I64_ATOMIC_STORE8(0xFE_001B, "i64.atomic.store8", MEMORY_ARGUMENT, THREADS, "al:", 1),
    I64_ATOMIC_STORE16(0xFE_001C, "i64.atomic.store16", MEMORY_ARGUMENT, THREADS, "al:", 2),
    I64_ATOMIC_STORE32(0xFE_001D, "i64.atomic.store32", MEMORY_ARGUMENT, THREADS, "al:", 4),
    I32_ATOMIC_RMW_ADD(0xFE_001E, "i32.atomic.rmw.add", MEMORY_ARGUMENT, THREADS, "ai:i", 4),
    I64_ATOMIC_RMW_ADD(0xFE_001F, "i64.atomic.rmw.add", MEMORY_ARGUMENT, THREADS, "al:l", 8),
    I32_ATOMIC_RMW8_ADD_U(0xFE_0020, "i32.atomic.rmw8.add_u", MEMORY_ARGUMENT, THREADS, "ai:i", 1),
    I32_ATOMIC_RMW16_ADD_U(0xFE_0021, "i32.atomic.rmw16.add_u", MEMORY_ARGUMENT, THREADS, "ai:i", 2),
    I64_ATOMIC_RMW8_ADD_U(0xFE_0022, "i64.atomic.rmw8.add_u", MEMORY_ARGUMENT, THREADS, "al:l", 1),
    I64_ATOMIC_RMW16_ADD_U(0xFE_0023, "i64.atomic.rmw16.add_u", MEMORY_ARGUMENT, THREADS, "al:l", 2),
    I64_ATOMIC_RMW32_ADD_U(0xFE_0024, "i64.atomic.rmw32.add_u", MEMORY_ARGUMENT, THREADS, "al:l", 4),
    I32_ATOMIC_RMW_SUB(0xFE_0025, "i32.atomic.rmw.sub", MEMORY_ARGUMENT, THREADS, "ai:i", 4),
    I64_ATOMIC_RMW_SUB(0xFE_0026, "i64.atomic.rmw.sub", MEMORY_ARGUMENT, THREADS, "al:l", 8),
    I32_ATOMIC_RMW8_SUB_U(0xFE_0027, "i32.atomic.rmw8.sub_u", MEMORY_ARGUMENT, THREADS, "ai:i", 1),
    I32_ATOMIC_RMW16_SUB_U(0xFE_0028, "i32.atomic.rmw16.sub_u", MEMORY_ARGUMENT, THREADS, "ai:i", 2),
    I64_ATOMIC_RMW8_SUB_U(0xFE_0029, "i64.atomic.rmw8.sub_u", MEMORY_ARGUMENT, THREADS, "al:l", 1),
    I64_ATOMIC_RMW16_SUB_U(0xFE_002A, "i64.atomic.rmw16.sub_u", MEMORY_ARGUMENT, THREADS, "al:l", 2),
    I64_ATOMIC_RMW32_SUB_U(0xFE_002B, "i64.atomic.rmw32.sub_u", MEMORY_ARGUMENT, THREADS, "al:l", 4),
    I32_ATOMIC_RMW_AND(0xFE_002C, "i32.atomic.rmw.and", MEMORY_ARGUMENT, THREADS, "ai:i", 4),
    I64_ATOMIC_RMW_AND(0xFE_002D, "i64.atomic.rmw.and", MEMORY_ARGUMENT, THREADS, "al:l", 8),
    I32_ATOMIC_RMW8_AND_U(0xFE_002E, "i32.atomic.rmw8.and_u", MEMORY_ARGUMENT, THREADS, "ai:i", 1),
    I32_ATOMIC_RMW16_AND_U(0xFE_002F, "i32.atomic.rmw16.and_u", MEMORY_ARGUMENT, THREADS, "ai:i", 2),
    I64_ATOMIC_RMW8_AND_U(0xFE_0030, "i64.atomic.rmw8.and_u", MEMORY_ARGUMENT, THREADS, "al:l", 1),
    I64_ATOMIC_RMW16_AND_U(0xFE_0031, "i64.atomic.rmw16.and_u", MEMORY_ARGUMENT, THREADS, "al:l", 2),
    I64_ATOMIC_RMW32_AND_U(0xFE_0032, "i64.atomic.rmw32.and_u", MEMORY_ARGUMENT, THREADS, "al:l", 4),
    I32_ATOMIC_RMW_OR(0xFE_0033, "i32.atomic.rmw.or", MEMORY_ARGUMENT, THREADS, "ai:i", 4),
    I64_ATOMIC_RMW_OR(0xFE_0034, "i64.atomic.rmw.or", MEMORY_ARGUMENT, THREADS, "al:l", 8),
    I32_ATOMIC_RMW8_OR_U(0xFE_0035, "i32.atomic.rmw8.or_u", MEMORY_ARGUMENT, THREADS, "ai:i", 1),
    I32_ATOMIC_RMW16_OR_U(0xFE_0036, "i32.atomic.rmw16.or_u", MEMORY_ARGUMENT, THREADS, "ai:i", 2),
    I64_ATOMIC_RMW8_OR_U(0xFE_0037, "i64.atomic.rmw8.or_u", MEMORY_ARGUMENT, THREADS, "al:l", 1),
    I64_ATOMIC_RMW16_OR_U(0xFE_0038, "i64.atomic.rmw16.or_u", MEMORY_ARGUMENT, THREADS, "al:l", 2),
    I64_ATOMIC_RMW32_OR_U(0xFE_0039, "i64.atomic.rmw32.or_u", MEMORY_ARGUMENT, THREADS, "al:l", 4),
    I32_ATOMIC_RMW_XOR(0xFE_003A, "i32.atomic.rmw.xor", MEMORY_ARGUMENT, THREADS, "ai:i", 4),
    I64_ATOMIC_RMW_XOR(0xFE_003B, "i64.atomic.rmw.xor", MEMORY_ARGUMENT, THREADS, "al:l", 8),
    I32_ATOMIC_RMW8_XOR_U(0xFE_003C, "i32.atomic.rmw8.xor_u", MEMORY_ARGUMENT, THREADS, "ai:i", 1),
    I32_ATOMIC_RMW16_XOR_U(0xFE_003D, "i32.atomic.rmw16.xor_u", MEMORY_ARGUMENT, THREADS, "ai:i", 2),
    I64_ATOMIC_RMW8_XOR_U(0xFE_003E, "i64.atomic.rmw8.xor_u", MEMORY_ARGUMENT, THREADS, "al:l", 1),
    I64_ATOMIC_RMW16_XOR_U(0xFE_003F, "i64.atomic.rmw16.xor_u", MEMORY_ARGUMENT, THREADS, "al:l", 2),
    I64_ATOMIC_RMW32_XOR_U(0xFE_0040, "i64.atomic.rmw32.xor_u", MEMORY_ARGUMENT, THREADS, "al:l", 4),
    I32_ATOMIC_RMW_XCHG(0xFE_0041, "i32.atomic.rmw.xchg", MEMORY_ARGUMENT, THREADS, "ai:i", 4),
    I64_ATOMIC_RMW_XCHG(0xFE_0042, "i64.atomic.rmw.xchg", MEMORY_ARGUMENT, THREADS, "al:l", 8),
    I32_ATOMIC_RMW8_XCHG_U(0xFE_0043, "i32.atomic.rmw8.xchg_u", MEMORY_ARGUMENT, THREADS, "ai:i", 1),
    I32_ATOMIC_RMW16_XCHG_U(0xFE_0044, "i32.atomic.rmw16.xchg_u", MEMORY_ARGUMENT, THREADS, "ai:i", 2),
    I64_ATOMIC_RMW8_XCHG_U(0xFE_0045, "i64.atomic.rmw8.xchg_u", MEMORY_ARGUMENT, THREADS, "al:l", 1),
    I64_ATOMIC_RMW16_XCHG_U(0xFE_0046, "i64.atomic.rmw16.xchg_u", MEMORY_ARGUMENT, THREADS, "al:l", 2),
    I64_ATOMIC_RMW32_XCHG_U(0xFE_0047, "i64.atomic.rmw32.xchg_u", MEMORY_ARGUMENT, THREADS, "al:l", 4),
    I32_ATOMIC_RMW_CMPXCHG(0xFE_0048, "i32.atomic.rmw.cmpxchg", MEMORY_ARGUMENT, THREADS, "aii:i", 4),
    I64_ATOMIC_RMW_CMPXCHG(0xFE_0049, "i64.atomic.rmw.cmpxchg", MEMORY_ARGUMENT, THREADS, "all:l", 8),
    I32_ATOMIC_RMW8_CMPXCHG_U(0xFE_004A, "i32.atomic.rmw8.cmpxchg_u", MEMORY_ARGUMENT, THREADS, "aii:i", 1),
    I32_ATOMIC_RMW16_CMPXCHG_U(0xFE_004B, "i32.atomic.rmw16.cmpxchg_u", MEMORY_ARGUMENT, THREADS, "aii:i", 2),
    I64_ATOMIC_RMW8_CMPXCHG_U(0xFE_004C, "i64.atomic.rmw8.cmpxchg_u", MEMORY_ARGUMENT, THREADS, "all:l", 1),
    I64_ATOMIC_RMW16_CMPXCHG_U(0xFE_004D, "i64.atomic.rmw16.cmpxchg_u", MEMORY_ARGUMENT, THREADS, "all:l", 2),
    I64_ATOMIC_RMW32_CMPXCHG_U(0xFE_004E, "i64.atomic.rmw32.cmpxchg_u", MEMORY_ARGUMENT, THREADS, "all:l", 4);

    private static final @Nullable Opcode[] SINGLE = table(0, 0x100);
    private static final @Nullable Opcode[] OBJECTS = table(0xFB, 0x20);
    private static final @Nullable Opcode[] MISCELLANEOUS = table(0xFC, 0x20);
    private static final @Nullable Opcode[] VECTORS = table(0xFD, 0x120);
    private static final @Nullable Opcode[] ATOMICS = table(0xFE, 0x50);
    private static final Map<String, Opcode> BY_MNEMONIC = byMnemonic();

    private final int binary;
    private final String mnemonic;
    private final Immediate immediate;
    private final Feature feature;
    private final int accessBytes;
    private final boolean plain;
    private final String signature;
    private final List<ValueType> operands;
    private final List<ValueType> results;

    Opcode(int binary, String mnemonic, Immediate immediate, Feature feature) {
        this(binary, mnemonic, immediate, feature, "", 0);
    }

    Opcode(int binary, String mnemonic, Immediate immediate, Feature feature, String signature) {
        this(binary, mnemonic, immediate, feature, signature, 0);
    }

    Opcode(int binary, String mnemonic, Immediate immediate, Feature feature, String signature, int accessBytes) {
        this.binary = binary;
        this.mnemonic = mnemonic;
        this.immediate = immediate;
        this.feature = feature;
        this.accessBytes = accessBytes;
        this.signature = signature;
        int colon = signature.indexOf(':');
        this.plain = colon >= 0 && signature.indexOf('a') < 0;
        this.operands = colon < 0 ? List.of() : types(signature.substring(0, colon));
        this.results = colon < 0 ? List.of() : types(signature.substring(colon + 1));
    }

    /** The prefix byte: 0 for none, else {@code 0xFB}, {@code 0xFC}, {@code 0xFD} or {@code 0xFE}. */
    public int prefix() {
        return binary >>> 16;
    }

    /** The code byte, or the number after the prefix byte. */
    public int code() {
        return binary & 0xFFFF;
    }

    /** The name in the text format; three names belong to two opcodes ({@link #of(String)}). */
    public String mnemonic() {
        return mnemonic;
    }

    /** What follows the code in the binary format. */
    public Immediate immediate() {
        return immediate;
    }

    /** The proposal that introduced the instruction. */
    public Feature feature() {
        return feature;
    }

    /**
     * The operand types in the order they were pushed, of instructions that are {@link #plain} or {@link #addressed};
     * addresses are listed as i32. Empty for all others.
     */
    public List<ValueType> operands() {
        return operands;
    }

    /** The result types, under the same conditions as {@link #operands}. */
    public List<ValueType> results() {
        return results;
    }

    /** Whether the type of the instruction is fixed: it depends neither on its immediates nor on the module. */
    public boolean plain() {
        return plain;
    }

    /** Whether the type of the instruction is fixed but for its addresses, which are i64 in a 64-bit memory. */
    public boolean addressed() {
        return signature.indexOf('a') >= 0;
    }

    /** Whether an operand or result is an address: operands are counted first, then results. */
    public boolean isAddress(int operandOrResult) {
        int colon = signature.indexOf(':');
        return signature.charAt(operandOrResult < colon ? operandOrResult : operandOrResult + 1) == 'a';
    }

    /** The bytes a memory access touches: 1, 2, 4, 8 or 16; 0 for everything that is no single memory access. */
    public int accessBytes() {
        return accessBytes;
    }

    /**
     * The opcode with the given binary code.
     *
     * @param prefix the prefix byte or 0
     * @param code the code byte or the number after the prefix; any value
     * @return null when no instruction has this code
     */
    public static @Nullable Opcode of(int prefix, int code) {
        @Nullable
        Opcode[] table =
                switch (prefix) {
                    case 0 -> SINGLE;
                    case 0xFB -> OBJECTS;
                    case 0xFC -> MISCELLANEOUS;
                    case 0xFD -> VECTORS;
                    case 0xFE -> ATOMICS;
                    default -> null;
                };
        return table == null || code < 0 || code >= table.length ? null : table[code];
    }

    /**
     * The opcode with the given text mnemonic.
     *
     * <p>Where two opcodes share a mnemonic the first is meant: {@link #SELECT} rather than {@link #SELECT_T},
     * {@link #REF_TEST} rather than {@link #REF_TEST_NULL}, {@link #REF_CAST} rather than {@link #REF_CAST_NULL}.
     *
     * @return null when no instruction has this name
     */
    public static @Nullable Opcode of(String mnemonic) {
        return BY_MNEMONIC.get(mnemonic);
    }

    private static @Nullable Opcode[] table(int prefix, int length) {
        @Nullable Opcode[] table = new @Nullable Opcode[length];
        for (Opcode opcode : values()) {
            if (opcode.prefix() == prefix) {
                table[opcode.code()] = opcode;
            }
        }
        return table;
    }

    private static Map<String, Opcode> byMnemonic() {
        Map<String, Opcode> map = new HashMap<>();
        for (Opcode opcode : values()) {
            map.putIfAbsent(opcode.mnemonic, opcode);
        }
        return map;
    }

    private static List<ValueType> types(String letters) {
        List<ValueType> types = new ArrayList<>(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            types.add(
                    switch (letters.charAt(i)) {
                        case 'i', 'a' -> NumberType.I32;
                        case 'l' -> NumberType.I64;
                        case 'f' -> NumberType.F32;
                        case 'd' -> NumberType.F64;
                        case 'v' -> VectorType.V128;
                        default -> throw new IllegalArgumentException("unknown type letter in " + letters);
                    });
        }
        return List.copyOf(types);
    }
}
