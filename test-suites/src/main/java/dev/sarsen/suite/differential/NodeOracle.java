package dev.sarsen.suite.differential;

import dev.sarsen.suite.generate.GeneratedModule;
import dev.sarsen.suite.generate.Invocation;
import dev.sarsen.suite.generate.Kind;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** V8, in a long-lived Node process that answers one line of JSON with another. */
public final class NodeOracle implements Oracle {

    private static final String SCRIPT = "oracle.mjs";
    private static final long MOST_SECONDS = 120;
    /** What is said in place of an answer that does not come. */
    static final Outcome GONE = new Outcome(List.of("gone"));

    private final Process process;
    private final BufferedWriter requests;
    /** Lines of the process, read by a thread of their own, so that neither side waits for the other to read. */
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

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
            process = new ProcessBuilder(
                            node.toString(), "--experimental-wasm-exnref", "--input-type=module", "-e", source)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + node, e);
        }
        requests = process.outputWriter(StandardCharsets.UTF_8);
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().name("node-answers").start(() -> read(output, answers));
    }

    @Override
    public String name() {
        return "V8";
    }

    @Override
    public Outcome run(GeneratedModule module) {
        submit(module);
        return answer();
    }

    /** Which modules are valid. */
    List<Boolean> validate(List<byte[]> modules) {
        String all = modules.stream().map(NodeOracle::base64).collect(Collectors.joining(",", "[", "]"));
        submit("{\"validate\":" + all + "}");
        return strings(line()).stream().map("y"::equals).toList();
    }

    /** What is wrong with an invalid module. */
    String fault(byte[] module) {
        submit("{\"fault\":" + base64(module) + "}");
        return String.join(" ", strings(line()));
    }

    private static String base64(byte[] module) {
        return '"' + Base64.getEncoder().encodeToString(module) + '"';
    }

    /** Asks for a module; the answers come in the order of the questions, a bounded number of which may be open. */
    void submit(GeneratedModule module) {
        submit(request(module));
    }

    private void submit(String request) {
        try {
            requests.write(request);
            requests.newLine();
            requests.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to the oldest open question; {@code gone} when the process ended or does not answer. */
    Outcome answer() {
        String line = line();
        return line.isEmpty() ? GONE : new Outcome(strings(line));
    }

    /** The next line of the process; empty when it ended or does not answer. */
    private String line() {
        try {
            String line = answers.poll(MOST_SECONDS, TimeUnit.SECONDS);
            return line == null ? "" : line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static void read(BufferedReader from, BlockingQueue<String> to) {
        try (from) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                to.add(line);
            }
        } catch (IOException _) {
            // The process ended: what was not answered stays so.
        }
        to.add("");
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
        String memories = module.memories().stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        String library = module.library().length > 0 ? ",\"library\":" + base64(module.library()) : "";
        String hosted = module.hosted().stream()
                .map(line -> "[\"" + line.replace(" ", "\",\"") + "\"]")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"hosted\":" + hosted + ",\"memories\":" + memories + ",\"wasm\":" + base64(module.wasm()) + library
                + ",\"calls\":" + calls + ",\"globals\":" + globals + "}";
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

    private static String type(Kind type) {
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
