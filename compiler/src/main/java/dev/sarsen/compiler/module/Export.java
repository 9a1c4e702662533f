package dev.sarsen.compiler.module;

/**
 * One export.
 *
 * @param name its name
 * @param kind what is exported
 * @param index its index among the module's functions, tables, memories, globals or tags
 */
public record Export(String name, ExternKind kind, int index) {}
