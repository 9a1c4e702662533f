package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.runtime.type.ValueType;
import java.util.List;

/** Rules of locals, globals, drop and select. */
final class VariableRules {

    private final FunctionState state;

    VariableRules(FunctionState state) {
        this.state = state;
    }

    private int local() {
        int local = state.reader().index();
        if (!state.locals().contains(local)) {
            throw state.unknown(RejectionCode.UNKNOWN_LOCAL, local);
        }
        return local;
    }

    void getLocal() {
        int local = local();
        if (!state.locals().initialized(local)) {
            throw state.unknown(RejectionCode.UNINITIALIZED_LOCAL, local);
        }
        state.push(state.locals().type(local));
    }

    void setLocal() {
        int local = local();
        state.pop(state.locals().type(local));
        state.locals().initialize(local);
    }

    void teeLocal() {
        setLocal();
        state.push(state.locals().type(state.reader().index()));
    }

    /**
     * Reads a global.
     *
     * @param visible how many globals may be read here
     */
    void getGlobal(int visible) {
        state.push(state.context().global(global(visible)));
    }

    private int global(int visible) {
        int global = state.reader().index();
        if (global < 0 || global >= visible) {
            throw state.unknown(RejectionCode.UNKNOWN_GLOBAL, global);
        }
        return global;
    }

    void setGlobal() {
        int global = global(state.module().globalCount());
        if (!state.module().globalType(global).mutable()) {
            throw state.unknown(RejectionCode.IMMUTABLE_GLOBAL, global);
        }
        state.pop(state.context().global(global));
    }

    void select() {
        state.pop(TypeCodes.I32);
        int first = state.pop();
        int second = state.pop();
        if (TypeCodes.isReference(first) || TypeCodes.isReference(second)) {
            throw state.mismatch(
                    "numbers or vectors, since it has no type",
                    state.codes().text(TypeCodes.isReference(first) ? first : second));
        }
        if (first != second && first != TypeCodes.BOTTOM && second != TypeCodes.BOTTOM) {
            throw state.mismatch(state.codes().text(second), state.codes().text(first));
        }
        state.push(first == TypeCodes.BOTTOM ? second : first);
    }

    void selectTyped() {
        List<ValueType> types = state.reader().valueTypes();
        if (types.size() != 1) {
            throw state.invalid(RejectionCode.INVALID_RESULT_ARITY);
        }
        int type = state.codes().of(types.getFirst());
        if (type == TypeCodes.BOTTOM) {
            throw state.invalid(RejectionCode.UNKNOWN_TYPE);
        }
        state.pop(TypeCodes.I32);
        state.pop(type);
        state.pop(type);
        state.push(type);
    }
}
