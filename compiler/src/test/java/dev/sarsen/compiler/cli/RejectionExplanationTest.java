package dev.sarsen.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.text.TextReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RejectionExplanationTest {

    @Test
    void showsTheInstructionsAroundThePlaceAndWhatIsExpected() {
        assertThat(explain(text("""
                (module
                  (func $first)
                  (func $second (param f64) (result i32)
                    nop nop nop nop nop nop
                    (i32.add (i32.const 70) (local.get 0))
                    nop nop nop nop nop nop))
                """))).isEqualTo("""
                        code: WM-2101, type mismatch
                        rule: it is a module that breaks a rule of validation; no engine accepts it
                        function: 1 "second", [f64] -> [i32]
                        instruction: i32.add, of the proposal mvp
                        expects: [i32 i32]
                        leaves: [i32]
                        instructions:
                          0x24  nop
                          0x25  nop
                          0x26  i32.const 70
                          0x29  local.get 0
                        > 0x2b  i32.add
                          0x2c  nop
                          0x2d  nop
                          0x2e  nop
                          0x2f  nop
                        """.indent(2).stripTrailing());
    }

    @Test
    void showsBytesWhereNothingCanBeDecoded() {
        byte[] module = {0, 'a', 's', 'm', 1, 0, 0, 0, 42, 1, 2};
        assertThat(explain(module))
                .contains("code: WM-1006, malformed section id")
                .contains("bytes: 2a 01 02");
    }

    @Test
    void doesNotRepeatControlCharactersOfNames() {
        assertThat(explain(text("(module (func $\"a\\1b[2Jb\" (result i32)))"))).contains("\"a?[2Jb\"");
    }

    private static byte[] text(String module) {
        return TextReader.read(module.getBytes(StandardCharsets.UTF_8));
    }

    private static String explain(byte[] wasm) {
        ModuleRejectedException rejection = catchThrowableOfType(
                ModuleRejectedException.class, () -> WasmCompiler.decode(wasm, CompilerOptions.DEFAULT));
        return RejectionExplanation.of(wasm, rejection, ModuleLimits.DEFAULT);
    }
}
