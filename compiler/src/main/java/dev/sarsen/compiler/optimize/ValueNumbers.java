package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.module.Opcode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of values on the way through code without labels: two expressions with one number have one value.
 *
 * <p>Of what is neither a constant, a local nor computed from these each occurrence has a number of its own, unless it was
 * given one.
 */
final class ValueNumbers {

    /** No value's number. */
    static final int NONE = 0;

    /** Numbers that are remembered before all are forgotten. */
    private static final int MOST = 1 << 12;

    /** Estimated bytes of operations that are numbered once for a statement, so that deep ones are not walked for each part. */
    private static final int LARGE = 16;

    private int[] locals;
    private int[] epochs;
    private int epoch = 1;
    private int last;
    private Map<Key, Integer> computed = new HashMap<>();
    private IdentityHashMap<Expr, Integer> named = new IdentityHashMap<>();

    /** An operation with its operands, or a constant. */
    private record Key(Object operation, long a, long b, long c) {}

    ValueNumbers(IrFunction function) {
        this.locals = new int[function.localCount() + 8];
        this.epochs = new int[function.localCount() + 8];
    }

    /** A number that no value has. */
    int next() {
        return ++last;
    }

    /** Begins a statement; what was {@linkplain #name named} in the one before may be something else now. */
    void begin() {
        if (!named.isEmpty()) {
            named = new IdentityHashMap<>();
        }
    }

    /** Gives an expression a number for the rest of the statement. */
    void name(Expr node, int number) {
        named.put(node, number);
    }

    /** Says what a local is assigned. */
    void assign(int local, int number) {
        if (local >= locals.length) {
            locals = Arrays.copyOf(locals, local * 2);
            epochs = Arrays.copyOf(epochs, local * 2);
        }
        locals[local] = number;
        epochs[local] = epoch;
    }

    /** The number of what a local holds. */
    int ofLocal(int local) {
        if (local >= locals.length || epochs[local] != epoch) {
            assign(local, next());
        }
        return locals[local];
    }

    /** Forgets everything, where control may come from elsewhere. */
    void forget() {
        epoch++;
        // Emptying a large map takes as long as filling it did.
        if (!computed.isEmpty()) {
            computed = new HashMap<>();
        }
    }

    /** The number of an expression's value here. */
    int of(Expr node) {
        return switch (node) {
            case Expr.Local local -> ofLocal(local.index());
            case Expr.Const constant -> of(constant.type(), constant.bits(), 0, 0);
            case Expr.Numeric numeric -> of(numeric);
            case Expr.Select select -> of(Opcode.SELECT, of(select.a()), of(select.b()), of(select.condition()));
            case Expr.Helper helper -> {
                int number = of(helper.owner(), helper.type().ordinal(), 0, 0);
                for (Expr operand : helper.operands()) {
                    number = of(helper.name(), number, of(operand), 0);
                }
                yield number;
            }
            default -> {
                Integer known = named.get(node);
                yield known == null ? next() : known;
            }
        };
    }

    private int of(Expr.Numeric numeric) {
        boolean large = numeric.size() > LARGE;
        Integer known = large ? named.get(numeric) : null;
        if (known != null) {
            return known;
        }
        Expr b = numeric.b();
        int first = of(numeric.a());
        int number = of(numeric.opcode(), first, b == null ? NONE : of(b), 0);
        if (large) {
            named.put(numeric, number);
        }
        return number;
    }

    private int of(Object operation, long a, long b, long c) {
        Key key = new Key(operation, a, b, c);
        @Nullable Integer known = computed.get(key);
        if (known != null) {
            return known;
        }
        if (computed.size() >= MOST) {
            computed = new HashMap<>();
        }
        computed.put(key, next());
        return last;
    }
}
