package dev.sarsen.host.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CgiHeadTest {

    private static CgiHead parse(String text) throws BadCgiResponseException {
        byte[] bytes = text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\0", "\0")
                .getBytes(StandardCharsets.UTF_8);
        return CgiHead.parse(bytes, CgiHead.end(bytes, bytes.length));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Type: text/html\\n\\n | 200 | Content-Type=text/html",
                "Content-Type: text/html\\r\\n\\r\\n | 200 | Content-Type=text/html",
                "Content-Type:text/html\\r\\n\\n | 200 | Content-Type=text/html",
                "Status: 404\\n\\n | 404 | ''",
                "Status: 404 Not Found\\nX: y\\n\\n | 404 | X=y",
                "status: 599 x\\n\\n | 599 | ''",
                "Location: http://a/b\\n\\n | 302 | Location=http://a/b",
                "Location: http://a/b\\nStatus: 301 x\\n\\n | 301 | Location=http://a/b",
                "Location: /b\\nStatus: 303 x\\n\\n | 303 | Location=/b",
                "Content-Type: a/b\\nConnection: close\\nTransfer-Encoding: chunked\\n\\n | 200 | Content-Type=a/b",
                "Content-Type: a/b\\nSarsen-Request-Id: 1\\nKeep-Alive: 1\\n\\n | 200 | Content-Type=a/b",
                "Content-Type: a/b\\nSet-Cookie: a\\nSet-Cookie: b\\n\\n | 200 | Content-Type=a/b,Set-Cookie=a,Set-Cookie=b",
                "Content-Type: a/b\\nContent-Length: 12\\n\\n | 200 | Content-Type=a/b,Content-Length=12",
                "Content-Type: a\\tb\\n\\nbody: x\\n\\n | 200 | Content-Type=a\tb",
            })
    void goodHeadersAreRead(String text, int status, String fields) throws Exception {
        CgiHead head = parse(text);
        assertThat(head.status()).isEqualTo(status);
        assertThat(head.redirect()).isEmpty();
        assertThat(String.join(
                        ",",
                        head.headers().stream()
                                .map(field -> field.name() + "=" + field.value())
                                .toList()))
                .isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X: y\\n\\n | none of content-type",
                "HTTP/1.1 200 OK\\nContent-Type: a/b\\n\\n | whole HTTP response",
                "Content-Type: a/b\\n folded\\n\\n | folded",
                "Content-Type: a/b\\n\\tfolded\\n\\n | folded",
                "Content-Type a/b\\n\\n | without a name",
                ": a/b\\n\\n | without a name",
                "Content Type: a/b\\n\\n | without a name",
                "Content-Type : a/b\\n\\n | without a name",
                "Content-Type: a\\rSet-Cookie: x\\n\\n | control character",
                "Content-Type: a\\0b\\n\\n | control character",
                "Status: 99\\n\\n | status",
                "Status: 101 Switching\\n\\n | status",
                "Status: 600\\n\\n | status",
                "Status: 2000\\n\\n | status",
                "Status: abc\\n\\n | status",
                "Status: 200\\nStatus: 201\\n\\n | twice",
                "Content-Type: a/b\\ncontent-type: c/d\\n\\n | twice",
                "Content-Type: a/b\\nContent-Length: 1\\nContent-Length: 1\\n\\n | twice",
                "Content-Type: a/b\\nContent-Length: -1\\n\\n | content-length",
                "Content-Type: a/b\\nContent-Length: 1, 1\\n\\n | content-length",
                "Location: //evil\\n\\n | location",
                "Location: evil\\n\\n | location",
                "Location:\\n\\n | location",
            })
    void badHeadersAreRefused(String text, String reason) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(BadCgiResponseException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aPathAsLocationIsARedirectInside() throws Exception {
        assertThat(parse("Location: /x?y\\n\\n").redirect()).isEqualTo("/x?y");
    }

    @Test
    void tooManyFieldsAreRefused() {
        String text = "Content-Type: a/b\n" + "X: y\n".repeat(CgiHead.MAX_FIELDS) + "\n";
        assertThatThrownBy(() -> parse(text)).hasMessageContaining("more than 100 fields");
    }

    @Test
    void theEndOfASectionIsFoundAtEveryCut() {
        byte[] bytes = "A: b\r\nC: d\r\n\r\nbody".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(CgiHead.end(bytes, length)).isEqualTo(length < 14 ? -1 : 14);
        }
    }
}
