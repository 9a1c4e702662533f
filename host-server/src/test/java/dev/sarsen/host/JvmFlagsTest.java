package dev.sarsen.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class JvmFlagsTest {

    @Test
    void thisJvmWasStartedWithAllOfThem() {
        assertThat(JvmFlags.all())
                .isNotEmpty()
                .isSubsetOf(ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    @Test
    void whatAManifestCanSayIsLeftOut() {
        assertThat(JvmFlags.besidesManifest())
                .contains("-XX:+UseCountedLoopSafepoints")
                .allMatch(flag -> flag.startsWith("-XX:"));
    }
}
