package dev.sarsen.compiler.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.module.WasmModule;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FixedTablesTest {

    private static final String FUNCTIONS = "(type (func)) (func $a) (func $b (param i32)) (func $c)";

    private static WasmModule module(String fields) {
        byte[] wasm = WasmCompiler.binary(("(module " + fields + ")").getBytes(StandardCharsets.UTF_8));
        return WasmCompiler.accept(wasm, CompilerOptions.DEFAULT);
    }

    private static FixedTables find(WasmModule module) {
        return FixedTables.find(module, new CallGraph(module).writtenTables());
    }

    private static boolean known(String fields) {
        return find(module(fields + FUNCTIONS)).isKnown(0);
    }

    private static FixedTables.Targets targets(String fields) {
        WasmModule module = module(fields);
        return find(module).targets(module, 0, 0);
    }

    @Test
    void findsTheElementsOfAType() {
        FixedTables.Targets targets = targets(FUNCTIONS + "(table 9 funcref) (elem (i32.const 2) $a $b $c $a)");
        assertThat(targets.indices()).containsExactly(2, 4, 5);
        assertThat(targets.functions()).containsExactly(0, 2, 0);
    }

    @Test
    void laterSegmentsWriteOverEarlierOnes() {
        FixedTables.Targets targets = targets(FUNCTIONS + "(table 9 funcref) (elem (i32.const 0) $a $a $a) "
                + "(elem (i32.const 1) funcref (ref.null func) (ref.func $c))");
        assertThat(targets.indices()).containsExactly(0, 2);
        assertThat(targets.functions()).containsExactly(0, 2);
    }

    @Test
    void countsSubTypesAndLeavesImportsOut() {
        FixedTables.Targets targets = targets("(type $t (sub (func))) (type $u (sub $t (func))) (type $v (func)) "
                + "(import \"m\" \"f\" (func $i (type $t))) (func $a (type $t)) (func $b (type $u)) (func $c (type $v)) "
                + "(table 9 funcref) (elem (i32.const 0) $i $a $b $c)");
        assertThat(targets.indices()).containsExactly(1, 2);
        assertThat(targets.functions()).containsExactly(1, 2);
    }

    @Test
    void findsNoneWhereThereAreMany() {
        assertThat(targets(FUNCTIONS + "(table 99 funcref) (elem (i32.const 0) " + "$a ".repeat(64) + ")")
                        .indices())
                .hasSize(64);
        assertThat(targets(FUNCTIONS + "(table 99 funcref) (elem (i32.const 0) " + "$a ".repeat(65) + ")")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void knowsOnlyTablesThatNobodyWrites() {
        String elements = "(table 4 funcref) (table 4 funcref) (elem (i32.const 0) $a) (elem funcref (ref.func $a))";
        assertThat(known(elements)).isTrue();
        assertThat(known(elements + "(func (table.set 1 (i32.const 0) (ref.null func)))"))
                .isTrue();
        assertThat(known(elements + "(func (table.copy 1 0 (i32.const 0) (i32.const 0) (i32.const 0)))"))
                .isTrue();
        assertThat(known(elements + "(func (table.set 0 (i32.const 0) (ref.null func)))"))
                .isFalse();
        assertThat(known(elements + "(func (table.copy 0 1 (i32.const 0) (i32.const 0) (i32.const 0)))"))
                .isFalse();
        assertThat(known(elements + "(func (table.init 0 1 (i32.const 0) (i32.const 0) (i32.const 0)))"))
                .isFalse();
        assertThat(known(elements + "(func (table.fill 0 (i32.const 0) (ref.null func) (i32.const 0)))"))
                .isFalse();
        assertThat(known(elements + "(func (drop (table.grow 0 (ref.null func) (i32.const 0))))"))
                .isFalse();
    }

    @Test
    void knowsOnlyConstantSegmentsWithinTheTable() {
        String global = "(import \"m\" \"g\" (global i32))";
        assertThat(known(global + "(table 4 funcref) (elem (global.get 0) $a)")).isFalse();
        assertThat(known("(table 4 funcref) (elem (i32.const 4) $a)")).isFalse();
        assertThat(known("(table 4 funcref) (elem (i32.const -1) $a)")).isFalse();
        assertThat(known("(table 4 funcref (ref.func $a))")).isFalse();
        assertThat(known("(import \"m\" \"t\" (table 4 funcref)) (elem (i32.const 0) $a)"))
                .isFalse();
    }

    @Test
    void guardsWhatOthersMayWrite() {
        assertThat(find(module("(table 4 funcref)")).guarded(0)).isFalse();
        assertThat(find(module("(table (export \"t\") 4 funcref)")).guarded(0)).isTrue();
        assertThat(find(module("(import \"m\" \"t\" (table 4 funcref)) (table 4 funcref)"))
                        .guarded(1))
                .isTrue();
    }
}
