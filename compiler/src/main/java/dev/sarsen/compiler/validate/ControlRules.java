package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.BlockType;
import dev.sarsen.runtime.type.ValueType;

/** Rules of blocks, branches and exceptions. */
final class ControlRules {

    private static final int EXNREF = TypeCodes.reference(true, TypeCodes.EXN);
    private static final int EXN = TypeCodes.reference(false, TypeCodes.EXN);

    private final FunctionState state;

    ControlRules(FunctionState state) {
        this.state = state;
    }

    void block(FrameKind kind) {
        int block = blockType();
        if (kind == FrameKind.IF) {
            state.pop(TypeCodes.I32);
        }
        state.pop(state.blockTypes().parameters(block));
        state.open(kind, block);
    }

    private int blockType() {
        return switch (state.reader().blockType()) {
            case BlockType.Empty() -> BlockTypes.EMPTY;
            case BlockType.Value(ValueType result) -> {
                int type = state.codes().of(result);
                if (type == TypeCodes.BOTTOM) {
                    throw state.invalid(RejectionCode.UNKNOWN_TYPE);
                }
                yield state.blockTypes().single(type);
            }
            case BlockType.Indexed(int typeIndex) -> {
                if (!state.context().isFunctionType(typeIndex)) {
                    throw state.unknown(RejectionCode.UNKNOWN_TYPE, typeIndex);
                }
                yield typeIndex;
            }
        };
    }

    void alternative() {
        if (state.control().kind() != FrameKind.IF) {
            throw state.malformed(RejectionCode.MISPLACED_ELSE, "");
        }
        reopen(FrameKind.ELSE);
    }

    private void reopen(FrameKind kind) {
        int block = state.control().block();
        state.close();
        state.open(kind, block);
    }

    /** Ends the innermost block; the function's own block leaves nothing behind. */
    void end() {
        int block = state.control().block();
        if (state.control().kind() == FrameKind.IF && !sameTypes(block)) {
            throw state.mismatch("an else, since parameters and results of the if differ", "none");
        }
        state.close();
        if (state.control().size() > 0) {
            state.push(state.blockTypes().results(block));
        }
    }

    /** Without else the parameters become the results. */
    private boolean sameTypes(int block) {
        int[] parameters = state.blockTypes().parameters(block);
        int[] results = state.blockTypes().results(block);
        if (parameters.length != results.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!state.codes().matches(parameters[i], results[i])) {
                return false;
            }
        }
        return true;
    }

    void branch() {
        state.pop(state.label(state.reader().index()));
        state.unreachable();
    }

    void branchIf() {
        state.pop(TypeCodes.I32);
        state.retype(state.label(state.reader().index()));
    }

    @SuppressWarnings("ReferenceEquality") // labels of one type share one array
    void branchTable() {
        InstructionReader reader = state.reader();
        int limit = state.context().limits().branchTableLabels();
        // Not counting the last one, for all other indices.
        if (reader.labelCount() - 1 > limit) {
            throw new LimitExceededException(
                    "labels in br_table", reader.labelCount() - 1, limit, state.functionIndex(), reader.position());
        }
        state.pop(TypeCodes.I32);
        int[] fallback = state.label(reader.label(reader.labelCount() - 1));
        int[] checked = {};
        for (int i = 0; i < reader.labelCount(); i++) {
            int[] types = state.label(reader.label(i));
            if (types.length != fallback.length) {
                throw state.mismatch(fallback.length + " values for every label", "a label with " + types.length);
            }
            // Labels of one type are checked once: the stack is the same for all of them.
            if (types != checked) {
                state.check(types);
                checked = types;
            }
        }
        state.unreachable();
    }

    void returns() {
        state.pop(state.label(state.control().size() - 1));
        state.unreachable();
    }

    void raise() {
        state.pop(tag(state.reader().index()));
        state.unreachable();
    }

    void raiseReference() {
        state.pop(EXNREF);
        state.unreachable();
    }

    private int[] tag(int index) {
        if (index < 0 || index >= state.module().tagCount()) {
            throw state.unknown(RejectionCode.UNKNOWN_TAG, index);
        }
        return state.context().parameters(state.module().tagTypeIndex(index));
    }

    void tryTable() {
        int block = blockType();
        state.pop(state.blockTypes().parameters(block));
        InstructionReader reader = state.reader();
        for (int i = 0; i < reader.catchCount(); i++) {
            int[] passed = reader.catchesAll(i) ? new int[0] : tag(reader.catchTag(i));
            int[] label = state.label(reader.catchLabel(i));
            checkCatch(passed, reader.catchesReference(i), label);
        }
        state.open(FrameKind.TRY_TABLE, block);
    }

    private void checkCatch(int[] passed, boolean reference, int[] label) {
        int count = passed.length + (reference ? 1 : 0);
        if (label.length != count) {
            throw state.mismatch("a label with " + count + " values in a catch", String.valueOf(label.length));
        }
        for (int i = 0; i < count; i++) {
            int type = i < passed.length ? passed[i] : EXN;
            if (!state.codes().matches(type, label[i])) {
                throw state.mismatch(
                        "a catch label of " + state.codes().text(type),
                        state.codes().text(label[i]));
            }
        }
    }

    /** The legacy form: the handler starts with the exception's values instead of the block's parameters. */
    void legacyCatch() {
        requireTryOrCatch();
        int[] values = tag(state.reader().index());
        openHandler(FrameKind.CATCH);
        state.push(values);
    }

    void legacyCatchAll() {
        requireTryOrCatch();
        openHandler(FrameKind.CATCH_ALL);
    }

    private void requireTryOrCatch() {
        FrameKind kind = state.control().kind();
        if (kind != FrameKind.TRY && kind != FrameKind.CATCH) {
            throw state.malformed(RejectionCode.MISPLACED_CATCH, "");
        }
    }

    private void openHandler(FrameKind kind) {
        int block = state.control().block();
        state.close();
        state.openWithoutParameters(kind, block);
    }

    void delegate() {
        if (state.control().kind() != FrameKind.TRY) {
            throw state.malformed(RejectionCode.MISPLACED_CATCH, "");
        }
        int block = state.control().block();
        state.close();
        int depth = state.reader().index();
        if (depth < 0 || depth >= state.control().size()) {
            throw state.unknown(RejectionCode.UNKNOWN_LABEL, depth);
        }
        state.push(state.blockTypes().results(block));
    }

    void rethrow() {
        int depth = state.reader().index();
        state.label(depth);
        FrameKind kind = state.control().kind(depth);
        if (kind != FrameKind.CATCH && kind != FrameKind.CATCH_ALL) {
            throw state.invalid(RejectionCode.INVALID_RETHROW);
        }
        state.unreachable();
    }
}
