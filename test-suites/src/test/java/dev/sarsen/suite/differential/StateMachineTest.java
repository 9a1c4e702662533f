package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Linker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Functions that are one loop around a switch over their basic blocks, as Go's compiler writes them: passes and splitting
 * must not change where they go.
 */
final class StateMachineTest {

    @TempDir
    private Path directory = Path.of("target");

    @ParameterizedTest
    @CsvSource({"1, 12", "2, 60", "3, 150", "21, 840", "22, 880", "23, 920"})
    void passesAndSplittingKeepTheWayThroughBasicBlocks(long seed, int blocks) {
        byte[] module = stateMachine(new Random(seed), blocks).getBytes(StandardCharsets.UTF_8);
        CompilerOptions plain = CompilerOptions.DEFAULT.withPasses(false);
        Object expected = run(module, plain);
        assertThat(run(module, CompilerOptions.DEFAULT)).isEqualTo(expected);
        assertThat(run(module, plain.withSplitEverything(true))).isEqualTo(expected);
        assertThat(run(module, CompilerOptions.DEFAULT.withSplitEverything(true)))
                .isEqualTo(expected);
    }

    private Object run(byte[] module, CompilerOptions options) {
        Path artifact = directory.resolve("machine.jar");
        new WasmCompiler(options).compile(module, artifact);
        try (Engine engine = Engine.create();
                dev.sarsen.runtime.Module loaded = engine.load(artifact)) {
            return new Linker(engine).instantiate(loaded).function("run").invoke()[0];
        }
    }

    private static String stateMachine(Random random, int blocks) {
        StringBuilder text =
                new StringBuilder("(module (func (export \"run\") (result i32) (local $pc i32) (local $acc i32)"
                        + " (local $fuel i32) (local $t i64) (local.set $fuel (i32.const 20000)) (loop $l ");
        for (int block = blocks - 1; block >= 0; block--) {
            text.append("(block $b").append(block).append(' ');
        }
        String targets = IntStream.range(0, blocks).mapToObj(b -> "$b" + b).collect(Collectors.joining(" "));
        text.append("(block $exit (local.get $pc) (br_table ")
                .append(targets)
                .append(" $exit)) (return (local.get $acc))\n");
        for (int block = 0; block < blocks; block++) {
            text.append(") (local.set $fuel (i32.sub (local.get $fuel) (i32.const 1)))"
                    + " (if (i32.eqz (local.get $fuel)) (then (return (local.get $acc))))");
            text.append(String.format(
                    "(local.set $acc (i32.add (i32.mul (local.get $acc) (i32.const 31)) (i32.const %d)))",
                    7 * block + 1));
            for (int k = random.nextInt(9); k > 0; k--) {
                text.append(String.format(
                        "(local.set $t (i64.add (i64.extend_i32_u (local.get $acc)) (i64.mul (local.get $t) (i64.const"
                                + " %d))))(local.set $acc (i32.xor (local.get $acc) (i32.wrap_i64 (i64.shr_u (local.get"
                                + " $t) (i64.const %d)))))",
                        1 + random.nextInt(1000), 1 + random.nextInt(40)));
            }
            text.append(next(random, blocks)).append('\n');
        }
        return text.append(") (local.get $acc)))").toString();
    }

    /** Runs on, jumps to a fixed block on a condition, jumps to a fixed block, or to one that is computed. */
    private static String next(Random random, int blocks) {
        String fixed = String.format("(local.set $pc (i32.const %d)) (br $l)", random.nextInt(blocks));
        int kind = random.nextInt(10);
        if (kind < 5) {
            int bit = 1 << random.nextInt(7);
            return String.format("(if (i32.and (local.get $acc) (i32.const %d)) (then %s))", bit, fixed);
        }
        if (kind < 7) {
            return fixed;
        }
        return kind < 8
                ? String.format("(local.set $pc (i32.rem_u (local.get $acc) (i32.const %d))) (br $l)", blocks)
                : "";
    }
}
