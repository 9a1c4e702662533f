package dev.sarsen.compiler.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EachFunctionTest {

    private static final int FUNCTIONS = 200;

    /** Functions of 8 KB each, in some twenty runs. */
    private static WasmModule module() {
        String function = "(func " + "(drop (i32.const 1))".repeat(2_700) + ")";
        String wat = "(module " + function.repeat(FUNCTIONS) + ")";
        return ModuleDecoder.decode(TextReader.read(wat.getBytes(StandardCharsets.UTF_8)), ModuleLimits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyFunctionOnce(int threads) {
        List<BitSet> parts = EachFunction.run(module(), threads, BitSet::new, BitSet::flip);
        BitSet all = new BitSet();
        parts.forEach(all::xor);
        assertThat(parts).hasSize(threads);
        assertThat(all.cardinality()).isEqualTo(FUNCTIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theFirstThatFailsIsThrown(int threads) {
        assertThatThrownBy(() -> EachFunction.run(module(), threads, Object::new, (_, d) -> {
                    if (d % 50 == 37) {
                        throw new IllegalStateException("function " + d);
                    }
                }))
                .hasMessage("function 37");
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> EachFunction.run(module(), 2, Object::new, (_, _) -> {}))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
