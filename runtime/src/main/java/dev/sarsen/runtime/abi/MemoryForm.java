package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;

/** The form that all memories of this JVM have, decided once. */
public final class MemoryForm {

    /** Largest memory in bytes with 32-bit checks: 2 GiB - 64 KiB. */
    public static final int MAX_BYTES = 0x7fff_0000;

    /** The largest offset in bytes of accesses with 64-bit checks: above every memory, and far from wrapping around. */
    public static final long MAX_WIDE_OFFSET = 1L << 48;

    /** What a process has of address space is 128 TiB on common machines. */
    private static final long MOST_NATIVE_BYTES = 1L << 46;

    /** True when {@code jdk.internal.misc} and {@code jdk.internal.util} are exported to the runtime. */
    static final boolean UNSAFE = exported("jdk.internal.misc") && exported("jdk.internal.util");

    /**
     * True for the native form: both packages are exported to the runtime, native access is enabled for it
     * and the system property {@code sarsen.memory} is not {@code heap}.
     */
    public static final boolean NATIVE = UNSAFE
            && MemoryForm.class.getModule().isNativeAccessEnabled()
            && !"heap".equals(System.getProperty("sarsen.memory"));

    private MemoryForm() {}

    private static boolean exported(String internal) {
        return Object.class.getModule().isExported(internal, MemoryForm.class.getModule());
    }

    /**
     * Whether accesses to a memory take 64-bit addresses and checks, and the memory may be larger than {@link #MAX_BYTES}:
     * one with 64-bit addresses, one that is larger from the start, and if so chosen one that may become larger.
     *
     * @param large whether 32-bit memories may grow to 4 GiB
     */
    public static boolean isWide(MemoryType type, boolean large) {
        long most = (long) MAX_BYTES >>> type.pageSizeLog2();
        return type.address64()
                || Long.compareUnsigned(type.limits().minimum(), most) > 0
                || large && Limits.least(most + 1, type.limits().maximum()) > most;
    }

    /** The largest wide memory that this form can hold, in bytes. */
    public static long mostWideBytes() {
        return NATIVE ? MOST_NATIVE_BYTES : MAX_BYTES;
    }
}
