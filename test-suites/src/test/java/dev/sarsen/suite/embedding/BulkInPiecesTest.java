package dev.sarsen.suite.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.abi.LinearMemory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bulk instructions over so many bytes that they are done piece by piece. */
class BulkInPiecesTest {

    private static final int LARGE = 20 << 20;
    private static final int SHIFT = 12_345;

    private final Engine engine = Engine.create();
    private final AtomicReference<Instance> running = new AtomicReference<>();
    private final Instance instance = new Linker(engine)
            .define("host", "stop", Runnable.class, () -> running.get().interrupt(TrapKind.INTERRUPTED))
            .instantiate(engine.compile("""
                (module
                  (import "host" "stop" (func $stop))
                  (memory (export "memory") 700)
                  (func (export "fill") (param i32 i32 i32)
                    (memory.fill (local.get 0) (local.get 1) (local.get 2)))
                  (func (export "copy") (param i32 i32 i32)
                    (memory.copy (local.get 0) (local.get 1) (local.get 2)))
                  (func (export "stop and fill") (param i32 i32 i32)
                    (call $stop)
                    (memory.fill (local.get 0) (local.get 1) (local.get 2)))
                  (func (export "stop and copy") (param i32 i32 i32)
                    (call $stop)
                    (memory.copy (local.get 0) (local.get 1) (local.get 2))))
                """.getBytes(StandardCharsets.UTF_8)));

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private LinearMemory numbered() {
        LinearMemory memory = instance.memory();
        byte[] numbers = new byte[LARGE];
        for (int k = 0; k < LARGE; k++) {
            numbers[k] = (byte) (k * 31 + (k >> 9));
        }
        memory.write(0, numbers, 0, LARGE);
        return memory;
    }

    @Test
    void overlappingCopiesMoveAllBytesInBothDirections() {
        LinearMemory memory = numbered();
        byte[] before = memory.read(0, LARGE);

        instance.function("copy").invoke(SHIFT, 0, LARGE);
        assertThat(memory.read(SHIFT, LARGE)).isEqualTo(before);

        instance.function("copy").invoke(0, SHIFT, LARGE);
        assertThat(memory.read(0, LARGE)).isEqualTo(before);
    }

    @Test
    void fillsReachTheirLastByteAndNoFurther() {
        LinearMemory memory = instance.memory();
        instance.function("fill").invoke(SHIFT, 7, LARGE);

        assertThat(memory.u8(SHIFT - 1)).isZero();
        assertThat(memory.read(SHIFT, LARGE)).containsOnly(7);
        assertThat(memory.u8(SHIFT + LARGE)).isZero();
    }

    @Test
    void nothingIsWrittenWhenThePiecesEndOutsideTheMemory() {
        assertThatThrownBy(() -> instance.function("fill").invoke(LARGE, 7, 700 << 16))
                .isInstanceOfSatisfying(
                        Trap.class, trap -> assertThat(trap.kind()).isEqualTo(TrapKind.MEMORY_OUT_OF_BOUNDS));
        assertThat(instance.memory().u8(LARGE)).isZero();
    }

    @Test
    void aStopIsHeardBetweenThePiecesOfAFill() {
        LinearMemory memory = numbered();
        running.set(instance);

        assertInterrupted("stop and fill", 0, 7, LARGE);
        assertThat(memory.u8(0)).isEqualTo(7);
        assertThat(memory.u8(LARGE - 1)).isEqualTo((byte) ((LARGE - 1) * 31 + ((LARGE - 1) >> 9)) & 0xff);
    }

    @Test
    void aStopIsHeardBetweenThePiecesOfACopy() {
        LinearMemory memory = numbered();
        running.set(instance);

        assertInterrupted("stop and copy", LARGE + SHIFT, 1, LARGE);
        assertThat(memory.u8(LARGE + SHIFT)).isEqualTo(31);
        assertThat(memory.u8(LARGE + SHIFT + LARGE - 1)).isZero();
    }

    private void assertInterrupted(String name, int first, int second, int third) {
        assertThatThrownBy(() -> instance.function(name).invoke(first, second, third))
                .isInstanceOfSatisfying(
                        Trap.class, trap -> assertThat(trap.kind()).isEqualTo(TrapKind.INTERRUPTED));
    }
}
