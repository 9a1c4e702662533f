package dev.sarsen.runtime.type;

/**
 * The type of a linear memory.
 *
 * @param limits size range in pages
 * @param shared whether threads may share it
 * @param address64 whether addresses are i64 (memory64)
 * @param pageSizeLog2 log2 of the page size in bytes: 16, or 0 with custom page sizes
 */
public record MemoryType(Limits limits, boolean shared, boolean address64, int pageSizeLog2) implements ExternType {}
