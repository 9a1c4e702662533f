package dev.sarsen.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link Lexer} and {@link Strings}. */
final class LexerTest {

    private static List<TokenKind> kinds(String text) {
        Tokens tokens = Lexer.read(text.getBytes(StandardCharsets.UTF_8));
        List<TokenKind> kinds = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            kinds.add(tokens.kind(i));
        }
        return kinds;
    }

    private static String phrase(byte[] text) {
        try {
            Lexer.read(text);
            return "accepted";
        } catch (MalformedTextException e) {
            return e.specPhrase();
        }
    }

    private static byte[] string(String literal) {
        byte[] source = literal.getBytes(StandardCharsets.UTF_8);
        Tokens tokens = Lexer.read(source);
        return new Cursor(tokens, 0, tokens.count()).string();
    }

    @Test
    void skipsSpaceCommentsAndAnnotations() {
        assertThat(kinds(" \t\r\n ;; line\n (; block (; nested ;) ;) (@x \"a)\" (b) ;; )\n ) nop"))
                .containsExactly(TokenKind.KEYWORD);
    }

    @Test
    void endsWordsAtParenthesesAndComments() {
        assertThat(kinds("(nop)nop(;x;)nop;;y\n$a"))
                .containsExactly(
                        TokenKind.OPEN,
                        TokenKind.KEYWORD,
                        TokenKind.CLOSE,
                        TokenKind.KEYWORD,
                        TokenKind.KEYWORD,
                        TokenKind.ID);
    }

    @Test
    void findsPartnersOfParentheses() {
        Tokens tokens = Lexer.read("(a (b) (c (d)))".getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.partner(0)).isEqualTo(tokens.count() - 1);
        assertThat(tokens.partner(2)).isEqualTo(4);
        assertThat(tokens.partner(4)).isEqualTo(2);
    }

    @Test
    void keepsKnownAnnotationsBeforeTheirToken() {
        Tokens tokens = Lexer.read("(module (@custom \"a\" (after type)) (func))".getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.annotations()).hasSize(1);
        Annotation annotation = tokens.annotations().getFirst();
        assertThat(annotation.name()).isEqualTo("custom");
        assertThat(annotation.before()).isEqualTo(2);
        assertThat(annotation.content().count()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$ | empty identifier",
                "$\"\" | empty identifier",
                "\"a\"\"b\" | unknown operator",
                "\"a\"b | unknown operator",
                "$a\"b\" | unknown operator",
                "0$x | unknown operator",
                "Abc | unknown operator",
                ", | unknown operator",
                "a[ | unknown operator",
                "(; | unclosed comment",
                "(; (; ;) | unclosed comment",
                "\"a | unclosed string",
                "\"\\q\" | illegal escape",
                "\"\\u{d800}\" | illegal escape",
                "\"\\u{110000}\" | illegal escape",
                "\"\\u{99999999999}\" | illegal escape",
                "\"\\u{}\" | illegal escape",
                "\"\\u{1__2}\" | illegal escape",
                "\"\\0\" | illegal escape",
                "(@) | empty annotation id",
                "(@ x) | empty annotation id",
                "(@x (y) | unclosed annotation",
                "é | illegal character",
                "nop(\u0001) | illegal character",
                "nop\u007f | illegal character",
            })
    void refusesWhatIsNoToken(String text, String phrase) {
        assertThat(phrase(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(phrase);
    }

    @Test
    void refusesMalformedUtf8EvenInComments() {
        assertThat(phrase(new byte[] {';', ';', (byte) 0xC3})).isEqualTo("malformed UTF-8 encoding");
        assertThat(phrase(new byte[] {';', ';', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isEqualTo("malformed UTF-8 encoding");
        assertThat(phrase(new byte[] {';', ';', (byte) 0xC0, (byte) 0x80})).isEqualTo("malformed UTF-8 encoding");
        assertThat(phrase(";; é 😀".getBytes(StandardCharsets.UTF_8))).isEqualTo("accepted");
    }

    @Test
    void decodesEscapes() {
        assertThat(string("\"a\\n\\r\\t\\\\\\'\\\"\\00\\fF\\u{e9}\\u{1F_600}é\""))
                .isEqualTo(new byte[] {
                    'a',
                    '\n',
                    '\r',
                    '\t',
                    '\\',
                    '\'',
                    '"',
                    0,
                    (byte) 0xFF,
                    (byte) 0xC3,
                    (byte) 0xA9,
                    (byte) 0xF0,
                    (byte) 0x9F,
                    (byte) 0x98,
                    (byte) 0x80,
                    (byte) 0xC3,
                    (byte) 0xA9
                });
    }

    @Test
    void saysWhereAnErrorIs() {
        assertThatThrownBy(() -> Lexer.read("(module\n  (func\n    ,))".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedTextException.class)
                .hasMessage("text at 3:5: unknown operator: \",\"");
    }
}
