package dev.sarsen.compiler.emit;

import java.util.function.Consumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The outer form of generated classes. */
final class ClassFiles {

    private ClassFiles() {}

    static ClassWriter start(int access, String name, String superName) {
        ClassWriter target = new ClassWriter(0);
        target.visit(Opcodes.V21, access | Opcodes.ACC_SYNTHETIC, name, null, superName, null);
        return target;
    }

    static byte[] end(ClassWriter target) {
        target.visitEnd();
        return target.toByteArray();
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
