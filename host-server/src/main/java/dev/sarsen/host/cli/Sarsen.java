package dev.sarsen.host.cli;

import java.util.List;
import java.util.Optional;

/** The command line {@code sarsen} from its first word: a plain {@code run} goes straight to work. */
public final class Sarsen {

    private Sarsen() {}

    /** Carries out a command line; answers the exit code. */
    public static int execute(String... arguments) {
        List<String> words = List.of(arguments);
        if (words.size() > 1 && words.getFirst().equals("run")) {
            Optional<RunSettings> plain = RunSettings.ofPlain(words.subList(1, words.size()));
            if (plain.isPresent()) {
                return run(plain.get());
            }
        }
        return CommandLineTool.execute(arguments);
    }

    private static int run(RunSettings settings) {
        try {
            return new ProgramRun(settings).run();
        } catch (UserException e) {
            System.err.println("sarsen: " + e.getMessage());
            return CommandLineTool.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CommandLineTool.FAILED;
        }
    }
}
