package dev.sarsen.bench.rival;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.ProgramWork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same C sources for this machine, by {@code gcc -O2}: the floor. */
public record NativeRival(String version, boolean available) implements Rival {

    @Override
    public String name() {
        return "native";
    }

    @Override
    public double warmUp() {
        return 0.1;
    }

    @Override
    public Optional<String> prepare() {
        return available ? Optional.empty() : Optional.of("there is no gcc");
    }

    @Override
    public List<String> calls(BuiltKernel kernel, RunLength length) {
        List<String> command = new ArrayList<>(cold(kernel).subList(0, 2));
        command.addAll(length.arguments());
        return command;
    }

    /** There is nothing more to fold: the compiler saw everything. */
    @Override
    public Optional<List<String>> folded(BuiltKernel kernel, RunLength length) {
        return Optional.of(calls(kernel, length));
    }

    @Override
    public List<String> cold(BuiltKernel kernel) {
        return List.of(kernel.nativeProgram().toString(), Integer.toString(kernel.size()), "1");
    }

    @Override
    public Optional<ColdFromCache> coldFromCache(Path wasm, List<String> arguments) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> program(Path wasm, List<String> arguments) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> programs(Path wasm, ProgramWork work, RunLength length) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> compile(Path wasm) {
        return Optional.empty();
    }
}
