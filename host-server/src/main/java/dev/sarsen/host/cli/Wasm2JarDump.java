package dev.sarsen.host.cli;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.cli.FunctionDump;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code wasm2jar} that show what the compiler makes of one function. */
final class Wasm2JarDump {

    private Wasm2JarDump() {}

    /** Which function is shown, and how. */
    static final class Options {

        @Option(
                names = "--dump-ir",
                paramLabel = "FUNCTION",
                description = "Prints the IR of a function, given by its index or its name, after each pass.")
        private @Nullable String ir;

        @Option(
                names = "--after",
                paramLabel = "PASS",
                description = "With --dump-ir: only after this pass, where lowering is the first.")
        private @Nullable String pass;

        @Option(
                names = "--dump-bytecode",
                paramLabel = "FUNCTION",
                description = "Prints the bytecode of a function, given by its index or its name.")
        private @Nullable String bytecode;

        void print(byte[] wasm, CompilerOptions options, PrintWriter out) {
            try {
                FunctionDump dump = FunctionDump.of(wasm, options);
                if (ir != null) {
                    out.print(dump.ir(ir, pass));
                }
                if (bytecode != null) {
                    out.print(dump.bytecode(bytecode));
                }
                out.flush();
            } catch (IllegalArgumentException e) {
                throw new UserException(String.valueOf(e.getMessage()));
            }
        }
    }
}
