package dev.sarsen.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingsTest {

    @Test
    void manyAreCollectedAndGivenBack() {
        List<Mappings> self = new ArrayList<>();
        int[] collections = new int[1];
        Mappings mappings = new Mappings(10, 100, () -> {
            collections[0]++;
            for (int k = 0; k < 8; k++) {
                self.getFirst().giveBack();
            }
        });
        self.add(mappings);
        for (int k = 0; k < 1_000; k++) {
            assertThat(mappings.take()).isTrue();
        }
        assertThat(mappings.held()).isLessThanOrEqualTo(10);
        assertThat(collections[0]).isBetween(100, 200);
    }

    @Test
    void thoseInUseAreRefusedAtTheEndAndCollectedForSeldom() {
        int[] collections = new int[1];
        Mappings mappings = new Mappings(4, 12, () -> collections[0]++);
        for (int k = 0; k < 12; k++) {
            assertThat(mappings.take()).isTrue();
        }
        assertThat(mappings.take()).isFalse();
        assertThat(collections[0]).isEqualTo(5);
        mappings.giveBack();
        assertThat(mappings.take()).isTrue();
    }
}
