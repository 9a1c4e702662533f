package dev.sarsen.suite.embedding;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.ExportedFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.function.IntBinaryOperator;

/** The README's example: a module, a Java lambda as its import, and three ways to call what it exports. */
final class EmbeddingExample {

    private static final String WAT = """
            (module
              (import "host" "price" (func $price (param i32) (result i32)))
              (func (export "total") (param $item i32) (param $count i32) (result i32)
                (i32.mul (call $price (local.get $item)) (local.get $count)))
              (func (export "half") (param f64) (result f64)
                (f64.div (local.get 0) (f64.const 2))))
            """;

    /** What the module imports. */
    @FunctionalInterface
    interface Price {
        /** The price of an item. */
        int of(int item);
    }

    /** What the module exports. */
    interface Shop {
        /** The price of some items of a kind. */
        int total(int item, int count);

        /** Half of an amount. */
        double half(double amount);
    }

    private EmbeddingExample() {}

    /** Runs the example and tells what came out. */
    static String run() throws Throwable {
        try (Engine engine = Engine.create();
                Module module = engine.compile(WAT.getBytes(StandardCharsets.UTF_8))) {
            Linker linker = new Linker(engine).define("host", "price", Price.class, item -> 10 + item);
            try (Instance instance = linker.instantiate(module)) {
                ExportedFunction total = instance.function("total");
                MethodHandle handle = total.handle(); // (int, int) -> int
                IntBinaryOperator lambda = total.as(IntBinaryOperator.class);
                Shop shop = instance.as(Shop.class);
                return (int) handle.invokeExact(5, 2) + " " + lambda.applyAsInt(5, 3) + " " + shop.total(5, 4) + " "
                        + shop.half(5);
            }
        }
    }
}
