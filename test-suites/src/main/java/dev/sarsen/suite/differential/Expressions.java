package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.List;

/** Writes expressions of a wanted type. */
final class Expressions {

    private static final long CANONICAL_F32 = 0x7fc0_0000L;
    private static final long CANONICAL_F64 = 0x7ff8_0000_0000_0000L;

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final Statements statements;

    Expressions(FunctionScope scope, Statements statements) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.statements = statements;
    }

    /** Leaves one value of the type on the stack. */
    void value(NumberType type, int depth) {
        scope.budget--;
        if (depth <= 0 || scope.budget <= 0) {
            leaf(type);
            return;
        }
        switch (draw.below(20)) {
            case 0, 1, 2, 3, 4, 5 -> numeric(type, 2, depth);
            case 6, 7, 8 -> numeric(type, 1, depth);
            case 9, 10, 11 -> load(type, depth);
            case 12 -> select(type, depth);
            case 13 -> block(type, depth);
            case 14 -> choice(type, depth);
            case 15 -> call(type, depth);
            case 16 -> tee(type, depth);
            case 17 -> size(type, depth);
            default -> leaf(type);
        }
    }

    /** Leaves the values of several types on the stack. */
    void values(List<NumberType> types, int depth) {
        for (NumberType type : types) {
            value(type, depth);
        }
    }

    /** Leaves 0 or 1, or any number, to branch on. */
    void condition(int depth) {
        NumberType type = draw.type();
        switch (draw.below(5)) {
            case 0 -> value(NumberType.I32, depth);
            case 1 -> {
                value(NumberType.I32, depth - 1);
                code.numeric("i32.eqz");
            }
            default -> {
                value(type, depth - 1);
                value(type, depth - 1);
                code.numeric(draw.of(comparisons(type)));
            }
        }
    }

    /** Leaves an address; most are inside the memory, some at its edges, few anywhere. */
    void address(int depth) {
        switch (draw.below(12)) {
            case 0 -> code.i32(65_536 - draw.between(draw.oneIn(6) ? 0 : 8, 80));
            case 1, 2 -> code.i32(draw.below(4096));
            case 3, 4 -> code.indexed("global.get", ModulePlan.STACK_POINTER);
            case 5 -> {
                if (draw.oneIn(20)) {
                    value(NumberType.I32, depth - 1);
                } else {
                    code.i32(ModulePlan.ACTIVE_DATA_ADDRESS + draw.below(64));
                }
            }
            default -> {
                value(NumberType.I32, depth - 1);
                code.i32(draw.of(List.of(0xff, 0xfff8, 0x7ffc, 0xfff)));
                code.numeric("i32.and");
            }
        }
    }

    /** An offset for the address: mostly small, rarely such that the sum leaves the memory or 32 bits. */
    long offset() {
        return switch (draw.below(400)) {
            case 0 -> 65_535;
            case 1 -> 0x7fff_ffffL;
            case 2 -> 0xffff_ffffL;
            case 3 -> 0x8000_0000L;
            default -> draw.oneIn(3) ? draw.below(32) : 0;
        };
    }

    /** Replaces a NaN on top of the stack by the canonical one. */
    void canonical(NumberType type) {
        if (type != NumberType.F32 && type != NumberType.F64) {
            return;
        }
        int copy = scope.newReserved(type);
        code.indexed("local.tee", copy);
        code.constant(type, type == NumberType.F32 ? CANONICAL_F32 : CANONICAL_F64);
        code.indexed("local.get", copy);
        code.indexed("local.get", copy);
        code.numeric(type.text() + ".eq");
        code.bare("select");
    }

    /** Widths of access in the type: mnemonic behind the type's name, log2 of the bytes. */
    static List<String> narrow(NumberType type, boolean store) {
        return switch (type) {
            case I32 -> store ? List.of("8", "16") : List.of("8_s", "8_u", "16_s", "16_u");
            case I64 -> store ? List.of("8", "16", "32") : List.of("8_s", "8_u", "16_s", "16_u", "32_s", "32_u");
            case F32, F64 -> List.of();
        };
    }

    /** Writes a load or store of the type; the operands are on the stack. */
    void access(NumberType type, boolean store) {
        List<String> narrow = narrow(type, store);
        String width = narrow.isEmpty() || draw.oneIn(2) ? "" : draw.of(narrow);
        int natural =
                switch (width.replaceAll("_.*", "")) {
                    case "8" -> 0;
                    case "16" -> 1;
                    case "32" -> 2;
                    default -> type == NumberType.I32 || type == NumberType.F32 ? 2 : 3;
                };
        int alignment = draw.oneIn(3) ? draw.between(0, natural) : natural;
        code.access(type.text() + (store ? ".store" : ".load") + width, alignment, offset());
    }

    private void leaf(NumberType type) {
        List<Integer> locals = scope.localsOf(type, false);
        List<Integer> globals = scope.plan.globalsOf(type, false);
        int pick = draw.below(10);
        if (pick < 5 && !locals.isEmpty()) {
            code.indexed("local.get", draw.of(locals));
        } else if (pick < 7 && !globals.isEmpty()) {
            code.indexed("global.get", draw.of(globals));
        } else {
            code.constant(type, draw.constant(type));
        }
    }

    private void numeric(NumberType type, int operands, int depth) {
        NumericInstruction instruction = draw.of(NumericInstruction.giving(type, operands));
        String name = instruction.mnemonic();
        boolean mayTrap = name.contains(".div_") || name.contains(".rem_") || name.matches("i...trunc_f.*");
        if (mayTrap && !draw.oneIn(4)) {
            instruction = NumericInstruction.of(type.text() + (operands == 2 ? ".xor" : ".clz"));
        }
        for (int i = 0; i < operands; i++) {
            NumberType operand = instruction.operands().get(i);
            value(operand, depth - 1);
            boolean bitsSeen = name.contains("reinterpret_f") || (name.endsWith("copysign") && i == 1);
            if (bitsSeen && instruction.mnemonic().equals(name)) {
                canonical(operand);
            }
        }
        code.numeric(instruction);
    }

    private static List<NumericInstruction> comparisons(NumberType type) {
        return NumericInstruction.giving(NumberType.I32, 2).stream()
                .filter(i -> i.operands().getFirst() == type)
                .filter(i -> i.mnemonic().matches("....(eq|ne|lt|gt|le|ge)(_.)?"))
                .toList();
    }

    private void load(NumberType type, int depth) {
        address(depth);
        access(type, false);
    }

    private void select(NumberType type, int depth) {
        value(type, depth - 1);
        value(type, depth - 1);
        condition(depth - 1);
        code.bare("select");
    }

    private void block(NumberType type, int depth) {
        scope.open(draw.oneIn(4) ? "loop" : "block", new Signature(List.of(), List.of(type)));
        statements.several(draw.between(1, 3), depth - 1);
        value(type, depth - 1);
        if (!scope.label(0).loop() && draw.oneIn(2)) {
            condition(depth - 1);
            code.indexed("br_if", 0);
        }
        scope.close();
    }

    private void choice(NumberType type, int depth) {
        condition(depth - 1);
        scope.open("if", new Signature(List.of(), List.of(type)));
        statements.several(draw.between(0, 2), depth - 1);
        value(type, depth - 1);
        code.orElse();
        statements.several(draw.between(0, 2), depth - 1);
        value(type, depth - 1);
        scope.close();
    }

    private void call(NumberType type, int depth) {
        List<Integer> callees = java.util.stream.IntStream.range(0, scope.plan.functions.size())
                .filter(i -> scope.plan.functions.get(i).results().equals(List.of(type)))
                .boxed()
                .toList();
        if (callees.isEmpty()) {
            leaf(type);
            return;
        }
        int callee = draw.of(callees);
        Signature signature = scope.plan.functions.get(callee);
        values(signature.parameters(), signature.parameters().size() > 20 ? 0 : depth - 1);
        if (draw.oneIn(3)) {
            statements.indexOf(signature, depth - 1);
            code.callIndirect(scope.plan.typeIndex(signature), 0);
        } else {
            code.indexed("call", callee);
        }
    }

    private void tee(NumberType type, int depth) {
        value(type, depth - 1);
        code.indexed("local.tee", scope.settable(type));
    }

    private void size(NumberType type, int depth) {
        if (type != NumberType.I32) {
            numeric(type, 2, depth);
            return;
        }
        switch (draw.below(6)) {
            case 0 -> {
                code.i32(draw.of(List.of(0, 0, 1, 1, 2, -1, 65_536)));
                code.memorySize(true);
            }
            case 1 -> code.indexed("table.size", draw.below(2));
            case 2 -> {
                statements.tableIndex(depth - 1);
                code.indexed("table.get", 0);
                code.bare("ref.is_null");
            }
            default -> code.memorySize(false);
        }
    }
}
