package dev.sarsen.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AotTrainingTest {

    @TempDir
    Path directory;

    @Test
    void goesThroughEverything() throws Exception {
        AotTraining.train(directory, 0);
        assertThat(directory.resolve("program.jar")).isRegularFile();
        try (var cached = Files.list(directory.resolve("cache"))) {
            assertThat(cached.filter(file -> file.toString().endsWith(".jar"))).hasSize(1);
        }
    }
}
