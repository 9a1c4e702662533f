package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.ArrayList;
import java.util.List;

/** Writes statements: code that leaves the operand stack as it was. */
final class Statements {

    /** How often a function may take a backward branch that is not a counted loop's own. */
    private static final int BACKWARD_BRANCHES = 30;

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final Expressions expressions;
    private final Loops loops;
    private int fuel = -1;

    Statements(FunctionScope scope) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.expressions = new Expressions(scope, this);
        this.loops = new Loops(scope, this, expressions);
    }

    Expressions expressions() {
        return expressions;
    }

    /** Writes some statements; the last may leave the block for good. */
    void several(int count, int depth) {
        for (int i = 0; i < count && scope.budget > 0; i++) {
            one(depth);
        }
        if (scope.depth() > 1 && draw.oneIn(14)) {
            leave(depth);
        }
    }

    private void one(int depth) {
        scope.budget--;
        switch (draw.below(depth <= 0 ? 11 : 24)) {
            case 0, 1, 2 -> set(depth);
            case 3 -> setGlobal(depth);
            case 4, 5, 6 -> store(depth);
            case 7 -> branchIf(depth);
            case 8 -> trace(depth);
            case 9 -> bulk(depth);
            case 10 -> table(depth);
            case 11, 12 -> block(depth);
            case 13, 14 -> choice(depth);
            case 15 -> blockWithParameters(depth);
            case 16 -> branchTable(depth);
            case 17, 18 -> call(depth);
            case 19, 20 -> loops.counted(depth);
            case 21 -> loops.stateMachine(depth);
            case 22 -> loops.withParameters(depth);
            default -> drop(depth);
        }
    }

    /** Sets locals to the values on the stack, or drops them. */
    void sink(List<NumberType> types) {
        for (NumberType type : types.reversed()) {
            if (draw.oneIn(4)) {
                code.bare("drop");
            } else {
                code.indexed("local.set", scope.settable(type));
            }
        }
    }

    /** Leaves an index for the first table, mostly of an element that is set. */
    void tableIndex(int depth) {
        if (draw.oneIn(8)) {
            expressions.value(NumberType.I32, depth - 1);
        } else {
            code.i32(draw.oneIn(12) ? draw.below(20) : draw.between(1, 10));
        }
    }

    /** Leaves an index of an element that held a function of the type when the module started, if there is one. */
    void indexOf(Signature signature, int depth) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < scope.plan.tableFunctions.size(); i++) {
            int function = scope.plan.tableFunctions.get(i);
            if (scope.plan.functions.get(function).equals(signature)) {
                fitting.add(i + 1);
            }
        }
        if (fitting.isEmpty() || draw.oneIn(30)) {
            tableIndex(depth);
        } else {
            code.i32(draw.of(fitting));
        }
    }

    /** Takes a backward branch while the function may; the branch's values are on the stack and stay if not taken. */
    void backward(int label, int depth) {
        if (fuel < 0) {
            fuel = scope.newReserved(NumberType.I32);
        }
        code.indexed("local.get", fuel);
        code.i32(1);
        code.numeric("i32.add");
        code.indexed("local.tee", fuel);
        code.i32(BACKWARD_BRANCHES);
        code.numeric("i32.lt_u");
        if (draw.oneIn(2)) {
            expressions.condition(depth - 1);
            code.numeric("i32.and");
        }
        code.indexed("br_if", label);
    }

    private void set(int depth) {
        NumberType type = draw.type();
        expressions.value(type, depth);
        code.indexed("local.set", scope.settable(type));
    }

    private void setGlobal(int depth) {
        NumberType type = draw.type();
        List<Integer> globals = scope.plan.globalsOf(type, true);
        if (globals.isEmpty()) {
            set(depth);
            return;
        }
        expressions.value(type, depth);
        code.indexed("global.set", draw.of(globals));
    }

    private void store(int depth) {
        NumberType type = draw.type();
        expressions.address(depth);
        expressions.value(type, depth);
        expressions.canonical(type);
        expressions.access(type, true);
    }

    private void drop(int depth) {
        expressions.value(draw.type(), depth);
        code.bare("drop");
    }

    private void trace(int depth) {
        expressions.value(NumberType.I32, depth);
        code.indexed("call", 0);
    }

    private void block(int depth) {
        scope.open("block", new Signature(List.of(), List.of()));
        several(draw.between(1, 4), depth - 1);
        scope.close();
    }

    private void choice(int depth) {
        expressions.condition(depth - 1);
        scope.open("if", new Signature(List.of(), List.of()));
        several(draw.between(1, 3), depth - 1);
        if (draw.oneIn(2)) {
            code.orElse();
            several(draw.between(1, 3), depth - 1);
        }
        scope.close();
    }

    private void blockWithParameters(int depth) {
        Signature signature = new Signature(draw.types(3), draw.types(3));
        expressions.values(signature.parameters(), depth - 1);
        scope.open("block", signature);
        sink(signature.parameters());
        several(draw.between(0, 3), depth - 1);
        expressions.values(signature.results(), depth - 1);
        if (draw.oneIn(2)) {
            expressions.condition(depth - 1);
            code.indexed("br_if", 0);
        }
        scope.close();
        sink(signature.results());
    }

    private void branchIf(int depth) {
        int target = draw.below(scope.depth());
        FunctionScope.Label label = scope.label(target);
        expressions.values(label.values(), label.values().size() > 20 ? 0 : depth - 1);
        if (label.loop()) {
            backward(target, depth);
        } else {
            expressions.condition(depth - 1);
            code.indexed("br_if", target);
        }
        sink(label.values());
    }

    private void branchTable(int depth) {
        scope.open("block", new Signature(List.of(), List.of()));
        FunctionScope.Label label = scope.label(draw.of(scope.forward()));
        List<Integer> targets = scope.forward().stream()
                .filter(i -> scope.label(i).values().equals(label.values()))
                .toList();
        expressions.values(label.values(), depth - 1);
        expressions.value(NumberType.I32, depth - 1);
        int count = draw.oneIn(40) ? draw.between(200, 600) : draw.between(0, 8);
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            labels.add(draw.of(targets));
        }
        code.branchTable(labels);
        scope.close();
    }

    private void leave(int depth) {
        switch (draw.below(8)) {
            case 0 -> {
                if (draw.oneIn(4)) {
                    code.bare("unreachable");
                    return;
                }
                several(1, depth - 1);
            }
            case 1, 2 -> {
                expressions.values(scope.signature.results(), depth - 1);
                code.bare("return");
            }
            default -> {
                int target = draw.of(scope.forward());
                expressions.values(scope.label(target).values(), depth - 1);
                code.indexed("br", target);
            }
        }
    }

    private void call(int depth) {
        int callee = draw.below(scope.plan.functions.size());
        Signature signature = scope.plan.functions.get(callee);
        expressions.values(signature.parameters(), signature.parameters().size() > 20 ? 0 : depth - 1);
        if (draw.oneIn(3)) {
            indexOf(signature, depth);
            code.callIndirect(scope.plan.typeIndex(signature), 0);
        } else {
            code.indexed("call", callee);
        }
        sink(signature.results());
    }

    private void bulk(int depth) {
        switch (draw.below(4)) {
            case 0 -> {
                expressions.address(depth);
                expressions.value(NumberType.I32, depth - 1);
                length();
                code.memoryFill();
            }
            case 1 -> {
                expressions.address(depth);
                expressions.address(depth);
                length();
                code.memoryCopy();
            }
            case 2 -> {
                expressions.address(depth);
                code.i32(draw.below(ModulePlan.PASSIVE_BYTES));
                code.i32(draw.below(draw.oneIn(6) ? 60 : 4));
                code.memoryInit(1);
            }
            default -> {
                if (draw.oneIn(10)) {
                    code.indexed("data.drop", 1);
                }
            }
        }
    }

    private void length() {
        code.i32(draw.oneIn(20) ? 70_000 : draw.below(300));
    }

    private void table(int depth) {
        switch (draw.below(9)) {
            case 0, 1 -> {
                code.i32(draw.between(11, 15));
                code.indexed("ref.func", draw.below(scope.plan.functions.size()));
                code.indexed("table.set", 0);
            }
            case 2 -> {
                code.i32(draw.below(ModulePlan.SECOND_TABLE_SIZE));
                tableIndex(depth);
                code.indexed("table.get", 0);
                code.indexed("table.set", 1);
            }
            case 3 -> {
                code.i32(11);
                code.i32(draw.below(3));
                code.i32(draw.below(4));
                code.tableInit(0, 1);
            }
            case 4 -> {
                code.i32(draw.below(3));
                code.i32(draw.below(10));
                code.i32(draw.below(4));
                code.tableCopy(1, 0);
            }
            case 5 -> {
                code.i32(draw.between(11, 14));
                code.nullFunction();
                code.i32(draw.below(3));
                code.indexed("table.fill", 0);
            }
            case 6 -> {
                code.nullFunction();
                code.i32(draw.below(4));
                code.indexed("table.grow", draw.below(2));
                code.bare("drop");
            }
            case 7 -> {
                if (draw.oneIn(10)) {
                    code.indexed("elem.drop", 1);
                }
            }
            default -> {
                code.indexed("table.size", 0);
                code.indexed("local.set", scope.settable(NumberType.I32));
            }
        }
    }
}
