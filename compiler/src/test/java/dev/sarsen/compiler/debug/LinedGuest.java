package dev.sarsen.compiler.debug;

import dev.sarsen.compiler.WasmCompiler;
import java.nio.charset.StandardCharsets;

/** A small program with a line table made by hand, as if it had been compiled from two files. */
public final class LinedGuest {

    /**
     * Function {@code quotient} is {@code src/math.c} 10 to 13 with line 12 inlined from {@code src/inline.h}, function
     * {@code run} is {@code src/main.c} from a given line on.
     */
    static final String TEXT = """
            (module
              (memory 1)
              (func $quotient (param $a i32) (param $b i32) (result i32)
                (i32.store (i32.const 8) (local.get $a))
                (i32.store (i32.const 12) (local.get $b))
                (i32.store (i32.const 16) (i32.load (i32.const 12)))
                (i32.div_s (i32.load (i32.const 8)) (i32.load (i32.const 16))))
              (func $run (export "run") (param $n i32) (param $b i32) (result i32)
                (local $s i32)
                (loop $again
                  (local.set $s (i32.add (local.get $s) (call $quotient (local.get $n) (local.get $b))))
                  (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
                (local.get $s)))
            """;

    private LinedGuest() {}

    /** The binary module with a line table of a version; {@code run} begins at a line of its file. */
    public static byte[] module(int version, int line) {
        byte[] bare = WasmCompiler.binary(TEXT.getBytes(StandardCharsets.UTF_8));
        int quotient = LineTableBytes.address(bare, 0);
        int run = LineTableBytes.address(bare, 1);
        LineTableBytes table = new LineTableBytes(version, "math.c", "inline.h", "main.c");
        int[] quotientRows = {0, 3, 6, 10};
        int[][] places = {{0, 10}, {0, 11}, {1, 12}, {0, 13}};
        table.at(quotient);
        int at = quotient;
        for (int k = 0; k < places.length; k++) {
            int address = k == 0 ? quotient : LineTableBytes.address(bare, 0, quotientRows[k]);
            table.on(address - at).row(places[k][0], places[k][1]);
            at = address;
        }
        table.on(5).end();
        int loop = LineTableBytes.address(bare, 1, 1);
        int back = LineTableBytes.address(bare, 1, 6);
        int last = LineTableBytes.address(bare, 1, 12);
        table.at(run).row(2, line);
        table.on(loop - run).row(2, line + 1);
        table.on(back - loop).row(2, line + 2);
        table.on(last - back).row(2, line + 3).on(2).end();
        return LineTableBytes.module(TEXT, table.unit());
    }
}
