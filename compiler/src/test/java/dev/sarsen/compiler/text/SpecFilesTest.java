package dev.sarsen.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every file of the specification's test suite; property {@code sarsen.spec} says where it is. */
final class SpecFilesTest {

    /** Quoted modules that the text format accepts and validation refuses, by the specification of today. */
    private static final String LIMITS = "i32 constant out of range";

    private static Path directory() {
        String property = System.getProperty("sarsen.spec");
        return property == null
                ? Path.of("")
                        .toAbsolutePath()
                        .resolveSibling("../shared/spec-testsuite")
                        .normalize()
                : Path.of(property);
    }

    @TestFactory
    Stream<DynamicTest> readsEveryFileOfTheSpecification() throws IOException {
        Path directory = directory();
        Assumptions.assumeTrue(
                Files.isDirectory(directory), "NOTHING TESTED: the specification's test suite is not at " + directory);
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory)) {
            files = all.filter(file -> file.toString().endsWith(".wast"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(directory.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) {
        List<String> wronglyAccepted = new ArrayList<>();
        for (Command command : read(file).commands()) {
            if (command instanceof Command.AssertMalformed malformed) {
                if (malformed.module().form() == ModuleSource.Form.QUOTE
                        && !malformed.message().equals(LIMITS)
                        && accepts(malformed.module())) {
                    wronglyAccepted.add("line " + malformed.line() + ": " + malformed.message());
                }
                continue;
            }
            ModuleSource module = module(command);
            if (module != null) {
                assertThatCode(() -> decode(module))
                        .as("line %d", command.line())
                        .doesNotThrowAnyException();
            }
        }
        assertThat(wronglyAccepted).isEmpty();
    }

    private static Script read(Path file) {
        try {
            return ScriptReader.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was assembled must decode; bytes given as such are the decoder's own business. */
    private static void decode(ModuleSource module) {
        byte[] bytes = module.bytes();
        if (module.form() != ModuleSource.Form.BINARY) {
            ModuleDecoder.decode(bytes, ModuleLimits.DEFAULT);
        }
    }

    private static boolean accepts(ModuleSource module) {
        try {
            module.bytes();
            return true;
        } catch (MalformedTextException e) {
            return false;
        }
    }

    private static @Nullable ModuleSource module(Command command) {
        return switch (command) {
            case Command.Module c -> c.module();
            case Command.AssertInvalid c -> c.module();
            case Command.AssertUnlinkable c -> c.module();
            case Command.AssertUninstantiable c -> c.module();
            case Command.AssertMalformed c -> null;
            case Command.Instance c -> null;
            case Command.Register c -> null;
            case Command.Perform c -> null;
            case Command.AssertReturn c -> null;
            case Command.AssertTrap c -> null;
            case Command.AssertExhaustion c -> null;
            case Command.AssertException c -> null;
            case Command.Thread c -> null;
            case Command.Wait c -> null;
        };
    }
}
