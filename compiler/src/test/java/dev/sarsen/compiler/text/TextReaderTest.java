package dev.sarsen.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link TextReader}: what modules become, and which are refused. */
final class TextReaderTest {

    private static final String HEADER = "0061736d01000000";

    private static String hex(String text) {
        return HexFormat.of().formatHex(TextReader.read(text.getBytes(StandardCharsets.UTF_8), false));
    }

    private static String phrase(String text) {
        try {
            TextReader.read(text);
            return "accepted";
        } catch (MalformedTextException e) {
            return e.specPhrase();
        }
    }

    /** The bytes of the only function's body, without its size, its locals and its last end. */
    private static String code(String instructions) {
        String module = hex("(module (memory 1) (memory $m 1) (table 1 funcref) (table $t 1 funcref) (tag $e) (func $f "
                + instructions + ") (data \"a\") (data $d \"b\") (elem func) (elem $s func))");
        int section = findCodeSection(module);
        int size = Integer.parseInt(module.substring(section + 2, section + 4), 16);
        return module.substring(section + 10, section + 4 + size * 2 - 2);
    }

    /** Walks the sections of a small module; sizes below 128 only. */
    private static int findCodeSection(String module) {
        int at = 16;
        while (!module.startsWith("0a", at)) {
            at += 4 + 2 * Integer.parseInt(module.substring(at + 2, at + 4), 16);
        }
        return at;
    }

    @Test
    void assemblesTheEmptyModuleInAllItsForms() {
        assertThat(hex("")).isEqualTo(HEADER);
        assertThat(hex("(module)")).isEqualTo(HEADER);
        assertThat(hex("(module $name)")).isEqualTo(HEADER);
        assertThat(hex("(module binary \"\\00asm\" \"\\01\\00\\00\\00\")")).isEqualTo(HEADER);
        assertThat(hex("(module quote \"(mod\" \"ule)\")")).isEqualTo(HEADER);
    }

    @Test
    void assemblesAFunction() {
        assertThat(hex("(func (export \"add\") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))"))
                .isEqualTo(HEADER + "0107016002" + "7f7f017f" + "03020100" + "07070103" + "616464" + "0000"
                        + "0a09010700200020016a0b");
    }

