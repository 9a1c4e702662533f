package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.suite.generate.GeneratedModule;
import dev.sarsen.suite.generate.ModuleGenerator;
import dev.sarsen.suite.generate.Part;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ReductionTest {

    @Test
    void onlyWhatShowsTheFaultIsLeft() {
        GeneratedModule module = ModuleGenerator.generate(11, EnumSet.noneOf(Part.class));
        assertThat(module.text()).contains("local.set");
        GeneratedModule reduced =
                new Reduction(m -> m.text().contains("local.set") && m.text().contains("func")).reduced(module);
        assertThat(reduced.text()).contains("local.set");
        assertThat(reduced.text().lines().count()).isLessThan(30);
    }
}
