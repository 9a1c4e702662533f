package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountingTestsTest {

    private static String polls(String body) {
        String text = "(module (memory 1) (func $other unreachable) (func (param $n i32) (param $w i64)"
                + " (local $i i32) (local $j i32) (local $k i64) " + body + "))";
        return PassIr.linesAfter("interruption", "1", text)
                .filter(line -> line.endsWith("poll"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aLoopThatFollowsPointersPollsForFree() {
        assertThat(polls("(loop $l (br_if $l (local.tee $n (i32.load (local.get $n)))))"))
                .isEqualTo("poll");
    }

    @Test
    void aSearchPollsForFree() {
        assertThat(polls("(loop $l (local.set $i (i32.add (local.get $i) (i32.const 1)))"
                        + " (br_if $l (i32.lt_s (i32.load8_u (local.get $i)) (local.get $n))))"))
                .isEqualTo("poll");
    }

    @Test
    void aTestOfACounterDoesNot() {
        assertThat(polls("(loop $l (call $other) (local.set $i (i32.add (local.get $i) (i32.const 1)))"
                        + " (br_if $l (i32.lt_u (local.get $i) (local.get $n))))"))
                .isEqualTo("counting-poll");
    }

    @Test
    void aCounterIsFollowedThroughCopies() {
        assertThat(polls("(loop $l (local.set $j (i32.sub (local.get $i) (i32.const 3))) (call $other)"
                        + " (local.set $i (local.get $j)) (br_if $l (i32.ne (local.get $i) (local.get $n))))"))
                .isEqualTo("counting-poll");
    }

    @Test
    void aCounterIsFollowedThroughConversions() {
        assertThat(polls("(loop $l (call $other) (local.set $k (i64.add (local.get $k) (i64.const 1)))"
                        + " (br_if $l (i32.lt_s (i32.wrap_i64 (local.get $k)) (local.get $n))))"))
                .isEqualTo("counting-poll");
        assertThat(polls("(loop $l (call $other) (local.set $i (i32.and (i32.add (local.get $i) (i32.const 1))"
                        + " (i32.const 255))) (br_if $l (i32.lt_s (local.get $i) (local.get $n))))"))
                .isEqualTo("counting-poll");
    }

    @Test
    void aTestInTheMiddleCounts() {
        assertThat(polls("(block $end (loop $l (br_if $end (i64.ge_u (local.get $k) (local.get $w))) (call $other)"
                        + " (local.set $k (i64.add (local.get $k) (i64.const 2))) (br $l)))"))
                .isEqualTo("counting-poll");
    }

    @Test
    void loopsAreJudgedByTheirOwnTests() {
        String search = "(loop $m (br_if $m (local.tee $j (i32.load (local.get $j)))))";
        assertThat(polls("(loop $l " + search + " (local.set $i (i32.add (local.get $i) (i32.const 1)))"
                        + " (br_if $l (i32.lt_s (local.get $i) (local.get $n))))"))
                .isEqualTo("counting-poll poll");
        assertThat(polls("(loop $l (loop $m (call $other) (local.set $i (i32.add (local.get $i) (i32.const 1)))"
                        + " (br_if $m (i32.lt_s (local.get $i) (local.get $n))))"
                        + " (br_if $l (i32.load (local.get $j))))"))
                .isEqualTo("poll counting-poll");
    }

    @Test
    void whatIsComputedAnewEachRoundIsNoCounter() {
        assertThat(polls("(loop $l (local.set $j (i32.add (i32.load (local.get $i)) (i32.const 4)))"
                        + " (local.set $i (local.get $j)) (br_if $l (i32.ne (local.get $i) (local.get $n))))"))
                .isEqualTo("poll");
    }
}
