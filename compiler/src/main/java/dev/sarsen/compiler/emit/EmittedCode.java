package dev.sarsen.compiler.emit;

import java.util.List;

/**
 * The classes of some functions and what each function took.
 *
 * @param classes the classes, by name
 * @param functions the functions in order
 */
public record EmittedCode(List<ClassFile> classes, List<EmittedFunction> functions) {

    /** Copies the lists. */
    public EmittedCode {
        classes = List.copyOf(classes);
        functions = List.copyOf(functions);
    }
}
