package dev.sarsen.runtime.memory;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The four system calls behind native memories. Binding the first costs milliseconds, so the class is initialised only
 * when a native memory is made.
 */
@SuppressWarnings("restricted") // the native form exists only where native access is enabled
final class NativeCalls {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
    private static final int NO_ACCESS = 0;
    private static final int READ_WRITE = 3;
    private static final int PRIVATE = 2;
    private static final int FIXED = 0x10;
    private static final int ANONYMOUS = MAC ? 0x1000 : 0x20;
    private static final int NO_RESERVE = MAC ? 0x40 : 0x4000;
    private static final int DONT_NEED = 4;

    private static final MethodHandle MMAP = bind(
            "mmap",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG));
    private static final MethodHandle MPROTECT = bind("mprotect", lengthAndFlags());

    /** Bound apart: a process that runs one program ends before it needs them. */
    private static final class Giving {

        static final MethodHandle MUNMAP = bind(
                "munmap", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        static final MethodHandle MADVISE = bind("madvise", lengthAndFlags());

        private Giving() {}
    }

    private NativeCalls() {}

    private static FunctionDescriptor lengthAndFlags() {
        return FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    }

    private static MethodHandle bind(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }

    /** Reserves address space without access; 0 when there is none. */
    static long reserve(long bytes) {
        try {
            long address = (long) MMAP.invokeExact(0L, bytes, NO_ACCESS, PRIVATE | ANONYMOUS | NO_RESERVE, -1, 0L);
            return address == -1 ? 0 : address;
        } catch (Throwable e) {
            throw failed("mmap", e);
        }
    }

    /** Makes the first {@code bytes} of a reservation readable and writable. */
    static boolean open(long address, long bytes) {
        return protect(address, bytes, READ_WRITE);
    }

    /** Takes the access away again. */
    static boolean shut(long address, long bytes) {
        return protect(address, bytes, NO_ACCESS);
    }

    private static boolean protect(long address, long bytes, int access) {
        try {
            return (int) MPROTECT.invokeExact(address, bytes, access) == 0;
        } catch (Throwable e) {
            throw failed("mprotect", e);
        }
    }

    /** Drops the pages: they read as zero afterwards and take no memory. */
    static boolean clear(long address, long bytes) {
        try {
            if (!MAC) {
                return (int) Giving.MADVISE.invokeExact(address, bytes, DONT_NEED) == 0;
            }
            int flags = PRIVATE | ANONYMOUS | NO_RESERVE | FIXED;
            return (long) MMAP.invokeExact(address, bytes, READ_WRITE, flags, -1, 0L) == address;
        } catch (Throwable e) {
            throw failed("madvise", e);
        }
    }

    /** Gives a reservation back. */
    static void release(long address, long bytes) {
        try {
            int ignored = (int) Giving.MUNMAP.invokeExact(address, bytes);
        } catch (Throwable e) {
            throw failed("munmap", e);
        }
    }

    private static IllegalStateException failed(String call, Throwable cause) {
        return new IllegalStateException("system call " + call + " cannot be made", cause);
    }
}
