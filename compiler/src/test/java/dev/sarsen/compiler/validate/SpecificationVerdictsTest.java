package dev.sarsen.compiler.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.InvalidModuleException;
import dev.sarsen.compiler.MalformedModuleException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.text.Command;
import dev.sarsen.compiler.text.MalformedTextException;
import dev.sarsen.compiler.text.ModuleSource;
import dev.sarsen.compiler.text.ScriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares accept and reject with the specification's test suite; property {@code sarsen.spec} says where it is. */
class SpecificationVerdictsTest {

    /** Rules that later versions of the specification dropped, still asserted by proposals based on earlier ones. */
    private static final Set<String> DROPPED =
            Set.of("multiple memories", "multiple tables", "i32 constant out of range");

    @TestFactory
    Stream<DynamicTest> agreesOnEveryModule() throws IOException {
        String property = System.getProperty("sarsen.spec");
        Path directory = Path.of(property == null ? "../../shared/spec-testsuite" : property);
        Assumptions.assumeTrue(
                Files.isDirectory(directory), "NOTHING TESTED: the specification's test suite is not at " + directory);
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory)) {
            files = all.filter(file -> file.toString().endsWith(".wast"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(directory.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Command command : ScriptReader.read(Files.readAllBytes(file)).commands()) {
            switch (command) {
                case Command.Module it -> expect("accepted", it.line(), it.module(), differences);
                case Command.AssertUnlinkable it -> expect("accepted", it.line(), it.module(), differences);
                case Command.AssertUninstantiable it -> expect("accepted", it.line(), it.module(), differences);
                case Command.AssertInvalid it
                when !it.custom() && !DROPPED.contains(it.message()) ->
                    expect("invalid: " + it.message(), it.line(), it.module(), differences);
                case Command.AssertMalformed it
                when !it.custom() && !DROPPED.contains(it.message()) ->
                    expect("malformed: " + it.message(), it.line(), it.module(), differences);
                default -> {}
            }
        }
        assertThat(differences).isEmpty();
    }

    private static void expect(String expected, int line, ModuleSource source, List<String> differences) {
        byte[] bytes;
        try {
            bytes = source.bytes();
        } catch (MalformedTextException textual) {
            // The text reader's own tests speak about these.
            return;
        }
        String found = verdict(bytes);
        boolean agrees = found.startsWith(expected) || expected.startsWith(found);
        if (!agrees) {
            differences.add("line " + line + ": expected " + expected + ", found " + found);
        }
    }

    private static String verdict(byte[] bytes) {
        try {
            ModuleValidator.validate(ModuleDecoder.decode(bytes, ModuleLimits.DEFAULT), ModuleLimits.DEFAULT);
            return "accepted";
        } catch (InvalidModuleException rejection) {
            return "invalid: " + phrase(rejection);
        } catch (MalformedModuleException rejection) {
            return "malformed: " + phrase(rejection);
        }
    }

    private static String phrase(ModuleRejectedException rejection) {
        return rejection.code().phrase().equals("type mismatch") ? "type mismatch" : rejection.specPhrase();
    }
}
