package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.RejectionCode;

/** Rules of calls, and of calls in tail position. */
final class CallRules {

    private static final int FUNCREF = TypeCodes.reference(true, TypeCodes.FUNC);

    private final FunctionState state;

    CallRules(FunctionState state) {
        this.state = state;
    }

    void direct(boolean tail) {
        call(state.module().typeIndexOf(function(state.reader().index())), tail);
    }

    /** The index of a function that exists. */
    int function(int index) {
        if (index < 0 || index >= state.module().functionCount()) {
            throw state.unknown(RejectionCode.UNKNOWN_FUNCTION, index);
        }
        return index;
    }

    void indirect(boolean tail) {
        int table = state.reader().index2();
        if (table < 0 || table >= state.module().tableCount()) {
            throw state.unknown(RejectionCode.UNKNOWN_TABLE, table);
        }
        int type = functionType();
        int element = state.context().table(table);
        if (!state.codes().matches(element, FUNCREF)) {
            throw state.mismatch("a table of functions", state.codes().text(element));
        }
        state.pop(state.context().tableAddress(table));
        call(type, tail);
    }

    void reference(boolean tail) {
        int type = functionType();
        state.pop(TypeCodes.reference(true, state.codes().defined(type)));
        call(type, tail);
    }

    private int functionType() {
        int type = state.reader().index();
        if (!state.context().isFunctionType(type)) {
            throw state.unknown(RejectionCode.UNKNOWN_TYPE, type);
        }
        return type;
    }

    private void call(int type, boolean tail) {
        state.pop(state.context().parameters(type));
        int[] results = state.context().results(type);
        if (!tail) {
            state.push(results);
            return;
        }
        int[] returned = state.label(state.control().size() - 1);
        if (results.length != returned.length) {
            throw state.mismatch("a function with " + returned.length + " results", String.valueOf(results.length));
        }
        for (int i = 0; i < results.length; i++) {
            if (!state.codes().matches(results[i], returned[i])) {
                throw state.mismatch(
                        "a function that returns " + state.codes().text(returned[i]),
                        state.codes().text(results[i]));
            }
        }
        state.unreachable();
    }
}
