package dev.sarsen.suite.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Modules of a given size whose shape invites a compiler to do more than linear work. */
final class HostileShapes {

    /**
     * A family of modules.
     *
     * @param size the smaller of the two sizes to compare; where it is one function, large enough to be cut at both
     * @param text the module of a size, in the text format
     */
    record Shape(int size, IntFunction<String> text) {}

    private HostileShapes() {}

    /** Name to shape. */
    static Map<String, Shape> all() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("sibling loops", new Shape(1500, HostileShapes::siblingLoops));
        shapes.put(
                "nested blocks",
                new Shape(
                        3000,
                        n -> function("(block ".repeat(n) + "(br_if " + (n - 1) + " (local.get 0))" + ")".repeat(n))));
        shapes.put(
                "nested loops",
                new Shape(
                        1000,
                        n -> function("(loop ".repeat(n) + "(local.set 1 (i32.const 1))"
                                + "(br_if 0 (local.get 0)))".repeat(n))));
        shapes.put("blocks with branches to every level", new Shape(2500, HostileShapes::branchesToEveryLevel));
        shapes.put(
                "wide table",
                new Shape(
                        20_000,
                        n -> function("(block (block (br_table" + " 0 1".repeat(n / 2) + " 0 (local.get 0))))")));
        shapes.put("table with as many targets", new Shape(1500, HostileShapes::manyTargets));
        shapes.put("many types and indirect calls", new Shape(1500, HostileShapes::typesAndCalls));
        shapes.put("many locals", new Shape(4000, HostileShapes::manyLocals));
        shapes.put("locals live across many loops", new Shape(400, HostileShapes::liveAcrossLoops));
        shapes.put(
                "data segments",
                new Shape(2000, n -> "(module (memory 1)" + ("(data \"" + "x".repeat(500) + "\")").repeat(n) + ")"));
        shapes.put(
                "one large data segment",
                new Shape(2_000_000, n -> "(module (memory 1) (data \"" + "x".repeat(n) + "\"))"));
        shapes.put(
                "small functions",
                new Shape(
                        4000,
                        n -> "(module"
                                + "(func (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))".repeat(n)
                                + ")"));
        shapes.put("exports", new Shape(4000, HostileShapes::exports));
        shapes.put(
                "operand depth",
                new Shape(
                        3000,
                        n -> function("(i32.const 1)" + "(i32.mul (local.get 0) (local.get 1))".repeat(n)
                                + "i32.add ".repeat(n) + "local.set 1")));
        shapes.put(
                "if else chain",
                new Shape(
                        1200,
                        n -> function("(if (local.get 0) (then (local.set 1 (i32.const 1)))" + " (else ".repeat(1)
                                + "(if (local.get 0) (then nop) (else ".repeat(n) + "))".repeat(n) + "))")));
        shapes.put("constants", new Shape(8000, HostileShapes::constants));
        shapes.put(
                "straight line",
                new Shape(
                        8000,
                        n -> function("(local.set 1 (i32.add (i32.mul (local.get 1) (i32.const 31)) (local.get 0)))"
                                .repeat(n))));
        shapes.put(
                "stores and loads",
                new Shape(
                        5000, n -> function("(i32.store (local.get 0) (i32.load offset=8 (local.get 1)))".repeat(n))));
        shapes.put(
                "elements",
                new Shape(
                        10_000,
                        n -> "(module (func $f) (table " + n + " funcref) (elem (i32.const 0)" + " $f".repeat(n)
                                + "))"));
        MoreShapes.addTo(shapes);
        return shapes;
    }

    /** A module of one exported function with a parameter, some locals and a memory. */
    private static String function(String body) {
        return "(module (memory 1) (func (export \"f\") (param i32) (local i32 i32)\n" + body + "))";
    }

    private static String siblingLoops(int n) {
        return function(("(local.set 1 (i32.const 0))(loop (br_if 0 (i32.ne (local.tee 1 (i32.add (local.get 1)"
                        + " (i32.const 1))) (local.get 0))))\n")
                .repeat(n));
    }

    private static String branchesToEveryLevel(int n) {
        StringBuilder body = new StringBuilder("(block ".repeat(n));
        for (int i = 0; i < n; i++) {
            body.append("(br_if ").append(i).append(" (local.get 0))");
        }
        return function(body.append(")".repeat(n)).toString());
    }

    private static String manyTargets(int n) {
        StringBuilder body = new StringBuilder("(block ".repeat(n)).append("(br_table");
        for (int i = 0; i < n; i++) {
            body.append(' ').append(i);
        }
        body.append(" (local.get 0))");
        body.repeat(") (local.set 1 (i32.add (local.get 1) (i32.const 1)))", n);
        return function(body.toString());
    }

    private static String typesAndCalls(int n) {
        List<String> types = List.of("i32", "i64", "f32", "f64");
        StringBuilder module = new StringBuilder("(module (table 1 funcref)\n");
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < n; i++) {
            List<String> parameters = new ArrayList<>();
            StringBuilder arguments = new StringBuilder();
            for (int rest = i; rest > 0; rest /= 4) {
                parameters.add(types.get(rest % 4));
                arguments.append("(").append(types.get(rest % 4)).append(".const 1)");
            }
            module.append("(type $t").append(i).append(" (func (param ");
            module.append(String.join(" ", parameters)).append(")))\n");
            body.append("(call_indirect (type $t").append(i).append(") ");
            body.append(arguments).append("(i32.const 0))\n");
        }
        return module.append("(func (export \"f\") ").append(body).append("))").toString();
    }

    private static String manyLocals(int n) {
        StringBuilder module = new StringBuilder("(module (func (export \"f\") (param i32) (local");
        module.repeat(" i32", n).append(")\n");
        for (int i = 1; i <= n; i++) {
            module.append("(local.set ")
                    .append(i)
                    .append(" (i32.add (local.get ")
                    .append(i - 1);
            module.append(") (local.get 0)))\n");
        }
        return module.append("))").toString();
    }

    private static String liveAcrossLoops(int n) {
        StringBuilder module = new StringBuilder("(module (func (export \"f\") (param i32) (result i32) (local");
        module.repeat(" i32", n).append(")\n");
        for (int i = 1; i <= n; i++) {
            module.append("(local.set ")
                    .append(i)
                    .append(" (i32.mul (local.get 0) (i32.const ")
                    .append(i)
                    .append(")))\n");
        }
        module.repeat("(loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))\n", n);
        module.append("(i32.const 0)");
        for (int i = 1; i <= n; i++) {
            module.append("(i32.add (local.get ").append(i).append("))");
        }
        return module.append("))").toString();
    }

    private static String exports(int n) {
        StringBuilder module = new StringBuilder("(module (func $f)\n");
        for (int i = 0; i < n; i++) {
            module.append("(export \"name").append(i).append("\" (func $f))\n");
        }
        return module.append(")").toString();
    }

    private static String constants(int n) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < n; i++) {
            body.append("(drop (i64.const ").append(0x1234_5678_9abcL * (i + 1)).append("))");
            body.append("(i64.store (local.get 0) (i64.const ")
                    .append(0x765_4321_0fedL * (i + 1))
                    .append("))\n");
        }
        return function(body.toString());
    }
}
