package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes the classes of frame objects, whose names say what they hold ({@link FrameShape}); where one class has no room for
 * it, a super class with a number behind the name holds the next fields.
 */
final class FrameEmitter {

    private static final int FIELDS_PER_CLASS = 20_000;

    /** Where the number of a super class stands in a name's parts; before it the letter and the counts. */
    private static final int NUMBER = 1 + FrameShape.TYPES;

    private FrameEmitter() {}

    /** The class of a name and its super classes that hold fields. */
    static List<String> classes(String className) {
        int fields = Arrays.stream(parts(className))
                .skip(1)
                .limit(FrameShape.TYPES)
                .mapToInt(Integer::parseInt)
                .sum();
        List<String> names = new ArrayList<>(List.of(className));
        for (int number = 1; number * FIELDS_PER_CLASS < fields; number++) {
            names.add(className + "_" + number);
        }
        return names;
    }

    static byte[] emit(String className) {
        String[] parts = parts(className);
        int number = parts.length > NUMBER ? Integer.parseInt(parts[NUMBER]) : 0;
        String first = number == 0 ? className : className.substring(0, className.lastIndexOf('_'));
        List<String> all = classes(first);
        String parent = number + 1 < all.size() ? all.get(number + 1) : "java/lang/Object";
        ClassWriter target =
                ClassFiles.start((number == 0 ? Opcodes.ACC_FINAL : 0) | Opcodes.ACC_SUPER, className, parent);
        int at = 0;
        for (int k = 0; k < FrameShape.TYPES; k++) {
            IrType type = IrType.values()[k];
            int count = Integer.parseInt(parts[1 + type.ordinal()]);
            for (int local = 0; local < count; local++) {
                if (at++ / FIELDS_PER_CLASS == number) {
                    field(target, FrameShape.letter(type) + local, type);
                }
            }
            if (number == 0) {
                field(target, FrameShape.resultField(type), type);
            }
        }
        ClassFiles.constructor(target, "()V", 1, out -> {
            out.load(IrType.REF, 0);
            out.invokeSpecial(parent, "<init>", "()V");
            out.op(Opcodes.RETURN, 0);
        });
        return ClassFiles.end(target);
    }

    private static String[] parts(String className) {
        return className.substring(className.lastIndexOf('/') + 1).split("_");
    }

    private static void field(ClassWriter target, String name, IrType type) {
        target.visitField(0, name, type.descriptor(), null, null).visitEnd();
    }
}
