package dev.sarsen.host.jar;

import dev.sarsen.runtime.artifact.ArtifactReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;

/**
 * An artifact together with the runtime and the guest's operating system, so that {@code java -jar} runs it.
 *
 * <p>The jar holds neither a WebAssembly parser nor the compiler. Its bytes depend on the artifact and on the build of
 * Sarsen alone.
 */
public final class RunnableJar {

    private static final String JAR_MANIFEST = "META-INF/MANIFEST.MF";

    /** The launcher in the module that is the guest's operating system, which must not be on this module's page. */
    private static final String MAIN_CLASS = "dev.sarsen.wasix.launch.Main";

    private RunnableJar() {}

    /**
     * Writes a runnable jar, which appears whole or not at all.
     *
     * @param artifact a finished artifact
     * @param jar the file to write; an older one is replaced
     * @throws IOException when the artifact cannot be read or the jar not be written
     */
    public static void write(Path artifact, Path jar) throws IOException {
        try (ArtifactReader entries = ArtifactReader.open(artifact);
                StoredJar out = StoredJar.create(jar)) {
            out.entry(JAR_MANIFEST, manifest());
            for (Map.Entry<String, byte[]> file : LauncherFiles.read().entrySet()) {
                out.entry(file.getKey(), file.getValue());
            }
            TreeSet<String> names = new TreeSet<>();
            entries.names().forEach(names::add);
            names.remove(JAR_MANIFEST);
            for (String name : names) {
                out.entry(name, entries.require(name));
            }
            out.finish();
        }
    }

    private static byte[] manifest() {
        String text = """
                Manifest-Version: 1.0
                Main-Class: %s
                Add-Exports: java.base/jdk.internal.misc java.base/jdk.internal.util java.base/jdk.internal.vm.vector
                Enable-Native-Access: ALL-UNNAMED

                """.formatted(MAIN_CLASS);
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
