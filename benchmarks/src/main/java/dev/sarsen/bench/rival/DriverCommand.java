package dev.sarsen.bench.rival;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.ProgramWork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines that every driver understands, after what starts the driver.
 *
 * @param start program and options up to the driver's own arguments
 */
public record DriverCommand(List<String> start) {

    /** Copies what it keeps. */
    public DriverCommand {
        start = List.copyOf(start);
    }

    List<String> calls(BuiltKernel kernel, RunLength length) {
        List<String> arguments = new ArrayList<>();
        arguments.add(Integer.toString(kernel.size()));
        arguments.addAll(length.arguments());
        return with("calls", kernel.wasm(), arguments);
    }

    List<String> folded(BuiltKernel kernel, RunLength length) {
        List<String> arguments = new ArrayList<>(List.of("guest", Integer.toString(kernel.size())));
        arguments.addAll(length.arguments());
        return with("command", kernel.folded(), arguments);
    }

    List<String> cold(BuiltKernel kernel) {
        return program(kernel.wasm(), List.of("guest", Integer.toString(kernel.size()), "1"));
    }

    List<String> program(Path wasm, List<String> arguments) {
        return with("command", wasm, arguments);
    }

    List<String> programs(Path wasm, ProgramWork work, RunLength length) {
        List<String> arguments = new ArrayList<>(List.of(work.directory().toString(), work.output()));
        arguments.addAll(length.arguments());
        arguments.addAll(work.arguments());
        return with("programs", wasm, arguments);
    }

    List<String> compile(Path wasm) {
        return with("compile", wasm, List.of());
    }

    private List<String> with(String mode, Path file, List<String> arguments) {
        List<String> command = new ArrayList<>(start);
        command.add(mode);
        command.add(file.toString());
        command.addAll(arguments);
        return command;
    }
}
