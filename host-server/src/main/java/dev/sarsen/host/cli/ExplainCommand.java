package dev.sarsen.host.cli;

import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.cli.FunctionExplanation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the compiler makes of one function. */
@Command(
        name = "explain",
        description = "Shows a function's instructions, its IR, what each pass changed, and its bytecode.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The module.")
    private @Nullable Path file;

    @Option(
            names = "--function",
            paramLabel = "NAME|INDEX",
            required = true,
            description =
                    "The function: its name or the name of its export, or its index with the imports counted first.")
    private String function = "";

    @Mixin
    private PassOptions passes = new PassOptions();

    @Override
    public Integer call() {
        Path path = file == null ? Path.of("") : file;
        try {
            byte[] wasm = WasmCompiler.binary(ModuleFile.bytes(path));
            System.out.print(FunctionExplanation.of(wasm, function, passes.options()));
            System.out.flush();
            return 0;
        } catch (ModuleRejectedException e) {
            throw new UserException(path + ": " + e.code().code() + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UserException(path + ": " + e.getMessage());
        }
    }
}
