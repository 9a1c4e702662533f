package dev.sarsen.runtime.type;

/** The type of something a module imports or exports. */
public sealed interface ExternType permits FunctionType, TableType, MemoryType, GlobalType, TagType {}
