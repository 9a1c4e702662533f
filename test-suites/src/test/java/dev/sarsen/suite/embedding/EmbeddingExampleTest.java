package dev.sarsen.suite.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.ExportedFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.LinkException;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {

    @Test
    void exampleOfTheReadmeRuns() throws Throwable {
        assertThat(EmbeddingExample.run()).isEqualTo("30 45 60 2.5");
    }

    @Test
    void readmeQuotesTheExample() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("README.md")) || !Files.exists(root.resolve("test-suites"))) {
            root = root.getParent();
        }
        String source = Files.readString(
                root.resolve("test-suites/src/test/java/dev/sarsen/suite/embedding/EmbeddingExample.java"));
        String body = source.substring(source.indexOf("        try (Engine engine"), source.lastIndexOf("    }\n}"));
        assertThat(Files.readString(root.resolve("README.md")))
                .contains(body.stripTrailing().replaceAll("(?m)^ {8}", ""));
    }

    @Test
    void everyMissingImportIsNamedAtOnce() {
        try (Engine engine = Engine.create();
                Module module = engine.compile(bytes("""
                        (module
                          (import "a" "b" (func (param i32)))
                          (import "c" "d" (memory 1)))
                        """))) {
            assertThatThrownBy(() -> new Linker(engine).instantiate(module))
                    .isInstanceOfSatisfying(
                            LinkException.class, e -> assertThat(e.problems()).hasSize(2))
                    .hasMessageContaining("\"a\"")
                    .hasMessageContaining("\"c\"");
        }
    }

    @Test
    void exceptionOfALambdaReachesTheCallerUnchanged() {
        IllegalStateException thrown = new IllegalStateException("sold out");
        try (Engine engine = Engine.create();
                Module module = engine.compile(bytes("""
                        (module
                          (import "host" "price" (func $price (param i32) (result i32)))
                          (func (export "f") (result i32) (call $price (i32.const 1))))
                        """))) {
            Linker linker = new Linker(engine).define("host", "price", EmbeddingExample.Price.class, item -> {
                throw thrown;
            });
            try (Instance instance = linker.instantiate(module)) {
                assertThatThrownBy(() -> instance.function("f").invoke()).isSameAs(thrown);
            }
        }
    }

    @Test
    void trapNamesItsKindAndTheGuestFunctions() {
        try (Engine engine = Engine.create();
                Module module = engine.compile(bytes("""
                        (module
                          (func $inner (result i32) (i32.div_u (i32.const 1) (i32.const 0)))
                          (func $outer (export "f") (result i32) (i32.add (call $inner) (i32.const 1))))
                        """));
                Instance instance = new Linker(engine).instantiate(module)) {
            assertThatThrownBy(() -> instance.function("f").invoke()).isInstanceOfSatisfying(Trap.class, trap -> {
                assertThat(trap.kind()).isEqualTo(TrapKind.INTEGER_DIVIDE_BY_ZERO);
                assertThat(trap.backtrace()).hasSize(2);
                assertThat(trap.backtrace().getFirst()).contains("inner");
                assertThat(trap.backtrace().getLast()).contains("outer");
            });
        }
    }

    @Test
    void trapsNameTheirFunctionsHoweverManyThereWere() {
        try (Engine engine = Engine.create();
                Module module = engine.compile(bytes("""
                        (module (func $inner (export "f") (param i32) (result i32)
                          (i32.div_u (i32.const 1) (local.get 0))))
                        """));
                Instance instance = new Linker(engine).instantiate(module)) {
            ExportedFunction function = instance.function("f");
            for (int k = 0; k < 40_000; k++) {
                try {
                    function.invoke(0);
                    fail("no trap");
                } catch (Trap trap) {
                    assertThat(trap.backtrace()).hasSize(1);
                }
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
