package dev.sarsen.compiler.module;

import org.jspecify.annotations.Nullable;

/**
 * A data segment, whose bytes stay in the module.
 *
 * @param mode active or passive
 * @param memory the memory an active segment is copied to, else 0
 * @param offset where an active segment is copied to; null for passive ones
 * @param start offset of its first byte in the module
 * @param end offset after its last byte
 */
public record DataSegment(
        SegmentMode mode, int memory, @Nullable ConstantExpression offset, int start, int end) {

    /** The number of bytes. */
    public int size() {
        return end - start;
    }
}
