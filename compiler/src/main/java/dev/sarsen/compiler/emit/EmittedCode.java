package dev.sarsen.compiler.emit;

import java.util.List;

/** A class of functions and what each of them took. */
public record EmittedCode(ClassFile classFile, List<EmittedFunction> functions) {

    /** Copies the list. */
    public EmittedCode {
        functions = List.copyOf(functions);
    }
}
