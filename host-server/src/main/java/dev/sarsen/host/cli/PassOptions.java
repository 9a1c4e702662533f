package dev.sarsen.host.cli;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Which optimising passes a command leaves out. */
final class PassOptions {

    @Option(
            names = "--without",
            paramLabel = "PASS[,PASS]",
            description = "Compiles without some of the optimising passes, such as loop-latches.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--no-passes", description = "Compiles without the optimising passes.")
    private boolean none;

    /**
     * The passes that are left out.
     *
     * @throws UserException when there is no such pass
     */
    Set<Pass> leftOut() {
        if (none) {
            return Pass.ALL;
        }
        Set<Pass> passes = new TreeSet<>();
        try {
            without.forEach(names -> passes.addAll(Pass.list(names)));
        } catch (IllegalArgumentException e) {
            throw new UserException("--without: " + e.getMessage());
        }
        return passes;
    }

    /** The options of production without these passes. */
    CompilerOptions options() {
        return CompilerOptions.DEFAULT.without(leftOut());
    }
}
