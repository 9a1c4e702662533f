package dev.sarsen.runtime.abi;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One linear memory of an instance.
 *
 * <p>A memory has one of two forms, the same for the whole JVM ({@link MemoryForm#NATIVE}): <em>native</em>, bytes in
 * reserved address space reached through a base address, or <em>heap</em>, bytes in an array that is replaced when the
 * memory grows. Generated code sees neither: it calls the static accessors of {@link Mem}. The methods here are the
 * host's view; they check every range and throw {@link IndexOutOfBoundsException} outside it, which becomes the guest's
 * {@link dev.sarsen.runtime.TrapKind#MEMORY_OUT_OF_BOUNDS} when a host function lets it pass. All multi-byte values are
 * little-endian.
 *
 * <p>Growth is serialised by the object's monitor; {@code limit} only rises while guests run.
 */
public final class LinearMemory {

    /** Bytes in a standard page. */
    public static final int PAGE_BYTES = 65_536;

    /** First byte's address in the native form; 0 in the heap form. */
    public final long base;

    /** Size in bytes, or {@link MemoryForm#MAX_BYTES} where it is larger: what 32-bit accesses are checked against. */
    public int limit;

    /** Size in bytes: what 64-bit accesses are checked against. */
    public long size;

    /** The bytes in the heap form; empty in the native form. */
    byte[] bytes;

    /** Whether several threads may use it at once. */
    final boolean concurrent;

    private final Waiters waiters = new Waiters();
    private final MemoryStorage storage;
    private final int pageSizeLog2;
    private final long maximumPages;

    /**
     * Wraps storage that the runtime allocated.
     *
     * @param storage where the bytes live and how they grow
     * @param pageSizeLog2 log2 of the page size
     * @param maximumPages largest size in pages: the least of the declared maximum and the budget
     */
    public LinearMemory(MemoryStorage storage, int pageSizeLog2, long maximumPages) {
        this.storage = storage;
        this.base = storage.base();
        this.bytes = storage.bytes();
        this.size = storage.size();
        this.limit = (int) Math.min(size, MemoryForm.MAX_BYTES);
        this.concurrent = storage.concurrent();
        this.pageSizeLog2 = pageSizeLog2;
        this.maximumPages = maximumPages;
    }

    /** Current size in bytes; the largest {@code int} for a memory of 2 GiB or more. */
    public int byteSize() {
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    /** Current size in bytes. */
    public long size() {
        return size;
    }

    /** Whether it was declared shared. */
    public boolean shared() {
        return storage.shared();
    }

    /** Who waits for a change of its content. */
    public Waiters waiters() {
        return waiters;
    }

    /** Current size in pages. */
    public long pages() {
        return size >>> pageSizeLog2;
    }

    /** Largest size in pages this memory may grow to. */
    public long maximumPages() {
        return maximumPages;
    }

    /** log2 of the page size in bytes. */
    public int pageSizeLog2() {
        return pageSizeLog2;
    }

    /** Where the bytes live; for the runtime. */
    public MemoryStorage storage() {
        return storage;
    }

    /**
     * Grows by a number of pages.
     *
     * @param delta pages to add, unsigned 32 bits
     * @return the size before in pages, or -1 when the maximum or the host's memory does not allow it
     */
    public int grow(int delta) {
        return (int) grow(Integer.toUnsignedLong(delta));
    }

    /**
     * Grows by a number of pages.
     *
     * @param delta pages to add, unsigned 64 bits
     * @return the size before in pages, or -1 when the maximum or the host's memory does not allow it
     */
    public synchronized long grow(long delta) {
        long before = pages();
        if (Long.compareUnsigned(delta, maximumPages - before) > 0) {
            return -1;
        }
        if (delta != 0) {
            if (!storage.grow(before + delta << pageSizeLog2)) {
                return -1;
            }
            refresh();
        }
        return before;
    }

    /** Takes size and bytes over from the storage; for the runtime, after it released the storage. */
    public synchronized void refresh() {
        // Released memories shrink: an access in between must not find a large size and a short array.
        bytes = storage.bytes();
        size = storage.size();
        limit = (int) Math.min(size, MemoryForm.MAX_BYTES);
    }

    /** Reads one byte, zero-extended. */
    public int u8(int address) {
        return u8(Integer.toUnsignedLong(address));
    }

    /** Reads one byte, zero-extended. */
    public int u8(long address) {
        return MemoryForm.NATIVE ? Mem.i32Load8U(this, address, 0L) : SharedMem.i32Load8U(this, address, 0L);
    }

    /** Reads two bytes, zero-extended. */
    public int u16(int address) {
        return u16(Integer.toUnsignedLong(address));
    }

    /** Reads two bytes, zero-extended. */
    public int u16(long address) {
        return MemoryForm.NATIVE ? Mem.i32Load16U(this, address, 0L) : SharedMem.i32Load16U(this, address, 0L);
    }

    /** Reads four bytes. */
    public int i32(int address) {
        return i32(Integer.toUnsignedLong(address));
    }

    /** Reads four bytes. */
    public int i32(long address) {
        return MemoryForm.NATIVE ? Mem.i32Load(this, address, 0L) : SharedMem.i32Load(this, address, 0L);
    }

    /** Reads eight bytes. */
    public long i64(int address) {
        return i64(Integer.toUnsignedLong(address));
    }

    /** Reads eight bytes. */
    public long i64(long address) {
        return MemoryForm.NATIVE ? Mem.i64Load(this, address, 0L) : SharedMem.i64Load(this, address, 0L);
    }

    /** Writes the low byte of a value. */
    public void setU8(int address, int value) {
        setU8(Integer.toUnsignedLong(address), value);
    }

    /** Writes the low byte of a value. */
    public void setU8(long address, int value) {
        if (MemoryForm.NATIVE) {
            Mem.i32Store8(this, address, value, 0L);
        } else {
            SharedMem.i32Store8(this, address, value, 0L);
        }
    }

    /** Writes the low two bytes of a value. */
    public void setU16(int address, int value) {
        setU16(Integer.toUnsignedLong(address), value);
    }

    /** Writes the low two bytes of a value. */
    public void setU16(long address, int value) {
        if (MemoryForm.NATIVE) {
            Mem.i32Store16(this, address, value, 0L);
        } else {
            SharedMem.i32Store16(this, address, value, 0L);
        }
    }

    /** Writes four bytes. */
    public void setI32(int address, int value) {
        setI32(Integer.toUnsignedLong(address), value);
    }

    /** Writes four bytes. */
    public void setI32(long address, int value) {
        if (MemoryForm.NATIVE) {
            Mem.i32Store(this, address, value, 0L);
        } else {
            SharedMem.i32Store(this, address, value, 0L);
        }
    }

    /** Writes eight bytes. */
    public void setI64(int address, long value) {
        setI64(Integer.toUnsignedLong(address), value);
    }

    /** Writes eight bytes. */
    public void setI64(long address, long value) {
        if (MemoryForm.NATIVE) {
            Mem.i64Store(this, address, value, 0L);
        } else {
            SharedMem.i64Store(this, address, value, 0L);
        }
    }

    /**
     * Copies bytes out of the memory.
     *
     * @param address first byte in the memory
     * @param target receives the bytes
     * @param offset first index in the target
     * @param length number of bytes
     */
    public void read(int address, byte[] target, int offset, int length) {
        read(Integer.toUnsignedLong(address), target, offset, length);
    }

    /** The same with a 64-bit address. */
    public void read(long address, byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        Bulk.copyOut(this, address, target, offset, length);
    }

    /** Copies {@code length} bytes from {@code address} into a new array. */
    public byte[] read(int address, int length) {
        return read(Integer.toUnsignedLong(address), length);
    }

    /** The same with a 64-bit address. */
    public byte[] read(long address, int length) {
        Bulk.checkRange(this, address, Integer.toUnsignedLong(length));
        byte[] target = new byte[length];
        Bulk.copyOut(this, address, target, 0, length);
        return target;
    }

    /**
     * Copies bytes into the memory.
     *
     * @param address first byte in the memory
     * @param source holds the bytes
     * @param offset first index in the source
     * @param length number of bytes
     */
    public void write(int address, byte[] source, int offset, int length) {
        write(Integer.toUnsignedLong(address), source, offset, length);
    }

    /** The same with a 64-bit address. */
    public void write(long address, byte[] source, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, source.length);
        Bulk.copyIn(this, address, source, offset, length);
    }

    /** Fills {@code length} bytes with one value. */
    public void fill(int address, byte value, int length) {
        Bulk.fill(this, Integer.toUnsignedLong(address), value, Integer.toUnsignedLong(length));
    }

    /** Reads UTF-8 text; malformed bytes become the replacement character. */
    public String utf8(int address, int length) {
        return new String(read(address, length), StandardCharsets.UTF_8);
    }

    /** Throws unless {@code length} (unsigned) bytes from {@code address} (unsigned) lie inside the memory. */
    public void checkRange(int address, int length) {
        Bulk.checkRange(this, address, length);
    }
}
