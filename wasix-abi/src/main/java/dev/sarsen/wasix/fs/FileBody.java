package dev.sarsen.wasix.fs;

/**
 * The content of an open file, addressed by position: who holds the offset is none of its business.
 *
 * <p>Reads and writes may be shorter than asked; a read of 0 bytes is the end. All methods throw
 * {@link dev.sarsen.wasix.errno.WasixException}.
 */
public sealed interface FileBody extends Node permits MemoryFile, HostFile, Device {

    /** Reads at a position. */
    int read(long position, byte[] target, int offset, int length);

    /** Writes at a position; bytes between the end and it become zero. */
    int write(long position, byte[] source, int offset, int length);

    /** Writes at the end, wherever that is at this moment. */
    int append(byte[] source, int offset, int length);

    /** Whether positions mean anything. */
    boolean seekable();

    /** Cuts or extends. */
    void resize(long size);

    /** Makes sure that a range exists and can be written. */
    void allocate(long offset, long length);
}
