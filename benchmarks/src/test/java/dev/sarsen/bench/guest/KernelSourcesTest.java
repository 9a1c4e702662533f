package dev.sarsen.bench.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KernelSourcesTest {

    @ParameterizedTest
    @EnumSource(Kernel.class)
    void eachKernelHasASourceWithASize(Kernel kernel) throws IOException {
        String source = Files.readString(Path.of("programs", kernel.recipe().source()));
        assertThat(KernelBuilder.defaultSize(source)).isPositive();
        switch (kernel.recipe().language()) {
            case C, CPP -> assertThat(source).contains("\nKERNEL(size)\n");
            case RUST -> assertThat(source).contains("pub extern \"C\" fn run(size: u32) -> u32");
        }
    }

    @Test
    void findsKernelsByTheirNames() {
        assertThat(Kernel.of("sieve")).contains(Kernel.SIEVE);
        assertThat(Kernel.of("SIEVE")).isEmpty();
        assertThat(WholeProgram.of("esbuild")).contains(WholeProgram.ESBUILD);
    }

    @Test
    void asksForASize() {
        assertThatThrownBy(() -> KernelBuilder.defaultSize("int main(void);"))
                .hasMessageContaining("#define DEFAULT_SIZE");
    }
}
