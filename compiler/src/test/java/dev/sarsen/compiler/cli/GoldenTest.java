package dev.sarsen.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.debug.LinedGuest;
import dev.sarsen.compiler.module.WasmModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the compiler makes of small modules, function by function: the IR after each pass and the bytecode, kept as comments
 * below each module. With {@code -Dgolden.update=true} the comments are written anew, to be read as a diff.
 */
class GoldenTest {

    private static final Path DIRECTORY = Path.of("src", "test", "golden");
    private static final Path PASSES = DIRECTORY.resolve("passes");
    private static final Path EXPLANATIONS = Path.of("src", "test", "explain");
    private static final String MARK = ";; -- what it becomes";
    private static final String SPLIT = ";; options: split-everything";

    static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void compilesToWhatIsWrittenBelow(String name) throws IOException {
        compare(DIRECTORY.resolve(name), module -> compiled(module, Set.of()));
    }

    /** What each pass makes of a module of its own: the bytecode without it and with it. */
    @ParameterizedTest
    @EnumSource(Pass.class)
    void changesWhatItIsFor(Pass pass) throws IOException {
        compare(PASSES.resolve(pass.text() + ".wat"), module -> {
            String without = bytecode(module, Set.of(pass));
            String with = bytecode(module, Set.of());
            assertThat(with).as("what %s does", pass.text()).isNotEqualTo(without);
            return "without " + pass.text() + ":\n" + without + "\nwith " + pass.text() + ":\n" + with;
        });
    }

    private static void compare(Path file, UnaryOperator<String> compiled) throws IOException {
        String content = Files.readString(file);
        int mark = content.indexOf(MARK);
        String module = (mark < 0 ? content : content.substring(0, mark)).stripTrailing() + "\n";
        String expected = module + "\n" + MARK + "\n" + commented(compiled.apply(module));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file))
                .as("%s; -Dgolden.update=true writes it anew", file)
                .isEqualTo(expected);
    }

    /** The explanations of the functions of a module with a line table, each kept as a file. */
    @ParameterizedTest
    @ValueSource(strings = {"quotient", "run"})
    void explainsAsWritten(String function) throws IOException {
        Path file = EXPLANATIONS.resolve(function + ".txt");
        String actual = FunctionExplanation.of(LinedGuest.module(5, 40), function, CompilerOptions.DEFAULT);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as("%s; -Dgolden.update=true writes it anew", file).isEqualTo(Files.readString(file));
    }

    private static String compiled(String text, Set<Pass> without) {
        return eachFunction(
                text, without, (dump, function) -> dump.ir(function, null) + '\n' + dump.bytecode(function));
    }

    private static String bytecode(String text, Set<Pass> without) {
        return eachFunction(text, without, FunctionDump::bytecode);
    }

    private static String eachFunction(
            String text, Set<Pass> without, BiFunction<FunctionDump, String, String> printed) {
        CompilerOptions options = CompilerOptions.DEFAULT
                .withSplitEverything(text.startsWith(SPLIT))
                .without(without);
        byte[] wasm = WasmCompiler.binary(text.getBytes(StandardCharsets.UTF_8));
        WasmModule module = WasmCompiler.decode(wasm, options);
        FunctionDump dump = FunctionDump.of(wasm, options);
        StringBuilder out = new StringBuilder();
        for (int f = module.importedFunctions(); f < module.functionCount(); f++) {
            out.append("\n$").append(module.functionName(f)).append('\n');
            out.append(printed.apply(dump, Integer.toString(f)));
        }
        return out.toString();
    }

    private static String commented(String text) {
        StringBuilder out = new StringBuilder();
        text.lines().forEach(line -> out.append((";; " + line).stripTrailing()).append('\n'));
        return out.toString();
    }
}
