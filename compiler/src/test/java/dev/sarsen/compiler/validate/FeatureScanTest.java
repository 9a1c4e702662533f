package dev.sarsen.compiler.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.Feature;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureScanTest {

    private static WasmModule module(String text) {
        return ModuleDecoder.decode(TextReader.read(text), ModuleLimits.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MUTABLE_GLOBALS | (module (import \"m\" \"g\" (global (mut i32))))",
                "SIGN_EXTENSION | (module (func (drop (i32.extend8_s (i32.const 1)))))",
                "SATURATING_CONVERSIONS | (module (func (drop (i32.trunc_sat_f32_s (f32.const 1)))))",
                "MULTI_VALUE | (module (func (result i32 i32) (i32.const 1) (i32.const 1)))",
                "BULK_MEMORY | (module (memory 1) (data \"a\"))",
                "REFERENCE_TYPES | (module (table 1 externref))",
                "SIMD | (module (func (local v128)))",
                "EXTENDED_CONSTANTS | (module (global i32 (i32.add (i32.const 1) (i32.const 2))))",
                "TAIL_CALL | (module (func (return_call 0)))",
                "MULTI_MEMORY | (module (memory 1) (memory 1))",
                "MEMORY64 | (module (memory i64 1))",
                "EXCEPTION_HANDLING | (module (tag))",
                "FUNCTION_REFERENCES | (module (type (func)) (func (param (ref 0))))",
                "GC | (module (type (struct)))",
                "THREADS | (module (memory 1 1 shared))",
                "WIDE_ARITHMETIC | (module (func (i64.mul_wide_u (i64.const 1) (i64.const 2)) drop drop))",
                "CUSTOM_PAGE_SIZES | (module (memory 1 (pagesize 1)))"
            })
    void findsTheProposal(Feature feature, String text) {
        assertThat(FeatureScan.module(module(text))).contains(feature);
    }

    @Test
    void theFirstVersionNeedsNothingElse() {
        WasmModule module = module("(module (memory 1) (table 1 funcref) (elem (i32.const 0) 0)"
                + " (data (i32.const 0) \"a\") (global (mut i32) (i32.const 0))"
                + " (func (export \"f\") (param i32) (result i32) (i32.load (local.get 0))))");
        assertThat(FeatureScan.module(module)).containsExactly(Feature.MVP);
    }

    @Test
    void namesTheFunctionThatNeedsIt() {
        WasmModule module = module("(module (func) (func (drop (v128.const i64x2 0 0))))");
        assertThat(FeatureScan.declarations(module)).containsExactly(Feature.MVP);
        assertThat(FeatureScan.function(module, 0)).containsExactly(Feature.MVP);
        assertThat(FeatureScan.function(module, 1)).contains(Feature.SIMD);
    }
}
