package dev.sarsen.host.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CommandArgumentsTest {

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("arg=--minify&arg=--loader=ts", List.of("--minify", "--loader=ts")),
                Arguments.of("arg=a+b", List.of("a b")),
                Arguments.of("arg=a%2Bb", List.of("a+b")),
                Arguments.of("arg=", List.of("")),
                Arguments.of("-i+12+-o+48", List.of("-i", "12", "-o", "48")),
                Arguments.of("--minify+--loader=ts", List.of("--minify", "--loader=ts")),
                Arguments.of("--minify&--loader=ts", List.of("--minify", "--loader=ts")),
                Arguments.of("a%20b+c%2bd", List.of("a b", "c+d")),
                Arguments.of("&&++", List.of()),
                Arguments.of("args=1", List.of("args=1")),
                Arguments.of("x&arg=y", List.of("x", "y")),
                Arguments.of("%C3%A4", List.of("ä")),
                Arguments.of("100%&%4&%zz", List.of("100%", "%4", "%zz")));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void queriesBecomeArguments(String query, List<String> arguments) {
        assertThat(CommandArguments.of(query)).isEqualTo(arguments);
    }
}
