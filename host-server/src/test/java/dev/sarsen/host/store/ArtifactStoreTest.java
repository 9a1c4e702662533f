package dev.sarsen.host.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.host.registry.App;
import dev.sarsen.host.registry.AppVersion;
import dev.sarsen.host.registry.RegistryFixtures;
import dev.sarsen.host.registry.RegistryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArtifactStoreTest {

    @TempDir
    Path directory;

    private ArtifactStore store;

    @BeforeEach
    void open() throws IOException {
        store = new ArtifactStore(directory);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(store.temporary(".tmp"), content);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void modulesAndArtifactsAreFoundUnderTheirDigests() throws IOException {
        String digest = Digest.of("module".getBytes());
        ArtifactId id = new ArtifactId(digest, "compiler 1");
        store.putModule(digest, file("module"));
        store.putArtifact(id, file("artifact"));

        assertThat(store.module(digest))
                .hasValueSatisfying(file -> assertThat(file).hasContent("module"));
        assertThat(store.artifact(id))
                .hasValueSatisfying(file -> assertThat(file).hasContent("artifact"));
        assertThat(store.artifact(new ArtifactId(digest, "compiler 2"))).isEmpty();
        assertThat(store.module(RegistryFixtures.digest('a'))).isEmpty();
        assertThat(files()).hasSize(3);
    }

    @Test
    void damagedFilesAreNotFound() throws IOException {
        String digest = Digest.of("module".getBytes());
        ArtifactId id = new ArtifactId(digest, "compiler");
        for (int damaged = 0; damaged < 3; damaged++) {
            store.putModule(digest, file("module"));
            store.putArtifact(id, file("artifact"));
            Path victim = files().stream().sorted().toList().get(damaged);
            byte[] bytes = Files.readAllBytes(victim);
            bytes[bytes.length / 2] ^= 1;
            Files.write(victim, bytes);
            boolean module = store.module(digest).isPresent();
            boolean artifact = store.artifact(id).isPresent();
            assertThat(module && artifact).isFalse();
            assertThat(module || artifact).isTrue();
        }
    }

    @Test
    void anArtifactWithoutItsSumIsNotFound() throws IOException {
        ArtifactId id = new ArtifactId(RegistryFixtures.digest('a'), "compiler");
        store.putArtifact(id, file("artifact"));
        for (Path file : files()) {
            if (file.toString().endsWith(".sum")) {
                Files.delete(file);
            }
        }
        assertThat(store.artifact(id)).isEmpty();
        assertThat(store.hasArtifact(id)).isTrue();
    }

    @Test
    void putReplacesWhatWasDamaged() throws IOException {
        ArtifactId id = new ArtifactId(RegistryFixtures.digest('a'), "compiler");
        store.putArtifact(id, file("artifact"));
        store.putArtifact(id, file("better"));
        assertThat(store.artifact(id))
                .hasValueSatisfying(file -> assertThat(file).hasContent("better"));
    }

    @Test
    void openingDropsUnfinishedFilesAndNothingElse() throws IOException {
        String digest = Digest.of("module".getBytes());
        store.putModule(digest, file("module"));
        file("unfinished");
        store = new ArtifactStore(directory);
        assertThat(files()).hasSize(1);
        assertThat(store.module(digest)).isPresent();
    }

    @Test
    void theSweepKeepsWhatAVersionRefersTo() throws IOException {
        String kept = Digest.of("kept".getBytes());
        String dropped = Digest.of("dropped".getBytes());
        for (String digest : List.of(kept, dropped)) {
            store.putModule(digest, file(digest.equals(kept) ? "kept" : "dropped"));
            store.putArtifact(new ArtifactId(digest, "compiler"), file("artifact"));
        }
        AppVersion version = new AppVersion(1, kept, 4, RegistryFixtures.settings("x"), 0);
        App app = new App("app", 1, List.of(version), 0);
        store.putArtifact(new ArtifactId(kept, "an older compiler"), file("artifact"));
        store.sweep(new RegistryState(new TreeMap<>(Map.of("app", app)), 1), "compiler");

        assertThat(store.module(kept)).isPresent();
        assertThat(store.artifact(new ArtifactId(kept, "compiler"))).isPresent();
        assertThat(files()).hasSize(3);
    }

    @Test
    void namesThatAreNoDigestsAreRefused() {
        for (String name : List.of("", "../x", "A".repeat(64), "a".repeat(63), "a".repeat(65))) {
            assertThatThrownBy(() -> store.module(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ArtifactId(name, "compiler")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
