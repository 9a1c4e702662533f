package dev.sarsen.suite.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleGeneratorTest {

    @Test
    void sameSeedGivesSameModule() {
        assertThat(ModuleGenerator.generate(7).wasm())
                .isEqualTo(ModuleGenerator.generate(7).wasm());
    }

    @Test
    void modulesAreValid() {
        for (long seed = 0; seed < 200; seed++) {
            GeneratedModule module = ModuleGenerator.generate(seed);
            assertThatCode(() -> WasmCompiler.decode(module.wasm(), CompilerOptions.DEFAULT))
                    .as("seed %d", module.seed())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyPartIsUsed() {
        Set<String> instructions = new HashSet<>();
        for (long seed = 0; seed < 800; seed++) {
            ModuleGenerator.generate(seed)
                    .text()
                    .lines()
                    .map(line -> line.strip().split(" ", 2)[0])
                    .forEach(instructions::add);
        }
        assertThat(instructions)
                .contains(
                        "i8x16.shuffle", "call_ref", "array.init_data", "br_on_cast_fail", "i64.atomic.rmw32.cmpxchg_u")
                .contains("return_call_indirect", "throw_ref", "try_table", "rethrow", "delegate", "memory.init");
    }

    @Test
    void partsThatAreNotAllowedStayOut() {
        for (long seed = 0; seed < 100; seed++) {
            String text =
                    ModuleGenerator.generate(seed, EnumSet.of(Part.VECTORS)).text();
            assertThat(text).doesNotContain("struct", "atomic", "throw", "return_call", "(memory (export \"m1\")");
        }
    }
}
