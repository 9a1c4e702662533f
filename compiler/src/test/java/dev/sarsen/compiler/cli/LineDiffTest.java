package dev.sarsen.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    private static List<TextLine> lines(String text) {
        return text.lines().map(line -> new TextLine(0, line)).toList();
    }

    private static String diff(String before, String after) {
        return LineDiff.of(lines(before), lines(after)).replaceAll(" {9}", " ");
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(diff("a\nb", "a\nb")).isEmpty();
    }

    @Test
    void showsWhatWentAndWhatCameWithTheirNeighbours() {
        assertThat(diff("a\nb\nc\nd\ne", "a\nb\nx\nd\ne")).isEqualTo("  b\n- c\n+ x\n  d\n");
    }

    @Test
    void findsEqualLinesBetweenChanges() {
        assertThat(diff("1\n2\n3\n4\n5\n6\n7", "0\n2\n3\n4\n5\n6\n8")).isEqualTo("- 1\n+ 0\n  2\n  …\n  6\n- 7\n+ 8\n");
    }

    @Test
    void offsetsDoNotCount() {
        assertThat(LineDiff.of(List.of(new TextLine(1, "a")), List.of(new TextLine(2, "a"))))
                .isEmpty();
    }

    @Test
    void textsTooLongToCompareAreShownAsGoneAndCome() {
        Stream<TextLine> numbers = IntStream.range(0, 5_000).mapToObj(k -> new TextLine(0, "a" + k));
        Stream<TextLine> others = IntStream.range(0, 5_000).mapToObj(k -> new TextLine(0, "b" + k));
        assertThat(LineDiff.of(numbers.toList(), others.toList())).hasLineCount(10_000);
    }
}
