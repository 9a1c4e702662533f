package dev.sarsen.host.jar;

import dev.sarsen.runtime.Engine;
import dev.sarsen.wasix.WasixProcess;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a runnable jar needs besides the artifact: the files of the runtime's jar and of the operating system's. */
final class LauncherFiles {

    private static final List<Class<?>> OF_EACH_JAR = List.of(Engine.class, WasixProcess.class);

    private LauncherFiles() {}

    /** Content by name with slashes, in order. */
    static SortedMap<String, byte[]> read() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Class<?> member : OF_EACH_JAR) {
            Path place = place(member);
            if (Files.isDirectory(place)) {
                read(place, files);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    read(jar.getPath("/"), files);
                }
            }
        }
        return files;
    }

    private static Path place(Class<?> member) throws IOException {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("place of " + member.getName() + " is not a file", e);
        }
    }

    private static void read(Path root, SortedMap<String, byte[]> files) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(file).toString().replace('\\', '/');
                // Both jars have these; neither is needed on the class path.
                if (!name.startsWith("META-INF/") && !name.equals("module-info.class")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }
}
