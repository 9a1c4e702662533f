package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The operand stack during lowering: expressions that are not evaluated yet.
 *
 * <p>An expression stays here until something happens that it must not be moved across; then it is <em>settled</em>:
 * evaluated into the stack variable of its depth and type. The invariants that keep this right and linear:
 *
 * <ul>
 *   <li>an entry at depth d reads stack variables of depth d and above only, since its operands were popped from there;
 *   <li>entries below {@link #settled} are constants or their own stack variable and never need settling again;
 *   <li>at most {@link #WINDOW} entries are unsettled, so a scan costs a constant;
 *   <li>expressions that may trap are evaluated in their order.
 * </ul>
 */
final class ExpressionStack {

    private static final int WINDOW = 48;

    /** Locals of each type that hold shared values; one that is still needed is settled before it is used again. */
    private static final int SHARED = 16;

    private final IrFunction function;
    private Expr[] entries = new Expr[16];
    /** For each entry the position of the instruction that pushed it. */
    private int[] positions = new int[16];

    private int position;
    private int height;
    private int settled;
    private final IrType[] types = IrType.values();
    private int[] variables = new int[16 * types.length];
    private final BitSet stackVariables = new BitSet();
    private final int[] shared = new int[SHARED * types.length];
    private final int[] nextShared = new int[types.length];

    ExpressionStack(IrFunction function) {
        this.function = function;
        Arrays.fill(variables, -1);
        Arrays.fill(shared, -1);
    }

    /** Says which instruction is being lowered. */
    void at(int offset) {
        position = offset;
    }

    /** Where the top entry was pushed. */
    int position() {
        return positions[height - 1];
    }

    int height() {
        return height;
    }

    /** The variable that holds a value of a type at a depth. */
    int variable(int depth, IrType type) {
        int key = depth * types.length + type.ordinal();
        if (key >= variables.length) {
            int old = variables.length;
            variables = Arrays.copyOf(variables, Math.max(key + 1, old * 2));
            Arrays.fill(variables, old, variables.length, -1);
        }
        if (variables[key] < 0) {
            variables[key] = function.addLocal(type);
            stackVariables.set(variables[key]);
        }
        return variables[key];
    }

    void push(Expr value) {
        if (height == entries.length) {
            entries = Arrays.copyOf(entries, height * 2);
            positions = Arrays.copyOf(positions, height * 2);
        }
        positions[height] = position;
        entries[height++] = value;
        if (value.depth() >= Expr.MAX_DEPTH || value.size() > Expr.MAX_SIZE) {
            settle(height - 1);
        }
        if (height - settled > WINDOW) {
            settleTo(height - WINDOW / 2);
        }
    }

    /** Pushes what the variable at this depth holds. */
    void pushVariable(IrType type) {
        push(new Expr.Local(type, variable(height, type)));
    }

    Expr pop() {
        height--;
        settled = Math.min(settled, height);
        return entries[height];
    }

    Expr peek(int fromTop) {
        return entries[height - 1 - fromTop];
    }

    /** Estimated bytecode of the top entries. */
    int sizeOfTop(int count) {
        int size = 0;
        for (int k = 0; k < count; k++) {
            size += entries[height - 1 - k].size();
        }
        return size;
    }

    void truncate(int newHeight) {
        height = newHeight;
        settled = Math.min(settled, height);
    }

    /**
     * Makes an entry one that may be used several times, at any depth: evaluates it now unless it is a constant or a local
     * of the function. A stack variable will not do, because it may be assigned while a use in another entry is pending.
     */
    void share(int fromTop) {
        Expr value = entries[height - 1 - fromTop];
        if (!(value instanceof Expr.Const)
                && (!(value instanceof Expr.Local local) || stackVariables.get(local.index()))) {
            evaluate(fromTop);
        }
    }

    /** Evaluates an entry now, into a local that nothing else assigns while the entry is on the stack. */
    void evaluate(int fromTop) {
        int depth = height - 1 - fromTop;
        Expr value = entries[depth];
        if ((value.effects() & Expr.TRAPS) != 0) {
            settleTraps(depth);
        }
        int type = value.type().ordinal();
        int slot = type * SHARED + nextShared[type];
        nextShared[type] = (nextShared[type] + 1) % SHARED;
        if (shared[slot] < 0) {
            shared[slot] = function.addLocal(value.type());
        }
        flushReaders(shared[slot]);
        assign(shared[slot], depth);
        entries[depth] = new Expr.Local(value.type(), shared[slot]);
        settled = Math.min(settled, depth);
    }

    /** Settles the entries below a depth that may trap. */
    private void settleTraps(int depth) {
        for (int d = settled; d < depth; d++) {
            if ((entries[d].effects() & Expr.TRAPS) != 0) {
                settle(d);
            }
        }
    }

    /** Settles everything that has one of the effects. */
    void flush(int effects) {
        for (int d = settled; d < height; d++) {
            if ((entries[d].effects() & effects) != 0) {
                settle(d);
            }
        }
    }

    /** Settles everything that reads a local which is about to change. */
    void flushReaders(int local) {
        for (int d = settled; d < height; d++) {
            if (entries[d].mayRead(local) && !isVariable(d)) {
                settle(d);
            }
        }
    }

    /** Settles everything that is not in a local already, before a call. */
    void flushForCall() {
        for (int d = settled; d < height; d++) {
            if (!(entries[d] instanceof Expr.Const || entries[d] instanceof Expr.Local)) {
                settle(d);
            }
        }
    }

    /** Settles everything, before control flow splits. */
    void settleAll() {
        settleTo(height);
    }

    private void settleTo(int end) {
        for (int d = settled; d < end; d++) {
            if (!(entries[d] instanceof Expr.Const)) {
                settle(d);
            }
        }
        settled = Math.max(settled, end);
    }

    private boolean isVariable(int depth) {
        return entries[depth] instanceof Expr.Local local && local.index() == variable(depth, local.type());
    }

    private void settle(int depth) {
        Expr value = entries[depth];
        if (isVariable(depth)) {
            return;
        }
        if ((value.effects() & Expr.TRAPS) != 0) {
            settleTraps(depth);
        }
        int variable = variable(depth, value.type());
        beforeAssignment(variable, depth);
        assign(variable, depth);
        entries[depth] = new Expr.Local(value.type(), variable);
    }

    /** Writes the evaluation of an entry, as a part of the instruction that pushed it. */
    private void assign(int local, int depth) {
        function.positions().set(function.body().size(), positions[depth]);
        function.body().add(new Stmt.Set(local, entries[depth]));
    }

    /** Settles the entries below a depth that read a stack variable which is about to change. */
    void beforeAssignment(int variable, int depth) {
        for (int d = settled; d < depth; d++) {
            if (entries[d].mayRead(variable) && !isVariable(d)) {
                settle(d);
            }
        }
    }

    /**
     * Evaluates the top values into the stack variables from a depth on, where a jump's target expects them; the target lies
     * at their own depth or below. The entries keep what they hold.
     */
    void moveTop(IrType[] moved, int targetDepth) {
        settleTop(moved.length);
        copyTop(moved, targetDepth);
    }

    /** Evaluates the top values, constants too, into their stack variables. */
    void settleTop(int count) {
        for (int d = height - count; d < height; d++) {
            if (!isVariable(d)) {
                settleValue(d);
            }
        }
    }

    /** Copies the top values, which are settled, down to the stack variables from a depth on. */
    void copyTop(IrType[] moved, int targetDepth) {
        int source = height - moved.length;
        for (int k = 0; k < moved.length && source != targetDepth; k++) {
            function.body().add(new Stmt.Set(variable(targetDepth + k, moved[k]), entries[source + k]));
        }
    }

    /** Settles an entry even if it is a constant. */
    private void settleValue(int depth) {
        Expr value = entries[depth];
        if (value instanceof Expr.Const) {
            int variable = variable(depth, value.type());
            beforeAssignment(variable, depth);
            assign(variable, depth);
            entries[depth] = new Expr.Local(value.type(), variable);
        } else {
            settle(depth);
        }
    }
}
