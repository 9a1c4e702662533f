package dev.sarsen.suite.work;

import dev.sarsen.suite.work.HostileShapes.Shape;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shapes against the passes that look at more than one statement, and against the newer features. */
final class MoreShapes {

    private MoreShapes() {}

    /** Adds name and shape. */
    static void addTo(Map<String, Shape> shapes) {
        shapes.put("each function calls the next twice", new Shape(500, MoreShapes::callsTwice));
        shapes.put("each function tail-calls the next", new Shape(1000, MoreShapes::tailCalls));
        shapes.put("a loop around a switch", new Shape(400, MoreShapes::dispatchLoop));
        shapes.put("two ways many times in a loop", new Shape(600, MoreShapes::diamonds));
        shapes.put("stores through as many pointers, then loads", new Shape(600, MoreShapes::pointers));
        shapes.put("the same address again and again", new Shape(3000, MoreShapes::sameAddress));
        shapes.put("many accesses in one loop", new Shape(1000, MoreShapes::accessesInALoop));
        shapes.put("counting loops in each other", new Shape(300, MoreShapes::nestedCountingLoops));
        shapes.put("the same expression again and again", new Shape(3000, MoreShapes::sameExpression));
        shapes.put("calls of small functions", new Shape(1500, MoreShapes::smallFunctions));
        shapes.put("globals", new Shape(2000, MoreShapes::globals));
        shapes.put(
                "globals of several classes",
                new Shape(40_000, n -> "(module" + "(global (mut i32) (i32.const 1))".repeat(n) + ")"));
        shapes.put(
                "imports",
                new Shape(
                        2000, n -> "(module " + each(n, i -> "(import \"m\" \"f" + i + "\" (func))") + "(memory 1))"));
        shapes.put(
                "vectors",
                new Shape(
                        2000,
                        n -> "(module (memory 1) (func (param v128) (local v128)"
                                + "(local.set 1 (i32x4.add (i32x4.mul (local.get 1) (local.get 0)) (local.get 0)))"
                                        .repeat(n)
                                + "))"));
        shapes.put("handlers beside each other", new Shape(600, MoreShapes::siblingHandlers));
        shapes.put("handlers in each other", new Shape(6, MoreShapes::nestedHandlers));
        shapes.put(
                "structure types",
                new Shape(
                        1500,
                        n -> "(module (rec "
                                + each(n, i -> "(type (struct (field (ref null " + (i * 7 % n) + ")) (field i32)))")
                                + ") (func (param (ref null 0)) (drop (struct.get 0 1 (local.get 0)))))"));
        shapes.put(
                "equal recursion groups",
                new Shape(
                        1500,
                        n -> "(module " + "(rec (type (struct (field i32))) (type (func (param i32))))".repeat(n)
                                + ")"));
        shapes.put(
                "element segments",
                new Shape(
                        1500,
                        n -> "(module (func $f) (table 4 funcref)" + "(elem (i32.const 1) func $f $f)".repeat(n)
                                + ")"));
        shapes.put(
                "atomic accesses",
                new Shape(
                        2000,
                        n -> "(module (memory 1 1 shared) (func (param i32)"
                                + "(drop (i32.atomic.rmw.add offset=4 (local.get 0) (i32.const 1)))".repeat(n) + "))"));
    }

    private static String smallFunctions(int n) {
        return "(module "
                + each(
                        n,
                        i -> "(func $s" + i + " (param i32) (result i32) (i32.xor (local.get 0) (i32.const " + i
                                + ")))")
                + "(func (param i32) (result i32) "
                + each(n, i -> "(local.set 0 (call $s" + i + " (local.get 0)))")
                + "(local.get 0)))";
    }

    private static String each(int n, IntFunction<String> one) {
        return IntStream.range(0, n).mapToObj(one).collect(Collectors.joining("\n"));
    }

    private static String function(String body) {
        return "(module (memory 1) (func (export \"f\") (param i32) (result i32) (local i32 i32)\n" + body
                + "(local.get 1)))";
    }

    private static String callsTwice(int n) {
        return "(module "
                + each(
                        n,
                        i -> "(func $f" + i + " (param i32) (result i32) (i32.add (call $f" + Math.min(i + 1, n - 1)
                                + " (local.get 0)) (call $f" + Math.min(i + 1, n - 1) + " (i32.const " + i + "))))")
                + ")";
    }

    private static String tailCalls(int n) {
        return "(module "
                + each(
                        n,
                        i -> "(func $f" + i + " (param i32) (result i32) (return_call $f" + (i + 1) % n
                                + " (i32.add (local.get 0) (i32.const 1))))")
                + ")";
    }

