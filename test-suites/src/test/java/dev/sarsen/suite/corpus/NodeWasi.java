package dev.sarsen.suite.corpus;

import dev.sarsen.suite.programs.PinnedPackage;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Node's WASI: what the real programs are measured by. */
final class NodeWasi {

    private static final Path SCRIPTS = Path.of("src", "test", "resources", "corpus");

    private final ProgramCache cache;
    private final Path scratch;

    NodeWasi(ProgramCache cache, Path scratch) {
        this.cache = cache;
        this.scratch = scratch;
    }

    ProgramRun run(ProgramCall call) {
        String directories = call.directories().entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue().toString()))
                .collect(Collectors.joining(",", "{", "}"));
        String arguments = call.arguments().stream().map(NodeWasi::quoted).collect(Collectors.joining(",", "[", "]"));
        String module = cache.file(call.program()).toString();
        return node(call.input(), "wasi.mjs", module, directories, arguments);
    }

    /** The {@code share} directory that yosys expects at {@code /share}; its package carries it as a script. */
    Path yosysShare() {
        Path target = scratch.resolve("yosys-resources");
        if (!Files.isDirectory(target)) {
            Path resources = cache.directory(PinnedPackage.YOSYS).resolve("gen").resolve("resources-yosys.js");
            ProgramRun run = node("", "unpack.mjs", resources.toString(), target.toString());
            if (run.status() != 0) {
                throw new IllegalStateException("cannot unpack " + resources + ": " + run.error());
            }
        }
        return target.resolve("share");
    }

    private ProgramRun node(String input, String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                cache.node().toString(),
                "--no-warnings",
                SCRIPTS.resolve(script).toString()));
        command.addAll(Arrays.asList(arguments));
        try {
            Path output = Files.createTempFile(scratch, "node", ".out");
            Path error = Files.createTempFile(scratch, "node", ".err");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(error.toFile())
                    .start();
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            int status = process.waitFor();
            return ProgramRun.of(status, Files.readAllBytes(output), Files.readAllBytes(error));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while node ran", e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
