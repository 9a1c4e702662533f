package dev.sarsen.bench.rival;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.ProgramWork;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A Wasm engine, measured through a driver that understands the arguments of {@link DriverCommand}. */
public sealed interface DriverRival extends Rival
        permits NodeRival, WasmtimeRival, ChicoryRival, GraalWasmRival, SarsenRival {

    /** What starts the driver; asked for after {@link #prepare}. */
    DriverCommand driver();

    @Override
    default List<String> calls(BuiltKernel kernel, RunLength length) {
        return driver().calls(kernel, length);
    }

    @Override
    default Optional<List<String>> folded(BuiltKernel kernel, RunLength length) {
        return Optional.of(driver().folded(kernel, length));
    }

    @Override
    default List<String> cold(BuiltKernel kernel) {
        return driver().cold(kernel);
    }

    @Override
    default Optional<ColdFromCache> coldFromCache(Path wasm, List<String> arguments) {
        return Optional.empty();
    }

    @Override
    default Optional<List<String>> program(Path wasm, List<String> arguments) {
        return Optional.of(driver().program(wasm, arguments));
    }

    @Override
    default Optional<List<String>> programs(Path wasm, ProgramWork work, RunLength length) {
        return Optional.of(driver().programs(wasm, work, length));
    }

    @Override
    default Optional<List<String>> compile(Path wasm) {
        return Optional.of(driver().compile(wasm));
    }
}
