package dev.sarsen.compiler.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One function of a module while it is compiled.
 *
 * <p>Locals are numbered: the parameters that are passed (none of a {@linkplain
 * dev.sarsen.runtime.type.FunctionType#isWide wide} type), then the stack pointer where it is {@linkplain #stackPointer passed}, then the
 * declared locals that are used, then those that lowering and the passes add.
 */
public final class IrFunction {

    private final int index;
    private final int parameters;
    private final List<Stmt> body = new ArrayList<>();
    private final Positions positions = new Positions();
    private IrType[] locals = new IrType[16];
    private int localCount;
    private int stackPointer = -1;
    private int nextLabel;
    private boolean vectors;
    private boolean vectorLoops;
    private boolean registersRefused;

    /**
     * Makes a function without locals or statements.
     *
     * @param index its index in the module
     * @param parameters number of parameters that are passed
     */
    public IrFunction(int index, int parameters) {
        this.index = index;
        this.parameters = parameters;
    }

    /** Its index in the module. */
    public int index() {
        return index;
    }

    /** Number of parameters of the WebAssembly function that are passed. */
    public int parameters() {
        return parameters;
    }

    /** The statements, to be read and changed. */
    public List<Stmt> body() {
        return body;
    }

    /** Where the statements come from: after lowering, and after the passes where somebody kept it. */
    public Positions positions() {
        return positions;
    }

    /** Number of locals. */
    public int localCount() {
        return localCount;
    }

    /** The type of a local. */
    public IrType local(int local) {
        return locals[local];
    }

    /** Adds a local. */
    public int addLocal(IrType type) {
        if (localCount == locals.length) {
            locals = Arrays.copyOf(locals, localCount * 2);
        }
        locals[localCount] = type;
        return localCount++;
    }

    /** The local that holds the stack pointer, which is then passed as the last parameter; -1 without. */
    public int stackPointer() {
        return stackPointer;
    }

    /** Adds the stack pointer's local; directly after the parameters. */
    public void passStackPointer() {
        stackPointer = addLocal(IrType.I32);
    }

    /** Number of locals that are parameters of the Java method: the WebAssembly ones and the stack pointer. */
    public int methodParameters() {
        return parameters + (stackPointer >= 0 ? 1 : 0);
    }

    /** Makes a label. */
    public Label label(boolean loop) {
        return new Label(nextLabel++, loop);
    }

    /** Says that the function has vector instructions, perhaps in a loop. */
    public void noteVectors(boolean inLoop) {
        vectors = true;
        vectorLoops |= inLoop;
    }

    /** Says that the function has instructions that are only lowered for vectors in halves. */
    public void refuseRegisters() {
        registersRefused = true;
    }

    /** Whether the function has vector instructions and can keep vectors in registers. */
    public boolean hasVectors() {
        return vectors && !registersRefused;
    }

    /** The same for vector instructions in a loop. */
    public boolean hasVectorLoops() {
        return vectorLoops && !registersRefused;
    }

    /** Number of labels made. */
    public int labels() {
        return nextLabel;
    }
}
