package dev.sarsen.compiler.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.MalformedModuleException;
import dev.sarsen.compiler.ModuleBytes;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.validate.ModuleValidator;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Work is bounded by the bytes: twice the input allocates about twice as much, and lies allocate nothing. */
class HostileShapesTest {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape(
                        "nested blocks",
                        n -> ModuleBytes.module().voidFunction().body(blocks(n)).toBytes()),
                shape("sibling loops", n -> function(ModuleBytes.empty().repeat(n, 0x03, 0x40, 0x0B))),
                shape(
                        "wide br_table",
                        n -> function(ModuleBytes.empty()
                                .bytes(0x41, 0, 0x0E)
                                .u32(n - 1)
                                .repeat(n, 0))),
                shape("many small br_tables", n -> function(ModuleBytes.empty().repeat(n, 0x41, 0, 0x0E, 1, 0, 0))),
                shape(
                        "operands",
                        n -> function(ModuleBytes.empty().repeat(n, 0x41, 0).repeat(n, 0x1A))),
                shape("runs of locals", n -> ModuleBytes.module()
                        .voidFunction()
                        .codeSection(ModuleBytes.empty()
                                .u32(n)
                                .repeat(n, 1, 0x7F)
                                .bytes(0x0B)
                                .toBytes())
                        .toBytes()),
                shape("types", n -> ModuleBytes.module()
                        .section(
                                1,
                                ModuleBytes.empty().u32(n).repeat(n, 0x60, 0, 0).toBytes())
                        .toBytes()),
                shape("one recursion group", n -> ModuleBytes.module()
                        .section(
                                1,
                                ModuleBytes.empty()
                                        .bytes(1, 0x4E)
                                        .u32(n)
                                        .repeat(n, 0x60, 1, 0x63, 0, 0)
                                        .toBytes())
                        .toBytes()),
                shape(
                        "custom sections",
                        n -> ModuleBytes.module().repeat(n, 0, 1, 0).toBytes()),
                shape("element expressions", n -> ModuleBytes.module()
                        .section(
                                9,
                                ModuleBytes.empty()
                                        .bytes(1, 5, 0x70)
                                        .u32(n)
                                        .repeat(n, 0xD0, 0x70, 0x0B)
                                        .toBytes())
                        .toBytes()),
                shape("functions with many locals", n -> ModuleBytes.module()
                        .section(1, 1, 0x60, 0, 0)
                        .section(3, ModuleBytes.empty().u32(n).repeat(n, 0).toBytes())
                        .section(
                                10,
                                ModuleBytes.empty()
                                        .u32(n)
                                        .repeat(n, 6, 1, 0xD0, 0x86, 0x03, 0x7F, 0x0B)
                                        .toBytes())
                        .toBytes()));
    }

    private static Arguments shape(String what, IntFunction<byte[]> module) {
        return Arguments.of(what, module);
    }

    private static byte[] function(ModuleBytes code) {
        byte[] body =
                ModuleBytes.empty().bytes(0).bytes(code.toBytes()).bytes(0x0B).toBytes();
        return ModuleBytes.module().voidFunction().codeSection(body).toBytes();
    }

    private static int[] blocks(int depth) {
        int[] code = new int[3 * depth + 1];
        for (int i = 0; i < depth; i++) {
            code[2 * i] = 0x02;
            code[2 * i + 1] = 0x40;
            code[2 * depth + i] = 0x0B;
        }
        code[3 * depth] = 0x0B;
        return code;
    }

    private static void validate(byte[] bytes) {
        ModuleValidator.validate(ModuleDecoder.decode(bytes, ModuleLimits.DEFAULT), ModuleLimits.DEFAULT);
    }

    private static long allocated(byte[] bytes) {
        long before = THREAD.getCurrentThreadAllocatedBytes();
        validate(bytes);
        return THREAD.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void twiceTheInputAllocatesAboutTwiceAsMuch(String what, IntFunction<byte[]> module) {
        // Growing arrays double: comparing sizes a factor of four apart hides the step.
        byte[] small = module.apply(10_000);
        byte[] large = module.apply(40_000);
        allocated(small);
        long first = allocated(small);
        long second = allocated(large);
        assertThat((double) second)
                .as("%s: %,d bytes allocated for %,d, %,d for %,d", what, first, small.length, second, large.length)
                .isLessThan(4 * 1.5 * first + 100_000);
        assertThat(second).as(what).isLessThan(150L * large.length + 200_000);
    }

    @Test
    void aMillionNestedBlocksNeedNoStack() {
        validate(ModuleBytes.module().voidFunction().body(blocks(1_000_000)).toBytes());
    }

    @Test
    void countsLargerThanTheRemainingBytesAllocateNothing() {
        for (int section : new int[] {1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13}) {
            byte[] lie = ModuleBytes.module()
                    .section(section, ModuleBytes.empty().u32(50_000_000).toBytes())
                    .toBytes();
            long before = THREAD.getCurrentThreadAllocatedBytes();
            assertThatThrownBy(() -> validate(lie)).isInstanceOf(MalformedModuleException.class);
            assertThat(THREAD.getCurrentThreadAllocatedBytes() - before)
                    .as("section %d", section)
                    .isLessThan(1_000_000);
        }
    }

    @Test
    void fourBillionLocalsAreBeyondTheLimitAndAllocateNothing() {
        byte[] bytes = ModuleBytes.module()
                .voidFunction()
                .codeSection(ModuleBytes.empty()
                        .bytes(1)
                        .u32(0xFFFF_FFFFL)
                        .bytes(0x7F, 0x0B)
                        .toBytes())
                .toBytes();
        assertThatThrownBy(() -> validate(bytes))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("4294967295 locals, at most 50000 accepted");
    }

    @Test
    void operandsThatCallsPushByTheThousandAreLimited() {
        byte[] body = ModuleBytes.empty()
                .bytes(0)
                .repeat(2_000, 0x10, 0)
                .bytes(0, 0x0B)
                .toBytes();
        byte[] bytes = ModuleBytes.module()
                .section(
                        1,
                        ModuleBytes.empty()
                                .bytes(2, 0x60, 0)
                                .u32(1_000)
                                .repeat(1_000, 0x7F)
                                .bytes(0x60, 0, 0)
                                .toBytes())
                .section(2, 1, 0, 0, 0, 0)
                .section(3, 1, 1)
                .codeSection(body)
                .toBytes();
        assertThatThrownBy(() -> validate(bytes))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("values on the operand stack");
    }

    @Test
    void aModuleLargerThanTheLimitIsNotRead() {
        assertThatThrownBy(() -> ModuleDecoder.decode(new byte[9], ModuleLimits.DEFAULT.withModuleBytes(8)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("limit exceeded: 9 bytes in the module, at most 8 accepted");
    }
}
