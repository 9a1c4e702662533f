package dev.sarsen.suite.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules about the source text that no compiler knows: sizes, package pages, names, skipped tests. */
class SourceRulesTest {

    private static final int MOST_LINES_OF_A_FILE = 700;
    private static final Path SIZE_EXCEPTIONS = Path.of("build", "size-exceptions.txt");

    /** "Abstract heap type" is the specification's own term. */
    private static final Pattern VAGUE_NAME =
            Pattern.compile("Abstract(?!HeapType).*|.*(Manager|Helper|Helpers|Util|Utils|Impl)");

    private static final Pattern SKIPPED_TEST = Pattern.compile("^\\s*@Disabled\\b.*");

    private final SourceTree tree = SourceTree.find();

    @Test
    void everyPackageSaysWhereItsDataComesFromAndGoesTo() {
        List<String> faults = new ArrayList<>();
        tree.mainFiles().stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .forEach(directory -> faults.addAll(faultsOfPackagePage(directory)));
        assertThat(faults).isEmpty();
    }

    @Test
    void noFileIsLongerThanSevenHundredLinesWithoutAReason() {
        Map<String, String> reasons = sizeExceptions();
        List<String> faults = new ArrayList<>();
        for (Path file : tree.mainFiles()) {
            int lines = SourceTree.lines(file).size();
            if (lines > MOST_LINES_OF_A_FILE && !reasons.containsKey(tree.name(file))) {
                faults.add(tree.name(file) + ": " + lines + " lines");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everySizeExceptionIsStillNeeded() {
        List<String> faults = new ArrayList<>();
        sizeExceptions().forEach((name, reason) -> {
            Path file = tree.root().resolve(name);
            if (reason.isBlank()) {
                faults.add(name + ": no reason given");
            }
            if (!Files.exists(file) || SourceTree.lines(file).size() <= MOST_LINES_OF_A_FILE) {
                faults.add(name + ": not longer than " + MOST_LINES_OF_A_FILE + " lines");
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void noTypeHasANameThatSaysNothing() {
        assertThat(tree.mainFiles())
                .filteredOn(file -> VAGUE_NAME
                        .matcher(file.getFileName().toString().replace(".java", ""))
                        .matches())
                .isEmpty();
    }

    @Test
    void noTestIsSkipped() {
        List<String> faults = new ArrayList<>();
        for (Path file : tree.testFiles()) {
            SourceTree.lines(file).stream()
                    .filter(line -> SKIPPED_TEST.matcher(line).matches())
                    .forEach(line -> faults.add(tree.name(file) + ": " + line.strip()));
        }
        assertThat(faults).isEmpty();
    }

    private List<String> faultsOfPackagePage(Path directory) {
        Path page = directory.resolve("package-info.java");
        if (!Files.exists(page)) {
            return List.of(tree.name(directory) + ": no package-info.java");
        }
        String text = String.join(" ", SourceTree.lines(page)).replaceAll("\\s+\\*?\\s*", " ");
        List<String> faults = new ArrayList<>();
        for (String wanted : List.of("Comes from ", "goes to ", "@NullMarked")) {
            if (!text.contains(wanted)) {
                faults.add(tree.name(page) + ": lacks \"" + wanted.strip() + "\"");
            }
        }
        return faults;
    }

    /** File name to reason, from lines of the form {@code path: reason}. */
    private Map<String, String> sizeExceptions() {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : SourceTree.lines(tree.root().resolve(SIZE_EXCEPTIONS))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            assertThat(colon)
                    .as("a line of %s has the form path: reason: %s", SIZE_EXCEPTIONS, line)
                    .isPositive();
            reasons.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return reasons;
    }
}
