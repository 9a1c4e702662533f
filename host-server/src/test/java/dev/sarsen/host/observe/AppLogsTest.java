package dev.sarsen.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AppLogsTest {

    @TempDir
    Path directory;

    @Test
    void linesComeBackInOrderAcrossRotationAndRestart() throws Exception {
        try (AppLogs logs = new AppLogs(directory, 4_000)) {
            for (int i = 0; i < 20; i++) {
                logs.note("app", 1, "request", "line " + i);
            }
        }
        try (AppLogs logs = new AppLogs(directory, 4_000)) {
            logs.note("app", 2, "request", "line 20");
            List<String> last = logs.last("app", 3);
            assertThat(last).hasSize(3);
            assertThat(last.getFirst()).contains("\"text\":\"line 18\"");
            assertThat(last.getLast()).contains("\"version\":2", "\"text\":\"line 20\"");
            assertThat(logs.last("other", 3)).isEmpty();
        }
    }

    @Test
    void anAppNeverKeepsMoreThanItsBound() throws Exception {
        try (AppLogs logs = new AppLogs(directory, 10_000)) {
            for (int i = 0; i < 1_000; i++) {
                logs.note("app", 1, "request", "x".repeat(i % 500));
            }
            long bytes = 0;
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    bytes += Files.size(file);
                }
            }
            assertThat(bytes).isBetween(4_000L, 10_000L);
        }
    }

    @Test
    void manyAppsDoNotKeepManyFilesOpen() throws Exception {
        try (AppLogs logs = new AppLogs(directory, 4_000)) {
            for (int i = 0; i < 300; i++) {
                logs.note("app-" + i, 1, "request", "line");
            }
            assertThat(logs.last("app-0", 1)).hasSize(1);
            logs.delete("app-0");
            assertThat(logs.last("app-0", 1)).isEmpty();
        }
    }

    @Test
    void standardErrorIsCutIntoPrintableLines() {
        List<String> lines = new ArrayList<>();
        ErrorStream stream = new ErrorStream(lines::add);
        byte[] text = "one\ntwo \u001b[31m\u0007\rx\tä\n\nlast".getBytes(StandardCharsets.UTF_8);
        stream.write(text, 0, text.length);
        stream.close();
        assertThat(lines).containsExactly("one", "two ?[31m??x\tä", "", "last");
        assertThat(stream.tail()).endsWith("\nlast\n");
    }

    @Test
    void longLinesAndLongTailsAreBounded() {
        List<String> lines = new ArrayList<>();
        ErrorStream stream = new ErrorStream(lines::add);
        for (int i = 0; i < 3 * ErrorStream.MAX_LINE_BYTES; i++) {
            stream.write('x');
        }
        assertThat(lines)
                .allMatch(line -> line.length() == ErrorStream.MAX_LINE_BYTES)
                .hasSize(2);
        assertThat(stream.tail()).hasSize(ErrorStream.TAIL_CHARS);
    }
}
