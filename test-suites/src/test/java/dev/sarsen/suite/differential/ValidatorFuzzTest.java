package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed modules: decoder and validator agree with V8 on which are still valid. */
class ValidatorFuzzTest {

    private static final String MUTANTS = System.getProperty("sarsen.fuzz.mutants", "5000");

    @Test
    void changedModulesAreJudgedAsByV8(@TempDir Path finds) {
        List<String> arguments = List.of("--seed", "77000", "--count", MUTANTS, "--out", finds.toString());
        assertThat(ValidatorFuzz.main(arguments)).isZero();
    }

    @Test
    void wrongUsageIsRefused() {
        assertThat(ValidatorFuzz.main(List.of("--seed"))).isEqualTo(2);
        assertThat(ValidatorFuzz.main(List.of("--tree", "3"))).isEqualTo(2);
    }
}
