package dev.sarsen.host.cli;

import dev.sarsen.compiler.Pass;
import dev.sarsen.runtime.budget.ExecutionBudget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code sarsen run} was asked for.
 *
 * @param file the program
 * @param volumes {@code HOST:GUEST} or {@code HOST:GUEST:ro} each
 * @param environment {@code NAME=VALUE} each
 * @param memoryPages most pages of 64 KiB
 * @param timeout wall time, empty for none
 * @param noCache whether to compile without the cache
 * @param without optimising passes that are left out
 * @param arguments what follows the file
 */
record RunSettings(
        Path file,
        List<String> volumes,
        List<String> environment,
        long memoryPages,
        String timeout,
        boolean noCache,
        Set<Pass> without,
        List<String> arguments) {

    RunSettings {
        volumes = List.copyOf(volumes);
        environment = List.copyOf(environment);
        without = Set.copyOf(without);
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads plain command lines, which are nearly all of them. The general parser takes a quarter of a second to start,
     * more than most programs run.
     *
     * @param words what follows {@code sarsen run}
     * @return empty when the general parser has to look: for help, for mistakes, for anything unusual
     */
    static Optional<RunSettings> ofPlain(List<String> words) {
        List<String> volumes = new ArrayList<>();
        List<String> environment = new ArrayList<>();
        String timeout = "";
        boolean noCache = false;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!word.startsWith("-")) {
                return isPlain(word)
                        ? Optional.of(new RunSettings(
                                Path.of(word),
                                volumes,
                                environment,
                                ExecutionBudget.MOST_MEMORY_PAGES,
                                timeout,
                                noCache,
                                Set.of(),
                                words.subList(at + 1, words.size())))
                        : Optional.empty();
            }
            if (word.equals("--no-cache") && !noCache) {
                noCache = true;
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (equals < 0) {
                at++;
            }
            if (at == words.size()) {
                return Optional.empty();
            }
            String value = equals < 0 ? words.get(at) : word.substring(equals + 1);
            if (!isPlain(value)) {
                return Optional.empty();
            }
            if (name.equals("--volume")) {
                volumes.add(value);
            } else if (name.equals("--env")) {
                environment.add(value);
            } else if (name.equals("--timeout") && timeout.isEmpty()) {
                timeout = value;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the general parser would take a word as it stands: no option, no quotes, no reference to a file. */
    private static boolean isPlain(String word) {
        return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
    }
}
