package dev.sarsen.compiler.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sarsen.compiler.ModuleBytes;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.validate.ModuleValidator;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedModulesTest {

    private static ModuleBytes module() {
        return ModuleBytes.module();
    }

    private static Arguments of(String what, RejectionCode code, ModuleBytes bytes) {
        return Arguments.of(what, code, bytes.toBytes());
    }

    private static Arguments code(String what, RejectionCode code, int... instructions) {
        return Arguments.of(what, code, ModuleBytes.function(instructions));
    }

    static Stream<Arguments> modules() {
        return Stream.of(
                of("no bytes", RejectionCode.UNEXPECTED_END, ModuleBytes.empty()),
                of(
                        "half a magic number",
                        RejectionCode.UNEXPECTED_END,
                        ModuleBytes.empty().bytes(0, 'a')),
                of(
                        "other magic",
                        RejectionCode.MAGIC_NOT_DETECTED,
                        ModuleBytes.empty().bytes('a', 's', 'm', 0)),
                of(
                        "no version",
                        RejectionCode.UNEXPECTED_END,
                        ModuleBytes.empty().bytes(0, 'a', 's', 'm', 1)),
                of(
                        "version 2",
                        RejectionCode.UNKNOWN_VERSION,
                        ModuleBytes.empty().bytes(0, 'a', 's', 'm', 2, 0, 0, 0)),
                of(
                        "component",
                        RejectionCode.UNKNOWN_VERSION,
                        ModuleBytes.empty().bytes(0, 'a', 's', 'm', 13, 0, 1, 0)),
                of("section 14", RejectionCode.MALFORMED_SECTION_ID, module().section(14)),
                of("section longer than module", RejectionCode.LENGTH_OUT_OF_BOUNDS, module().bytes(1, 5, 0)),
                of("section not read to its end", RejectionCode.SECTION_SIZE_MISMATCH, module().section(1, 0, 0)),
                of(
                        "section twice",
                        RejectionCode.SECTION_OUT_OF_ORDER,
                        module().section(1, 0).section(1, 0)),
                of(
                        "types after functions",
                        RejectionCode.SECTION_OUT_OF_ORDER,
                        module().section(3, 0).section(1, 0)),
                of(
                        "tags after globals",
                        RejectionCode.SECTION_OUT_OF_ORDER,
                        module().section(6, 0).section(13, 0)),
                of(
                        "data count after code",
                        RejectionCode.SECTION_OUT_OF_ORDER,
                        module().section(10, 0).section(12, 0)),
                of("too many types announced", RejectionCode.UNEXPECTED_END, module().section(1, 2, 0x60, 0, 0)),
                of(
                        "four billion types",
                        RejectionCode.UNEXPECTED_END,
                        module().section(1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F)),
                of(
                        "count of six bytes",
                        RejectionCode.INTEGER_TOO_LONG,
                        module().section(1, 0x80, 0x80, 0x80, 0x80, 0x80, 0)),
                of(
                        "count of 33 bits",
                        RejectionCode.INTEGER_TOO_LARGE,
                        module().section(1, 0x80, 0x80, 0x80, 0x80, 0x10)),
                of("unknown form of type", RejectionCode.MALFORMED_DEFINED_TYPE, module().section(1, 1, 0x40, 0, 0)),
                of(
                        "two super types",
                        RejectionCode.MALFORMED_DEFINED_TYPE,
                        module().section(1, 1, 0x50, 2, 0, 0, 0x60, 0, 0)),
                of("unknown value type", RejectionCode.MALFORMED_VALUE_TYPE, module().section(1, 1, 0x60, 1, 0x7A, 0)),
                of("empty type as value", RejectionCode.MALFORMED_VALUE_TYPE, module().section(1, 1, 0x60, 1, 0x40, 0)),
                of(
                        "unknown heap type",
                        RejectionCode.MALFORMED_HEAP_TYPE,
                        module().section(1, 1, 0x60, 1, 0x63, 0x40, 0)),
                of("mutability 2", RejectionCode.MALFORMED_MUTABILITY, module().section(1, 1, 0x5E, 0x7F, 2)),
                of("custom section without name", RejectionCode.UNEXPECTED_END, module().section(0)),
                of("custom name too long", RejectionCode.LENGTH_OUT_OF_BOUNDS, module().section(0, 2, 'a')),
                of("custom name not UTF-8", RejectionCode.MALFORMED_UTF8, module().section(0, 1, 0xFF)),
                of("import of kind 5", RejectionCode.MALFORMED_IMPORT_KIND, module().section(2, 1, 0, 0, 5, 0)),
                of(
                        "import name is a surrogate",
                        RejectionCode.MALFORMED_UTF8,
                        module().section(2, 1, 3, 0xED, 0xA0, 0x80, 0, 0, 0)),
                of(
                        "imported tag with attribute",
                        RejectionCode.MALFORMED_TAG_ATTRIBUTE,
                        module().section(2, 1, 0, 0, 4, 1, 0)),
                of("table of numbers", RejectionCode.MALFORMED_REFERENCE_TYPE, module().section(4, 1, 0x7F, 0, 0)),
                of("table flags", RejectionCode.MALFORMED_LIMITS_FLAGS, module().section(4, 1, 0x70, 2, 0)),
                of(
                        "table with half a mark",
                        RejectionCode.MALFORMED_TABLE,
                        module().section(4, 1, 0x40, 1, 0x70, 0, 0)),
                of("memory flags", RejectionCode.MALFORMED_LIMITS_FLAGS, module().section(5, 1, 16, 0)),
                of("page size 2^64", RejectionCode.MALFORMED_PAGE_SIZE, module().section(5, 1, 8, 0, 64)),
                of("export of kind 5", RejectionCode.MALFORMED_EXPORT_KIND, module().section(7, 1, 0, 5, 0)),
                of("export missing", RejectionCode.LENGTH_OUT_OF_BOUNDS, module().section(7, 2, 0, 3, 0)),
                of("element flags 8", RejectionCode.MALFORMED_ELEMENT_FLAGS, module().section(9, 1, 8, 0)),
                of("element kind 1", RejectionCode.MALFORMED_ELEMENT_FLAGS, module().section(9, 1, 1, 1, 0)),
                of("data flags 3", RejectionCode.MALFORMED_DATA_FLAGS, module().section(11, 1, 3, 0)),
                of("data longer than section", RejectionCode.UNEXPECTED_END, module().section(11, 1, 1, 5, 0)),
                of("less data than counted", RejectionCode.INCONSISTENT_DATA, module().section(12, 1)),
                of("function without code", RejectionCode.INCONSISTENT_FUNCTIONS, module().voidFunction()),
                of("code without function", RejectionCode.INCONSISTENT_FUNCTIONS, module().body(0x0B)),
                of(
                        "body longer than section",
                        RejectionCode.LENGTH_OUT_OF_BOUNDS,
                        module().voidFunction().section(10, 1, 5, 0, 0x0B)),
                of(
                        "2^32 locals",
                        RejectionCode.TOO_MANY_LOCALS,
                        module().voidFunction()
                                .codeSection(ModuleBytes.empty()
                                        .bytes(2)
                                        .u32(0xFFFF_FFFFL)
                                        .bytes(0x7F)
                                        .u32(1)
                                        .bytes(0x7E, 0x0B)
                                        .toBytes())),
                of("offset without end", RejectionCode.UNEXPECTED_END, module().section(6, 1, 0x7F, 0, 0x41, 0)),
                code("unknown opcode", RejectionCode.ILLEGAL_OPCODE, 0xFF, 0x0B),
                code("unknown prefixed opcode", RejectionCode.ILLEGAL_OPCODE, 0xFC, 0x7F, 0x0B),
                code("huge prefixed opcode", RejectionCode.ILLEGAL_OPCODE, 0xFD, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x0B),
                code(
                        "constant of 33 bits",
                        RejectionCode.INTEGER_TOO_LARGE,
                        0x41,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0x70,
                        0x1A,
                        0x0B),
                code(
                        "constant of six bytes",
                        RejectionCode.INTEGER_TOO_LONG,
                        0x41,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0,
                        0x1A,
                        0x0B),
                code(
                        "constant of eleven bytes",
                        RejectionCode.INTEGER_TOO_LONG,
                        0x42,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0x80,
                        0,
                        0x1A,
                        0x0B),
                code("memory flags 128", RejectionCode.MALFORMED_MEMORY_FLAGS, 0x41, 0, 0x28, 0x80, 1, 0, 0x1A, 0x0B),
                code("block type", RejectionCode.MALFORMED_BLOCK_TYPE, 0x02, 0x41, 0x0B, 0x0B),
                code("else without if", RejectionCode.MISPLACED_ELSE, 0x05, 0x0B),
                code("catch without try", RejectionCode.MISPLACED_CATCH, 0x19, 0x0B),
                code("no end", RejectionCode.UNEXPECTED_END, 0x01),
                code("bytes after the end", RejectionCode.END_EXPECTED, 0x0B, 0x01),
                code(
                        "wide br_table",
                        RejectionCode.UNEXPECTED_END,
                        0x41,
                        0,
                        0x0E,
                        0xFF,
                        0xFF,
                        0xFF,
                        0xFF,
                        0x0F,
                        0,
                        0x0B),
                code("fence", RejectionCode.ZERO_BYTE_EXPECTED, 0xFE, 3, 1, 0x0B),
                code("cast flags", RejectionCode.MALFORMED_CAST_FLAGS, 0xFB, 24, 4, 0, 0x6E, 0x6E, 0x0B),
                code("catch clause", RejectionCode.MALFORMED_CATCH, 0x1F, 0x40, 1, 4, 0, 0x0B, 0x0B),
                code("data.drop without count", RejectionCode.DATA_COUNT_REQUIRED, 0xFC, 9, 0, 0x0B));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void rejectsWithItsCode(String what, RejectionCode code, byte[] bytes) {
        ModuleRejectedException rejection = catchThrowableOfType(ModuleRejectedException.class, () -> {
            WasmModule module = ModuleDecoder.decode(bytes, ModuleLimits.DEFAULT);
            ModuleValidator.validate(module, ModuleLimits.DEFAULT);
        });
        assertThat(rejection).as(what).isNotNull();
        assertThat(rejection.code()).as("%s: %s", what, rejection.getMessage()).isEqualTo(code);
        assertThat(rejection.specPhrase()).startsWith(code.phrase());
    }

    @Test
    void everyProperPrefixOfAModuleIsRejectedOrAModule() {
        byte[] whole = ModuleBytes.module()
                .section(1, 2, 0x60, 0, 0, 0x5F, 1, 0x78, 1)
                .section(2, 1, 1, 'm', 1, 'f', 0, 0)
                .section(3, 1, 0)
                .section(4, 1, 0x70, 1, 1, 2)
                .section(5, 1, 0, 1)
                .section(6, 1, 0x7F, 0, 0x41, 7, 0x0B)
                .section(7, 1, 1, 'g', 3, 0)
                .section(9, 1, 0, 0x41, 0, 0x0B, 1, 0)
                .section(12, 1)
                .body(0x41, 0, 0x28, 2, 0, 0x1A, 0x0B)
                .section(11, 1, 1, 2, 1, 2)
                .toBytes();
        ModuleValidator.validate(ModuleDecoder.decode(whole, ModuleLimits.DEFAULT), ModuleLimits.DEFAULT);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            try {
                ModuleDecoder.decode(part, ModuleLimits.DEFAULT);
            } catch (ModuleRejectedException expected) {
                assertThat(expected.code().code()).startsWith("WM-1");
            }
        }
    }

    @Test
    void everyChangedByteIsRejectedOrAccepted() {
        byte[] whole = ModuleBytes.function(0x02, 0x40, 0x41, 0, 0x0D, 0, 0x0B, 0x0B);
        for (int i = 0; i < whole.length; i++) {
            for (int value = 0; value < 256; value++) {
                byte[] changed = whole.clone();
                changed[i] = (byte) value;
                try {
                    ModuleValidator.validate(ModuleDecoder.decode(changed, ModuleLimits.DEFAULT), ModuleLimits.DEFAULT);
                } catch (ModuleRejectedException expected) {
                    assertThat(expected.code()).isNotNull();
                }
            }
        }
    }

    @Test
    void malformedNamesCostOnlyTheNames() {
        byte[] bytes = ModuleBytes.module()
                .voidFunction()
                .body(0x0B)
                .section(0, 4, 'n', 'a', 'm', 'e', 0, 2, 1, 'm', 1, 4, 1, 0, 1, 'f', 1, 99)
                .toBytes();
        WasmModule module = ModuleDecoder.decode(bytes, ModuleLimits.DEFAULT);
        assertThat(module.moduleName()).isEqualTo("m");
        assertThat(module.functionName(0)).isEqualTo("f");
    }

    @Test
    void saysWhereAndWhat() {
        ModuleRejectedException rejection = catchThrowableOfType(
                ModuleRejectedException.class,
                () -> ModuleValidator.validate(
                        ModuleDecoder.decode(ModuleBytes.function(0x41, 1, 0x0B), ModuleLimits.DEFAULT),
                        ModuleLimits.DEFAULT));
        assertThat(rejection)
                .hasMessage(
                        "function 0 at byte 0x19: type mismatch: end expects no more values in the block, found i32");
        assertThat(rejection.code().code()).isEqualTo("WM-2101");
        assertThat(rejection.specPhrase()).isEqualTo("type mismatch");
        assertThat(rejection.functionIndex()).isZero();
    }
}
