package dev.sarsen.suite.generate;

import java.util.ArrayList;
import java.util.List;

/** Writes loops: counted ones of every exit shape, state machines, loops that carry values. */
final class Loops {

    private static final int MOST_TRIPS = 9;
    private static final List<String> EXITS =
            List.of("ne", "eq", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u");

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final Statements statements;
    private final Expressions expressions;
    private int nesting;

    Loops(FunctionScope scope, Statements statements, Expressions expressions) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.statements = statements;
        this.expressions = expressions;
    }

    /**
     * A counted loop that ends, wrap-around included.
     *
     * @param test comparison of the counter with the end: leaves the loop if tested on top, stays in it at the bottom
     */
    private record Course(Kind type, long start, long stride, long end, String test, boolean onTop) {

        /** Whether the loop ends within the most trips allowed. */
        boolean ends() {
            long counter = start;
            for (int trips = 0; trips <= MOST_TRIPS; trips++) {
                if (onTop && holds(counter)) {
                    return true;
                }
                counter = type.equals(Kind.I32) ? (int) (counter + stride) : counter + stride;
                if (!onTop && !holds(counter)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(long counter) {
            int signed = Long.compare(counter, end);
            int unsigned = Long.compareUnsigned(counter, end);
            return switch (test) {
                case "ne" -> counter != end;
                case "eq" -> counter == end;
                case "lt_s" -> signed < 0;
                case "lt_u" -> unsigned < 0;
                case "gt_s" -> signed > 0;
                case "gt_u" -> unsigned > 0;
                case "le_s" -> signed <= 0;
                case "le_u" -> unsigned <= 0;
                case "ge_s" -> signed >= 0;
                case "ge_u" -> unsigned >= 0;
                default -> throw new IllegalStateException(test);
            };
        }
    }

    void counted(int depth) {
        if (nesting >= 2) {
            return;
        }
        nesting++;
        Course course = course();
        Kind type = course.type();
        int counter = scope.newReserved(type);
        int end = -1;
        code.constant(type, course.start());
        code.set(counter);
        if (draw.oneIn(2)) {
            end = scope.newReserved(type);
            code.constant(type, course.end());
            code.set(end);
        }
        if (course.onTop()) {
            testedOnTop(course, counter, end, depth);
        } else {
            testedBelow(course, counter, end, depth);
        }
        scope.release(counter);
        nesting--;
    }

    /** A counted loop of many rounds, past the strips that the compiler cuts counting into, with little in it. */
    void longLoop() {
        if (nesting > 0) {
            return;
        }
        Kind type = draw.oneIn(3) ? Kind.I64 : Kind.I32;
        long stride = draw.of(List.of(1L, 1L, 2L, 3L, 4L, -1L, -1L, -2L));
        long rounds = draw.between(33_000, draw.oneIn(6) ? 140_000 : 70_000);
        long start = draw.oneIn(3) ? 0 : draw.between(-40_000, 40_000);
        long end = start + stride * rounds;
        List<String> tests = stride > 0 ? List.of("ne", "lt_s", "le_s") : List.of("ne", "gt_s", "ge_s");
        String name = type.text();
        int counter = scope.newReserved(type);
        int sum = scope.settable(type);
        code.constant(type, start);
        code.set(counter);
        scope.open("block", Signature.PLAIN);
        scope.open("loop", Signature.PLAIN);
        if (draw.oneIn(2)) {
            code.get(counter);
            code.constant(type, start + stride * draw.below(90_000));
            code.line(name + ".eq");
            code.line("br_if", 1);
        }
        code.get(sum);
        code.constant(type, 31);
        code.line(name + ".mul");
        code.get(counter);
        if (type.equals(Kind.I32)
                && draw.oneIn(2)
                && !scope.plan.memories.getFirst().wide()) {
            code.i32(draw.oneIn(2) ? 0xffff : 0x3ff);
            code.line("i32.and");
            code.line(draw.of(List.of("i32.load8_u", "i32.load16_s")));
        }
        code.line(name + draw.of(List.of(".add", ".xor")));
        code.set(sum);
        code.get(counter);
        code.constant(type, stride);
        code.line(name + ".add");
        code.line("local.tee", counter);
        code.constant(type, end);
        code.line(name + "." + draw.of(tests));
        code.line("br_if", 0);
        scope.close();
        scope.close();
        scope.release(counter);
    }

    /** A loop around a {@code br_table} on a local, as compilers write for irreducible control flow and interpreters. */
    void stateMachine(int depth) {
        if (nesting >= 1) {
            return;
        }
        nesting++;
        int states = draw.oneIn(12) ? draw.between(22, draw.oneIn(3) ? 90 : 40) : draw.between(2, 7);
        int state = scope.newReserved(Kind.I32);
        code.i32(draw.below(states));
        code.set(state);
        scope.open("block", Signature.PLAIN);
        scope.open("loop", Signature.PLAIN);
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < states; i++) {
            scope.open("block", Signature.PLAIN);
            labels.add(i);
        }
        labels.add(states + 1);
        code.get(state);
        statements.branchTable(labels);
        scope.budget += states;
        for (int i = 0; i < states; i++) {
            scope.close();
            statements.several(draw.between(1, 2), states > 20 ? 0 : depth - 1);
            int loop = states - 1 - i;
            nextState(state, states, depth);
            statements.backward(loop, depth - 1);
            code.line("br", loop + 1);
        }
        scope.close();
        scope.close();
        nesting--;
    }

    /** A loop with parameters and results; the backward branch carries the parameters. */
    void withParameters(int depth) {
        if (nesting >= 2) {
            return;
        }
        nesting++;
        Signature signature = new Signature(scope.plan.kinds(3), scope.plan.kinds(2));
        expressions.values(signature.parameters(), depth - 1);
        scope.open("loop", signature);
        statements.sink(signature.parameters());
        statements.several(draw.between(1, 3), depth - 1);
        expressions.values(signature.parameters(), depth - 1);
        statements.backward(0, depth - 1);
        statements.sink(signature.parameters());
        expressions.values(signature.results(), depth - 1);
        scope.close();
        statements.sink(signature.results());
        nesting--;
    }

    private void nextState(int state, int states, int depth) {
        if (draw.oneIn(2)) {
            code.i32(draw.below(states));
        } else if (draw.oneIn(2)) {
            code.i32(draw.below(states));
            code.i32(draw.below(states));
            expressions.condition(depth - 1);
            code.line("select");
        } else {
            expressions.value(Kind.I32, depth - 1);
            code.i32(states);
            code.line("i32.rem_u");
        }
        code.set(state);
    }

    private Course course() {
        Kind type = draw.oneIn(4) ? Kind.I64 : Kind.I32;
        for (int attempt = 0; attempt < 40; attempt++) {
            long stride = narrow(
                    type,
                    draw.of(List.of(1L, 1L, -1L, 2L, 3L, 4L, 8L, -3L, 0x4000_0001L, 0x7fff_ffffL, draw.any() | 1)));
            long start = draw.constant(type);
            long end = narrow(type, draw.oneIn(4) ? draw.constant(type) : start + stride * draw.below(MOST_TRIPS));
            Course course = new Course(type, start, stride, end, draw.of(EXITS), draw.oneIn(2));
            if (course.ends()) {
                return course;
            }
        }
        return new Course(type, 0, 1, 4, "ne", false);
    }

    private static long narrow(Kind type, long value) {
        return type.equals(Kind.I32) ? (int) value : value;
    }

    private void testedOnTop(Course course, int counter, int end, int depth) {
        boolean asIf = draw.oneIn(3);
        if (!asIf) {
            scope.open("block", Signature.PLAIN);
        }
        scope.open("loop", Signature.PLAIN);
        test(course, counter, end);
        if (asIf) {
            code.line("i32.eqz");
            scope.open("if", Signature.PLAIN);
        } else {
            code.line("br_if", 1);
        }
        statements.several(draw.between(1, 3), depth - 1);
        advance(course, counter);
        code.set(counter);
        code.line("br", asIf ? 1 : 0);
        scope.close();
        scope.close();
    }

    private void testedBelow(Course course, int counter, int end, int depth) {
        scope.open("loop", Signature.PLAIN);
        statements.several(draw.between(1, 3), depth - 1);
        switch (draw.below(3)) {
            case 0 -> {
                advance(course, counter);
                code.line("local.tee", counter);
                bound(course, end);
                code.line(course.type().text() + "." + course.test());
            }
            case 1 -> {
                bound(course, end);
                advance(course, counter);
                code.line("local.tee", counter);
                code.line(course.type().text() + "." + mirrored(course.test()));
            }
            default -> {
                advance(course, counter);
                code.set(counter);
                test(course, counter, end);
            }
        }
        code.line("br_if", 0);
        scope.close();
    }

    private void test(Course course, int counter, int end) {
        if (draw.oneIn(3)) {
            bound(course, end);
            code.get(counter);
            code.line(course.type().text() + "." + mirrored(course.test()));
        } else {
            code.get(counter);
            bound(course, end);
            code.line(course.type().text() + "." + course.test());
        }
    }

    /** The comparison that holds between swapped operands. */
    private static String mirrored(String test) {
        return switch (test.charAt(0)) {
            case 'l' -> "g" + test.substring(1);
            case 'g' -> "l" + test.substring(1);
            default -> test;
        };
    }

    private void bound(Course course, int end) {
        if (end < 0) {
            code.constant(course.type(), course.end());
        } else {
            code.get(end);
        }
    }

    private void advance(Course course, int counter) {
        boolean down = course.stride() < 0 && draw.oneIn(2);
        code.get(counter);
        code.constant(course.type(), narrow(course.type(), down ? -course.stride() : course.stride()));
        code.line(course.type().text() + (down ? ".sub" : ".add"));
    }
}
