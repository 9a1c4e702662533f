package dev.sarsen.compiler.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sarsen.compiler.InvalidModuleException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidModulesTest {

    static void validate(String text) {
        WasmModule module = ModuleDecoder.decode(TextReader.read(text), ModuleLimits.DEFAULT);
        ModuleValidator.validate(module, ModuleLimits.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_TYPE | (module (func (type 1)))",
                "UNKNOWN_TYPE | (module (type (func (param (ref 1)))))",
                "UNKNOWN_TYPE | (module (func (local (ref null 7))))",
                "UNKNOWN_TYPE | (module (type (struct)) (func (call_ref 0)))",
                "UNKNOWN_FUNCTION | (module (func (call 1)))",
                "UNKNOWN_FUNCTION | (module (export \"f\" (func 0)))",
                "UNKNOWN_FUNCTION | (module (start 0))",
                "UNKNOWN_TABLE | (module (func (drop (table.get 0 (i32.const 0)))))",
                "UNKNOWN_MEMORY | (module (func (drop (i32.load (i32.const 0)))))",
                "UNKNOWN_MEMORY | (module (data (i32.const 0) \"a\"))",
                "UNKNOWN_GLOBAL | (module (func (drop (global.get 0))))",
                "UNKNOWN_GLOBAL | (module (global i32 (global.get 1)) (global i32 (i32.const 0)))",
                "UNKNOWN_TAG | (module (func (throw 0)))",
                "UNKNOWN_ELEMENT_SEGMENT | (module (func (elem.drop 0)))",
                "UNKNOWN_LOCAL | (module (func (param i32) (drop (local.get 1))))",
                "UNKNOWN_LABEL | (module (func (br 1)))",
                "UNKNOWN_LABEL | (module (func (br_table 0 9 0 (i32.const 0))))",
                "UNKNOWN_FIELD | (module (type (struct)) (func (drop (struct.get 0 0 (ref.null 0)))))",
                "UNDECLARED_FUNCTION_REFERENCE | (module (func (drop (ref.func 0))))",
                "TYPE_MISMATCH | (module (func (result i32)))",
                "TYPE_MISMATCH | (module (func (i32.const 0)))",
                "TYPE_MISMATCH | (module (func (drop (i32.add (i32.const 0) (f32.const 0)))))",
                "TYPE_MISMATCH | (module (func (if (result i32) (i32.const 0) (then (i32.const 0))) drop))",
                "TYPE_MISMATCH | (module (func (result i32) (if (result i32) (i32.const 0) (then (i32.const 0)) (else (i64.const 0)))))",
                "TYPE_MISMATCH | (module (func (block (result i32) (br 0)) drop))",
                "TYPE_MISMATCH | (module (func (param externref) (result funcref) (local.get 0)))",
                "TYPE_MISMATCH | (module (func (param (ref null func)) (result (ref func)) (local.get 0)))",
                "TYPE_MISMATCH | (module (func (drop (select (ref.null func) (ref.null func) (i32.const 0)))))",
                "TYPE_MISMATCH | (module (func unreachable (i32.const 0) (i64.const 0) i32.add drop))",
                "TYPE_MISMATCH | (module (memory i64 1) (func (drop (i32.load (i32.const 0)))))",
                "TYPE_MISMATCH | (module (table 0 externref) (type (func)) (func (call_indirect (type 0) (i32.const 0))))",
                "TYPE_MISMATCH | (module (func (result i32) (return_call 1)) (func))",
                "TYPE_MISMATCH | (module (global i32 (i64.const 0)))",
                "TYPE_MISMATCH | (module (table 1 (ref func)))",
                "TYPE_MISMATCH | (module (func (drop (v128.not (i32.const 0)))))",
                "TYPE_MISMATCH | (module (type (struct (field (ref any)))) (func (drop (struct.new_default 0))))",
                "INVALID_RESULT_ARITY | (module (func (select (result) (i32.const 0) (i32.const 0) (i32.const 0))))",
                "ALIGNMENT_TOO_LARGE | (module (memory 1) (func (drop (i32.load16_u align=4 (i32.const 0)))))",
                "ALIGNMENT_NOT_NATURAL | (module (memory 1) (func (drop (i32.atomic.load align=2 (i32.const 0)))))",
                "OFFSET_OUT_OF_RANGE | (module (memory 1) (func (drop (i32.load offset=4294967296 (i32.const 0)))))",
                "INVALID_LANE | (module (func (drop (i32x4.extract_lane 4 (v128.const i64x2 0 0)))))",
                "IMMUTABLE_GLOBAL | (module (global i32 (i32.const 0)) (func (global.set 0 (i32.const 1))))",
                "IMMUTABLE_FIELD | (module (type (struct (field i32))) (func (struct.set 0 0 (ref.null 0) (i32.const 1))))",
                "IMMUTABLE_ARRAY | (module (type (array i32)) (func (array.set 0 (ref.null 0) (i32.const 1) (i32.const 1))))",
                "FIELD_IS_PACKED | (module (type (struct (field i8))) (func (drop (struct.get 0 0 (ref.null 0)))))",
                "FIELD_IS_NOT_PACKED | (module (type (array i32)) (func (drop (array.get_u 0 (ref.null 0) (i32.const 0)))))",
                "UNINITIALIZED_LOCAL | (module (func (local (ref func)) (drop (local.get 0))))",
                "CONSTANT_REQUIRED | (module (global i32 (i32.clz (i32.const 0))))",
                "CONSTANT_REQUIRED | (module (global (mut i32) (i32.const 0)) (global i32 (global.get 0)))",
                "DUPLICATE_EXPORT | (module (func (export \"a\") (export \"a\")))",
                "INVALID_START | (module (func (param i32)) (start 0))",
                "INVALID_LIMITS | (module (memory 2 1))",
                "INVALID_LIMITS | (module (table 2 1 funcref))",
                "MEMORY_TOO_LARGE | (module (memory 65537))",
                "TABLE_TOO_LARGE | (module (table 4294967296 funcref))",
                "SHARED_WITHOUT_MAXIMUM | (module (memory 1 shared))",
                "INVALID_PAGE_SIZE | (module (memory 1 (pagesize 8)))",
                "TAG_WITH_RESULTS | (module (tag (result i32)))",
                "INVALID_SUBTYPE | (module (type (func)) (type (sub 0 (func))))",
                "INVALID_SUBTYPE | (module (type (sub (struct (field i32)))) (type (sub 0 (struct (field i64)))))"
            })
    void rejectsWithItsCode(RejectionCode code, String text) {
        InvalidModuleException rejection = catchThrowableOfType(InvalidModuleException.class, () -> validate(text));
        assertThat(rejection).as(text).isNotNull();
        assertThat(rejection.code()).as("%s: %s", text, rejection.getMessage()).isEqualTo(code);
        assertThat(rejection.specPhrase()).startsWith(code.phrase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(module (func (result i32) unreachable))",
                "(module (func (result i32) unreachable i32.add))",
                "(module (func (block (result i32 i64) unreachable br 0) drop drop))",
                "(module (func unreachable select drop))",
                "(module (func unreachable ref.as_non_null drop))",
                "(module (func (local (ref func)) (block (local.set 0 (unreachable))) ))",
                "(module (func (param i32) (result i32 i32) (local.get 0) (local.get 0)))",
                "(module (func (param i32) (local.get 0) (loop (param i32) (drop))) (export \"f\" (func 0)))",
                "(module (type (sub (struct (field i32)))) (type (sub 0 (struct (field i32) (field i64)))) (func (param (ref 1)) (result (ref 0)) (local.get 0)))",
                "(module (type (func)) (type (func)) (func (param (ref 0)) (result (ref 1)) (local.get 0)))",
                "(module (rec (type (struct (field (ref null 1)))) (type (array (ref null 0)))) (func (drop (array.new_default 1 (i32.const 3)))))",
                "(module (tag (param i32)) (func (result i32) (block (result i32) (try_table (result i32) (catch 0 0) (i32.const 1)))))",
                "(module (memory i64 1) (memory 1) (func (memory.copy 0 1 (i64.const 0) (i32.const 0) (i32.const 0))))",
                "(module (global i32 (i32.const 1)) (global i32 (i32.add (global.get 0) (i32.const 1))))",
                "(module (func (br_table 0 0 0 (i32.const 1))))",
                "(module (func (result i64 i64) (i64.mul_wide_u (i64.const 1) (i64.const 2))))"
            })
    void acceptsWhatIsValid(String text) {
        assertThatCode(() -> validate(text)).as(text).doesNotThrowAnyException();
    }

    @Test
    void localsBeyondTheWrittenOutOnesHaveTheirTypes() {
        validate("(module (func (local " + "i32 ".repeat(3_000) + "i64 ".repeat(3_000) + ")"
                + " (local.set 2999 (i32.const 0)) (local.set 3000 (i64.const 0)) (local.set 5999 (i64.const 0))))");
    }
}
