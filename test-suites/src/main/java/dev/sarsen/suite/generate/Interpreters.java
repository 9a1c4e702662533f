package dev.sarsen.suite.generate;

import dev.sarsen.suite.generate.ModulePlan.PlannedMemory;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes loops shaped like interpreters: the operation comes from a program in memory or from a hash of the counter, a wide
 * switch leads to handlers that work on registers, a guest's stack and memory, call, jump, hold loops of their own or such a
 * loop again, and return to the head in all the ways there are.
 */
final class Interpreters {

    /** Where programs lie: behind what other statements mostly write. */
    private static final int PROGRAM = 0x3000;

    /** Where the guest's stack and memory lie. */
    private static final int DATA = 0x4000;

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final Statements statements;
    private final Expressions expressions;
    private final List<Integer> registers = new ArrayList<>();
    /** Whether handlers hold nothing but what cannot trap and cannot leave the loop. */
    private boolean tame;

    private int nesting;

    Interpreters(FunctionScope scope, Statements statements, Expressions expressions) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.statements = statements;
        this.expressions = expressions;
    }

    /**
     * One such loop.
     *
     * @param length bytes of the program, a power of two
     * @param place where it lies; negative if operations are a hash of the counter
     * @param shared whether a last block behind all cases, inside the loop, is their common end
     */
    private record Machine(
            int cases, int length, int place, int pc, int op, int steps, int stack, boolean outer, boolean shared) {}

    /** Writes one, unless this function is in one. */
    void dispatch(int depth) {
        if (nesting > 0) {
            return;
        }
        tame = draw.oneIn(2);
        registers.clear();
        for (int i = draw.between(3, 8); i > 0; i--) {
            registers.add(scope.newReserved(draw.oneIn(4) ? draw.number() : Kind.I32));
        }
        registers.add(scope.newReserved(Kind.I32));
        registers.add(scope.newReserved(Kind.I64));
        int cases = draw.oneIn(4) ? draw.between(60, 200) : draw.between(24, 60);
        machine(cases, draw.oneIn(5) ? draw.between(2000, 6000) : draw.between(100, 900), depth);
        for (int register : registers) {
            code.get(register);
            expressions.references.summary(scope.local(register));
            code.line("call", 0);
            scope.release(register);
        }
    }

    private void machine(int cases, int most, int depth) {
        nesting++;
        Machine machine = new Machine(
                cases,
                1 << draw.between(5, 9),
                draw.oneIn(4) ? -1 : PROGRAM + 0x400 * draw.below(4),
                scope.newReserved(Kind.I32),
                scope.newReserved(Kind.I32),
                scope.newReserved(Kind.I32),
                scope.newReserved(Kind.I32),
                draw.oneIn(3),
                draw.oneIn(3));
        if (machine.place() >= 0) {
            program(machine);
        }
        code.i32(most);
        code.set(machine.steps());
        code.i32(draw.below(machine.length()));
        code.set(machine.pc());
        scope.open("block", Signature.PLAIN);
        if (machine.outer()) {
            scope.open("loop", Signature.PLAIN);
            operate();
        }
        scope.open("loop", Signature.PLAIN);
        if (machine.shared()) {
            scope.open("block", Signature.PLAIN);
        }
        fetch(machine);
        cases(machine, depth);
        if (machine.shared()) {
            scope.close();
            operate();
            code.line("br", 0);
        }
        scope.close();
        if (machine.outer()) {
            scope.close();
        }
        scope.close();
        nesting--;
    }

    /** Writes the program with a loop of its own. */
    private void program(Machine machine) {
        PlannedMemory memory = scope.plan.memories.getFirst();
        code.i32(machine.length());
        code.set(machine.pc());
        scope.open("loop", Signature.PLAIN);
        code.get(machine.pc());
        code.i32(1);
        code.line("i32.sub");
        code.line("local.tee", machine.pc());
        code.i32(machine.place());
        code.line("i32.add");
        widen(memory);
        hash(machine, draw.any());
        code.i32(machine.cases() + (draw.oneIn(3) ? 1 : 0));
        code.line("i32.rem_u");
        code.line("i32.store8");
        code.get(machine.pc());
        code.line("br_if", 0);
        scope.close();
    }

    private void hash(Machine machine, long salt) {
        code.get(machine.pc());
        code.i32((int) salt | 1);
        code.line("i32.mul");
        code.i32((int) (salt >> 32));
        code.line("i32.add");
        code.i32(draw.between(7, 20));
        code.line("i32.shr_u");
    }

    private void fetch(Machine machine) {
        int out = 1 + (machine.outer() ? 1 : 0) + (machine.shared() ? 1 : 0);
        code.get(machine.steps());
        code.i32(1);
        code.line("i32.sub");
        code.line("local.tee", machine.steps());
        code.i32(0);
        code.line("i32.le_s");
        code.line("br_if", out);
        if (machine.place() < 0) {
            hash(machine, draw.any());
            code.i32(machine.cases());
            code.line("i32.rem_u");
        } else {
            code.get(machine.pc());
            boolean folded = draw.oneIn(2);
            if (!folded) {
                code.i32(machine.place());
                code.line("i32.add");
            }
            widen(scope.plan.memories.getFirst());
            code.line("i32.load8_u" + (folded ? " offset=" + machine.place() : ""));
        }
        code.set(machine.op());
        code.get(machine.pc());
        code.i32(1);
        code.line("i32.add");
        mask(machine);
        code.set(machine.pc());
    }

    private void mask(Machine machine) {
        code.i32(machine.length() - 1);
        code.line("i32.and");
    }

    private void cases(Machine machine, int depth) {
        int cases = machine.cases();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            scope.open("block", Signature.PLAIN);
            // Some operations do nothing, some share a handler.
            labels.add(draw.oneIn(12) ? cases : draw.oneIn(12) ? draw.below(cases) : i);
        }
        labels.add(draw.oneIn(3) ? cases : draw.below(cases));
        code.get(machine.op());
        statements.branchTable(labels);
        int nested = nesting < 2 && draw.oneIn(4) ? draw.below(cases) : -1;
        for (int i = 0; i < cases; i++) {
            scope.close();
            handler(machine, depth);
            if (i == nested) {
                machine(draw.between(18, 30), draw.between(5, 40), depth);
            }
            // The loop, or the common end, is the first label behind the cases that are still open.
            end(machine, cases - 1 - i);
        }
    }

    private void end(Machine machine, int head) {
        int loop = head + (machine.shared() ? 1 : 0);
        switch (draw.below(16)) {
            case 0, 1 -> code.line("nop");
            case 2, 3 -> {
                test();
                code.line("br_if", draw.oneIn(2) ? head : loop);
            }
            case 4 -> {
                if (machine.outer()) {
                    test();
                    code.line("br_if", loop + 1);
                }
            }
            case 5 -> {
                test();
                code.line("br_if", head);
                jump(machine);
                code.line("br", loop);
            }
            case 6 -> {
                jump(machine);
                code.line("br", head);
            }
            default -> code.line("br", draw.oneIn(4) ? loop : head);
        }
    }

    /** Leaves whether something of a register holds, mostly not. */
    private void test() {
        code.get(word());
        code.i32(draw.of(List.of(1, 3, 4, 8, 0x70)));
        code.line("i32.and");
        if (draw.oneIn(2)) {
            code.line("i32.eqz");
        }
    }

    private void jump(Machine machine) {
        switch (draw.below(4)) {
            case 0 -> code.i32(draw.below(machine.length()));
            case 1 -> code.get(word());
            default -> {
                code.get(machine.pc());
                code.i32(draw.between(2, 20));
                code.line("i32.sub");
            }
        }
        mask(machine);
        code.set(machine.pc());
    }

    private void handler(Machine machine, int depth) {
        // The fewer cases, the larger: a small function is not cut into handlers.
        int most = machine.cases() > 80 ? 4 : draw.oneIn(10) ? 20 : 8;
        for (int i = draw.between(1, most); i > 0; i--) {
            switch (draw.below(tame ? 14 : 18)) {
                case 0, 1, 2, 3, 4 -> operate();
                case 5, 6 -> push(machine);
                case 7, 8 -> pop(machine);
                case 9, 10 -> traffic();
                case 11 -> innerLoop(machine);
                case 12 -> choice();
                case 13 -> global();
                case 14 -> statements.calls().statement(1);
                default -> statements.staying(draw.between(1, 2), Math.min(depth, 1));
            }
        }
    }

    /** A register of the type that addresses and conditions have. */
    private int word() {
        return draw.of(
                registers.stream().filter(r -> scope.local(r).equals(Kind.I32)).toList());
    }

    /** Sets a register to something computed from registers. */
    private void operate() {
        int target = draw.of(registers);
        Kind kind = scope.local(target);
        String type = kind.text();
        code.get(target);
        if (kind.isFloat()) {
            code.constant(kind, draw.constant(kind));
            code.line(type + draw.of(List.of(".add", ".mul", ".min", ".sub", ".copysign")));
            code.set(target);
            return;
        }
        if (draw.oneIn(3)) {
            code.constant(kind, draw.between(2, 1 << draw.between(2, 16)));
            code.line(type + draw.of(List.of(".mul", ".div_u", ".rem_s", ".shr_u", ".rotl", ".and")));
        }
        if (draw.oneIn(2)) {
            code.get(word());
            if (kind.equals(Kind.I64)) {
                code.line(draw.of(List.of("i64.extend_i32_u", "i64.extend_i32_s")));
            }
        } else {
            code.constant(kind, draw.constant(kind));
        }
        code.line(type + draw.of(List.of(".add", ".sub", ".xor", ".or", ".rotr", ".mul")));
        code.set(target);
    }

    /** The top of the guest's stack moves up and a register is stored there. */
    private void push(Machine machine) {
        PlannedMemory memory = scope.plan.memories.getFirst();
        int from = draw.of(registers);
        Kind kind = scope.local(from);
        code.get(machine.stack());
        code.i32(8);
        code.line("i32.add");
        code.i32(0xff8);
        code.line("i32.and");
        code.line("local.tee", machine.stack());
        widen(memory);
        code.get(from);
        expressions.canonical(kind);
        code.line(kind.text() + ".store offset=" + DATA);
    }

    /** The top of the guest's stack into a register, perhaps with what lies under it. */
    private void pop(Machine machine) {
        PlannedMemory memory = scope.plan.memories.getFirst();
        int to = draw.of(registers);
        Kind kind = scope.local(to);
        code.get(machine.stack());
        widen(memory);
        code.line(kind.text() + ".load offset=" + DATA);
        if (draw.oneIn(2)) {
            code.get(machine.stack());
            widen(memory);
            code.line(kind.text() + ".load offset=" + (DATA - 8));
            code.line(kind.text() + ".add");
        }
        code.set(to);
        code.get(machine.stack());
        code.i32(8);
        code.line("i32.sub");
        code.i32(0xff8);
        code.line("i32.and");
        code.set(machine.stack());
    }

    /** A load or store at a register's address, of any memory, inside. */
    private void traffic() {
        PlannedMemory memory =
                draw.of(scope.plan.memories.stream().filter(m -> m.pages() > 0).toList());
        int value = draw.of(registers);
        Kind kind = scope.local(value);
        boolean store = draw.oneIn(2);
        code.get(word());
        code.i32(draw.of(List.of(0xff, 0x3fc, 0x7f8)));
        code.line("i32.and");
        widen(memory);
        if (store) {
            code.get(value);
            expressions.canonical(kind);
        }
        String index = memory.index() == 0 ? "" : " " + memory.index();
        String width = !kind.isFloat() && draw.oneIn(3) ? draw.of(List.of("8", "16")) : "";
        String sign = width.isEmpty() || store ? "" : draw.of(List.of("_u", "_s"));
        code.line(kind.text() + (store ? ".store" : ".load") + width + sign + index + " offset="
                + (DATA + 8 * draw.below(4)));
        if (!store) {
            code.set(value);
        }
    }

    private void innerLoop(Machine machine) {
        int counter = scope.newReserved(Kind.I32);
        code.i32(draw.oneIn(8) ? draw.between(20, 60) : draw.between(1, 7));
        code.set(counter);
        scope.open("loop", Signature.PLAIN);
        for (int i = draw.between(1, 3); i > 0; i--) {
            switch (draw.below(4)) {
                case 0 -> traffic();
                case 1 -> push(machine);
                default -> operate();
            }
        }
        code.get(counter);
        code.i32(1);
        code.line("i32.sub");
        code.line("local.tee", counter);
        code.line("br_if", 0);
        scope.close();
    }

    private void choice() {
        test();
        scope.open("if", Signature.PLAIN);
        operate();
        if (draw.oneIn(2)) {
            code.middle("else");
            operate();
            traffic();
        }
        scope.close();
    }

    private void global() {
        int register = draw.of(registers);
        Kind kind = scope.local(register);
        boolean set = draw.oneIn(2);
        List<Integer> globals = scope.plan.globalsOf(kind, set);
        if (globals.isEmpty()) {
            operate();
        } else if (set) {
            code.get(register);
            code.line("global.set", draw.of(globals));
        } else {
            code.line("global.get", draw.of(globals));
            code.set(register);
        }
    }

    private void widen(PlannedMemory memory) {
        if (memory.wide()) {
            code.line("i64.extend_i32_u");
        }
    }
}
