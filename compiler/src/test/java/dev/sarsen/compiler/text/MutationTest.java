package dev.sarsen.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Feeds damaged text: whatever happens, it is a module or a {@link MalformedTextException}. */
final class MutationTest {

    private static final String TEXT = """
            (module $m (@name "M") (@custom "c" (after type) "x\\00")
              (rec (type $s (sub (struct (field $x (mut i8)) (field i32 (ref null $s))))) (type (array i64)))
              (type $f (func (param i32 f32) (result i64)))
              (import "a" "b" (func $i (type $f))) (import "a" "t" (table i64 1 2 funcref))
              (memory $mem (export "m") 1 2 shared) (memory (data "ab\\u{1F600}")) (memory 1 (pagesize 1))
              (table $t 3 (ref null $f) (ref.null $f)) (table externref (elem (ref.null extern)))
              (global $g (export "g") (mut v128) (v128.const f32x4 1 nan:0x1 -inf 0x1p-3))
              (tag $e (param i32))
              (func $k (export "k") (param $p i32) (param f32) (result i64) (local $l i64) (local f64 i32)
                (block $b (result i64) (loop (br_if $b (i64.const -0x8000) (local.get $p)))
                  (try_table (catch $e $b) (catch_all_ref 0) (throw $e (i32.const 1_000)))
                  (if (i32.const 1) (then nop) (else (drop (call $i (i32.const 0) (f32.const 1.5e3)))))
                  local.get $l)
                if $q (result i64) i64.const 1 else $q i64.const 2 end $q
                (@metadata.code.branch_hint "\\01") (if (i32.load8_u offset=8 align=1 (i32.const 0)) (then))
                (try (do nop) (catch $e) (catch_all (rethrow 0))) (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
                (call_indirect $t (type $f)) (select (result i32)) (block $z (br_table $z 0 1)) (memory.init $mem $d)
                (v128.load8_lane $mem offset=1 3) (ref.test (ref null $s)) (br_on_cast 0 anyref (ref i31))
                (struct.get_s $s $x) (array.new_fixed 1 3) (memory.copy 0 1) (table.init $t $n) drop)
              (elem $n (table $t) (offset (i32.const 0)) (ref null $f) (item (ref.func $k)) (ref.null $f))
              (elem declare func $k 0) (elem funcref) (data $d "passive") (data (memory 1) (i32.const 0) "x" "y")
              (export "x" (func $k)) (start $k))
            (; block (; nested ;) ;) ;; line
            """;

    @Test
    void neverFailsInAnyOtherWay() {
        byte[] original = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(TextReader.read(original)).isNotEmpty();
        Random random = new Random(7);
        int accepted = 0;
        for (int round = 0; round < 30_000; round++) {
            byte[] damaged = mutate(original, random);
            try {
                TextReader.read(damaged);
                accepted++;
            } catch (MalformedTextException e) {
                assertThat(e.line()).isPositive();
                assertThat(e.specPhrase()).isNotBlank();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("round " + round + ": " + new String(damaged, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(accepted).isPositive();
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(12), bytes.length - at);
            int other = random.nextInt(bytes.length - length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = bytes[other];
                case 1 -> System.arraycopy(bytes, other, bytes, at, length);
                case 2 -> Arrays.fill(bytes, at, at + length, (byte) ' ');
                default -> {
                    byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
                    System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
                    bytes = shorter;
                }
            }
        }
        return bytes;
    }
}
