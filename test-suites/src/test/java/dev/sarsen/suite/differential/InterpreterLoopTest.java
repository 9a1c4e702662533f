package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Linker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Functions shaped like interpreters: a loop that loads an operation, switches over it and returns to the loop from nearly
 * all cases. An interpreter of WebAssembly says what they compute.
 */
final class InterpreterLoopTest {

    private static final List<String> LOCALS = List.of("$a", "$b", "$c", "$d", "$e", "$f", "$g", "$h");

    @TempDir
    private Path directory = Path.of("target");

    private final StringBuilder text = new StringBuilder();
    private Random random = new Random(0);
    private int loops;

    @ParameterizedTest
    @CsvSource({
        "1, 20, 0",
        "2, 40, 0",
        "3, 90, 0",
        "4, 130, 0",
        "5, 200, 0",
        "6, 30, 1",
        "7, 60, 2",
        "8, 150, 2",
        "9, 20, 3",
        "10, 300, 1"
    })
    void computesWhatAnInterpreterDoes(long seed, int cases, int nested) {
        random = new Random(seed);
        byte[] module = WasmCompiler.binary(module(cases, nested).getBytes(StandardCharsets.UTF_8));
        int expected = (int)
                Instance.builder(Parser.parse(module)).build().export("run").apply()[0];
        CompilerOptions plain = CompilerOptions.DEFAULT.withPasses(false);
        for (CompilerOptions options : List.of(CompilerOptions.DEFAULT, plain)) {
            assertThat(run(module, options)).isEqualTo(expected);
            assertThat(run(module, options.withSplitEverything(true))).isEqualTo(expected);
        }
    }

    private Object run(byte[] module, CompilerOptions options) {
        Path artifact = directory.resolve("interpreter.jar");
        new WasmCompiler(options).compile(module, artifact);
        try (Engine engine = Engine.create();
                dev.sarsen.runtime.Module loaded = engine.load(artifact)) {
            return new Linker(engine).instantiate(loaded).function("run").invoke()[0];
        }
    }

    private String module(int cases, int nested) {
        text.append("(module (memory 1) (data (i32.const 0) \"");
        for (int k = 0; k < 1024; k++) {
            text.append(String.format("\\%02x", random.nextInt(256)));
        }
        text.append(
                "\") (func (export \"run\") (result i32) (local $pc i32) (local $op i32) (local $fuel i32) (local $less i32)");
        LOCALS.forEach(local -> text.append("(local ").append(local).append(" i32)"));
        text.append("(local $l i64) (local.set $fuel (i32.const 6000))\n(block $done (loop $restart (local.set $a ")
                .append("(i32.add (local.get $a) (i32.const 1)))");
        loop(cases, nested, "$fuel", "$done");
        text.append("))");
        for (String local : LOCALS) {
            text.append("(local.set $h (i32.add (i32.mul (local.get $h) (i32.const 31)) (local.get ")
                    .append(local)
                    .append(")))");
        }
        return text.append("(i32.xor (local.get $h) (i32.wrap_i64 (local.get $l)))))")
                .toString();
    }

    /** A loop whose cases return to its head, run on to the next case, start the outer loop again or hold such a loop. */
    private void loop(int cases, int nested, String fuel, String out) {
        String name = "$n" + loops++;
        text.append("(loop ").append(name).append(" (local.set $op (i32.load8_u (local.get $pc)))\n");
        text.append("(local.set $pc (i32.and (i32.add (local.get $pc) (i32.const 1)) (i32.const 1023)))");
        text.append(String.format("(local.set %s (i32.sub (local.get %s) (i32.const 1)))", fuel, fuel));
        text.append(String.format("(br_if %s (i32.le_s (local.get %s) (i32.const 0)))\n", out, fuel));
        for (int c = cases - 1; c >= 0; c--) {
            text.append("(block ").append(name).append('c').append(c).append(' ');
        }
        text.append("(br_table ");
        for (int k = 0; k < Math.max(cases, 256); k++) {
            text.append(random.nextInt(12) == 0 ? name : name + "c" + (k < cases ? k : random.nextInt(cases)))
                    .append(' ');
        }
        text.append("(i32.and (local.get $op) (i32.const 255)))\n");
        int holder = nested > 0 ? random.nextInt(cases) : -1;
        for (int c = 0; c < cases; c++) {
            text.append(")");
            work();
            if (c == holder) {
                String end = "$e" + loops;
                text.append("(block ").append(end).append(" (local.set $less (i32.const 40))");
                loop(40, nested - 1, "$less", end);
                text.append(')');
            }
            int kind = random.nextInt(20);
            if (kind < 13) {
                text.append("(br ").append(name).append(')');
            } else if (kind < 17) {
                text.append(String.format("(br_if %s (i32.and (local.get %s) (i32.const 3)))", name, local()));
            } else if (kind < 18) {
                text.append(String.format("(br_if $restart (i32.and (local.get %s) (i32.const 8)))", local()));
            }
            text.append('\n');
        }
        text.append(')');
    }

    private void work() {
        for (int k = random.nextInt(6); k >= 0; k--) {
            String to = local();
            switch (random.nextInt(5)) {
                case 0 ->
                    text.append(String.format(
                            "(local.set $l (i64.add (i64.mul (local.get $l) (i64.const %d)) (i64.extend_i32_u (local.get %s))))",
                            random.nextInt(100) * 2 + 1, to));
                case 1 ->
                    text.append(String.format(
                            "(local.set %s (i32.xor (local.get %s) (i32.wrap_i64 (i64.shr_u (local.get $l) (i64.const %d)))))",
                            to, to, random.nextInt(40)));
                case 2 ->
                    text.append(String.format(
                            "(if (i32.and (local.get %s) (i32.const 4)) (then (local.set %s (i32.sub (local.get %s) (local.get $op)))))",
                            local(), to, local()));
                case 3 -> {
                    String name = "$s" + loops++;
                    text.append(String.format(
                            "(local.set $op (i32.const 5)) (loop %s (local.set %s (i32.add (i32.mul (local.get %s) (i32.const 3))"
                                    + " (local.get $op))) (br_if %s (local.tee $op (i32.sub (local.get $op) (i32.const 1)))))",
                            name, to, to, name));
                }
                default ->
                    text.append(String.format(
                            "(local.set %s (i32.add (i32.mul (local.get %s) (i32.const %d)) (local.get %s)))",
                            to, local(), random.nextInt(1000), local()));
            }
        }
    }

    private String local() {
        return LOCALS.get(random.nextInt(LOCALS.size()));
    }
}
