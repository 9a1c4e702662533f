package dev.sarsen.compiler.module;

/**
 * A custom section, whose bytes stay in the module.
 *
 * @param name its name
 * @param start offset of its first byte after the name
 * @param end offset after its last byte
 */
public record CustomSection(String name, int start, int end) {}
