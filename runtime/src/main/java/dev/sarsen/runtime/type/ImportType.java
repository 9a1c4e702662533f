package dev.sarsen.runtime.type;

/**
 * One import of a module.
 *
 * @param module the namespace it is imported from
 * @param name its name there
 * @param type what is expected
 */
public record ImportType(String module, String name, ExternType type) {}
