package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.Pass;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ValueReuseTest {

    private static final Pattern LOAD = Pattern.compile("\\.load");
    private static final String LOADED = "(local.set $x (i32.load offset=8 (local.get $p)))";
    private static final String AGAIN = "(i32.load offset=8 (local.get $p))";
    private static final String PLACE =
            "(i32.add (i32.mul (i32.xor (local.get $p) (i32.const 77)) (i32.const 1000)) (local.get $q))";

    private static String after(Pass pass, String body) {
        String module = "(module (memory 1) (memory 1) (global $g (mut i32) (i32.const 0)) (table 1 funcref)"
                + " (func $other unreachable)"
                + " (func (param $p i32) (param $q i32) (result i32) (local $x i32) (local $y i32) " + body + "))";
        String listing = PassIr.after(pass.text(), "1", module);
        assertThat(listing.lastIndexOf("after ")).as("one listing").isEqualTo(listing.indexOf("after "));
        return listing;
    }

    /** How many loads are left of a function's. */
    private static long loads(String body) {
        return LOAD.matcher(after(Pass.REDUNDANT_LOADS, body)).results().count();
    }

    /** How many multiplications are left. */
    private static long products(String body) {
        return Pattern.compile("i32\\.mul")
                .matcher(after(Pass.COMMON_SUBEXPRESSIONS, body))
                .results()
                .count();
    }

    @Test
    void whatWasLoadedIsTakenFromItsLocal() {
        assertThat(after(Pass.REDUNDANT_LOADS, LOADED + AGAIN)).contains("return v2");
        assertThat(loads(LOADED + "(i32.add " + AGAIN + AGAIN + ")")).isEqualTo(1);
    }

    @Test
    void loadsInsideOfTreesGetALocal() {
        assertThat(loads("(i32.mul " + AGAIN + AGAIN + ")")).isEqualTo(1);
        String twice = "(i32.load " + AGAIN + ")";
        assertThat(loads(
                        "(local.set $x (i32.add (local.get $q) " + twice + ")) (i32.sub (local.get $x) " + twice + ")"))
                .isEqualTo(2);
    }

    @Test
    void aLocalThatWasAssignedAnewIsNotTaken() {
        String body = LOADED + "(local.set $x (local.get $q)) (i32.add (local.get $x) " + AGAIN + ")";
        assertThat(loads(body)).isEqualTo(1);
        assertThat(after(Pass.REDUNDANT_LOADS, body)).contains("i32.add(v2, v3)");
        assertThat(loads(LOADED + "(local.set $p (local.get $q))" + AGAIN)).isEqualTo(2);
    }

    @Test
    void whatWasStoredIsNotLoaded() {
        assertThat(loads("(i32.store offset=8 (local.get $p) (local.get $q))" + AGAIN))
                .isZero();
        assertThat(loads("(i32.store offset=8 (local.get $p) (i32.const 5))" + AGAIN))
                .isZero();
        assertThat(loads("(i32.store offset=8 (local.get $p) (i32.add (local.get $q) (i32.const 1)))" + AGAIN))
                .isZero();
        assertThat(loads("(i32.store8 offset=8 (local.get $p) (local.get $q))" + AGAIN))
                .isEqualTo(1);
        assertThat(loads("(f32.store offset=8 (local.get $p) (f32.const 1))" + AGAIN))
                .isEqualTo(1);
    }

    @Test
    void storesThatMayReachALoadForgetIt() {
        assertThat(loads(LOADED + "(i32.store (local.get $q) (i32.const 0))" + AGAIN))
                .isEqualTo(2);
        assertThat(loads(LOADED + "(i32.store offset=4 (local.get $p) (i32.const 0))" + AGAIN))
                .isEqualTo(1);
        assertThat(loads(LOADED + "(i32.store offset=12 (local.get $p) (i32.const 0))" + AGAIN))
                .isEqualTo(1);
        assertThat(loads(LOADED + "(i32.store offset=11 (local.get $p) (i32.const 0))" + AGAIN))
                .isEqualTo(2);
        assertThat(loads(LOADED + "(i64.store offset=1 (local.get $p) (i64.const 0))" + AGAIN))
                .isEqualTo(2);
        assertThat(loads(LOADED + "(i64.store (local.get $p) (i64.const 0))" + AGAIN))
                .isEqualTo(1);
        String below = "(i32.store offset=20 (i32.sub (local.get $p) (i32.const 8)) (i32.const 0))";
        assertThat(loads(LOADED + below + AGAIN)).isEqualTo(2);
        assertThat(loads(
                        LOADED + "(i32.store offset=20 (i32.add (local.get $p) (i32.const -8)) (i32.const 0))" + AGAIN))
                .isEqualTo(1);
        assertThat(loads(
                        LOADED + "(i32.store offset=16 (i32.add (local.get $p) (i32.const -8)) (i32.const 0))" + AGAIN))
                .isEqualTo(2);
        assertThat(loads(LOADED + "(i32.store 1 offset=4 (local.get $p) (i32.const 0))" + AGAIN))
                .isEqualTo(2);
    }

    @Test
    void sumsThatWrapAroundAreOtherAccesses() {
        String wrapped = "(i32.load (i32.add (local.get $p) (i32.const 8)))";
        assertThat(loads(LOADED + wrapped)).isEqualTo(2);
    }

    @Test
    void callsAtomicsAndBulkInstructionsForget() {
        assertThat(loads(LOADED + "(call $other)" + AGAIN)).isEqualTo(2);
        assertThat(loads(LOADED + "(drop (memory.grow (i32.const 1)))" + AGAIN)).isEqualTo(2);
        assertThat(loads(LOADED + "(memory.fill (local.get $q) (i32.const 0) (i32.const 4))" + AGAIN))
                .isEqualTo(2);
        assertThat(loads(LOADED + "(i32.atomic.store (local.get $q) (i32.const 0))" + AGAIN))
                .isEqualTo(2);
        assertThat(loads(LOADED + "(atomic.fence)" + AGAIN)).isEqualTo(2);
    }

    @Test
    void labelsForgetAndBranchesDoNot() {
        assertThat(loads("(block $b " + LOADED + "(br_if $b (local.get $q)) (return " + AGAIN + ")) (i32.const 1)"))
                .isEqualTo(1);
        assertThat(loads("(if (local.get $q) (then " + LOADED + "))" + AGAIN)).isEqualTo(2);
        assertThat(loads("(loop $l " + LOADED + "(br_if $l (local.get $x)))" + AGAIN))
                .isEqualTo(1);
        assertThat(loads(LOADED + "(loop $l (br_if $l " + AGAIN + ")) (i32.const 1)"))
                .isEqualTo(2);
    }

    @Test
    void nothingMovesBeforeAnotherTrap() {
        String divided = "(local.set $y (i32.add (i32.div_u (i32.const 1) (local.get $q)) (i32.mul " + AGAIN
                + "(i32.const 3))))";
        assertThat(loads(divided + AGAIN)).isEqualTo(2);
        assertThat(loads("(local.set $y (i32.div_u " + AGAIN + "(local.get $q)))" + AGAIN))
                .isEqualTo(1);
    }

    @Test
    void valuesAreNotKeptForLong() {
        String between = "(global.set $g (local.get $q))".repeat(60);
        assertThat(loads(LOADED + between + AGAIN)).isEqualTo(2);
    }

    @Test
    void largerExpressionsAreComputedOnce() {
        assertThat(products("(local.set $x " + PLACE + ") (i32.store (local.get $q) (local.get $x)) " + PLACE))
                .isEqualTo(1);
        assertThat(products("(i32.store (local.get $q) " + PLACE + ") (i32.store offset=4 (local.get $q) " + PLACE
                        + ") (i32.const 1)"))
                .isEqualTo(1);
        assertThat(products("(local.set $x " + PLACE + ") (local.set $q (i32.const 3)) " + PLACE))
                .isEqualTo(2);
        assertThat(products("(local.set $x " + PLACE + ") (call $other) " + PLACE))
                .isEqualTo(1);
    }

    @Test
    void comparisonsAndWhatMayTrapAreMadeAgain() {
        String compared = "(i32.lt_u " + PLACE + "(i32.const 123456))";
        String again = after(Pass.COMMON_SUBEXPRESSIONS, "(drop (i32.load " + compared + "))" + compared);
        assertThat(Pattern.compile("i32\\.lt_u").matcher(again).results().count())
                .isEqualTo(2);
        String loaded = "(i32.mul (i32.mul (i32.load (local.get $p)) (i32.const 12345)) (i32.const 54321))";
        assertThat(products("(local.set $x " + loaded + ")" + loaded)).isEqualTo(4);
    }
}
