package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the class of recorders of a dispatching loop: handlers that write down the label they are called for and hand the
 * call on to the real handler.
 *
 * <p>A recording is an array in a static field, filled up to a count: labels' orders; -1 before the first step of another
 * frame object than the last one; and below that blocks, -2 less the index of their first statement. Nothing is recorded
 * while there is no array. Several threads may record at once and then lose what others wrote, no more.
 */
final class RecorderEmitter {

    private static final String STEPS = ArtifactFormat.RECORDER_STEPS;
    private static final String COUNT = ArtifactFormat.RECORDER_COUNT;
    private static final String FRAME = ArtifactFormat.RECORDER_FRAME;
    private static final String REAL = "real";
    private static final String ENTER = "enter";
    private static final String BLOCK = "block";

    private final String name;
    private final String parent;
    private final String frameClass;
    private final String recordDescriptor;
    private final String enterDescriptor;

    /**
     * Prepares to write the class, or calls of its methods.
     *
     * @param parent the class of the loop's handlers
     * @param frameClass the class of the frame object
     */
    RecorderEmitter(String parent, String frameClass) {
        this.name = parent + ArtifactFormat.RECORDER_SUFFIX;
        this.parent = parent;
        this.frameClass = frameClass;
        this.recordDescriptor = "(" + RuntimeCalls.object(frameClass) + "I)V";
        this.enterDescriptor = "(" + RuntimeCalls.object(frameClass) + "II)V";
    }

    /** What stands for the block that starts with a statement. */
    static int block(int statement) {
        return -2 - statement;
    }

    /**
     * Records the step whose frame object and entry are in slots.
     *
     * @param otherwise what is recorded where the entry is no label
     */
    void enter(CodeWriter out, int frameSlot, int entrySlot, int otherwise) {
        out.load(IrType.REF, frameSlot);
        out.load(IrType.I32, entrySlot);
        out.i32(otherwise);
        out.invokeStatic(name, ENTER, enterDescriptor);
    }

    /** Records a block. */
    void block(CodeWriter out, int frameSlot, int statement) {
        out.load(IrType.REF, frameSlot);
        out.i32(block(statement));
        out.invokeStatic(name, BLOCK, recordDescriptor);
    }

    /**
     * Writes the class.
     *
     * @param method name of the handlers' method
     * @param descriptor its descriptor, whose last parameter is the label
     * @param instanceSlot slot of the instance
     */
    ClassFile emit(String method, String descriptor, int instanceSlot) {
        ClassWriter target = ClassFiles.start(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, parent);
        String frame = RuntimeCalls.object(frameClass);
        String real = RuntimeCalls.object(parent);
        target.visitField(Opcodes.ACC_FINAL, REAL, real, null, null).visitEnd();
        for (List<String> field : List.of(List.of(STEPS, "[I"), List.of(COUNT, "I"), List.of(FRAME, frame))) {
            target.visitField(Opcodes.ACC_STATIC, field.get(0), field.get(1), null, null)
                    .visitEnd();
        }
        // A final field: threads that find the recorder in the table without any order find its handler, too.
        ClassFiles.constructor(target, "(" + real + ")V", 2, out -> {
            out.load(IrType.REF, 0);
            out.invokeSpecial(parent, "<init>", "()V");
            out.load(IrType.REF, 0);
            out.load(IrType.REF, 1);
            out.putField(name, REAL, real);
            out.op(Opcodes.RETURN, 0);
        });
        int entrySlot = instanceSlot + 1;
        ClassFiles.method(target, 0, method, descriptor, entrySlot + 1, out -> {
            enter(out, 1, entrySlot, -1);
            out.load(IrType.REF, 0);
            out.getField(name, REAL, real);
            for (int slot = 1; slot <= instanceSlot; slot++) {
                out.load(IrType.REF, slot);
            }
            out.load(IrType.I32, entrySlot);
            out.invokeVirtual(parent, method, descriptor);
            out.op(Opcodes.IRETURN, -1);
        });
        ClassFiles.method(target, Opcodes.ACC_STATIC, ENTER, enterDescriptor, 3, out -> entered(out, frame));
        ClassFiles.method(target, Opcodes.ACC_STATIC, BLOCK, recordDescriptor, 2, this::add);
        return new ClassFile(name, ClassFiles.end(target));
    }

    private void entered(CodeWriter out, String frame) {
        out.frameLocals(new Object[] {frameClass, Opcodes.INTEGER, Opcodes.INTEGER});
        Label same = new Label();
        Label label = new Label();
        out.load(IrType.REF, 0);
        out.getStatic(name, FRAME, frame);
        out.jump(Opcodes.IF_ACMPEQ, same, 2);
        out.load(IrType.REF, 0);
        out.putStatic(name, FRAME, frame);
        out.load(IrType.REF, 0);
        out.i32(-1);
        out.invokeStatic(name, BLOCK, recordDescriptor);
        out.bind(same);
        out.load(IrType.I32, 1);
        out.jump(Opcodes.IFGE, label, 1);
        out.load(IrType.I32, 2);
        out.store(IrType.I32, 1);
        out.bind(label);
        out.load(IrType.REF, 0);
        out.load(IrType.I32, 1);
        out.invokeStatic(name, BLOCK, recordDescriptor);
        out.op(Opcodes.RETURN, 0);
    }

    private void add(CodeWriter out) {
        int steps = 2;
        int count = 3;
        Label full = new Label();
        out.getStatic(name, STEPS, "[I");
        out.store(IrType.REF, steps);
        out.getStatic(name, COUNT, "I");
        out.store(IrType.I32, count);
        out.frameLocals(new Object[] {frameClass, Opcodes.INTEGER, "[I", Opcodes.INTEGER});
        out.load(IrType.REF, steps);
        out.jump(Opcodes.IFNULL, full, 1);
        out.load(IrType.REF, 0);
        out.getStatic(name, FRAME, RuntimeCalls.object(frameClass));
        out.jump(Opcodes.IF_ACMPNE, full, 2);
        out.load(IrType.I32, count);
        out.load(IrType.REF, steps);
        out.op(Opcodes.ARRAYLENGTH, 0);
        out.jump(Opcodes.IF_ICMPGE, full, 2);
        out.load(IrType.REF, steps);
        out.load(IrType.I32, count);
        out.load(IrType.I32, 1);
        out.op(Opcodes.IASTORE, -3);
        out.load(IrType.I32, count);
        out.i32(1);
        out.op(Opcodes.IADD, -1);
        out.putStatic(name, COUNT, "I");
        out.bind(full);
        out.op(Opcodes.RETURN, 0);
    }
}
