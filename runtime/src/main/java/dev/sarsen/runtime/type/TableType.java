package dev.sarsen.runtime.type;

/**
 * The type of a table.
 *
 * @param element the type of its elements
 * @param limits size range in elements
 * @param address64 whether indices are i64 (table64)
 */
public record TableType(ReferenceType element, Limits limits, boolean address64) implements ExternType {}
