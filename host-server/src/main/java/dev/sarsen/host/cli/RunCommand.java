package dev.sarsen.host.cli;

import dev.sarsen.runtime.budget.ExecutionBudget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a program in this process, with this process's standard streams and exit code. */
@Command(
        name = "run",
        description = "Runs a program: a .wasm or .wat module, or an artifact jar.",
        mixinStandardHelpOptions = true,
        customSynopsis = "sarsen run [--volume HOST:GUEST[:ro]] [--env NAME=VALUE] [OPTIONS] FILE [--] ARGUMENTS...")
final class RunCommand implements Callable<Integer> {

    @Option(names = "--volume", paramLabel = "HOST:GUEST[:ro]", description = "Shows a host directory to the program.")
    private List<String> volumes = new ArrayList<>();

    @Option(names = "--env", paramLabel = "NAME=VALUE", description = "Sets an environment variable of the program.")
    private List<String> environment = new ArrayList<>();

    @Option(names = "--memory-pages", description = "Most pages of 64 KiB that the program's memory may have.")
    private long memoryPages = ExecutionBudget.MOST_MEMORY_PAGES;

    @Option(names = "--timeout", description = "Wall time after which the program is stopped, like 30s.")
    private String timeout = "";

    @Mixin
    private PassOptions passes = new PassOptions();

    @Option(names = "--no-cache", description = "Compiles without looking into the cache and leaves nothing there.")
    private boolean noCache;

    @Parameters(index = "0", paramLabel = "FILE", description = "The program.")
    private @Nullable Path file;

    @Parameters(index = "1..*", paramLabel = "ARGUMENTS", description = "What the program gets.")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        Path program = file == null ? Path.of("") : file;
        return new ProgramRun(new RunSettings(
                        program, volumes, environment, memoryPages, timeout, noCache, passes.leftOut(), arguments))
                .run();
    }
}