    @Test
    void writesNamesOfModuleFunctionsAndLocals() {
        byte[] bytes = TextReader.read("(module $m (func $f (param $p i32) (local $l i64)))");
        assertThat(HexFormat.of().formatHex(bytes))
                .endsWith("001a" + "046e616d65" + "0002016d" + "01040100" + "0166" + "0209" + "01000200" + "0170" + "01"
                        + "016c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nop | 01",
                "(nop) | 01",
                "i32.const -1 | 417f",
                "i32.const 0xffffffff | 417f",
                "i64.const 0x8000_0000_0000_0000 | 428080808080808080807f",
                "(drop (i32.const 64)) | 41c0001a",
                "i32.const 1 if nop else nop end | 410104400105010b",
                "(if (i32.const 1) (then nop) (else nop)) | 410104400105010b",
                "(if (i32.const 1) (then)) | 410104400b",
                "if $a else $a end $a | 0440050b",
                "(block $a (loop $b (br $a) (br $b) (br 7))) | 024003400c010c000c070b0b",
                "(block $a (block $a (br $a)) (br $a)) | 024002400c000b0c000b",
                "(block (result i32) (i32.const 0)) | 027f41000b",
                "(block $x (br_table $x 0 $x (i32.const 0))) | 024041000e020000000b",
                "(select (nop) (nop)) | 01011b",
                "(select (result i32) (nop)) | 011c017f",
                "(select (result) (nop)) | 011c00",
                "i32.load | 280200",
                "i32.load offset=8 align=1 | 280008",
                "i32.load $m offset=0x10 | 28420110",
                "i32.load 1 align=4 | 28420100",
                "v128.load8_lane 3 | fd54000003",
                "v128.load8_lane 1 3 | fd5440010003",
                "v128.load8_lane $m offset=2 3 | fd5440010203",
                "v128.load8_lane 1 offset=2 3 | fd5440010203",
                "memory.init $d | fc080100",
                "memory.init 1 0 | fc080001",
                "memory.copy | fc0a0000",
                "memory.copy 1 0 | fc0a0100",
                "memory.fill $m | fc0b01",
                "table.init $s | fc0c0100",
                "table.init $t $s | fc0c0101",
                "table.copy $t 0 | fc0e0100",
                "table.get | 2500",
                "table.get $t | 2501",
                "call_indirect | 110000",
                "call_indirect $t (type 0) | 110001",
                "ref.null func | d070",
                "ref.null 0 | d000",
                "ref.test (ref null any) | fb156e",
                "ref.test (ref 0) | fb1400",
                "ref.cast anyref | fb176e",
                "br_on_cast 0 anyref (ref i31) | fb1801006e6c",
                "br_on_cast_fail 0 (ref any) i31ref | fb1902006e6c",
                "v128.const i32x4 1 -1 0x80000000 +2 | fd0c01000000ffffffff0000008002000000",
                "v128.const f64x2 1 -0 | fd0c000000000000f03f0000000000000080",
                "i8x16.extract_lane_u 15 | fd160f",
                "atomic.fence | fe0300",
                "(block $l (try_table (catch $e $l) (catch_all 0))) | 02401f400200000002000b0b",
                "(try (do nop) (catch $e) (catch_all)) | 0640010700190b",
                "(try $l (do nop) (delegate 0)) | 0640011800",
                "try nop catch $e catch_all end | 0640010700190b",
                "try try delegate 0 end | 0640064018000b",
                "i64.add128 | fc13",
                "f32x4.relaxed_madd | fd8502",
            })
    void writesInstructions(String text, String expected) {
        assertThat(code(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(type $t (func)) (func (type $t)) | (type (func)) (func)",
                "(func $f) (table funcref (elem $f 0)) | (func) (table 2 2 funcref) (elem (i32.const 0) func 0 0)",
                "(table i64 funcref (elem)) | (table i64 0 0 funcref) (elem (offset i64.const 0))",
                "(memory (data \"abc\")) | (memory 1 1) (data (i32.const 0) \"abc\")",
                "(memory (data)) | (memory 0 0) (data (i32.const 0))",
                "(memory i64 (data \"a\" \"b\")) | (memory i64 1 1) (data (i64.const 0) \"ab\")",
                "(memory (export \"m\") (import \"a\" \"b\") 1) | (import \"a\" \"b\" (memory 1)) (export \"m\" (memory 0))",
                "(global (import \"a\" \"b\") (mut i32)) | (import \"a\" \"b\" (global (mut i32)))",
                "(type (sub final (func))) | (type (func))",
                "(global funcref ref.null func) | (global (ref null func) (ref.null func))",
                "(table 1 funcref) (elem 0 (i32.const 0)) | (table 1 funcref) (elem (table 0) (i32.const 0) func)",
                "(func (param i32) (param) (param i64 f32)) | (func (param i32 i64 f32))",
                "(func (local i32) (local i32 i64)) | (func (local i32 i32) (local i64))",
            })
    void treatsAbbreviationsAsWhatTheyStandFor(String brief, String full) {
        assertThat(hex(brief)).isEqualTo(hex(full));
    }

    @Test
    void appendsImpliedTypesInTheOrderOfTheText() {
        assertThat(hex("(func (param i32)) (func (param i64)) (type (func (param f32))) (func (param i32))"))
                .startsWith(HEADER + "010d03" + "60017d00" + "60017f00" + "60017e00");
    }

    @Test
    void writesRecursiveGroupsAndSubtypes() {
        assertThat(hex("(rec (type $a (sub (struct (field $x (mut i8)) (field i32 (ref null $b)))))"
                        + "(type $b (sub $a (struct (field (mut i8) i32 (ref null $b))))))"
                        + "(func (param (ref $a)) (drop (struct.get_u $a $x (local.get 0))))"))
                .startsWith(HEADER + "011f02" + "4e02" + "50005f03" + "7801" + "7f00" + "630100" + "500100" + "5f03"
                        + "7801" + "7f00" + "630100" + "6001640000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(module | unexpected token",
                "(module)) | unexpected token",
                "(module) (module) | unexpected token",
                "(modul) | unknown operator",
                "(func (nope)) | unknown operator",
                "(func (i32.const)) | unexpected token",
                "(func (i32.const 1 2)) | unexpected token",
                "(func (i32.const 4294967296)) | constant out of range",
                "(func (local.get $x)) | unknown local",
                "(func (br $x)) | unknown label",
                "(func (call $x)) | unknown func",
                "(func (type $x)) | unknown type",
                "(func $a) (func $a) | duplicate func",
                "(func (param $a i32) (local $a i32)) | duplicate local",
                "(type $t (func (param i32))) (func (type $t) (param i64)) | inline function type",
                "(type $t (struct)) (func (type $t) (param i64)) | inline function type",
                "(func) (import \"\" \"\" (func)) | import after function",
                "(memory 1) (func (import \"\" \"\")) | import after memory",
                "(start 0) (start 0) | multiple start sections",
                "(func block $a end $b) | mismatching label",
                "(func block end $b) | mismatching label",
                "(func (block) end) | unexpected token",
                "(func block) | unexpected token",
                "(func else) | unexpected token",
                "(func (if (i32.const 0))) | unexpected token",
                "(func (if (then) (i32.const 0))) | unexpected token",
                "(func (if (then) (else) (else))) | unexpected token",
                "(func (then)) | unexpected token",
                "(func (i32.add nop)) | unexpected token",
                "(func (i32.load align=3)) | alignment must be a power of two",
                "(func (i32.load align=0)) | alignment must be a power of two",
                "(func (i32.load align=1 offset=1)) | unexpected token",
                "(func (i32.load offset=x)) | unknown operator",
                "(func (v128.const i32x4 1 2 3)) | wrong number of lane literals",
                "(func (v128.const i8x16 1)) | wrong number of lane literals",
                "(func (i8x16.extract_lane_s 256)) | i8 constant out of range",
                "(func (export \"\\ff\")) | malformed UTF-8 encoding",
                "(func (block (param $x i32))) | unexpected token",
                "(func (call_indirect (result) (param))) | unexpected token",
                "(type $s (struct (field $x i32))) (func (struct.get $s $y)) | unknown field",
                "(memory 1 (pagesize 3)) | invalid custom page size",
                "(func (try (do) (catch_all) (catch_all))) | unexpected token",
                "(func try catch_all delegate 0) | unexpected token",
                "(global i32) (export \"x\" (global $y)) | unknown global",
                "(module quote \"(module quote)\") | unexpected token",
                "(module definition) | unexpected token",
                "(func (v128.const i32x4 1 2 3 4 5)) | wrong number of lane literals",
                "(func (call 4294967296)) | i32 constant out of range",
                "(memory 18446744073709551616) | i64 constant out of range",
            })
    void refusesMalformedModules(String text, String phrase) {
        assertThat(phrase(text)).isEqualTo(phrase);
    }

    @Test
    void countsDataSegmentsOnlyWhenCodeNamesThem() {
        assertThat(hex("(memory 1) (data \"\") (func (data.drop 0))")).contains("0c0101");
        assertThat(hex("(memory 1) (data \"\") (func)")).doesNotContain("0c0101");
    }

    @Test
    void placesCustomSections() {
        assertThat(hex("(module (@custom \"z\") (@custom \"a\" (before first) \"1\" \"2\") (type (func))"
                        + "(@custom \"b\" (after type) \"\\00\") (@custom \"c\" (before func)))"))
                .isEqualTo(HEADER + "000401613132" + "010401600000" + "0003016200" + "00020163" + "0002017a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(module (@custom))",
                "(module (@custom bla))",
                "(module (@custom \"a\" here))",
                "(module (@custom \"a\" (after)))",
                "(module (@custom \"a\" (after types)))",
                "(module (@custom \"\\ff\"))",
                "(module (type (@custom \"a\") (func)))",
                "(module (func) (@name \"late\"))",
                "(module (@name \"a\") (@name \"b\"))",
                "(module (func (@metadata.code.branch_hint \"\\02\") if end))",
                "(module (func (@metadata.code.branch_hint \"\\01\") nop))",
                "(module (@metadata.code.branch_hint \"\\01\") (func))",
            })
    void refusesMisplacedOrMalformedAnnotations(String text) {
        assertThat(phrase(text)).containsAnyOf("annotation");
    }

    @Test
    void takesNamesFromAnnotations() {
        byte[] bytes = TextReader.read("(module $m (@name \"Grüße\") (func $f (@name \"a b\")))");
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("Grüße", "a b")
                .doesNotContain("\u0001f");
    }

    @Test
    void writesBranchHints() {
        assertThat(hex("(func (local i32) i32.const 0 (@metadata.code.branch_hint \"\\01\") if end"
                        + "(@metadata.code.branch_hint \"\\00\") (if (i32.const 1) (then)))"))
                .contains(HexFormat.of().formatHex("metadata.code.branch_hint".getBytes(StandardCharsets.UTF_8)) + "01"
                        + "0002" + "050101" + "0a0100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(block ", "(i32.eqz ", "(if (then ", "(loop $a ", "(try (do "})
    void survivesDeepFolding(String opening) {
        int depth = 1_000_000;
        int parentheses = (int) opening.chars().filter(c -> c == '(').count();
        String text = "(func " + opening.repeat(depth) + ")".repeat(depth * parentheses) + ")";
        assertThat(TextReader.read(text)).hasSizeGreaterThan(depth);
    }

    @Test
    void survivesDeepFlatBlocksAndComments() {
        int depth = 1_000_000;
        String blocks = "(func " + "block $l ".repeat(depth) + "br $l ".repeat(10) + "end ".repeat(depth) + ")";
        assertThat(TextReader.read(blocks)).hasSizeGreaterThan(depth * 3);
        assertThat(TextReader.read("(;".repeat(depth) + ";)".repeat(depth))).hasSize(8);
        assertThat(TextReader.read("(@a " + "(".repeat(depth) + ")".repeat(depth) + ")"))
                .hasSize(8);
        assertThatThrownBy(() -> TextReader.read("(".repeat(depth))).isInstanceOf(MalformedTextException.class);
    }

    @Test
    void givesNamesToLabelsButDropsThem() {
        assertThat(code("(block $a (@name \"a\") (if $b (@name \"b\") (i32.const 0) (then)))"))
                .isEqualTo("0240410004400b0b");
    }

    @Test
    void refusesTextWithLoneSurrogates() {
        assertThat(phrase(";; \ud800")).isEqualTo("malformed UTF-8 encoding");
    }
}
