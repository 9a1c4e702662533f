package dev.sarsen.runtime.abi;

/** The form that all memories of this JVM have, decided once. */
public final class MemoryForm {

    /** Largest memory in bytes with 32-bit checks: 2 GiB - 64 KiB. */
    public static final int MAX_BYTES = 0x7fff_0000;

    /** True when {@code jdk.internal.misc} is exported to the runtime. */
    static final boolean UNSAFE =
            Object.class.getModule().isExported("jdk.internal.misc", MemoryForm.class.getModule());

    /**
     * True for the native form: {@code jdk.internal.misc} is exported to the runtime, native access is enabled for it
     * and the system property {@code sarsen.memory} is not {@code heap}.
     */
    public static final boolean NATIVE = UNSAFE
            && MemoryForm.class.getModule().isNativeAccessEnabled()
            && !"heap".equals(System.getProperty("sarsen.memory"));

    private MemoryForm() {}
}
