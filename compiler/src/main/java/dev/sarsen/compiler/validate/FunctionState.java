package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.InvalidModuleException;
import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.MalformedModuleException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import java.util.Arrays;

/**
 * The state of the validation algorithm inside one function: the types on the operand stack, the open blocks, the locals.
 *
 * @see <a href="https://webassembly.github.io/spec/core/appendix/algorithm.html">validation algorithm</a>
 */
final class FunctionState {

    private final ValidationContext context;
    private final TypeCodes codes;
    private final BlockTypes blockTypes;
    private final ControlStack control = new ControlStack();
    private final LocalTypes locals;

    private int[] operands = new int[64];
    private int height;
    private int base;
    private int functionIndex;
    private InstructionReader reader;
    private Opcode opcode = Opcode.NOP;

    FunctionState(ValidationContext context) {
        this.context = context;
        this.codes = context.codes();
        this.blockTypes = new BlockTypes(context);
        this.locals = new LocalTypes(context);
        this.reader = new InstructionReader(context.module().bytes(), 0, 0);
    }

    /** Starts a function or a constant expression with an empty stack and no blocks. */
    void start(InstructionReader instructions, int function) {
        reader = instructions;
        functionIndex = function;
        height = 0;
        base = 0;
        control.clear();
    }

    void instruction(Opcode current) {
        opcode = current;
    }

    ValidationContext context() {
        return context;
    }

    WasmModule module() {
        return context.module();
    }

    TypeCodes codes() {
        return codes;
    }

    BlockTypes blockTypes() {
        return blockTypes;
    }

    ControlStack control() {
        return control;
    }

    LocalTypes locals() {
        return locals;
    }

    InstructionReader reader() {
        return reader;
    }

    int functionIndex() {
        return functionIndex;
    }

    void push(int type) {
        if (height == operands.length) {
            grow(1);
        }
        operands[height++] = type;
    }

    void push(int[] types) {
        if (types.length > operands.length - height) {
            grow(types.length);
        }
        System.arraycopy(types, 0, operands, height, types.length);
        height += types.length;
    }

    private void grow(int count) {
        int limit = context.limits().operands();
        if (count > limit - height) {
            throw new LimitExceededException(
                    "values on the operand stack", (long) height + count, limit, functionIndex, reader.position());
        }
        operands = Arrays.copyOf(operands, Math.min(limit, Math.max(2 * operands.length, height + count)));
    }

    /** Takes a value of the expected type. */
    void pop(int expected) {
        if (height > base && operands[height - 1] == expected) {
            height--;
            return;
        }
        int found = pop();
        if (!codes.matches(found, expected)) {
            throw mismatch(codes.text(expected), codes.text(found));
        }
    }

    /** Takes a value of any type; {@link TypeCodes#BOTTOM} if unreachable code has none. */
    int pop() {
        if (height > base) {
            return operands[--height];
        }
        if (control.unreachable()) {
            return TypeCodes.BOTTOM;
        }
        throw mismatch("a value", "nothing");
    }

    /**
     * Takes values of the expected types, the last one first. In unreachable code the values that are not there need no
     * look, so the work is bounded by what was pushed.
     */
    void pop(int[] expected) {
        for (int i = expected.length - 1; i >= 0; i--) {
            if (height == base && control.unreachable()) {
                return;
            }
            pop(expected[i]);
        }
    }

    /** Takes an unsigned number of values of one type. */
    void popMany(int expected, int count) {
        for (int i = 0; i != count; i++) {
            if (height == base && control.unreachable()) {
                return;
            }
            pop(expected);
        }
    }

    /** Takes a reference; in unreachable code possibly {@link TypeCodes#BOTTOM}. */
    int popReference() {
        int found = pop();
        if (found != TypeCodes.BOTTOM && !TypeCodes.isReference(found)) {
            throw mismatch("a reference", codes.text(found));
        }
        return found;
    }

    /** Takes values of the expected types and puts them back as these types. */
    void retype(int[] types) {
        pop(types);
        push(types);
    }

    /** Checks that values of the expected types are on the stack, and leaves them there as they are. */
    void check(int[] expected) {
        for (int i = 1; i <= expected.length; i++) {
            if (height - i < base) {
                if (control.unreachable()) {
                    return;
                }
                throw mismatch("a value", "nothing");
            }
            int found = operands[height - i];
            if (!codes.matches(found, expected[expected.length - i])) {
                throw mismatch(codes.text(expected[expected.length - i]), codes.text(found));
            }
        }
    }

    /** Drops what the block pushed: what follows is never executed. */
    void unreachable() {
        height = base;
        control.markUnreachable();
    }

    /** Opens a block whose parameters have been taken from the stack, and puts them back inside. */
    void open(FrameKind kind, int block) {
        openWithoutParameters(kind, block);
        push(blockTypes.parameters(block));
    }

    /** Opens a block, a function or a handler, that starts with an empty stack of its own. */
    void openWithoutParameters(FrameKind kind, int block) {
        control.push(kind, block, height, locals.initializedCount());
        base = height;
    }

    /** Closes the innermost block: its results must be on the stack and nothing else. Its results are not pushed. */
    void close() {
        pop(blockTypes.results(control.block()));
        if (height != base) {
            throw mismatch("no more values in the block", codes.text(operands[height - 1]));
        }
        locals.forget(control.initialized());
        control.pop();
        base = control.size() == 0 ? 0 : control.base();
    }

    /** The types a branch to a label takes. */
    int[] label(int depth) {
        if (depth < 0 || depth >= control.size()) {
            throw unknown(RejectionCode.UNKNOWN_LABEL, depth);
        }
        int block = control.block(depth);
        return control.kind(depth) == FrameKind.LOOP ? blockTypes.parameters(block) : blockTypes.results(block);
    }

    InvalidModuleException mismatch(String expected, String found) {
        return invalid(
                RejectionCode.TYPE_MISMATCH, ": " + opcode.mnemonic() + " expects " + expected + ", found " + found);
    }

    /** A rejection for an index that points nowhere. */
    InvalidModuleException unknown(RejectionCode code, int index) {
        return invalid(code, " " + Integer.toUnsignedString(index) + ": " + opcode.mnemonic());
    }

    InvalidModuleException invalid(RejectionCode code) {
        return invalid(code, ": " + opcode.mnemonic());
    }

    InvalidModuleException invalid(RejectionCode code, String detail) {
        return new InvalidModuleException(code, code.phrase() + detail, functionIndex, reader.position());
    }

    MalformedModuleException malformed(RejectionCode code, String detail) {
        return new MalformedModuleException(code, code.phrase() + detail, functionIndex, reader.position());
    }
}
