package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Writes the classes of frame objects, whose names say what they hold ({@link FrameShape}). */
final class FrameEmitter {

    private FrameEmitter() {}

    static byte[] emit(String className) {
        ClassWriter target = ClassFiles.start(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, className, "java/lang/Object");
        String[] counts = className.substring(className.lastIndexOf('/') + 1).split("_");
        for (int k = 0; k < FrameShape.TYPES; k++) {
            IrType type = IrType.values()[k];
            int count = Integer.parseInt(counts[1 + type.ordinal()]);
            for (int number = 0; number < count; number++) {
                field(target, FrameShape.letter(type) + number, type);
            }
            field(target, FrameShape.resultField(type), type);
        }
        ClassFiles.constructor(target, "()V", 1, out -> {
            out.load(IrType.REF, 0);
            out.invokeSpecial("java/lang/Object", "<init>", "()V");
            out.op(Opcodes.RETURN, 0);
        });
        return ClassFiles.end(target);
    }

    private static void field(ClassWriter target, String name, IrType type) {
        target.visitField(0, name, type.descriptor(), null, null).visitEnd();
    }
}
