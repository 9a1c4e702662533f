package dev.sarsen.suite.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.abi.Tag;
import dev.sarsen.runtime.abi.WasmException;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExceptionsAcrossTheBorderTest {

    private static final String MODULE = """
            (module
              (import "host" "tag" (tag $t (param i32 i64)))
              (import "host" "call" (func $call (param i32)))
              (func (export "throw") (throw $t (i32.const 3) (i64.const 4)))
              (func (export "catch") (param i32) (result i32 i64)
                (block $h (result i32 i64)
                  (try_table (catch $t $h) (call $call (local.get 0)))
                  (i32.const 0) (i64.const 0))))
            """;

    private static final Tag TAG = new Tag(new FunctionType(List.of(NumberType.I32, NumberType.I64), List.of()));

    /** What the guest calls: throws what it is asked to. */
    @SuppressWarnings("UnusedMethod") // called through a handle
    private static void call(int what) {
        switch (what) {
            case 1 -> throw WasmException.of(TAG, 7, 8L);
            case 2 -> throw WasmException.of(new Tag(TAG.type().signature()), 7, 8L);
            case 3 -> throw new IllegalStateException("the host's own");
            default -> {}
        }
    }

    private static Instance instance(Engine engine) throws ReflectiveOperationException {
        MethodHandle handle = MethodHandles.lookup()
                .findStatic(ExceptionsAcrossTheBorderTest.class, "call", MethodType.methodType(void.class, int.class));
        return new Linker(engine)
                .define("host", "tag", TAG)
                .define("host", "call", HostFunction.of(new FunctionType(List.of(NumberType.I32), List.of()), handle))
                .instantiate(engine.compile(MODULE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theHostSeesTagAndPayloadOfWhatAGuestDoesNotCatch() throws ReflectiveOperationException {
        try (Engine engine = Engine.create();
                Instance instance = instance(engine)) {
            assertThatThrownBy(() -> instance.function("throw").invoke())
                    .isInstanceOfSatisfying(WasmException.class, e -> {
                        assertThat(e.tag()).isSameAs(TAG);
                        assertThat(e.payload()).containsExactly(3, 4L);
                        assertThat(e.getStackTrace()).isEmpty();
                    });
        }
    }

    @Test
    void aGuestCatchesWhatTheHostThrowsWithItsTagAndNothingElse() throws ReflectiveOperationException {
        try (Engine engine = Engine.create();
                Instance instance = instance(engine)) {
            assertThat(instance.function("catch").invoke(0)).containsExactly(0, 0L);
            assertThat(instance.function("catch").invoke(1)).containsExactly(7, 8L);
            assertThatThrownBy(() -> instance.function("catch").invoke(2)).isInstanceOf(WasmException.class);
            assertThatThrownBy(() -> instance.function("catch").invoke(3))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the host's own");
        }
    }
}
