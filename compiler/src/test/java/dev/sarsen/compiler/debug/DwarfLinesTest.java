package dev.sarsen.compiler.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.WasmModule;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DwarfLinesTest {

    private static final int MUTATIONS = 3_000;

    private static WasmModule decoded(byte[] wasm) {
        return ModuleDecoder.decode(wasm, ModuleLimits.DEFAULT);
    }

    private static int offset(WasmModule module, int defined, int instruction) {
        return LineTableBytes.address(module.bytes(), defined, instruction) + module.codeSectionStart();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void knowsFileAndLineOfEachInstruction(int version) {
        WasmModule module = decoded(LinedGuest.module(version, 40));
        CodeLines lines = DwarfLines.of(module);
        assertThat(lines.notes()).isEmpty();
        assertThat(lines.file(0)).isEqualTo(new SourceFile("math.c", "src/math.c", 0));
        assertThat(lines.file(1)).isEqualTo(new SourceFile("main.c", "src/main.c", 0));
        assertThat(lines.together(0, 1)).isFalse();
        assertThat(lines.line(0, module.body(0).start())).isEqualTo(10);
        assertThat(lines.line(0, offset(module, 0, 2))).isEqualTo(10);
        assertThat(lines.line(0, offset(module, 0, 3))).isEqualTo(11);
        assertThat(lines.line(0, offset(module, 0, 7)))
                .as("inlined from another file")
                .isZero();
        assertThat(lines.line(0, offset(module, 0, 11))).isEqualTo(13);
        assertThat(lines.line(1, offset(module, 1, 7))).isEqualTo(42);
    }

    @Test
    void countsTheLinesOfALongFileFromABase() {
        CodeLines lines = DwarfLines.of(decoded(LinedGuest.module(4, 200_000)));
        SourceFile file = lines.file(1);
        assertThat(file).isEqualTo(new SourceFile("main.c", "src/main.c", 180_224));
        assertThat(file.attribute()).isEqualTo("main.c+180224");
        assertThat(file.number(200_000)).isEqualTo(19_776);
        assertThat(file.number(180_224)).isZero();
        assertThat(file.number(245_760)).isZero();
        assertThat(file.map()).contains("*L\n180225#1,65535:1\n");
    }

    @Test
    void aModuleWithoutLineTablesHasNoLines() {
        assertThat(DwarfLines.of(decoded(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0})))
                .isSameAs(CodeLines.NONE);
    }

    @Test
    void aUnitThatCannotBeReadIsPassedOverWithANote() {
        byte[] good = new LineTableBytes(4, "a.c")
                .at(LineTableBytes.address(LinedGuest.module(4, 1), 0))
                .row(0, 7)
                .on(3)
                .end()
                .unit();
        byte[] bad = new LineTableBytes(4, "b.c").unit();
        bad[4] = 9; // the version
        CodeLines lines = DwarfLines.of(decoded(LineTableBytes.module(LinedGuest.TEXT, bad, good)));
        assertThat(lines.notes())
                .containsExactly("1 line tables passed over, the first: .debug_line at offset 0: "
                        + "expected version 2 to 5, found 9");
        assertThat(lines.file(0)).isNotNull();
        assertThat(lines.file(1)).isNull();
    }

    @Test
    void sequencesOfCodeThatTheLinkerLeftOutDoNotCount() {
        LineTableBytes table = new LineTableBytes(5, "a.c");
        table.at(0).row(0, 1).on(50).end();
        table.at(-1).row(0, 1).on(50).end();
        table.at(-2).row(0, 1).on(50).end();
        CodeLines lines = DwarfLines.of(decoded(LineTableBytes.module(LinedGuest.TEXT, table.unit())));
        assertThat(lines.file(0)).isNull();
        assertThat(lines.notes()).isEmpty();
    }

    @Test
    void descendingAddressesEndTheUnit() {
        LineTableBytes table = new LineTableBytes(5, "a.c");
        table.at(5).row(0, 1).at(2).row(0, 2).on(9).end();
        CodeLines lines = DwarfLines.of(decoded(LineTableBytes.module(LinedGuest.TEXT, table.unit())));
        assertThat(lines.file(0)).isNull();
        assertThat(lines.notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void nothingInASectionFailsACompilation(int version) {
        byte[] wasm = LinedGuest.module(version, 40);
        int debug = decoded(wasm).customSections().getLast().start();
        Random random = new Random(version);
        for (int k = 0; k < MUTATIONS; k++) {
            byte[] mutated = wasm.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = debug + random.nextInt(wasm.length - debug);
                mutated[at] = (byte) (random.nextBoolean() ? random.nextInt() : 0xff);
            }
            WasmModule module = decoded(mutated);
            assertThatCode(() -> {
                        CodeLines lines = DwarfLines.of(module);
                        for (int d = 0; d < module.definedFunctions(); d++) {
                            SourceFile file = lines.file(d);
                            assertThat(file == null || file.attribute().length() < 300)
                                    .isTrue();
                            assertThat(lines.line(d, module.body(d).codeStart()))
                                    .isNotNegative();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void absurdCountsAreRefusedBeforeAnythingIsAllocated() {
        byte[] unit = new LineTableBytes(5, "a.c").unit();
        // The number of directories, behind the header's 31 bytes and the format of a directory.
        int at = 30 + 3;
        assertThat(unit[at]).isEqualTo((byte) 1);
        unit[at] = 0x7f;
        CodeLines lines = DwarfLines.of(decoded(LineTableBytes.module(LinedGuest.TEXT, unit)));
        assertThat(lines.notes()).singleElement().asString().contains("files or directories");
    }
}
