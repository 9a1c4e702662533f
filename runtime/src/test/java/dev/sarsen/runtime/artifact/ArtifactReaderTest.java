package dev.sarsen.runtime.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.TestArtifact;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.VectorType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactReaderTest {

    private static TestArtifact artifact() {
        return new TestArtifact().memory("memory", 1, 3).data("hello, artifact").function("one", ">i", b -> b.code()
                .loadConstant(1)
                .ireturn());
    }

    @Test
    void readsEntriesOfAFileAndOfBytesAlike(@TempDir Path directory) throws IOException {
        Path small = directory.resolve("small.jar");
        Files.write(small, artifact().bytes());
        Path large = directory.resolve("large.jar");
        Files.write(large, artifact().entry("filling", new byte[2 << 20]).bytes());
        for (Path file : new Path[] {small, large}) {
            try (ArtifactReader reader = ArtifactReader.open(file)) {
                assertThat(reader.require("sarsen/data/0.bin")).asString().isEqualTo("hello, artifact");
                assertThat(reader.find("nothing")).isNull();
                assertThat(reader.manifest().exports()).hasSize(2);
            }
        }
    }

    @Test
    void inflatesEntriesThatAPackagingToolDeflated() {
        try (ArtifactReader reader =
                ArtifactReader.open(TestArtifact.jar(artifact().entries(), false))) {
            assertThat(reader.require("sarsen/data/0.bin")).asString().isEqualTo("hello, artifact");
        }
    }

    @Test
    void keepsEveryPartOfTheManifest() throws IOException {
        ArtifactManifest manifest = new TestArtifact()
                .importFunction("a", "f", "ilfdFE>id")
                .importing(
                        "a",
                        "t",
                        new TableType(
                                new ReferenceType(false, new DefinedHeapType(7)), TestArtifact.limits(0, 9), true))
                .importing("a", "g", new GlobalType(VectorType.V128, false))
                .importing("a", "m", new MemoryType(TestArtifact.limits(-1, -1), true, true, 0))
                .global("counter", new GlobalType(new ReferenceType(true, AbstractHeapType.STRUCT), true))
                .global("number", new GlobalType(NumberType.F32, true))
                .function("ünï", ">", b -> b.code().return_())
                .start()
                .data("x")
                .manifest();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(new DataOutputStream(bytes));
        assertThat(ArtifactManifest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(manifest);
    }

    @Test
    void refusesWhatIsNoArtifact() {
        assertRejected(new byte[0], "not an artifact: 0 bytes are no jar");
        assertRejected(new byte[100_000], "not an artifact: the end of a jar is missing");
        assertRejected(TestArtifact.jar(Map.of("x", new byte[1]), true), "artifact has no entry sarsen/manifest.bin");
        Map<String, byte[]> entries = artifact().entries();
        entries.put(ArtifactFormat.MANIFEST, new byte[50]);
        assertRejected(
                TestArtifact.jar(entries, true),
                "artifact manifest is not readable: it does not begin with the magic number");
        entries = artifact().entries();
        entries.remove("sarsen/data/0.bin");
        assertRejected(TestArtifact.jar(entries, true), "artifact has no entry sarsen/data/0.bin");
        assertThatThrownBy(() -> ArtifactReader.open(Path.of("no/such/file")))
                .isInstanceOf(ArtifactRejectedException.class);
    }

    @Test
    void noticesAnyChangedByteOfAnyEntry() {
        byte[] good = artifact().bytes();
        assertThatCode(() -> useAll(good)).doesNotThrowAnyException();
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x20;
            try {
                useAll(bad);
            } catch (ArtifactRejectedException e) {
                assertThat(e).hasMessageContaining("artifact");
            }
        }
    }

    @Test
    void survivesEveryTruncation() {
        byte[] good = artifact().bytes();
        for (int length = 0; length < good.length; length++) {
            byte[] bad = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> useAll(bad)).isInstanceOf(ArtifactRejectedException.class);
        }
    }

    private static void useAll(byte[] artifact) {
        try (ArtifactReader reader = ArtifactReader.open(artifact)) {
            reader.manifest();
            for (String name : reader.names()) {
                assertThat(reader.find(name)).isEqualTo(artifact().entries().getOrDefault(name, reader.find(name)));
            }
        }
    }

    private static void assertRejected(byte[] artifact, String message) {
        try (Engine engine = Engine.create()) {
            assertThatThrownBy(() -> new Linker(engine).instantiate(engine.load(artifact)))
                    .isInstanceOf(ArtifactRejectedException.class)
                    .hasMessage(message);
        }
    }
}
