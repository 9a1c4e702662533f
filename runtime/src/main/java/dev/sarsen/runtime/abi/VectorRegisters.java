package dev.sarsen.runtime.abi;

import java.util.Arrays;
import jdk.internal.misc.VM;
import jdk.internal.vm.vector.VectorSupport;
import org.jspecify.annotations.Nullable;

/** Whether this JVM can keep vectors in registers, as {@link I64x2} and its like do. */
final class VectorRegisters {

    private VectorRegisters() {}

    /** Whether functions need not be warm before they keep vectors in registers: for measurements. */
    static boolean atOnce() {
        return "registers".equals(System.getProperty("sarsen.vectors"));
    }

    /**
     * True where memories are native, {@code jdk.internal.vm.vector} is exported to the runtime, the JVM was started with
     * {@code -XX:+EnableVectorSupport} or with the module {@code jdk.incubator.vector}, which implies it, and the system
     * property {@code sarsen.vectors} is not {@code halves}. The processor has to have AVX: with less, what C2 has no
     * instruction for becomes objects and calls. Other processors have not been measured.
     */
    static boolean available() {
        return MemoryForm.NATIVE
                && Object.class.getModule().isExported("jdk.internal.vm.vector", VectorRegisters.class.getModule())
                && !"halves".equals(System.getProperty("sarsen.vectors"))
                && (isStartedWith("-XX:+EnableVectorSupport")
                        || ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent())
                && Arrays.asList(VectorSupport.getCPUFeatures().split(", ")).contains("avx");
    }

    private static boolean isStartedWith(String flag) {
        String @Nullable [] given = VM.getRuntimeArguments(); // null when there are none
        return given != null && Arrays.asList(given).contains(flag);
    }
}
