package dev.sarsen.bench.rival;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.ProgramWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An engine that runs guests: the command lines of the processes that measure it. */
public sealed interface Rival permits NativeRival, DriverRival {

    /** The name in options and tables. */
    String name();

    /** Fetches what it needs; says why it cannot be measured here, if it cannot. */
    Optional<String> prepare() throws IOException;

    /** Which version is measured, with whatever setting is worth telling. */
    String version();

    /** How much of the time of a run this engine needs to get warm, 1 for the whole. */
    double warmUp();

    /** A process that times repetitions by calling the guest's {@code run} from the host. */
    List<String> calls(BuiltKernel kernel, RunLength length);

    /** A process in which the folded guest repeats itself: entered once, never left. */
    Optional<List<String>> folded(BuiltKernel kernel, RunLength length);

    /** A process that runs one repetition as a command, as a user of the engine would. */
    List<String> cold(BuiltKernel kernel);

    /**
     * A process that runs a program as a command from a compiled form that the engine kept, where it can keep one; the
     * arguments begin with the program's name.
     */
    Optional<ColdFromCache> coldFromCache(Path wasm, List<String> arguments);

    /** A process that runs a program as a command; the arguments begin with the program's name. */
    Optional<List<String>> program(Path wasm, List<String> arguments);

    /** A process that runs a program again and again on some work, each time in an instance of its own. */
    Optional<List<String>> programs(Path wasm, ProgramWork work, RunLength length);

    /** A process that compiles a module and nothing else. */
    Optional<List<String>> compile(Path wasm);

    /**
     * Running from a compiled form that was kept.
     *
     * @param prepare the process that makes the compiled form, not measured
     * @param run the process that is measured
     */
    record ColdFromCache(List<String> prepare, List<String> run) {}
}
