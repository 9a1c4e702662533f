package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.analyze.FixedTables;

/**
 * How calls of a type through a table whose contents are known find their targets.
 *
 * @param table the table
 * @param typeIndex the first index of the type
 * @param targets the elements of the type
 * @param guarded whether others may have written the table
 * @param stackPointer whether some target takes the stack pointer, so that calls pass it
 */
record Dispatcher(int table, int typeIndex, FixedTables.Targets targets, boolean guarded, boolean stackPointer) {}