    private static String dispatchLoop(int n) {
        StringBuilder body =
                new StringBuilder("(loop $l\n").append("(block ".repeat(n)).append("(br_table");
        for (int i = 0; i < n; i++) {
            body.append(' ').append(i);
        }
        body.append(" (i32.load8_u (local.get 2)))");
        for (int i = 0; i < n; i++) {
            body.append(") (local.set 1 (i32.xor (local.get 1) (i32.const ")
                    .append(i)
                    .append(")))");
            body.append("(local.set 2 (i32.add (local.get 2) (i32.const 1))) (br_if $l (local.get 0))\n");
        }
        return function(body.append(")").toString());
    }

    private static String diamonds(int n) {
        return function("(loop (local.set 1 (i32.add (local.get 1) (i32.const 1)))"
                + each(
                        n,
                        i -> "(if (i32.and (local.get 1) (i32.const " + (1 << i % 31)
                                + ")) (then (local.set 2 (i32.add (local.get 2) (i32.const 3)))) (else (local.set 2"
                                + " (local.get 1))))")
                + "(br_if 0 (i32.lt_u (local.get 1) (local.get 0))))");
    }

    private static String pointers(int n) {
        StringBuilder text = new StringBuilder("(module (memory 1) (func (param i32) (result i32) (local");
        text.repeat(" i32", n).append(")");
        for (int i = 1; i <= n; i++) {
            text.append("(local.set ")
                    .append(i)
                    .append(" (i32.load (i32.const ")
                    .append(8 * i)
                    .append(")))");
        }
        for (int i = 1; i <= n; i++) {
            text.append("(i32.store (local.get ").append(i).append(") (local.get 0))\n");
        }
        text.append("(i32.const 0)");
        for (int i = 1; i <= n; i++) {
            text.append("(i32.add (i32.load offset=4 (local.get ").append(i).append(")))\n");
        }
        return text.append("))").toString();
    }

    private static String sameAddress(int n) {
        return function("(i32.store (local.get 0) (i32.add (i32.load (local.get 0)) (i32.const 1)))\n".repeat(n));
    }

    private static String accessesInALoop(int n) {
        return function("(loop "
                + each(
                        n,
                        i -> "(i32.store offset=" + 4 * i + " (local.get 1) (i32.load offset=" + 4 * i
                                + " (i32.add (local.get 1) (local.get 0))))")
                + "(br_if 0 (i32.ne (local.tee 1 (i32.add (local.get 1) (i32.const 4))) (local.get 0))))");
    }

    private static String nestedCountingLoops(int n) {
        StringBuilder text = new StringBuilder("(module (memory 1) (func (param i32) (local");
        text.repeat(" i32", n).append(")");
        for (int i = 1; i <= n; i++) {
            text.append("(local.set ").append(i).append(" (i32.const 0)) (loop ");
            text.append("(i32.store (local.get ")
                    .append(i)
                    .append(") (i32.load offset=4 (local.get ")
                    .append(i)
                    .append(")))\n");
        }
        for (int i = n; i >= 1; i--) {
            text.append("(br_if 0 (i32.ne (local.tee ")
                    .append(i)
                    .append(" (i32.add (local.get ")
                    .append(i);
            text.append(") (i32.const 4))) (local.get 0))))\n");
        }
        return text.append("))").toString();
    }

    private static String sameExpression(int n) {
        return function(each(
                n,
                i -> "(local.set 1 (i32.xor (local.get 1) (i32.mul (i32.add (local.get 0) (i32.const " + i % 50
                        + ")) (i32.sub (local.get 0) (i32.const 3)))))"));
    }

    private static String globals(int n) {
        return "(module " + each(n, i -> "(global $g" + i + " (mut i32) (i32.const " + i + "))") + "(func "
                + each(n, i -> "(global.set $g" + i + " (i32.add (global.get $g" + (i * 31 % n) + ") (i32.const 1)))")
                + "))";
    }

    private static String siblingHandlers(int n) {
        return "(module (tag $t (param i32)) (func (param i32) (result i32)"
                + "(block (result i32) (try_table (catch $t 0) (if (local.get 0) (then (throw $t (i32.const 1))))) (i32.const 2))"
                        .concat("(local.set 0)\n")
                        .repeat(n)
                + "(local.get 0)))";
    }

    /** Nests of handlers nearly as deep as large functions may have them: their depth is bounded, not their number. */
    private static String nestedHandlers(int n) {
        int depth = 200;
        String nest = "(block (result i32) (try_table (catch $t 0) (call 0 (local.get 0))\n".repeat(depth)
                + ") (i32.const 2)) (drop)\n".repeat(depth);
        return "(module (tag $t (param i32)) (func (param i32)" + nest.repeat(n) + "))";
    }
}
