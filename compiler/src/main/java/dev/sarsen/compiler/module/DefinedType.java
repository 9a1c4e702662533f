package dev.sarsen.compiler.module;

/**
 * One entry of the type section.
 *
 * @param groupStart index of the first type of its recursion group
 * @param groupSize number of types in the group
 * @param open whether other types may be declared below it
 * @param superType index of the type it is declared below, or -1
 * @param composite what it describes
 */
public record DefinedType(int groupStart, int groupSize, boolean open, int superType, CompositeType composite) {}
