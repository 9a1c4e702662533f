package dev.sarsen.compiler.emit;

/** Takes generated classes one by one. */
@FunctionalInterface
public interface ClassFileSink {

    /** Takes a class. */
    void accept(ClassFile classFile);
}
