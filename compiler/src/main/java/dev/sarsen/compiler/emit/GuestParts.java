package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * The classes beside the instance class of a module that is too large for one: fields are declared by super classes of it,
 * and the steps of instantiation are static methods of others.
 */
final class GuestParts {

    /** A field takes one constant where it is declared, of 65,535. */
    private static final int FIELDS_PER_CLASS = 20_000;

    /** Constants at which a class of methods is full: a method of at most 8,000 bytes has fewer than are left. */
    private static final int FULL_CONSTANTS = 40_000;

    private static final String CONSTRUCTOR = "(II)V";

    /** A field with its descriptor. */
    record Field(String name, String descriptor) {}

    private final ModuleLayout layout;
    private final List<ClassFile> made = new ArrayList<>();
    private String name = "";
    private ClassWriter target = new ClassWriter(0);
    private int methods;

    GuestParts(ModuleLayout layout) {
        this.layout = layout;
    }

    /** Declares fields in classes below each other; answers the lowest, which the instance class extends. */
    String superClass(List<Field> fields) {
        String parent = RuntimeCalls.GUEST_INSTANCE;
        for (int from = 0; from < fields.size(); from += FIELDS_PER_CLASS) {
            String above = parent;
            parent = layout.guestClass() + "_f" + from / FIELDS_PER_CLASS;
            ClassWriter part =
                    ClassFiles.start(Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER | Opcodes.ACC_ABSTRACT, parent, above);
            for (Field field : fields.subList(from, Math.min(fields.size(), from + FIELDS_PER_CLASS))) {
                part.visitField(0, field.name(), field.descriptor(), null, null).visitEnd();
            }
            ClassFiles.constructor(part, CONSTRUCTOR, 3, out -> {
                out.load(IrType.REF, 0);
                out.load(IrType.I32, 1);
                out.load(IrType.I32, 2);
                out.invokeSpecial(above, "<init>", CONSTRUCTOR);
                out.op(Opcodes.RETURN, 0);
            });
            made.add(new ClassFile(parent, ClassFiles.end(part)));
        }
        return parent;
    }

    /** Writes a static method; answers the class that it is in. */
    String method(String method, String descriptor, int slots, Consumer<CodeWriter> code) {
        if (name.isEmpty()) {
            name = layout.guestClass() + "_m" + made.size();
            target = ClassFiles.start(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, "java/lang/Object");
        }
        String owner = name;
        ClassFiles.method(target, Opcodes.ACC_STATIC, method, descriptor, slots, code);
        // A constant that was not there has the number of constants as its index.
        if (target.newUTF8("size " + methods++) > FULL_CONSTANTS) {
            finish();
        }
        return owner;
    }

    private void finish() {
        if (!name.isEmpty()) {
            made.add(new ClassFile(name, ClassFiles.end(target)));
            name = "";
        }
    }

    /** The classes. */
    List<ClassFile> end() {
        finish();
        return made;
    }
}
