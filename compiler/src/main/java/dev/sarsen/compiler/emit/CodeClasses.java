package dev.sarsen.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes that a run of neighbouring functions is written into: one, and more where a function is very large. */
final class CodeClasses {

    private final Map<String, ClassWriter> writers = new TreeMap<>();

    /** The class of a name, started when first asked for. */
    ClassWriter writer(String name) {
        return writers.computeIfAbsent(
                name, started -> ClassFiles.start(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, started, "java/lang/Object"));
    }

    /** A class with one handler. */
    ClassWriter handler(String name, String superName) {
        return writers.computeIfAbsent(
                name, started -> ClassFiles.start(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, started, superName));
    }

    /** The class that all handlers of a loop extend. */
    ClassWriter handlers(String name) {
        return writers.computeIfAbsent(
                name,
                started -> ClassFiles.start(Opcodes.ACC_ABSTRACT | Opcodes.ACC_SUPER, started, "java/lang/Object"));
    }

    /** All classes, finished. */
    List<ClassFile> end() {
        List<ClassFile> classes = new ArrayList<>();
        writers.forEach((name, writer) -> classes.add(new ClassFile(name, ClassFiles.end(writer))));
        return classes;
    }
}
