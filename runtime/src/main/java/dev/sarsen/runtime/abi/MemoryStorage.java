package dev.sarsen.runtime.abi;

/**
 * Where the bytes of a {@link LinearMemory} live.
 *
 * <p>Implemented by {@code dev.sarsen.runtime.memory}; generated code never names it.
 */
public interface MemoryStorage {

    /** First byte's address in the native form, constant for the storage's life; 0 in the heap form. */
    long base();

    /** Current size in bytes. */
    long size();

    /** The bytes in the heap form, replaced by growth; an empty array in the native form. */
    byte[] bytes();

    /**
     * Grows to a size, new bytes are zero.
     *
     * @param bytes new size, larger than the current one
     * @return false when the host cannot give the memory; then nothing has changed
     */
    boolean grow(long bytes);

    /** Whether it was declared shared. */
    boolean shared();

    /** Whether several threads may use it at once; never for one that was not declared shared. */
    boolean concurrent();
}
