package dev.sarsen.suite.spec;

import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The module {@code spectest} that scripts may import from.
 *
 * <p>Its memory, table and globals are a small guest module's; its printing functions are the host's, passed through
 * that module as imports that it exports again. They print nothing: what they were called with is no test's business.
 */
final class SpectestHost {

    private static final Map<String, List<ValueType>> PRINTERS = Map.of(
            "print", List.of(),
            "print_i32", List.of(NumberType.I32),
            "print_i64", List.of(NumberType.I64),
            "print_f32", List.of(NumberType.F32),
            "print_f64", List.of(NumberType.F64),
            "print_i32_f32", List.of(NumberType.I32, NumberType.F32),
            "print_f64_f64", List.of(NumberType.F64, NumberType.F64));

    private static final String MODULE = """
        (module
          (func (export "print") (import "host" "print"))
          (func (export "print_i32") (import "host" "print_i32") (param i32))
          (func (export "print_i64") (import "host" "print_i64") (param i64))
          (func (export "print_f32") (import "host" "print_f32") (param f32))
          (func (export "print_f64") (import "host" "print_f64") (param f64))
          (func (export "print_i32_f32") (import "host" "print_i32_f32") (param i32 f32))
          (func (export "print_f64_f64") (import "host" "print_f64_f64") (param f64 f64))
          (memory (export "memory") 1 2)
          (memory (export "shared_memory") 1 2 shared)
          (table (export "table") 10 20 funcref)
          (table (export "table64") i64 10 20 funcref)
          (global (export "global_i32") i32 (i32.const 666))
          (global (export "global_i64") i64 (i64.const 666))
          (global (export "global_f32") f32 (f32.const 666.6))
          (global (export "global_f64") f64 (f64.const 666.6)))
        """;

    private SpectestHost() {}

    /** A fresh instance of the module. */
    static Instance instantiate(Backend backend) {
        Linker linker = backend.linker();
        PRINTERS.forEach((name, parameters) -> linker.define("host", name, printer(parameters)));
        return linker.instantiate(backend.load(TextReader.read(MODULE.getBytes(StandardCharsets.UTF_8))));
    }

    private static HostFunction printer(List<ValueType> parameters) {
        Class<?>[] classes = parameters.stream().map(SpectestHost::javaClass).toArray(Class<?>[]::new);
        MethodHandle nothing = MethodHandles.empty(MethodType.methodType(void.class, classes));
        return HostFunction.of(new FunctionType(parameters, List.of()), nothing);
    }

    private static Class<?> javaClass(ValueType type) {
        return switch (type) {
            case NumberType.I32 -> int.class;
            case NumberType.I64 -> long.class;
            case NumberType.F32 -> float.class;
            default -> double.class;
        };
    }
}
