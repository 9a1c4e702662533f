package dev.sarsen.suite.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is larger than the compiler accepts is refused in one sentence and leaves nothing behind. */
class BeyondLimitsTest {

    @TempDir
    private Path directory;

    @Test
    void moreParametersThanATypeMayHaveAreRefused() throws IOException {
        refused("(module (func (param" + " i64".repeat(1_001) + ")))", "1001 parameters");
    }

    @Test
    void moreGlobalsThanAClassHasConstantsForAreSpread() {
        String globals = many(70_000, g -> "(global (mut i32) (i32.const " + g + "))") + "(global (mut v128) "
                + "(v128.const i64x2 1 2))";
        assertThat(run(
                        globals,
                        "(global.set 69999 (i32.add (global.get 30000) (global.get 7)))"
                                + " (i32.add (global.get 69999) (i32x4.extract_lane 2 (global.get 70000)))"))
                .isEqualTo(30_009);
    }

    @Test
    void moreTablesTagsAndReferencesThanAClassHasConstantsForAreSpread() {
        String text = many(30_000, t -> "(table " + (t + 1) + " funcref)")
                + many(30_000, t -> "(tag (param i32))")
                + many(120_000, s -> "(elem (table 5) (i32.const " + s % 5 + ") func $last)")
                + "(func $last (result i32) (i32.const 3))";
        assertThat(run(
                        text,
                        "(i32.add (table.size 29999) (i32.add (call_indirect 5 (result i32) (i32.const 2))"
                                + " (block (result i32) (try_table (catch 29999 0) (throw 29999 (i32.const 7)))"
                                + " (i32.const 1))))"))
                .isEqualTo(30_010);
    }

    @Test
    void moreImportsThanAClassHasConstantsForAreSpread() {
        String text = "(module " + many(30_000, f -> "(import \"host\" \"next\" (func (param i32) (result i32)))")
                + "(func (export \"run\") (param i32) (result i32) (call 29999 (call 3 (local.get 0)))))";
        try (Engine engine =
                        Engine.builder().compiler(Compilers.of(Mode.DEFAULT)).build();
                Module module = engine.compile(text.getBytes(StandardCharsets.UTF_8))) {
            Linker linker = new Linker(engine).define("host", "next", IntUnaryOperator.class, x -> x + 1);
            assertThat(linker.instantiate(module).function("run").invoke(5)[0]).isEqualTo(7);
        }
    }

    @Test
    void moreDataSegmentsThanAClassicJarHasEntriesAreStored() {
        String text = "(memory 1)" + many(70_000, d -> "(data \"" + d % 10 + "\")");
        assertThat(
                        run(
                                text,
                                "(memory.init 69999 (i32.const 0) (i32.const 0) (i32.const 1))"
                                        + " (memory.init 5 (i32.const 1) (i32.const 0) (i32.const 1)) (i32.load16_u (i32.const 0))"))
                .isEqualTo('5' << 8 | '9');
    }

    @Test
    void asManyLocalsAsAFunctionMayHaveLiveAcrossItsParts() {
        int locals = 49_000;
        String body = "(local " + "i32 ".repeat(locals) + ") (loop "
                + many(
                        locals,
                        l -> "(local.set " + (l + 1) + " (i32.add (local.get " + (l + 1) + ") (local.get "
                                + (l * 7 % locals + 1) + "))) (local.set " + (l + 1) + " (i32.add (local.get " + (l + 1)
                                + ") (i32.const " + l % 5 + ")))" + (l % 50 == 0 ? "(call $nothing)" : ""))
                + "(br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))"
                + "(i32.add (local.get 49000) (local.get 20))";
        int[] values = new int[locals];
        for (int l = 0; l < locals; l++) {
            values[l] += values[l * 7 % locals] + l % 5;
        }
        assertThat(run("(func $nothing)", body)).isEqualTo(values[locals - 1] + values[19]);
    }

    @Test
    void moreLocalsAtOnceThanAMethodHasRoomToFetch() {
        int locals = 400;
        int moved = 240;
        String wide = "(tag $e) (func $wide (param" + " i64".repeat(locals) + ") (result i64)"
                + " (i64.add (local.get 0) (local.get " + (locals - 1) + ")))";
        String body = "(local " + "i64 ".repeat(locals) + ")"
                + many(
                        locals,
                        l -> "(local.set " + (l + 1) + " (i64.add (i64.extend_i32_u (local.get 0)) (i64.const " + l
                                + ")))")
                + "(loop $again (block $caught (try_table (catch_all $caught)"
                + many(moved, l -> "(local.set " + (l + 1) + " (local.get " + (l + 2) + "))")
                + "(local.set 1 (call $wide" + many(locals, l -> "(local.get " + (l + 1) + ")") + ")) (throw $e)))"
                + "(br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))"
                + many(
                        locals,
                        l -> "(local.set 1 (i64.add (i64.mul (local.get 1) (i64.const 31)) (local.get " + (l + 1)
                                + ")))")
                + "(i32.wrap_i64 (local.get 1))";
        long[] values = LongStream.range(1, locals + 1).toArray();
        System.arraycopy(values, 1, values, 0, moved);
        values[0] += values[locals - 1];
        for (int l = 0; l < locals; l++) {
            values[0] = values[0] * 31 + values[l];
        }
        assertThat(run(wide, body)).isEqualTo((int) values[0]);
    }

    private static String many(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    @Test
    void asManyLabelsAsATableMayHoldAreAccepted() {
        assertThat(run(
                        "(tag $e)",
                        "(block (block (br_table" + " 0 1".repeat(32_760) + " 0 (local.get 0))) (return (i32.const 1)))"
                                + " (i32.const 2)"))
                .isEqualTo(2);
    }

    private static int run(String before, String body) {
        String text = "(module " + before + " (func (export \"run\") (param i32) (result i32) " + body + "))";
        try (Engine engine =
                        Engine.builder().compiler(Compilers.of(Mode.DEFAULT)).build();
                Module module = engine.compile(text.getBytes(StandardCharsets.UTF_8))) {
            return (Integer) Objects.requireNonNull(
                    new Linker(engine).instantiate(module).function("run").invoke(1)[0]);
        }
    }

    @Test
    void moreLabelsThanATableHoldsAreRefused() throws IOException {
        refused("(module (func (br_table" + " 0".repeat(65_600) + " (i32.const 0))))", "labels in br_table");
    }

    private void refused(String text, String words) throws IOException {
        byte[] wasm = TextReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Compilers.of(Mode.DEFAULT).compile(wasm, directory.resolve("module.jar")))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining(words);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
