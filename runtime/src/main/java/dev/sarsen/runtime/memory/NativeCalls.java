package dev.sarsen.runtime.memory;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The system calls behind native memories.
 *
 * <p>Binding one costs milliseconds, more than a small program runs, so {@code mmap} alone does everything but giving a
 * range back: new pages mapped over old ones change the access of a range and drop its content.
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
    private static final int PAGES = PRIVATE | ANONYMOUS | NO_RESERVE;

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

    /** Bound apart: a process that runs one program ends before it needs it. */
    private static final class Giving {

        static final MethodHandle MUNMAP = bind(
                "munmap", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));

        private Giving() {}
    }

    private NativeCalls() {}

    private static MethodHandle bind(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }

    /** Reserves address space without access; 0 when there is none. */
    static long reserve(long bytes) {
        long address = map(0, bytes, NO_ACCESS, PAGES);
        return address == -1 ? 0 : address;
    }

    /** Makes a part of a reservation readable and writable; it reads as zero, and what it had of memory is dropped. */
    static boolean open(long address, long bytes) {
        return map(address, bytes, READ_WRITE, PAGES | FIXED) == address;
    }

    /** Drops the pages and takes the access away again. */
    static boolean shut(long address, long bytes) {
        return map(address, bytes, NO_ACCESS, PAGES | FIXED) == address;
    }

    private static long map(long address, long bytes, int access, int flags) {
        try {
            return (long) MMAP.invokeExact(address, bytes, access, flags, -1, 0L);
        } catch (Throwable e) {
            throw failed("mmap", e);
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
