package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.debug.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes that a run of neighbouring functions is written into: one, and more where a function is very large. */
final class CodeClasses {

    private final Map<String, ClassWriter> writers = new TreeMap<>();
    private final List<ClassFile> finished = new ArrayList<>();
    private final @Nullable SourceFile source;

    /** Classes whose lines belong to a file, or to none. */
    CodeClasses(@Nullable SourceFile source) {
        this.source = source;
    }

    private ClassWriter start(int access, String name, String superName) {
        ClassWriter writer = ClassFiles.start(access, name, superName);
        if (source != null) {
            writer.visitSource(source.attribute(), source.map());
        }
        return writer;
    }

    /** The class of a name, started when first asked for. */
    ClassWriter writer(String name) {
        return writers.computeIfAbsent(
                name, started -> start(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, started, "java/lang/Object"));
    }

    /** A class with one handler. */
    ClassWriter handler(String name, String superName) {
        return writers.computeIfAbsent(
                name, started -> start(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, started, superName));
    }

    /** The class that all handlers of a loop extend. */
    ClassWriter handlers(String name) {
        return writers.computeIfAbsent(
                name, started -> start(Opcodes.ACC_ABSTRACT | Opcodes.ACC_SUPER, started, "java/lang/Object"));
    }

    /** Adds a class that is finished. */
    void add(ClassFile other) {
        finished.add(other);
    }

    /** All classes, finished. */
    List<ClassFile> end() {
        List<ClassFile> classes = new ArrayList<>(finished);
        writers.forEach((name, writer) -> classes.add(new ClassFile(name, ClassFiles.end(writer))));
        classes.sort(Comparator.comparing(ClassFile::internalName));
        return classes;
    }
}
