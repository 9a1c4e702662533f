package dev.sarsen.compiler.module;

/**
 * What follows an opcode in the binary format.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/instructions.html">binary instructions</a>
 */
public enum Immediate {
    /** Nothing. */
    NONE,
    /** The type of a block: empty, one value type, or a type index. */
    BLOCK_TYPE,
    /** A block type and the catch clauses of {@code try_table}. */
    BLOCK_TYPE_AND_CATCHES,
    /** A relative branch depth. */
    LABEL,
    /** The depths of {@code br_table}; the last one is the default. */
    LABEL_TABLE,
    /** A function index. */
    FUNCTION,
    /** A function's type index, then a table index. */
    TYPE_AND_TABLE,
    /** A local's index. */
    LOCAL,
    /** A global's index. */
    GLOBAL,
    /** A tag's index. */
    TAG,
    /** A table index. */
    TABLE,
    /** Two table indices, destination first. */
    TABLE_AND_TABLE,
    /** An element segment's index, then a table index. */
    ELEMENT_AND_TABLE,
    /** An element segment's index. */
    ELEMENT,
    /** Alignment, optional memory index, and constant offset of a memory access. */
    MEMORY_ARGUMENT,
    /** A memory argument, then a lane number. */
    MEMORY_ARGUMENT_AND_LANE,
    /** A memory index. */
    MEMORY,
    /** Two memory indices, destination first. */
    MEMORY_AND_MEMORY,
    /** A data segment's index, then a memory index. */
    DATA_AND_MEMORY,
    /** A data segment's index. */
    DATA,
    /** A 32-bit integer. */
    I32,
    /** A 64-bit integer. */
    I64,
    /** The bits of a 32-bit float. */
    F32,
    /** The bits of a 64-bit float. */
    F64,
    /** The 16 bytes of a vector, little end first. */
    V128,
    /** A lane number. */
    LANE,
    /** Sixteen lane numbers, one byte each. */
    LANES_16,
    /** A heap type. */
    HEAP_TYPE,
    /** A list of value types. */
    VALUE_TYPES,
    /** A type index. */
    TYPE,
    /** A structure's type index, then a field's index. */
    TYPE_AND_FIELD,
    /** An array's type index, then a number of elements. */
    TYPE_AND_LENGTH,
    /** An array's type index, then a data segment's index. */
    TYPE_AND_DATA,
    /** An array's type index, then an element segment's index. */
    TYPE_AND_ELEMENT,
    /** Two array type indices, destination first. */
    TYPE_AND_TYPE,
    /** The two nullability flags, a branch depth, the source and the target heap type of a branching cast. */
    CAST,
    /** One reserved zero byte. */
    FENCE
}
