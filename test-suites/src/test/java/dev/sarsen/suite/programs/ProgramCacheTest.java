package dev.sarsen.suite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCacheTest {

    @TempDir
    Path directory;

    @Test
    void prefersItsOwnVariableOverTheSharedOneOverTheHomeDirectory() {
        Path home = Path.of("/home/user");
        assertThat(ProgramCache.standardRoot(Map.of("SARSEN_CACHE", "/c", "XDG_CACHE_HOME", "/x"), home))
                .isEqualTo(Path.of("/c/programs"));
        assertThat(ProgramCache.standardRoot(Map.of("XDG_CACHE_HOME", "/x"), home))
                .isEqualTo(Path.of("/x/sarsen-programs"));
        assertThat(ProgramCache.standardRoot(Map.of(), home)).isEqualTo(Path.of("/home/user/.cache/sarsen-programs"));
    }

    @Test
    void servesAPackageThatIsAlreadyThereWithoutAClient() throws IOException {
        Path file = directory.resolve("yowasp-nextpnr-ice40-0.8.621/gen/icepll.core.wasm");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {0});
        ProgramCache cache = ProgramCache.at(directory);
        assertThat(cache.file(Program.ICEPLL)).isEqualTo(file);
        assertThat(cache.fileIfPresent(Program.ICEPLL)).contains(file);
        assertThat(cache.fileIfPresent(Program.FLITE)).isEmpty();
    }

    @Test
    void saysWhichFileAPackageLacks() throws IOException {
        Files.createDirectories(directory.resolve("yowasp-nextpnr-ice40-0.8.621"));
        ProgramCache cache = ProgramCache.at(directory);
        assertThatThrownBy(() -> cache.file(Program.ICEPACK))
                .isInstanceOf(ProgramUnavailableException.class)
                .hasMessage("package @yowasp/nextpnr-ice40 has no file gen/icepack.core.wasm");
    }

    @Test
    void pinsEachPackageByAWholeDigest() {
        for (PinnedPackage source : PinnedPackage.values()) {
            assertThat(Base64.getDecoder().decode(source.sha512())).hasSize(64);
        }
    }

    @Test
    void unpacksFilesWithLongNamesAndModes() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        entry(tar, "package/bin/tool", '0', 0755, "run");
        String longName = "package/" + "d/".repeat(80) + "file";
        String record = " path=" + longName + "\n";
        entry(tar, "PaxHeader", 'x', 0644, (record.length() + 3) + record);
        entry(tar, "cut", '0', 0644, "x".repeat(600));
        entry(tar, "package/link", '2', 0777, "");
        tar.write(new byte[1024]);
        PackageArchive.unpack(gzip(tar), directory.resolve("out"));
        assertThat(directory.resolve("out/bin/tool")).hasContent("run").isExecutable();
        assertThat(directory.resolve("out/" + "d/".repeat(80) + "file")).hasSize(600);
        assertThat(directory.resolve("out/link")).doesNotExist();
    }

    @Test
    void refusesAnEntryThatLeavesTheDirectory() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        entry(tar, "package/../../escape", '0', 0644, "x");
        assertThatThrownBy(() -> PackageArchive.unpack(gzip(tar), directory.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves its directory");
    }

    private Path gzip(ByteArrayOutputStream tar) throws IOException {
        Path archive = directory.resolve("archive.tgz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
            tar.writeTo(out);
        }
        return archive;
    }

    private static void entry(ByteArrayOutputStream tar, String name, char type, int mode, String content) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, String.format("%07o", mode));
        put(header, 124, String.format("%011o", content.length()));
        header[156] = (byte) type;
        tar.writeBytes(header);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        tar.writeBytes(bytes);
        tar.writeBytes(new byte[(512 - bytes.length % 512) % 512]);
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
