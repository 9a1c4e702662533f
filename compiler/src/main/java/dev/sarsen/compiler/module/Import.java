package dev.sarsen.compiler.module;

/**
 * One import.
 *
 * @param module the namespace it is imported from
 * @param name its name there
 * @param kind what is imported
 * @param index its index among the module's functions, tables, memories, globals or tags
 */
public record Import(String module, String name, ExternKind kind, int index) {}
