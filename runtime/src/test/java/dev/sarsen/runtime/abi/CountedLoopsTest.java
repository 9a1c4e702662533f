package dev.sarsen.runtime.abi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class CountedLoopsTest {

    @Test
    void theLastArgumentDecides() {
        String on = "-XX:+UseCountedLoopSafepoints";
        String off = "-XX:-UseCountedLoopSafepoints";
        assertThat(CountedLoops.told(new String[] {"-Xmx1g"})).isNull();
        assertThat(CountedLoops.told(new String[] {off, "-Xmx1g", on})).isTrue();
        assertThat(CountedLoops.told(new String[] {on, off})).isFalse();
    }

    @Test
    void whatIsFoundIsWhatTheJvmSays() {
        String flag = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("UseCountedLoopSafepoints")
                .getValue();
        assertThat(CountedLoops.PAUSE).isEqualTo(Boolean.parseBoolean(flag));
    }
}
