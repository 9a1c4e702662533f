package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** V8, in a long-lived Node process that answers one line of JSON with another. */
public final class NodeOracle implements Oracle {

    private static final String SCRIPT = "oracle.mjs";

    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;

    /**
     * Starts the process.
     *
     * @param node the executable
     */
    public NodeOracle(Path node) {
        try (InputStream script = NodeOracle.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException("resource missing: " + SCRIPT);
            }
            String source = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            process = new ProcessBuilder(node.toString(), "--input-type=module", "-e", source)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + node, e);
        }
        requests = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "V8";
    }

    @Override
    public Outcome run(GeneratedModule module) {
        try {
            requests.write(request(module));
            requests.newLine();
            requests.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IOException("node ended while it ran the module of seed " + module.seed());
            }
            return new Outcome(strings(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static String request(GeneratedModule module) {
        String calls = module.invocations().stream().map(NodeOracle::call).collect(Collectors.joining(",", "[", "]"));
        String globals = module.globals().stream()
                .map(e -> "[\"" + e.getKey() + "\"," + type(e.getValue()) + "]")
                .collect(Collectors.joining(",", "[", "]"));
        String wasm = Base64.getEncoder().encodeToString(module.wasm());
        return "{\"wasm\":\"" + wasm + "\",\"calls\":" + calls + ",\"globals\":" + globals + "}";
    }

    private static String call(Invocation call) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.add("[" + type(call.signature().parameters().get(i)) + ",\""
                    + call.arguments().get(i) + "\"]");
        }
        String results =
                call.signature().results().stream().map(NodeOracle::type).collect(Collectors.joining(",", "[", "]"));
        return "[\"" + call.export() + "\",[" + String.join(",", arguments) + "]," + results + "]";
    }

    private static String type(NumberType type) {
        return '"' + type.text() + '"';
    }

    /** Reads an array of strings as {@code JSON.stringify} writes it. */
    private static List<String> strings(String json) {
        List<String> found = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                if (inside) {
                    found.add(current.toString());
                    current.setLength(0);
                }
                inside = !inside;
            } else if (inside) {
                current.append(c == '\\' ? json.charAt(++i) : c);
            }
        }
        return found;
    }
}
