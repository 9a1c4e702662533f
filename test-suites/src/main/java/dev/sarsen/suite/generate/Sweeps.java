package dev.sarsen.suite.generate;

import dev.sarsen.suite.generate.ModulePlan.PlannedMemory;
import java.util.List;

/**
 * Writes loops over memory in the shapes that compilers emit, most of which stay inside and some of which run over an end,
 * and runs of accesses through addresses that may be the same.
 */
final class Sweeps {

    private static final List<String> LOADS_I32 = List.of("i32.load", "i32.load8_u", "i32.load8_s", "i32.load16_u");
    private static final List<String> STORES_I32 = List.of("i32.store", "i32.store8", "i32.store16");
    private static final List<String> LOADS_I64 = List.of("i64.load", "i64.load32_u", "i64.load32_s", "i64.load8_u");
    private static final List<String> STORES_I64 = List.of("i64.store", "i64.store32", "i64.store8");

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final Statements statements;
    private final Expressions expressions;
    private int nesting;

    /** What one loop does: where it starts and how it walks. */
    private record Walk(
            PlannedMemory memory, Kind element, int stride, int trips, int base, int second, int counter, int sum) {}

    Sweeps(FunctionScope scope, Statements statements, Expressions expressions) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.statements = statements;
        this.expressions = expressions;
    }

    void sweep(int depth) {
        if (nesting >= 2) {
            return;
        }
        nesting++;
        PlannedMemory memory = expressions.memory.pick();
        Kind address = memory.address();
        Kind element = scope.plan.has(Part.VECTORS) && draw.oneIn(3)
                ? Kind.V128
                : draw.of(List.of(Kind.I32, Kind.I32, Kind.I64, Kind.F64, Kind.F32));
        int stride = draw.of(List.of(1, 2, 4, 4, 8, 8, 16, 12, 40));
        int trips = draw.oneIn(nesting > 1 ? 50 : 6) ? draw.between(16, 70) : draw.between(1, 9);
        int base = scope.newReserved(address);
        int second = scope.newReserved(address);
        int counter = scope.newReserved(address);
        int sum = scope.newReserved(element);
        start(memory, base, stride * trips);
        if (draw.oneIn(2)) {
            // Near the first, so that stores and loads meet.
            code.get(base);
            code.address(address, draw.between(-24, 24));
            code.line(address.text() + ".add");
            code.set(second);
        } else {
            start(memory, second, stride * trips);
        }
        Walk walk = new Walk(memory, element, stride, trips, base, second, counter, sum);
        switch (draw.below(5)) {
            case 0 -> upward(walk, depth);
            case 1 -> downward(walk, depth);
            case 2 -> pointer(walk, depth);
            case 3 -> testedOnTop(walk, depth);
            default -> unrolled(walk, depth);
        }
        code.get(sum);
        if (element.equals(Kind.V128)) {
            code.set(scope.settable(element));
        } else {
            expressions.references.summary(element);
            code.line("call", 0);
        }
        scope.release(counter);
        scope.release(base);
        nesting--;
    }

    /** Loads and stores through two locals that are often equal or near, with constant offsets that overlap. */
    void aliases() {
        PlannedMemory memory = expressions.memory.pick();
        Kind address = memory.address();
        int one = scope.newReserved(address);
        int other = scope.newReserved(address);
        start(memory, one, 48);
        code.get(one);
        code.address(address, draw.of(List.of(0, 0, 4, 8, -4, 1, 65_536)));
        code.line(address.text() + ".add");
        code.set(other);
        int count = draw.between(3, 8);
        for (int i = 0; i < count; i++) {
            int pointer = draw.oneIn(2) ? one : other;
            Kind element = draw.oneIn(3) ? draw.number() : Kind.I32;
            String argument = argument(memory, draw.below(4) * 4 + (draw.oneIn(5) ? draw.below(4) : 0));
            switch (draw.below(7)) {
                case 0, 1, 2 -> {
                    code.get(pointer);
                    expressions.leaf(element);
                    expressions.canonical(element);
                    code.line(store(element) + argument);
                }
                case 3 -> {
                    code.get(pointer);
                    code.get(pointer);
                    code.line(load(element) + argument);
                    expressions.canonical(element);
                    code.line(store(element) + argument(memory, draw.below(4) * 4));
                }
                case 4 -> {
                    if (draw.oneIn(3)) {
                        statements.calls().statement(1);
                    } else {
                        statements.several(1, 1);
                    }
                }
                default -> {
                    code.get(pointer);
                    code.line(load(element) + argument);
                    statements.sink(List.of(element));
                }
            }
        }
        scope.release(one);
    }

    /** Sets a local to where a range of bytes starts: inside, at the end, over the end, or below zero. */
    private void start(PlannedMemory memory, int local, int bytes) {
        Kind address = memory.address();
        long end = (long) memory.pages() * ModulePlan.PAGE;
        switch (draw.below(10)) {
            case 0 -> code.address(address, end - bytes + draw.between(-9, 9));
            case 1 -> code.address(address, end - bytes);
            case 2 -> code.address(address, draw.oneIn(4) ? -draw.between(0, 20) : end - draw.between(0, bytes));
            case 3, 4 -> {
                expressions.value(address, 1);
                code.address(address, 0x3fff);
                code.line(address.text() + ".and");
            }
            default -> code.address(address, draw.between(0, 2048));
        }
        code.set(local);
    }

    /** {@code for (i = 0; i != n; i++) body(base + i * stride)}, the test below. */
    private void upward(Walk walk, int depth) {
        Kind address = walk.memory().address();
        code.address(address, 0);
        code.set(walk.counter());
        scope.open("loop", Signature.PLAIN);
        body(walk, true, 0, depth);
        advance(walk.counter(), address, 1);
        code.get(walk.counter());
        code.address(address, walk.trips());
        code.line(address.text() + draw.of(List.of(".ne", ".lt_u", ".lt_s")));
        code.line("br_if", 0);
        scope.close();
    }

    /** {@code for (i = n; i != 0; ) body(base + --i * stride)}. */
    private void downward(Walk walk, int depth) {
        Kind address = walk.memory().address();
        code.address(address, walk.trips());
        code.set(walk.counter());
        scope.open("loop", Signature.PLAIN);
        boolean before = draw.oneIn(2);
        if (before) {
            advance(walk.counter(), address, -1);
        }
        body(walk, true, 0, depth);
        if (!before) {
            advance(walk.counter(), address, -1);
        }
        code.get(walk.counter());
        if (draw.oneIn(2) || walk.memory().wide()) {
            code.address(address, 0);
            code.line(address.text() + draw.of(List.of(".ne", ".gt_s", ".gt_u")));
        }
        code.line("br_if", 0);
        scope.close();
    }

    /** {@code do body(p) while ((p += stride) != end)}. */
    private void pointer(Walk walk, int depth) {
        Kind address = walk.memory().address();
        int end = scope.newReserved(address);
        code.get(walk.base());
        code.address(address, (long) walk.stride() * walk.trips());
        code.line(address.text() + ".add");
        code.set(end);
        scope.open("loop", Signature.PLAIN);
        body(walk, false, 0, depth);
        advance(walk.second(), address, walk.stride());
        advance(walk.base(), address, walk.stride());
        code.get(walk.base());
        code.get(end);
        code.line(address.text() + ".ne");
        code.line("br_if", 0);
        scope.close();
        scope.release(end);
    }

    /** {@code for (i = 0; i < n; i++)}, the test on top and n in a local. */
    private void testedOnTop(Walk walk, int depth) {
        Kind address = walk.memory().address();
        int end = scope.newReserved(address);
        expressions.value(address, 1);
        code.address(address, draw.of(List.of(3, 7, 15)));
        code.line(address.text() + ".and");
        code.set(end);
        code.address(address, 0);
        code.set(walk.counter());
        scope.open("block", Signature.PLAIN);
        scope.open("loop", Signature.PLAIN);
        code.get(walk.counter());
        code.get(end);
        code.line(address.text() + draw.of(List.of(".ge_u", ".ge_s", ".eq")));
        code.line("br_if", 1);
        body(walk, true, 0, depth);
        advance(walk.counter(), address, 1);
        code.line("br", 0);
        scope.close();
        scope.close();
        scope.release(end);
    }

    /** A pointer walk whose body is there several times at neighbouring offsets. */
    private void unrolled(Walk walk, int depth) {
        Kind address = walk.memory().address();
        int copies = draw.between(2, 4);
        code.address(address, (long) copies * Math.max(1, walk.trips() / copies));
        code.set(walk.counter());
        scope.open("loop", Signature.PLAIN);
        for (int i = 0; i < copies; i++) {
            body(walk, false, i * walk.stride(), depth);
        }
        advance(walk.base(), address, walk.stride() * copies);
        advance(walk.second(), address, walk.stride() * copies);
        advance(walk.counter(), address, -copies);
        code.get(walk.counter());
        code.address(address, 0);
        code.line(address.text() + ".ne");
        code.line("br_if", 0);
        scope.close();
    }

    private void advance(int local, Kind kind, int by) {
        code.get(local);
        boolean down = by < 0 && draw.oneIn(2);
        code.address(kind, down ? -by : by);
        code.line(kind.text() + (down ? ".sub" : ".add"));
        code.set(local);
    }

    private void body(Walk walk, boolean indexed, int offset, int depth) {
        int accesses = draw.between(1, 3);
        for (int i = 0; i < accesses; i++) {
            String argument = argument(walk.memory(), offset + (draw.oneIn(4) ? draw.below(3) * walk.stride() : 0));
            switch (draw.below(4)) {
                case 0 -> {
                    element(walk, walk.base(), indexed);
                    element(walk, walk.second(), indexed);
                    code.line(load(walk.element()) + argument);
                    expressions.canonical(walk.element());
                    code.line(store(walk.element()) + argument);
                }
                case 1 -> {
                    element(walk, draw.oneIn(2) ? walk.base() : walk.second(), indexed);
                    expressions.value(walk.element(), 1);
                    expressions.canonical(walk.element());
                    code.line(store(walk.element()) + argument);
                }
                default -> {
                    code.get(walk.sum());
                    element(walk, draw.oneIn(2) ? walk.base() : walk.second(), indexed);
                    code.line(load(walk.element()) + argument);
                    code.line(
                            walk.element().equals(Kind.V128)
                                    ? draw.of(List.of("v128.xor", "i32x4.add", "i16x8.sub"))
                                    : walk.element().text() + draw.of(List.of(".add", ".sub", ".mul")));
                    code.set(walk.sum());
                }
            }
        }
        if (draw.oneIn(5)) {
            statements.several(1, depth - 1);
        }
        if (draw.oneIn(25)) {
            expressions.memory.grow();
            code.line("drop");
        }
    }

    /** Leaves the address of the element the loop is at. */
    private void element(Walk walk, int base, boolean indexed) {
        code.get(base);
        if (!indexed) {
            return;
        }
        Kind address = walk.memory().address();
        code.get(walk.counter());
        boolean power = Integer.bitCount(walk.stride()) == 1;
        code.address(address, power ? Integer.numberOfTrailingZeros(walk.stride()) : walk.stride());
        code.line(address.text() + (power ? ".shl" : ".mul"));
        code.line(address.text() + ".add");
    }

    private static String argument(PlannedMemory memory, int offset) {
        return (memory.index() == 0 ? "" : " " + memory.index()) + " offset=" + offset + " align=1";
    }

    private String load(Kind element) {
        return switch (element.form()) {
            case I32 -> draw.of(LOADS_I32);
            case I64 -> draw.of(LOADS_I64);
            case F32, F64, V128, REFERENCE -> element.text() + ".load";
        };
    }

    private String store(Kind element) {
        return switch (element.form()) {
            case I32 -> draw.of(STORES_I32);
            case I64 -> draw.of(STORES_I64);
            case F32, F64, V128, REFERENCE -> element.text() + ".store";
        };
    }
}
