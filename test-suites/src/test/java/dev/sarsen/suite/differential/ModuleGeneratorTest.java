package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.text.TextReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleGeneratorTest {

    @Test
    void sameSeedGivesSameModule() {
        assertThat(ModuleGenerator.generate(7).wasm())
                .isEqualTo(ModuleGenerator.generate(7).wasm());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void textFormAssemblesToTheSameBytes(long seed) {
        GeneratedModule module = ModuleGenerator.generate(seed);
        assertThat(TextReader.read(module.text().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(module.wasm());
    }
}
