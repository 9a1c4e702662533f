package dev.sarsen.runtime.type;

/**
 * One export of a module.
 *
 * @param name its name
 * @param type what is exported
 */
public record ExportType(String name, ExternType type) {}
