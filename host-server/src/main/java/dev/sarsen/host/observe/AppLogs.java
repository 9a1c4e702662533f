package dev.sarsen.host.observe;

import dev.sarsen.host.api.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The logs of all apps: for each a file of JSON lines and the file before it, together never larger than the bound.
 *
 * <p>The lock is the object itself.
 */
public final class AppLogs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AppLogs.class);
    private static final int MAX_OPEN = 64;

    private final Path directory;
    private final long bytesPerFile;
    private final Map<String, Open> open = new HashMap<>();

    /**
     * Keeps logs in a directory.
     *
     * @param bytesPerApp how many bytes each app may keep
     */
    public AppLogs(Path directory, long bytesPerApp) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.bytesPerFile = bytesPerApp / 2;
    }

    /** Adds a line; a log that cannot be written does not fail the request. */
    public synchronized void add(String app, LogLine line) {
        byte[] bytes = Json.line(line);
        try {
            Open log = opened(app);
            if (log.bytes > 0 && log.bytes + bytes.length > bytesPerFile) {
                log.out.close();
                open.remove(app);
                Files.move(file(app), oldFile(app), StandardCopyOption.REPLACE_EXISTING);
                log = opened(app);
            }
            log.out.write(bytes);
            log.bytes += bytes.length;
        } catch (IOException e) {
            LOG.warn("the log of {} cannot be written: {}", app, e.getMessage());
        }
    }

    private Open opened(String app) throws IOException {
        Open log = open.get(app);
        if (log == null) {
            if (open.size() >= MAX_OPEN) {
                close();
            }
            Path file = file(app);
            log = new Open(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            log.bytes = Files.size(file);
            open.put(app, log);
        }
        return log;
    }

    /** The last lines, oldest first, each as it is stored. */
    public synchronized List<String> last(String app, int count) throws IOException {
        Deque<String> lines = new ArrayDeque<>();
        for (Path file : List.of(oldFile(app), file(app))) {
            if (Files.isRegularFile(file)) {
                try (var stream = Files.lines(file, StandardCharsets.UTF_8)) {
                    stream.forEach(line -> {
                        lines.addLast(line);
                        if (lines.size() > count) {
                            lines.removeFirst();
                        }
                    });
                }
            }
        }
        return new ArrayList<>(lines);
    }

    /** Removes the log of an app. */
    public synchronized void delete(String app) throws IOException {
        Open log = open.remove(app);
        if (log != null) {
            log.out.close();
        }
        Files.deleteIfExists(file(app));
        Files.deleteIfExists(oldFile(app));
    }

    /** Where the guest's standard error of one request goes. */
    public ErrorStream stream(String app, int version, String request) {
        return new ErrorStream(text -> note(app, version, request, text));
    }

    /** Adds what the host itself has to say about a request. */
    public void note(String app, int version, String request, String text) {
        add(app, new LogLine(Instant.now().toString(), request, version, text));
    }

    private Path file(String app) {
        return directory.resolve(app + ".log");
    }

    private Path oldFile(String app) {
        return directory.resolve(app + ".log.1");
    }

    @Override
    public synchronized void close() {
        for (Open log : open.values()) {
            try {
                log.out.close();
            } catch (IOException e) {
                LOG.warn("a log cannot be closed: {}", e.getMessage());
            }
        }
        open.clear();
    }

    /** A file that is being written. */
    private static final class Open {

        private final OutputStream out;
        private long bytes;

        Open(OutputStream out) {
            this.out = out;
        }
    }
}
