package dev.sarsen.suite.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.ExportedFunction;
import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.V128;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.VectorType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Vectors between host and guest, in both directions. */
class VectorBoundaryTest {

    private static final FunctionType MIX = new FunctionType(
            List.of(NumberType.I32, VectorType.V128, NumberType.F64),
            List.of(NumberType.F64, VectorType.V128, NumberType.I32));

    private final Engine engine = Engine.create();

    /** Turns a vector upside down. */
    interface Turning {
        V128 turn(V128 vector);
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private Instance instance(Linker linker, String text) {
        return linker.instantiate(engine.compile(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Object[] mix(int number, V128 vector, double real) {
        return new Object[] {real + number, new V128(vector.high(), vector.low()), number + 1};
    }

    @Test
    void exportedFunctionsTakeAndGiveVectors() throws Throwable {
        Instance instance = instance(new Linker(engine), """
                (module
                  (func (export "turn") (param v128) (result v128)
                    (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get 0) (local.get 0)))
                  (func (export "take") (param v128) (result i64) (i64x2.extract_lane 1 (local.get 0)))
                  (func (export "nothing") (param v128)))""");
        ExportedFunction turn = instance.function("turn");
        V128 vector = new V128(1, 2);

        assertThat(turn.invoke(vector)).containsExactly(new V128(2, 1));
        assertThat((V128) turn.handle().invokeExact(vector)).isEqualTo(new V128(2, 1));
        assertThat(turn.as(Turning.class).turn(vector)).isEqualTo(new V128(2, 1));
        assertThat((long) instance.function("take").handle().invokeExact(vector))
                .isEqualTo(2);
        instance.function("nothing").handle().invokeExact(vector);
    }

    @Test
    void hostFunctionsTakeAndGiveVectorsAmongOtherValues() throws ReflectiveOperationException {
        MethodHandle mix = MethodHandles.lookup()
                .findStatic(
                        VectorBoundaryTest.class,
                        "mix",
                        MethodType.methodType(Object[].class, int.class, V128.class, double.class));
        Linker linker = new Linker(engine).define("env", "mix", HostFunction.of(MIX, mix));
        linker.define("env", "turn", Turning.class, vector -> new V128(vector.high(), vector.low()));
        Instance instance = instance(linker, """
                (module
                  (import "env" "mix" (func $mix (param i32 v128 f64) (result f64 v128 i32)))
                  (import "env" "turn" (func $turn (param v128) (result v128)))
                  (func (export "mix") (param i32 v128 f64) (result f64 v128 i32)
                    (call $mix (local.get 0) (local.get 1) (local.get 2)))
                  (func (export "turn") (param v128) (result v128) (call $turn (local.get 0))))""");

        assertThat(instance.function("mix").invoke(3, new V128(4, 5), 0.5)).containsExactly(3.5, new V128(5, 4), 4);
        assertThat(instance.function("turn").invoke(new V128(6, 7))).containsExactly(new V128(7, 6));
    }
}
