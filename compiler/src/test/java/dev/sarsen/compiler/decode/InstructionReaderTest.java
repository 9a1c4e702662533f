package dev.sarsen.compiler.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.BlockType;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.SegmentMode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import org.junit.jupiter.api.Test;

class InstructionReaderTest {

    private static WasmModule module(String fields) {
        return ModuleDecoder.decode(TextReader.read("(module " + fields + ")"), ModuleLimits.DEFAULT);
    }

    private static InstructionReader body(String fields, Opcode wanted) {
        WasmModule module = module(fields);
        InstructionReader reader = InstructionReader.of(module, module.body(0));
        while (reader.hasNext()) {
            if (reader.next() == wanted) {
                return reader;
            }
        }
        throw new AssertionError("no " + wanted);
    }

    @Test
    void readsLabelsOfBranchTables() {
        InstructionReader reader = body("(func (block (br_table 1 0 1 0 (i32.const 7))))", Opcode.BR_TABLE);
        assertThat(reader.labelCount()).isEqualTo(4);
        assertThat(reader.label(0)).isEqualTo(1);
        assertThat(reader.label(3)).isZero();
    }

    @Test
    void readsMemoryArguments() {
        InstructionReader reader = body(
                "(memory 1) (memory i64 1) (func (drop (i64.load32_u 1 offset=8589934592 align=2 (i64.const 0))))",
                Opcode.I64_LOAD32_U);
        assertThat(reader.index()).isEqualTo(1);
        assertThat(reader.offset()).isEqualTo(8589934592L);
        assertThat(reader.alignment()).isEqualTo(1);
    }

    @Test
    void readsConstantsAsBits() {
        assertThat(body("(func (drop (f32.const nan:0x200000)))", Opcode.F32_CONST)
                        .i32())
                .isEqualTo(0x7FA00000);
        assertThat(body("(func (drop (f64.const -0)))", Opcode.F64_CONST).i64()).isEqualTo(Long.MIN_VALUE);
        assertThat(body("(func (drop (i64.const -5)))", Opcode.I64_CONST).i64()).isEqualTo(-5);
        InstructionReader vector = body("(func (drop (v128.const i64x2 3 4)))", Opcode.V128_CONST);
        assertThat(vector.i64()).isEqualTo(3);
        assertThat(vector.i64High()).isEqualTo(4);
    }

    @Test
    void readsLanesOfShuffles() {
        InstructionReader reader = body(
                "(func (param v128) (drop (i8x16.shuffle 31 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16"
                        + " (local.get 0) (local.get 0))))",
                Opcode.I8X16_SHUFFLE);
        assertThat(reader.shuffleLane(0)).isEqualTo(31);
        assertThat(reader.shuffleLane(15)).isEqualTo(16);
    }

    @Test
    void readsCatchClauses() {
        InstructionReader reader = body("(tag) (func (block (try_table (catch 0 1) (catch_all 0))))", Opcode.TRY_TABLE);
        assertThat(reader.blockType()).isEqualTo(new BlockType.Empty());
        assertThat(reader.catchCount()).isEqualTo(2);
        assertThat(reader.catchTag(0)).isZero();
        assertThat(reader.catchLabel(0)).isEqualTo(1);
        assertThat(reader.catchesAll(0)).isFalse();
        assertThat(reader.catchesAll(1)).isTrue();
        assertThat(reader.catchesReference(1)).isFalse();
    }

    @Test
    void readsCasts() {
        InstructionReader reader = body(
                "(func (param anyref) (drop (block (result anyref)"
                        + " (br_on_cast 0 anyref (ref i31) (local.get 0)))))",
                Opcode.BR_ON_CAST);
        assertThat(reader.castSource()).isEqualTo(new ReferenceType(true, AbstractHeapType.ANY));
        assertThat(reader.castTarget()).isEqualTo(new ReferenceType(false, AbstractHeapType.I31));
    }

    @Test
    void resolvesBlockTypesInTheModule() {
        WasmModule module = module("(func (result i32 i64) (block (result i32 i64) (i32.const 0) (i64.const 0)))");
        InstructionReader reader = InstructionReader.of(module, module.body(0));
        assertThat(reader.next()).isEqualTo(Opcode.BLOCK);
        assertThat(reader.blockType().results(module)).containsExactly(NumberType.I32, NumberType.I64);
        assertThat(reader.blockType().parameters(module)).isEmpty();
    }

    @Test
    void givesLocalsInRuns() {
        FunctionBody body = module("(func (param i32) (local i32 i32 f64))").body(0);
        assertThat(body.localRuns()).isEqualTo(2);
        assertThat(body.runLength(0)).isEqualTo(2);
        assertThat(body.runType(1)).isEqualTo(NumberType.F64);
        assertThat(body.declaredLocals()).isEqualTo(3);
    }

    @Test
    void givesElementsAsFunctionsOrExpressions() {
        WasmModule module = module("(func) (table 2 funcref) (elem (i32.const 0) func 0 0)"
                + " (elem funcref (ref.func 0) (ref.null func))");
        ElementSegment functions = module.elements().get(0);
        assertThat(functions.mode()).isEqualTo(SegmentMode.ACTIVE);
        assertThat(functions.functions()).isTrue();
        assertThat(functions.function(1)).isZero();
        ElementSegment expressions = module.elements().get(1);
        assertThat(expressions.mode()).isEqualTo(SegmentMode.PASSIVE);
        assertThat(expressions.size()).isEqualTo(2);
        InstructionReader reader = InstructionReader.of(module, expressions.expression(1));
        assertThat(reader.next()).isEqualTo(Opcode.REF_NULL);
        assertThat(reader.heapType()).isEqualTo(AbstractHeapType.FUNC);
        assertThat(reader.next()).isEqualTo(Opcode.END);
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void equalTypesHaveOneCanonicalIndex() {
        WasmModule module = module("(type (func (param i32))) (type (func)) (type (func (param i32)))"
                + " (rec (type (struct (field (ref null 4)))) (type (struct)))"
                + " (rec (type (struct (field (ref null 6)))) (type (struct)))"
                + " (type (struct))");
        assertThat(module.canonicalType(2)).isZero();
        assertThat(module.canonicalType(1)).isEqualTo(1);
        assertThat(module.canonicalType(5)).isEqualTo(3);
        assertThat(module.canonicalType(6)).isEqualTo(4);
        assertThat(module.canonicalType(7)).isEqualTo(7);
    }
}
