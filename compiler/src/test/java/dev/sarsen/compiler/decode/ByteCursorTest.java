package dev.sarsen.compiler.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.compiler.ModuleBytes;
import dev.sarsen.compiler.RejectionCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteCursorTest {

    private static ByteCursor over(int... bytes) {
        byte[] content = ModuleBytes.empty().bytes(bytes).toBytes();
        return new ByteCursor(content, 0, content.length, -1);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, -1, 63, 64, -64, -65, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
    void readsBackSignedNumbers(long value) {
        byte[] bytes = signed(value);
        assertThat(new ByteCursor(bytes, 0, bytes.length, -1).s64()).isEqualTo(value);
        if (value == (int) value) {
            assertThat(new ByteCursor(bytes, 0, bytes.length, -1).s32()).isEqualTo((int) value);
            assertThat(new ByteCursor(bytes, 0, bytes.length, -1).s33()).isEqualTo(value);
        }
    }

    private static byte[] signed(long value) {
        ModuleBytes out = ModuleBytes.empty();
        long rest = value;
        while (rest < -64 || rest > 63) {
            out.bytes((int) (rest & 0x7F | 0x80));
            rest >>= 7;
        }
        return out.bytes((int) (rest & 0x7F)).toBytes();
    }

    @Test
    void readsPaddedNumbers() {
        assertThat(over(0x80, 0x80, 0x80, 0x80, 0x00).u32()).isZero();
        assertThat(over(0xFF, 0xFF, 0xFF, 0xFF, 0x7F).s32()).isEqualTo(-1);
        assertThat(over(0xFF, 0xFF, 0xFF, 0xFF, 0x0F).u32()).isEqualTo(-1);
        assertThat(over(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01)
                        .u64())
                .isEqualTo(Long.MIN_VALUE);
        assertThat(over(0xFF, 0xFF, 0xFF, 0xFF, 0x0F).s33()).isEqualTo(0xFFFF_FFFFL);
    }

    @Test
    void rejectsBitsBeyondTheWidth() {
        assertThatThrownBy(() -> over(0xFF, 0xFF, 0xFF, 0xFF, 0x1F).u32()).hasMessageContaining("integer too large");
        assertThatThrownBy(() -> over(0xFF, 0xFF, 0xFF, 0xFF, 0x0F).s32()).hasMessageContaining("integer too large");
        assertThatThrownBy(() -> over(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02)
                        .u64())
                .hasMessageContaining("integer too large");
        assertThatThrownBy(() -> over(0x80, 0x80, 0x80, 0x80, 0x80).u32())
                .hasMessageContaining("integer representation too long");
        assertThatThrownBy(() -> over(0x80).u32()).hasMessageContaining("unexpected end");
    }

    @Test
    void acceptsExactlyTheUtf8ThatJavaDecodesWithoutReplacement() {
        byte[] bytes = new byte[4];
        for (int lead = 0; lead < 256; lead++) {
            for (int second : new int[] {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF}) {
                for (int third : new int[] {0x41, 0x80, 0xBF, 0xC0}) {
                    for (int length = 1; length <= 4; length++) {
                        bytes[0] = (byte) lead;
                        bytes[1] = (byte) second;
                        bytes[2] = (byte) third;
                        bytes[3] = (byte) 0x80;
                        boolean strict = !new String(bytes, 0, length, StandardCharsets.UTF_8).contains("\uFFFD");
                        assertThat(Utf8.valid(bytes, 0, length)).isEqualTo(strict);
                    }
                }
            }
        }
    }

    @Test
    void knowsThePhraseOfEveryCode() {
        for (RejectionCode code : RejectionCode.values()) {
            assertThat(code.code()).matches("WM-[1-4]\\d{3}");
            assertThat(code.phrase()).isNotEmpty().doesNotEndWith(".");
        }
        assertThat(RejectionCode.values()).extracting(RejectionCode::code).doesNotHaveDuplicates();
    }
}
