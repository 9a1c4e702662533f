package dev.sarsen.suite.generate;

import dev.sarsen.compiler.module.Immediate;
import dev.sarsen.compiler.module.Opcode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes expressions of a wanted kind. */
final class Expressions {

    private static final long CANONICAL_F32 = 0x7fc0_0000L;
    private static final long CANONICAL_F64 = 0x7ff8_0000_0000_0000L;

    final MemoryAccess memory;
    final References references;
    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final Statements statements;

    Expressions(FunctionScope scope, Statements statements) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.statements = statements;
        this.memory = new MemoryAccess(scope, this);
        this.references = new References(scope, this);
    }

    /** Leaves one value of the kind on the stack. */
    void value(Kind kind, int depth) {
        scope.budget--;
        if (depth <= 0 || scope.budget <= 0) {
            leaf(kind);
            return;
        }
        int pick = draw.below(20);
        switch (pick) {
            case 0 -> select(kind, depth);
            case 1 -> block(kind, depth);
            case 2 -> choice(kind, depth);
            case 3 -> call(kind, depth);
            case 4 -> tee(kind, depth);
            case 5, 6 -> leaf(kind);
            default -> {
                if (kind.isReference()) {
                    references.value(kind, depth);
                } else {
                    computed(kind, pick, depth);
                }
            }
        }
    }

    /** Leaves the values of several kinds on the stack. */
    void values(List<Kind> kinds, int depth) {
        for (Kind kind : kinds) {
            value(kind, depth);
        }
    }

    /** Leaves 0 or 1, or any number, to branch on. */
    void condition(int depth) {
        Kind kind = draw.number();
        switch (draw.below(5)) {
            case 0 -> value(Kind.I32, depth);
            case 1 -> {
                value(Kind.I32, depth - 1);
                code.line("i32.eqz");
            }
            default -> {
                value(kind, depth - 1);
                value(kind, depth - 1);
                code.line(draw.of(Instructions.comparisons(kind)).mnemonic());
            }
        }
    }

    /** Replaces a NaN on top of the stack by the canonical one; does nothing to what is no float. */
    void canonical(Kind kind) {
        if (!kind.isFloat()) {
            return;
        }
        int copy = scope.hidden(kind);
        code.line("local.tee", copy);
        code.constant(kind, kind.equals(Kind.F32) ? CANONICAL_F32 : CANONICAL_F64);
        code.get(copy);
        code.get(copy);
        code.line(kind.text() + ".eq");
        code.line("select");
    }

    /** The cheapest value of a kind. */
    void leaf(Kind kind) {
        List<Integer> locals = scope.localsOf(kind);
        List<Integer> globals = scope.plan.globalsOf(kind, false);
        int pick = draw.below(10);
        if (pick < 5 && !locals.isEmpty()) {
            code.get(draw.of(locals));
        } else if (pick < 7 && !globals.isEmpty()) {
            code.line("global.get", draw.of(globals));
        } else if (kind.isReference()) {
            references.leaf(kind);
        } else if (kind.equals(Kind.V128)) {
            code.line("v128.const i64x2 " + (draw.any() >> draw.below(64)) + " " + draw.any());
        } else {
            code.constant(kind, draw.constant(kind));
        }
    }

    private void computed(Kind kind, int pick, int depth) {
        boolean vectors = scope.plan.has(Part.VECTORS) && (kind.equals(Kind.V128) || draw.oneIn(5));
        boolean seesReferences = scope.plan.has(Part.OBJECTS) || scope.plan.has(Part.FUNCTION_REFERENCES);
        if (pick < 10) {
            memory.load(kind, depth);
        } else if (pick == 10 && kind.equals(Kind.I32)) {
            size(depth);
        } else if (pick < 14 && seesReferences && !kind.equals(Kind.V128)) {
            references.observed(kind, depth);
        } else if (vectors && draw.oneIn(12)) {
            relaxed(kind, depth);
        } else {
            int operands = draw.oneIn(8) && vectors ? 3 : draw.oneIn(3) ? 1 : 2;
            List<Opcode> choices = Instructions.plain(kind, operands, vectors);
            if (choices.isEmpty()) {
                choices = Instructions.plain(kind, kind.equals(Kind.V128) ? 1 : 2, kind.equals(Kind.V128));
            }
            plain(draw.of(choices), depth);
        }
    }

    private void plain(Opcode drawn, int depth) {
        Opcode opcode = drawn;
        if (Instructions.mayTrap(opcode) && !draw.oneIn(4)) {
            String type = Kind.of(opcode.results().getFirst()).text();
            opcode = java.util.Objects.requireNonNull(
                    Opcode.of(type + (opcode.operands().size() == 2 ? ".xor" : ".clz")));
        }
        for (int i = 0; i < opcode.operands().size(); i++) {
            Kind operand = Kind.of(opcode.operands().get(i));
            value(operand, depth - 1);
            if (Instructions.showsBits(opcode, i)) {
                canonical(operand);
            }
        }
        if (opcode.immediate() == Immediate.LANE) {
            code.line(opcode.mnemonic(), draw.below(Instructions.lanes(opcode)));
        } else if (opcode.immediate() == Immediate.LANES_16) {
            code.line(opcode.mnemonic() + " "
                    + IntStream.range(0, 16)
                            .mapToObj(_ -> String.valueOf(draw.below(32)))
                            .collect(Collectors.joining(" ")));
        } else {
            code.line(opcode.mnemonic());
        }
        if (Instructions.makesNan(opcode)) {
            canonicalLanes(opcode.mnemonic().substring(0, 5));
        }
    }

    /** Replaces NaN lanes of a vector by the canonical one. */
    private void canonicalLanes(String shape) {
        int copy = scope.hidden(Kind.V128);
        code.line("local.tee", copy);
        code.line("v128.const " + (shape.equals("f32x4") ? "f32x4 nan nan nan nan" : "f64x2 nan nan"));
        code.get(copy);
        code.get(copy);
        code.line(shape + ".eq");
        code.line("v128.bitselect");
    }

    /** Relaxed instructions with operands for which only one result is allowed. */
    private void relaxed(Kind kind, int depth) {
        if (!kind.equals(Kind.V128)) {
            leaf(kind);
            return;
        }
        if (draw.oneIn(2)) {
            relaxedNumbers(depth);
            return;
        }
        value(Kind.V128, depth - 1);
        value(Kind.V128, depth - 1);
        if (draw.oneIn(2)) {
            code.line("v128.const i32x4 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f");
            code.line("v128.and");
            code.line("i8x16.relaxed_swizzle");
        } else {
            String shape = draw.of(List.of("i8x16", "i16x8", "i32x4", "i64x2"));
            value(Kind.V128, depth - 1);
            value(Kind.V128, depth - 1);
            code.line(shape + ".eq");
            code.line(shape + ".relaxed_laneselect");
        }
    }

    /** Relaxed arithmetic where nothing is rounded, saturated or out of range. */
    private void relaxedNumbers(int depth) {
        switch (draw.below(6)) {
            case 0 -> {
                boolean signed = draw.oneIn(2);
                String sign = signed ? "s" : "u";
                boolean wide = draw.oneIn(2);
                value(Kind.V128, depth - 1);
                code.i32(8);
                code.line("i32x4.shr_" + sign);
                code.line((wide ? "f64x2.convert_low_i32x4_" : "f32x4.convert_i32x4_") + sign);
                code.line("i32x4.relaxed_trunc_" + (wide ? "f64x2_" + sign + "_zero" : "f32x4_" + sign));
            }
            case 1, 2 -> {
                String shape = draw.of(List.of("f32x4", "f64x2"));
                for (int k = 0; k < 3; k++) {
                    smallLanes(shape, depth);
                }
                code.line(shape + draw.of(List.of(".relaxed_madd", ".relaxed_nmadd")));
            }
            case 3 -> {
                String shape = draw.of(List.of("f32x4", "f64x2"));
                smallLanes(shape, depth);
                smallLanes(shape, depth);
                code.line(shape + draw.of(List.of(".relaxed_min", ".relaxed_max")));
            }
            case 4 -> {
                shifted("i16x8.shr_s", depth);
                shifted("i16x8.shr_s", depth);
                code.line("i16x8.relaxed_q15mulr_s");
            }
            default -> {
                value(Kind.V128, depth - 1);
                shifted("i8x16.shr_u", depth);
                if (draw.oneIn(2)) {
                    code.line("i16x8.relaxed_dot_i8x16_i7x16_s");
                } else {
                    value(Kind.V128, depth - 1);
                    code.line("i32x4.relaxed_dot_i8x16_i7x16_add_s");
                }
            }
        }
    }

    private void shifted(String shift, int depth) {
        value(Kind.V128, depth - 1);
        code.i32(1);
        code.line(shift);
    }

    /** Leaves floats that are whole numbers of few bits. */
    private void smallLanes(String shape, int depth) {
        value(Kind.V128, depth - 1);
        code.i32(draw.between(21, 28));
        code.line("i32x4.shr_s");
        code.line(shape.equals("f32x4") ? "f32x4.convert_i32x4_s" : "f64x2.convert_low_i32x4_s");
    }

    private void select(Kind kind, int depth) {
        value(kind, depth - 1);
        value(kind, depth - 1);
        condition(depth - 1);
        code.line(kind.isReference() || draw.oneIn(5) ? "select (result " + kind.text() + ")" : "select");
    }

    private void block(Kind kind, int depth) {
        scope.open(draw.oneIn(4) ? "loop" : "block", new Signature(List.of(), List.of(kind)));
        statements.several(draw.between(1, 3), depth - 1);
        value(kind, depth - 1);
        if (!scope.label(0).loop() && draw.oneIn(2)) {
            condition(depth - 1);
            code.line("br_if", 0);
        }
        scope.close();
    }

    private void choice(Kind kind, int depth) {
        condition(depth - 1);
        scope.open("if", new Signature(List.of(), List.of(kind)));
        statements.several(draw.between(0, 2), depth - 1);
        value(kind, depth - 1);
        code.middle("else");
        statements.several(draw.between(0, 2), depth - 1);
        value(kind, depth - 1);
        scope.close();
    }

    private void call(Kind kind, int depth) {
        List<Integer> callees = IntStream.range(0, scope.plan.functions.size())
                .filter(i -> scope.plan.functions.get(i).results().equals(List.of(kind)))
                .boxed()
                .toList();
        if (callees.isEmpty()) {
            leaf(kind);
            return;
        }
        statements.calls().call(draw.of(callees), depth);
    }

    private void tee(Kind kind, int depth) {
        if (kind.isReference()) {
            leaf(kind);
            return;
        }
        value(kind, depth - 1);
        code.line("local.tee", scope.settable(kind));
    }

    private void size(int depth) {
        switch (draw.below(5)) {
            case 0 -> memory.grow();
            case 1 -> {
                ModulePlan.PlannedTable table = draw.of(scope.plan.tables);
                code.line("table.size", table.index());
                if (table.wide()) {
                    code.line("i32.wrap_i64");
                }
            }
            case 2 -> {
                ModulePlan.PlannedTable table = draw.of(scope.plan.tables);
                statements.tables().index(table, depth);
                code.line("table.get", table.index());
                code.line("ref.is_null");
            }
            default -> memory.size();
        }
    }
}
