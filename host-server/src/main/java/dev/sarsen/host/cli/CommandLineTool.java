package dev.sarsen.host.cli;

import dev.sarsen.host.config.ConfigException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Finds and carries out a command.
 *
 * <p>Only the command that was asked for is made; all of them are only for help and completion.
 */
public final class CommandLineTool {

    /** The exit code of a command that failed. */
    static final int FAILED = 1;

    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = commands();

    private CommandLineTool() {}

    private static Map<String, Supplier<Callable<Integer>>> commands() {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("serve", ServeCommand::new);
        commands.put("deploy", DeployCommand::new);
        commands.put("run", RunCommand::new);
        commands.put("compile", CompileCommand::new);
        commands.put("inspect", InspectCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("apps", AppsCommand::new);
        commands.put("logs", LogsCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** Carries out a command line; answers the exit code. */
    public static int execute(String... arguments) {
        Supplier<Callable<Integer>> command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (command == null) {
            return prepared(all()).execute(arguments);
        }
        CommandLine single = new CommandLine(command.get());
        single.setCommandName("sarsen " + arguments[0]);
        return prepared(single).execute(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static CommandLine all() {
        CommandLine root = new CommandLine(new Root());
        COMMANDS.forEach((name, command) -> root.addSubcommand(name, command.get()));
        return root;
    }

    private static CommandLine prepared(CommandLine line) {
        CommandLine run = line.getSubcommands().get("run");
        for (CommandLine each : run == null ? List.of(line) : List.of(line, run)) {
            // What follows the program belongs to the program.
            each.setStopAtPositional(each.getCommand() instanceof RunCommand);
        }
        line.setExecutionExceptionHandler((problem, failed, _) -> {
            if (!(problem instanceof UserException) && !(problem instanceof ConfigException)) {
                throw problem;
            }
            failed.getErr().println("sarsen: " + problem.getMessage());
            return FAILED;
        });
        return line;
    }

    /** The script that completes command lines in bash and zsh. */
    static String completion() {
        return AutoComplete.bash("sarsen", all());
    }

    /** What is shown when no command was given. */
    @Command(
            name = "sarsen",
            description = "Compiles WebAssembly to the JVM and serves it.",
            mixinStandardHelpOptions = true,
            version = "sarsen 0.1.0")
    static final class Root implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public Integer call() {
            if (spec != null) {
                spec.commandLine().usage(spec.commandLine().getErr());
            }
            return CommandLine.ExitCode.USAGE;
        }
    }

    /** Prints the completion script. */
    @Command(
            name = "completion",
            description = "Prints a script for bash and zsh: source <(sarsen completion).",
            mixinStandardHelpOptions = true)
    static final class CompletionCommand implements Callable<Integer> {

        @Override
        public Integer call() {
            System.out.print(completion());
            return 0;
        }
    }
}
