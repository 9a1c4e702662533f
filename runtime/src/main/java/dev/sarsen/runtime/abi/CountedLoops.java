package dev.sarsen.runtime.abi;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import jdk.internal.misc.VM;
import org.jspecify.annotations.Nullable;

/**
 * What C2 of this JVM makes of counted loops.
 *
 * @see PollSwitch
 */
final class CountedLoops {

    private static final String FLAG = "UseCountedLoopSafepoints";

    /**
     * Whether a counted loop reaches a safepoint every now and then, at which compiled code can be dropped: the default with
     * G1, ZGC and Shenandoah, and for others what the flag {@code -XX:+UseCountedLoopSafepoints} asks for.
     */
    static final boolean PAUSE = pause();

    private CountedLoops() {}

    private static boolean pause() {
        // The flag is C2's; the compiler that comes with GraalVM has rules of its own.
        if (System.getProperty("java.vm.version", "").contains("jvmci")) {
            return false;
        }
        // The JVM's own answer takes longer than many a program; a flag that was given says it at once.
        @Nullable Boolean told = MemoryForm.UNSAFE ? told(VM.getRuntimeArguments()) : null;
        if (told != null) {
            return told;
        }
        try {
            HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return jvm != null && Boolean.parseBoolean(jvm.getVMOption(FLAG).getValue());
        } catch (IllegalArgumentException | LinkageError e) {
            // Another JVM, or one that was built without management: polls then take no part in what C2 does.
            return false;
        }
    }

    /** What the last of some arguments that names the flag says of it; null without. The JVM's null is no arguments. */
    static @Nullable Boolean told(String @Nullable [] arguments) {
        @Nullable Boolean last = null;
        if (arguments == null) {
            return last;
        }
        for (String argument : arguments) {
            if (argument.equals("-XX:+" + FLAG)) {
                last = true;
            } else if (argument.equals("-XX:-" + FLAG)) {
                last = false;
            }
        }
        return last;
    }
}
