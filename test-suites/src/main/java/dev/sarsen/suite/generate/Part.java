package dev.sarsen.suite.generate;

/** A part of WebAssembly that a generated module may use; all use the second version without vectors. */
public enum Part {
    /** Two modules: the second imports the memories, tables, globals, tags and some functions of the first. */
    LINKED,
    /** Fixed vectors and the relaxed instructions with one result. */
    VECTORS,
    /** References to functions by type, calls through them. */
    FUNCTION_REFERENCES,
    /** Structures, arrays, small integers, casts. */
    OBJECTS,
    /** More than one memory. */
    MEMORIES,
    /** Memories and tables with 64-bit addresses. */
    MEMORY64,
    /** A shared memory, atomic accesses. */
    THREADS,
    /** Calls that give up the caller's frame. */
    TAIL_CALLS,
    /** Tags, throw, try_table. */
    EXCEPTIONS,
    /** Tags, throw, and the older try, catch, delegate, rethrow. */
    LEGACY_EXCEPTIONS,
    /** Loops shaped like interpreters. */
    INTERPRETERS,
    /** Memories, tables, globals and tags that the host makes, for one module or for both, and a host that calls back. */
    HOSTED,
    /** A function that does not end by itself. */
    ENDLESS
}
