package dev.sarsen.host.cli;

import dev.sarsen.compiler.module.WasmModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether modules are valid. */
@Command(
        name = "validate",
        description = "Says whether modules are valid; exits with 1 when one is not.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The modules.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        int code = 0;
        for (Path file : files) {
            try {
                WasmModule module = ModuleFile.read(file);
                System.out.println(file + ": valid, " + module.functionCount() + " functions");
            } catch (UserException e) {
                System.err.println("sarsen: " + e.getMessage());
                code = CommandLineTool.FAILED;
            }
        }
        return code;
    }
}
