package dev.sarsen.host.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.host.fake.RawClient;
import dev.sarsen.host.fake.TestHost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose framing two servers might read differently: ours must not find a second request in one of them. */
final class SmugglingTest {

    private static final String SECOND = "GET /apps/hello?smuggled HTTP/1.1\nHost: localhost\nConnection: close\n\n";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
                "Transfer-Encoding: chunked\nContent-Length: 5\n\n0\n\n",
                "Content-Length: 0\nContent-Length: 5\n\n",
                "Content-Length: 0, 5\n\n",
                "Content-Length: +0\n\n",
                "Content-Length: -1\n\n",
                "Content-Length: 0x0\n\n",
                "Transfer-Encoding: xchunked\n\n0\n\n",
                "Transfer-Encoding: chunked, identity\n\n0\n\n",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity\n\n0\n\n",
                "Bad Name: y\n\n",
                "Name : y\n\n",
                "Host: other\n\n",
            })
    void ambiguousFramingEndsTheConnection(String rest) throws Exception {
        try (TestHost host = new TestHost(data, Map.of());
                RawClient client = new RawClient(host.appPort())) {
            host.deploy("hello", "(args)");
            String all = client.send("POST /apps/hello?first HTTP/1.1\nHost: localhost\n" + rest + SECOND)
                    .all();
            assertThat(all).doesNotContain("hello|smuggled");
        }
    }

    @Test
    void manyOrLargeHeadersAreRefused() throws Exception {
        try (TestHost host = new TestHost(data, Map.of())) {
            host.deploy("hello", "(args)");
            for (String headers : new String[] {"X: y\n".repeat(150), "X: " + "y".repeat(70_000) + "\n"}) {
                try (RawClient client = new RawClient(host.appPort())) {
                    String all;
                    try {
                        all = client.send("GET /apps/hello HTTP/1.1\nHost: localhost\n" + headers + "\n")
                                .all();
                    } catch (IOException e) {
                        // The host may close before it has read everything.
                        all = "";
                    }
                    assertThat(all).doesNotContain("HTTP/1.1 200");
                }
            }
        }
    }
}
