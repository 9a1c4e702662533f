package dev.sarsen.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names of passes, and what leaving them out does to the options. */
class PassTest {

    @ParameterizedTest
    @EnumSource(Pass.class)
    void isFoundByItsName(Pass pass) {
        assertThat(Pass.of(pass.text())).contains(pass);
        assertThat(Pass.list(pass.text())).containsExactly(pass);
        assertThat(pass.purpose()).isNotBlank();
    }

    @Test
    void readsLists() {
        assertThat(Pass.list("loop-latches,divisions")).containsOnly(Pass.LOOP_LATCHES, Pass.DIVISIONS);
        for (String wrong : List.of("", "loops", "loop-latches,", "LOOP_LATCHES")) {
            assertThatThrownBy(() -> Pass.list(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no pass \"")
                    .hasMessageContaining("loop-latches");
        }
    }

    @Test
    void isAPartOfTheKeyOfAnArtifact() {
        CompilerOptions all = CompilerOptions.DEFAULT;
        assertThat(all.key()).contains(" passes=true ");
        assertThat(all.withPasses(false).key()).contains(" passes=false ");
        assertThat(all.without(Pass.ALL)).isEqualTo(all.withPasses(false));
        assertThat(all.without(Set.of())).isEqualTo(all);
        CompilerOptions some = all.without(Set.of(Pass.SELECTIONS, Pass.DIVISIONS));
        assertThat(some.passes())
                .doesNotContain(Pass.SELECTIONS, Pass.DIVISIONS)
                .contains(Pass.LOOP_LATCHES);
        assertThat(some.key()).contains(" passes=without:divisions,selections ");
        assertThat(some.without(Set.of(Pass.HANDLERS)).withPasses(true)).isEqualTo(all);
    }
}
