package dev.sarsen.suite.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.ExportedFunction;
import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.V128;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions with more parameters than a call of the JVM can pass, between host and guest, in both directions. */
class WideFunctionsTest {

    private static final List<ValueType> ROW = List.of(
            NumberType.I32, NumberType.I64, NumberType.F32, NumberType.F64, VectorType.V128, ReferenceType.EXTERNREF);

    private static final int ROWS = 50;

    private static final FunctionType TYPE = new FunctionType(
            Collections.nCopies(ROWS, ROW).stream().flatMap(List::stream).toList(),
            List.of(NumberType.I64, VectorType.V128));

    private static final String TYPES =
            "(param" + " i32 i64 f32 f64 v128 externref".repeat(ROWS) + ") (result i64 v128)";

    private final Engine engine = Engine.create();

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    /** The sum of all numbers, and the last vector with the number of references that are not null in its high half. */
    static Object[] sum(Object[] arguments) {
        long sum = 0;
        long references = 0;
        V128 last = new V128(0, 0);
        for (int k = 0; k < arguments.length; k++) {
            switch (arguments[k]) {
                case Number number -> sum += number.longValue();
                case V128 vector -> last = vector;
                case null -> {}
                default -> references++;
            }
        }
        return new Object[] {sum, new V128(last.low(), references)};
    }

    private static MethodHandle host() throws ReflectiveOperationException {
        return MethodHandles.lookup()
                .findStatic(WideFunctionsTest.class, "sum", MethodType.methodType(Object[].class, Object[].class));
    }

    private static Object[] arguments() {
        List<Object> arguments = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            arguments.addAll(List.of(row, (long) row, (float) row, (double) row, new V128(row, 7), "row " + row));
        }
        return arguments.toArray();
    }

    private static String pass() {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < 6 * ROWS; k++) {
            text.append("(local.get ").append(k).append(") ");
        }
        return text.toString();
    }

    @Test
    void argumentsGoThroughGuestsToTheHost() throws Throwable {
        Linker linker = new Linker(engine).define("host", "sum", HostFunction.of(TYPE, host()));
        String text = "(module (type $wide (func " + TYPES + """
                ))
                (import "host" "sum" (func $sum (type $wide)))
                (table funcref (elem $sum))
                (export "sum" (func $sum))
                (func (export "call") (type $wide) (call $sum %1$s))
                (func (export "tail") (type $wide) (return_call $sum %1$s))
                (func (export "indirect") (type $wide) (call_indirect (type $wide) %1$s (i32.const 0)))
                (func (export "tail indirect") (type $wide) (return_call_indirect (type $wide) %1$s (i32.const 0))))
                """.formatted(pass());
        Instance instance = linker.instantiate(engine.compile(text.getBytes(StandardCharsets.UTF_8)));
        long numbers = 4L * (ROWS - 1) * ROWS / 2;

        for (String name : List.of("sum", "call", "tail", "indirect", "tail indirect")) {
            ExportedFunction function = instance.function(name);
            assertThat(function.invoke(arguments())).as(name).containsExactly(numbers, new V128(ROWS - 1, ROWS));
            assertThat((Object[]) function.handle().invokeExact(arguments()))
                    .as(name)
                    .containsExactly(numbers, new V128(ROWS - 1, ROWS));
        }
        // The function itself as a host function of another module.
        Instance other = new Linker(engine)
                .define("host", "sum", instance.function("tail indirect"))
                .instantiate(engine.compile(text.getBytes(StandardCharsets.UTF_8)));
        for (String name : List.of("sum", "call", "tail", "indirect", "tail indirect")) {
            assertThat(other.function(name).invoke(arguments()))
                    .as(name)
                    .containsExactly(numbers, new V128(ROWS - 1, ROWS));
        }
        assertThatThrownBy(() -> instance.function("call").invoke(1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 300 arguments, found 2");
    }

    @Test
    void hostFunctionsKnowWhoCalls() throws Throwable {
        FunctionType type = new FunctionType(Collections.nCopies(1000, NumberType.I32), List.of(NumberType.I32));
        MethodHandle size = MethodHandles.lookup()
                .findStatic(
                        WideFunctionsTest.class,
                        "pages",
                        MethodType.methodType(int.class, Instance.class, Object[].class));
        Linker linker = new Linker(engine).define("host", "pages", HostFunction.withInstance(type, size));
        Instance instance = linker.instantiate(engine.compile(("(module (type $wide (func (param" + " i32".repeat(1000)
                        + ") (result i32))) (import \"host\" \"pages\" (func $pages (type $wide)))"
                        + " (memory (export \"memory\") 3) (func (export \"call\") (result i32) (call $pages "
                        + "(i32.const 5) ".repeat(1000) + ")))")
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(instance.function("call").invoke()).containsExactly(5003);
    }

    static int pages(Instance caller, Object[] arguments) {
        int sum = 0;
        for (Object argument : arguments) {
            sum += (Integer) argument;
        }
        return sum + (int) caller.memory("memory").pages();
    }
}
