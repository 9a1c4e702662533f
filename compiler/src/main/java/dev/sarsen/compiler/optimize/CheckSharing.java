package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.abi.MemoryForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the accesses at one address share their bounds checks.
 *
 * <p>An access checks its address against the memory's limit less its constant offset, so that the sum cannot wrap around; to
 * C2 two offsets are then two checks against two limits, each of which may be negative on top. Where the address is known to
 * be too small for that, because an access at it went well before for one, the offset is added to it:
 *
 * <pre>
 * a = i32.load offset=4(p); b = i32.load offset=12(p); c = i32.load offset=8(p)
 * </pre>
 *
 * becomes
 *
 * <pre>
 * a = i32.load offset=4(p); b = i32.load(p + 12); c = i32.load(p + 8)
 * </pre>
 *
 * and C2, which merges checks of one value plus different constants against one limit, leaves at most two of all that
 * follow the first. Every access remains checked by itself.
 */
final class CheckSharing extends StatementRewriter {

    private final UpperBounds bounds;
    private int at;

    private CheckSharing(IrFunction function) {
        this.bounds = new UpperBounds(function);
    }

    static void run(IrFunction function) {
        new CheckSharing(function).run(function.body());
    }

    private void run(List<Stmt> body) {
        for (at = 0; at < body.size(); at++) {
            body.set(at, rewrite(body.get(at)));
            bounds.pass(at);
        }
    }

    @Override
    Expr replace(Expr node) {
        if (!(node instanceof Expr.Load load)) {
            return node;
        }
        Expr sum = access(load.address(), load.offset());
        return sum == null ? load : new Expr.Load(load.opcode(), load.type(), load.memory(), sum, 0);
    }

    @Override
    Stmt replace(Stmt.Store store) {
        Expr sum = access(store.address(), store.offset());
        return sum == null ? store : new Stmt.Store(store.opcode(), store.memory(), sum, store.value(), 0);
    }

    @Override
    Stmt replace(Stmt.StoreVector store) {
        Expr sum = access(store.address(), store.offset());
        return sum == null ? store : new Stmt.StoreVector(store.memory(), sum, store.low(), store.high(), 0);
    }

    /** Goes past an access; answers the address with the offset added to it, or null where the offset has to stay. */
    private @Nullable Expr access(Expr address, long offset) {
        if (address.type() != IrType.I32) {
            return null;
        }
        boolean shares = offset > 0 && offset < MemoryForm.MAX_BYTES && bounds.of(address) + offset < UpperBounds.NONE;
        noteAccess(address, offset);
        return shares ? sum(address, offset) : null;
    }

    /** Behind an access its address is one of a memory's. */
    private void noteAccess(Expr address, long offset) {
        if (address instanceof Expr.Local local && offset >= 0) {
            bounds.learn(local.index(), Math.max(0, MemoryForm.MAX_BYTES - 1 - offset), at);
        }
    }

    private static Expr sum(Expr address, long offset) {
        if (address instanceof Expr.Numeric numeric
                && numeric.opcode() == Opcode.I32_ADD
                && numeric.b() instanceof Expr.Const constant) {
            return plus(numeric.a(), (int) (constant.bits() + offset));
        }
        if (address instanceof Expr.Const constant) {
            return new Expr.Const(IrType.I32, (int) (constant.bits() + offset));
        }
        return plus(address, (int) offset);
    }

    private static Expr plus(Expr address, int offset) {
        return offset == 0
                ? address
                : new Expr.Numeric(Opcode.I32_ADD, IrType.I32, false, address, new Expr.Const(IrType.I32, offset));
    }
}
