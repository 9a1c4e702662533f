package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.ReferenceType;

/** Rules of references: null, functions, tests, casts, and branches on them. */
final class ReferenceRules {

    private static final int EQREF = TypeCodes.reference(true, TypeCodes.EQ);

    private final FunctionState state;
    private final CallRules calls;

    ReferenceRules(FunctionState state, CallRules calls) {
        this.state = state;
        this.calls = calls;
    }

    private int heap(HeapType type) {
        int heap = state.codes().heap(type);
        if (heap < 0) {
            throw state.invalid(RejectionCode.UNKNOWN_TYPE, " " + type.text());
        }
        return heap;
    }

    void nullReference() {
        state.push(TypeCodes.reference(true, heap(state.reader().heapType())));
    }

    void isNull() {
        state.popReference();
        state.push(TypeCodes.I32);
    }

    void function() {
        int function = calls.function(state.reader().index());
        if (!state.context().declaredFunctions().get(function)) {
            throw state.unknown(RejectionCode.UNDECLARED_FUNCTION_REFERENCE, function);
        }
        pushFunction(function);
    }

    /** In constant expressions every function may be referred to. */
    void constantFunction() {
        int function = calls.function(state.reader().index());
        state.context().declaredFunctions().set(function);
        pushFunction(function);
    }

    private void pushFunction(int function) {
        state.push(
                TypeCodes.reference(false, state.codes().defined(state.module().typeIndexOf(function))));
    }

    void equal() {
        state.pop(EQREF);
        state.pop(EQREF);
        state.push(TypeCodes.I32);
    }

    /** A reference of unreachable code has a heap type that matches all others. */
    private static int nonNull(int reference) {
        return reference == TypeCodes.BOTTOM
                ? TypeCodes.reference(false, TypeCodes.BOTTOM_HEAP)
                : TypeCodes.nonNull(reference);
    }

    void asNonNull() {
        state.push(nonNull(state.popReference()));
    }

    void branchOnNull() {
        int reference = state.popReference();
        state.retype(state.label(state.reader().index()));
        state.push(nonNull(reference));
    }

    void branchOnNonNull() {
        int reference = nonNull(state.popReference());
        int[] label = state.label(state.reader().index());
        passReference(label, reference);
    }

    /** The label takes the reference last; the values before it stay on the stack. */
    private void passReference(int[] label, int reference) {
        if (label.length == 0) {
            throw state.mismatch("a label that takes a reference", "one that takes nothing");
        }
        int last = label[label.length - 1];
        if (!TypeCodes.isReference(last) || !state.codes().matches(reference, last)) {
            throw state.mismatch(
                    "a label that takes " + state.codes().text(reference),
                    state.codes().text(last));
        }
        // All but the last: it is pushed so that one check of the whole label does, then taken again.
        state.push(reference);
        state.retype(label);
        state.pop();
    }

    void test() {
        int heap = heap(state.reader().heapType());
        state.pop(TypeCodes.reference(true, state.codes().topOf(heap)));
        state.push(TypeCodes.I32);
    }

    void cast(boolean nullable) {
        int heap = heap(state.reader().heapType());
        state.pop(TypeCodes.reference(true, state.codes().topOf(heap)));
        state.push(TypeCodes.reference(nullable, heap));
    }

    void branchOnCast(boolean onFailure) {
        InstructionReader reader = state.reader();
        int source = reference(reader.castSource());
        int target = reference(reader.castTarget());
        if (!state.codes().matches(target, source)) {
            throw state.mismatch(
                    "a cast to a type below " + state.codes().text(source),
                    state.codes().text(target));
        }
        int[] label = state.label(reader.index());
        state.pop(source);
        int rest = TypeCodes.isNullable(target) ? TypeCodes.nonNull(source) : source;
        passReference(label, onFailure ? rest : target);
        state.push(onFailure ? target : rest);
    }

    private int reference(ReferenceType type) {
        return TypeCodes.reference(type.nullable(), heap(type.heap()));
    }

    void fromExtern() {
        convert(TypeCodes.EXTERN, TypeCodes.ANY);
    }

    void toExtern() {
        convert(TypeCodes.ANY, TypeCodes.EXTERN);
    }

    private void convert(int from, int to) {
        int reference = state.popReference();
        if (reference == TypeCodes.BOTTOM) {
            state.push(TypeCodes.reference(false, TypeCodes.BOTTOM_HEAP));
            return;
        }
        int expected = TypeCodes.reference(true, from);
        if (!state.codes().matches(reference, expected)) {
            throw state.mismatch(state.codes().text(expected), state.codes().text(reference));
        }
        state.push(TypeCodes.reference(TypeCodes.isNullable(reference), to));
    }
}
