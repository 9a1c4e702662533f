package dev.sarsen.compiler.module;

/** What a defined type describes: functions, structures or arrays. */
public sealed interface CompositeType permits FunctionShape, StructType, ArrayType {}
