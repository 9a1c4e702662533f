package dev.sarsen.compiler.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Interpreters by chance, in the text format, each with a program by chance: a loop around a wide switch whose cases do all
 * sorts of things.
 *
 * <p>The export {@code run} takes the number of steps that the guest's guest may make and answers a checksum; {@code poke}
 * changes a byte of its program.
 */
final class RandomInterpreter {

    private static final int CODE = 256;
    private static final int DATA = 4096;

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final int cases;
    private final boolean traps;

    private RandomInterpreter(long seed, boolean traps) {
        this.random = new Random(seed);
        this.cases = 22 + random.nextInt(20);
        this.traps = traps;
    }

    /** An interpreter whose cases may trap, or not. */
    static String text(long seed, boolean traps) {
        return new RandomInterpreter(seed, traps).write();
    }

    private String write() {
        line("(module (memory (export \"memory\") 1 20) (global $g (mut i32) (i32.const 7))");
        line("(data (i32.const 0) \"" + program() + "\")");
        line("(func $help (param $a i32) (param $b i32) (result i32)");
        line("  (i32.add (i32.mul (local.get $a) (i32.const 31)) (i32.rotl (local.get $b) (i32.const 5))))");
        line("(func $pair (param $a i32) (result i32 i64)");
        line("  (i32.xor (local.get $a) (i32.const 99)) (i64.extend_i32_u (local.get $a)))");
        line("(func (export \"poke\") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))");
        line("(func $run (export \"run\") (param $steps i32) (result i32)");
        line(
                "  (local $pc i32) (local $op i32) (local $a i32) (local $b i32) (local $t i32) (local $l i64) (local $d f64)");
        boolean outer = random.nextBoolean();
        line("  (block $halt");
        line(outer ? "  (loop $outer (local.set $b (i32.add (local.get $b) (i32.const 1)))" : "");
        line("  (loop $next");
        line("    (br_if $halt (i32.eqz (local.get $steps)))");
        line("    (local.set $steps (i32.sub (local.get $steps) (i32.const 1)))");
        line("    (local.set $op (i32.load8_u (local.get $pc)))");
        line("    (local.set $pc (i32.and (i32.add (local.get $pc) (i32.const 1)) (i32.const " + (CODE - 1) + ")))");
        for (int k = cases; k >= 0; k--) {
            line("    (block $c" + k);
        }
        StringBuilder table = new StringBuilder();
        for (int k = 0; k <= cases; k++) {
            table.append(" $c").append(random.nextInt(12) == 0 ? 0 : k);
        }
        line("    (br_table" + table + " (local.get $op))");
        for (int k = 0; k <= cases; k++) {
            line("    )");
            if (k == 1) {
                jump();
            } else {
                body(k, outer);
            }
        }
        line("  )" + (outer ? ")" : "") + ")");
        line("  (i32.xor (local.get $a) (i32.xor (local.get $b) (i32.wrap_i64 (i64.xor (local.get $l)");
        line("    (i64.reinterpret_f64 (local.get $d)))))))");
        return line(")").toString();
    }

    private StringBuilder line(String line) {
        return text.append(line).append('\n');
    }

    /** A program: runs of operations, and jumps back that are taken some times. */
    private String program() {
        List<Integer> code = new ArrayList<>();
        while (code.size() < CODE) {
            if (random.nextInt(6) == 0 && code.size() > 8) {
                int target = Math.max(0, code.size() - 2 - random.nextInt(30));
                code.addAll(List.of(1, random.nextInt(4), target));
            } else {
                code.add(random.nextInt(cases + 2));
            }
        }
        StringBuilder bytes = new StringBuilder();
        code.subList(0, CODE).forEach(b -> bytes.append(String.format("\\%02x", b)));
        return bytes.toString();
    }

    /** Counts a cell down from 50 and jumps while it is not zero. */
    private void jump() {
        line("    (local.set $t (i32.add (i32.const 3000) (i32.and (i32.load8_u (local.get $pc)) (i32.const 3))))");
        line("    (local.set $op (i32.load8_u offset=1 (local.get $pc)))");
        line("    (local.set $pc (i32.and (i32.add (local.get $pc) (i32.const 2)) (i32.const " + (CODE - 1) + ")))");
        line("    (if (i32.eqz (i32.load8_u (local.get $t))) (then (i32.store8 (local.get $t) (i32.const 50))))");
        line("    (i32.store8 (local.get $t) (i32.sub (i32.load8_u (local.get $t)) (i32.const 1)))");
        line("    (if (i32.load8_u (local.get $t)) (then (local.set $pc (local.get $op))))");
        line("    (br $next)");
    }

