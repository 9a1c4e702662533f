package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.ModuleRejectedException;
import java.util.function.Consumer;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The outer form of generated classes. */
final class ClassFiles {

    /** The JVM counts constants in 16 bits. */
    private static final int MOST_CONSTANTS = 65_535;

    private ClassFiles() {}

    static ClassWriter start(int access, String name, String superName) {
        ClassWriter target = new ClassWriter(0);
        target.visit(Opcodes.V21, access | Opcodes.ACC_SYNTHETIC, name, null, superName, null);
        return target;
    }

    /**
     * The bytes of a class.
     *
     * @throws LimitExceededException when it has more constants than a class can have
     */
    static byte[] end(ClassWriter target) {
        target.visitEnd();
        try {
            return target.toByteArray();
        } catch (ClassTooLargeException e) {
            throw new LimitExceededException(
                    "constants in a generated class",
                    e.getConstantPoolCount(),
                    MOST_CONSTANTS,
                    ModuleRejectedException.NOWHERE,
                    ModuleRejectedException.NOWHERE);
        }
    }

    static void constructor(ClassVisitor target, String descriptor, int slots, Consumer<CodeWriter> code) {
        method(target, Opcodes.ACC_PUBLIC, "<init>", descriptor, slots, code);
    }

    static int method(
            ClassVisitor target, int access, String name, String descriptor, int slots, Consumer<CodeWriter> code) {
        CodeWriter out = new CodeWriter(target.visitMethod(access, name, descriptor, null, null), slots);
        code.accept(out);
        int bytes = out.end();
        if (bytes >= CodeWriter.MAX_METHOD_BYTES) {
            throw new IllegalStateException("BUG: " + name + " takes " + bytes + " bytes of bytecode");
        }
        return bytes;
    }
}
