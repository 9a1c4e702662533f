package dev.sarsen.suite.differential;

import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.suite.generate.GeneratedModule;
import dev.sarsen.suite.generate.Invocation;
import dev.sarsen.suite.generate.Kind;
import dev.sarsen.suite.generate.Signature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder that keeps a module on which engines disagreed: {@code module.wat}, the calls in {@code plan.txt}, what the
 * measure said in {@code expected.txt}, and what was found in {@code find.txt}.
 *
 * <p>{@code library.wat}, where it is there, is the module that the other imports from. A line of the plan is {@code call f3 i32:5,f64:12 i32,i64} (arguments as bits, then result types, {@code -} for none)
 * or {@code global g2 i32} or {@code memory m1} or {@code host …} as in
 * {@link GeneratedModule#hosted} or {@code endless e7}. The text may be reduced by hand as long as the plan still holds.
 *
 * @param module the module with its plan
 * @param expected what it has to do
 */
public record SavedFind(GeneratedModule module, Outcome expected) {

    private static final String NONE = "-";

    /** Writes a folder. */
    static void write(Path folder, GeneratedModule module, Outcome expected, String what) throws IOException {
        Files.createDirectories(folder);
        List<String> plan = new ArrayList<>();
        module.invocations().forEach(call -> plan.add(line(call)));
        module.globals()
                .forEach(global -> plan.add(
                        "global " + global.getKey() + " " + global.getValue().text()));
        module.memories().forEach(memory -> plan.add("memory " + memory));
        module.hosted().forEach(line -> plan.add("host " + line));
        if (!module.endless().isEmpty()) {
            plan.add("endless " + module.endless());
        }
        Files.writeString(folder.resolve("module.wat"), module.text());
        if (!module.libraryText().isEmpty()) {
            Files.writeString(folder.resolve("library.wat"), module.libraryText());
        }
        Files.write(folder.resolve("plan.txt"), plan);
        Files.write(folder.resolve("expected.txt"), expected.lines());
        Files.writeString(folder.resolve("find.txt"), what + "\n");
    }

    /** Reads a folder. */
    static SavedFind read(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("module.wat"));
        List<Invocation> calls = new ArrayList<>();
        Map<String, Kind> globals = new TreeMap<>();
        List<String> memories = new ArrayList<>();
        List<String> hosted = new ArrayList<>();
        String endless = "";
        for (String line : Files.readAllLines(folder.resolve("plan.txt"))) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("host")) {
                hosted.add(line.substring("host ".length()));
            } else if (words[0].equals("endless")) {
                endless = words[1];
            } else if (words[0].equals("memory")) {
                memories.add(words[1]);
            } else if (words[0].equals("global")) {
                globals.put(words[1], type(words[2]));
            } else {
                calls.add(invocation(words));
            }
        }
        byte[] wasm = TextReader.read(text.getBytes(StandardCharsets.UTF_8));
        GeneratedModule module = new GeneratedModule(0, wasm, text, calls, globals, memories).withHost(hosted, endless);
        Path library = folder.resolve("library.wat");
        if (Files.exists(library)) {
            String other = Files.readString(library);
            module = module.withLibrary(TextReader.read(other.getBytes(StandardCharsets.UTF_8)), other);
        }
        return new SavedFind(module, new Outcome(Files.readAllLines(folder.resolve("expected.txt"))));
    }

    private static String line(Invocation call) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.add(call.signature().parameters().get(i).text() + ":"
                    + call.arguments().get(i));
        }
        List<String> results =
                call.signature().results().stream().map(Kind::text).toList();
        return "call " + call.export() + " " + list(arguments) + " " + list(results);
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? NONE : String.join(",", words);
    }

    private static Invocation invocation(String[] words) {
        List<Kind> parameters = new ArrayList<>();
        List<Long> arguments = new ArrayList<>();
        for (String argument : items(words[2])) {
            int colon = argument.indexOf(':');
            parameters.add(type(argument.substring(0, colon)));
            arguments.add(Long.valueOf(argument.substring(colon + 1)));
        }
        List<Kind> results = items(words[3]).stream().map(SavedFind::type).toList();
        return new Invocation(words[1], new Signature(parameters, results), arguments);
    }

    private static List<String> items(String list) {
        return list.equals(NONE) ? List.of() : List.of(list.split(",", -1));
    }

    private static Kind type(String text) {
        return Kind.number(text);
    }
}
