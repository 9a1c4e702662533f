package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.cli.FunctionDump;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What a pass leaves of a function. */
final class PassIr {

    private PassIr() {}

    /** The listing of a function of a module after a pass. */
    static String after(String pass, String function, String module) {
        byte[] wasm = WasmCompiler.binary(module.getBytes(StandardCharsets.UTF_8));
        return FunctionDump.of(wasm, CompilerOptions.DEFAULT).ir(function, pass);
    }

    /** Its lines without the space around them. */
    static Stream<String> linesAfter(String pass, String function, String module) {
        return after(pass, function, module).lines().map(String::strip);
    }
}
