package dev.sarsen.suite.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.LinkException;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.budget.ExecutionBudget;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Memories of 2 GiB and more; only the native form has them, and only the pages that are touched cost anything. */
class LargeMemoryTest {

    private static final String GUEST = """
            (module
              (memory (export "memory") %s)
              (func (export "store") (param ADDRESS i64) (i64.store offset=8 (local.get 0) (local.get 1)))
              (func (export "load") (param ADDRESS) (result i64) (i64.load offset=8 (local.get 0)))
              (func (export "add") (param ADDRESS i64) (result i64) (i64.atomic.rmw.add (local.get 0) (local.get 1)))
              (func (export "fill") (param ADDRESS i32 ADDRESS)
                (memory.fill (local.get 0) (local.get 1) (local.get 2)))
              (func (export "copy") (param ADDRESS ADDRESS ADDRESS)
                (memory.copy (local.get 0) (local.get 1) (local.get 2)))
              (func (export "size") (result ADDRESS) (memory.size))
              (func (export "grow") (param ADDRESS) (result ADDRESS) (memory.grow (local.get 0))))
            """;

    @BeforeEach
    void onlyInTheNativeForm() {
        assumeTrue(MemoryForm.NATIVE);
    }

    private static byte[] guest(String memory) {
        String text = GUEST.formatted(memory).replace("ADDRESS", memory.startsWith("i64") ? "i64" : "i32");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Engine engine(boolean large) {
        return Engine.builder()
                .compiler(new WasmCompiler(CompilerOptions.DEFAULT.withLargeMemories(large)))
                .build();
    }

    private static Object call(Instance instance, String function, Object... arguments) {
        return instance.function(function).invoke(arguments)[0];
    }

    @Test
    void aMemoryThatStartsAboveTwoGibibytesIsAddressedWhole() {
        try (Engine engine = engine(false)) {
            Instance instance = new Linker(engine).instantiate(engine.compile(guest("40000 65536")));
            int last = 40_000 * 65_536 - 16;
            instance.function("store").invoke(last, 42L);
            assertThat(call(instance, "load", last)).isEqualTo(42L);
            assertThatThrownBy(() -> instance.function("load").invoke(last + 1)).isInstanceOf(Trap.class);
            assertThatThrownBy(() -> instance.function("load").invoke(-8)).isInstanceOf(Trap.class);
            assertThat(call(instance, "add", last + 8, 1L)).isEqualTo(42L);
            instance.function("copy").invoke(0x9000_0000, last, 16);
            assertThat(call(instance, "load", 0x9000_0000)).isEqualTo(43L);
            assertThat(call(instance, "grow", 25_536)).isEqualTo(40_000);
            assertThat(call(instance, "size")).isEqualTo(65_536);
            instance.function("store").invoke(-16, 7L);
            LinearMemory memory = instance.memory();
            assertThat(memory.i64(-8)).isEqualTo(7L);
            assertThat(memory.size()).isEqualTo(1L << 32);
            assertThatThrownBy(() -> instance.function("fill").invoke(-16, 1, 17))
                    .isInstanceOf(Trap.class);
        }
    }

    @Test
    void growthBeyondTwoGibibytesIsAChoiceOfTheCompilation() {
        try (Engine engine = engine(false)) {
            Instance instance = new Linker(engine).instantiate(engine.compile(guest("1")));
            assertThat(call(instance, "grow", 40_000)).isEqualTo(-1);
        }
        try (Engine engine = engine(true)) {
            Instance instance = new Linker(engine).instantiate(engine.compile(guest("1")));
            assertThat(call(instance, "grow", 40_000)).isEqualTo(1);
            instance.function("store").invoke(0x9000_0000, 5L);
            assertThat(call(instance, "load", 0x9000_0000)).isEqualTo(5L);
        }
    }

    @Test
    void codeForSmallMemoriesDoesNotGetALargeOne() {
        byte[] importer = "(module (memory (import \"big\" \"memory\") 1))".getBytes(StandardCharsets.UTF_8);
        try (Engine engine = engine(false)) {
            Linker linker = new Linker(engine);
            linker.define("big", linker.instantiate(engine.compile(guest("40000"))));
            assertThatThrownBy(() -> linker.instantiate(engine.compile(importer)))
                    .isInstanceOf(LinkException.class)
                    .hasMessageContaining("large memories");
        }
        try (Engine engine = engine(true)) {
            Linker linker = new Linker(engine);
            linker.define("big", linker.instantiate(engine.compile(guest("40000"))));
            linker.instantiate(engine.compile(importer));
        }
    }

    @Test
    void a64BitMemoryGoesBeyondFourGibibytes() {
        try (Engine engine = engine(false)) {
            Linker linker = new Linker(engine);
            ExecutionBudget budget = ExecutionBudget.DEFAULT.withMemoryPages(100_000);
            Instance instance = linker.instantiate(engine.compile(guest("i64 1")), budget);
            assertThat(call(instance, "grow", 99_999L)).isEqualTo(1L);
            assertThat(call(instance, "grow", 1L)).isEqualTo(-1L);
            long far = 0x1_5000_0000L;
            instance.function("store").invoke(far, 9L);
            assertThat(call(instance, "load", far)).isEqualTo(9L);
            assertThat(call(instance, "load", far & 0xffff_ffffL)).isEqualTo(0L);
            instance.function("copy").invoke(0x1_6000_0000L, far, 64L);
            assertThat(instance.memory().i64(0x1_6000_0008L)).isEqualTo(9L);
            assertThatThrownBy(() -> instance.function("load").invoke(100_000L * 65_536 - 15))
                    .isInstanceOf(Trap.class);
        }
    }

    @Test
    void whatTheBudgetDoesNotAllowIsRefusedInWords() {
        try (Engine engine = engine(false)) {
            Linker linker = new Linker(engine);
            assertThatThrownBy(() -> linker.instantiate(engine.compile(guest("i64 0x1000000000000"))))
                    .isInstanceOf(LinkException.class)
                    .hasMessageContaining("memory limit exceeded");
            assertThatThrownBy(() -> linker.instantiate(engine.compile(guest("i64 70000"))))
                    .isInstanceOf(LinkException.class)
                    .hasMessageContaining("the budget allows");
        }
    }
}