    private void body(int number, boolean outer) {
        int statements = 1 + random.nextInt(7);
        for (int s = 0; s < statements; s++) {
            statement(number * 16 + s);
        }
        int end = random.nextInt(outer ? 8 : 6);
        if (end == 0) {
            // Runs on into the next case.
            return;
        }
        if (end == 1) {
            line(
                    "    (br_if $next (i32.and (local.get $a) (i32.const 1))) (local.set $b (i32.add (local.get $b) (i32.const 3)))");
        }
        line(end > 5 ? "    (br_if $outer (i32.and (local.get $a) (i32.const 2))) (br $next)" : "    (br $next)");
    }

    private void statement(int id) {
        int k = 3 + random.nextInt(1 << 12);
        switch (random.nextInt(traps ? 19 : 16)) {
            case 0 ->
                line("    (local.set $a (i32.add (i32.mul (local.get $a) (i32.const " + k + ")) (local.get $b)))");
            case 1 -> line("    (i32.store " + cell("$a") + " (i32.add (local.get $b) (local.get $a)))");
            case 2 -> line("    (local.set $a (i32.xor (local.get $a) (i32.load " + cell("$b") + ")))");
            case 3 ->
                line("    (if (i32.and (local.get $a) (i32.const " + (1 << random.nextInt(6)) + "))"
                        + " (then (local.set $b (i32.add (local.get $b) (i32.const " + k + "))))"
                        + " (else (local.set $l (i64.add (i64.rotl (local.get $l) (i64.const 7)) (i64.const " + k
                        + ")))))");
            case 4 -> {
                line("    (local.set $t (i32.and (local.get $a) (i32.const 7)))");
                line("    (loop $i" + id
                        + " (local.set $b (i32.add (i32.mul (local.get $b) (i32.const 33)) (local.get $t)))");
                line("      (br_if $i" + id
                        + " (i32.gt_s (local.tee $t (i32.sub (local.get $t) (i32.const 1))) (i32.const 0))))");
            }
            case 5 -> line("    (local.set $a (call $help (local.get $a) (local.get $b)))");
            case 6 ->
                line("    (local.set $l (i64.add (i64.mul (local.get $l) (i64.const " + k
                        + ")) (i64.extend_i32_s (local.get $a))))");
            case 7 ->
                line(
                        "    (local.set $d (f64.add (f64.mul (local.get $d) (f64.const 0.5)) (f64.convert_i32_s (local.get $b))))");
            case 8 -> line("    (local.set $a (i32.xor (local.get $a) (i32.trunc_sat_f64_s (local.get $d))))");
            case 9 ->
                line(
                        "    (local.set $a (i32.div_s (local.get $b) (i32.or (i32.and (local.get $a) (i32.const 255)) (i32.const 1))))");
            case 10 -> {
                line("    (block $x" + id + " (block $y" + id + " (block $z" + id);
                line("      (br_table $x" + id + " $y" + id + " $z" + id + " (i32.and (local.get $a) (i32.const 3))))");
                line("      (local.set $b (i32.sub (local.get $b) (i32.const 5))))");
                line("      (local.set $a (i32.add (local.get $a) (i32.const 1))))");
            }
            case 11 ->
                line("    (br_if $next (i32.eq (i32.and (local.get $a) (i32.const 31)) (i32.const " + (k & 31) + ")))");
            case 12 ->
                line("    (if (i32.eq (i32.and (local.get $a) (i32.const 1023)) (i32.const 5))"
                        + " (then (local.set $b (i32.add (local.get $b) (memory.grow (i32.const 1))))))");
            case 13 -> line("    (global.set $g (i32.add (global.get $g) (local.get $a)))");
            case 14 -> line("    (local.set $a (i32.xor (local.get $a) (global.get $g)))");
            case 15 -> line("    (call $pair (local.get $a)) (local.set $l) (local.set $a)");
            case 16 ->
                line("    (local.set $b (i32.rem_u (local.get $b) (i32.and (local.get $a) (i32.const " + (k | 1)
                        + "))))");
            case 17 ->
                line("    (if (i32.eq (i32.and (local.get $a) (i32.const 4095)) (i32.const " + k
                        + ")) (then (unreachable)))");
            default ->
                line(
                        "    (local.set $a (i32.add (local.get $a) (i32.load (i32.and (i32.shl (local.get $b) (i32.const 3)) (i32.const 131071)))))");
        }
    }

    private static String cell(String of) {
        return "(i32.add (i32.const " + DATA + ") (i32.and (local.get " + of + ") (i32.const 4092)))";
    }
}
