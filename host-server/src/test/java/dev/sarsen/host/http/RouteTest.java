package dev.sarsen.host.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "a.localhost,/,a,'',/",
        "a.localhost,/apps/b/c,a,'',/apps/b/c",
        "A.LocalHost,/x,a,'',/x",
        "a.localhost.,/x,a,'',/x",
        "localhost,/apps/a,a,/apps/a,''",
        "127.0.0.1,/apps/a/,a,/apps/a,/",
        "example.org,/apps/a/b/c,a,/apps/a,/b/c",
    })
    void requestsFindTheirApp(String host, String path, String app, String scriptName, String rest) {
        assertThat(Route.of(host, path, "localhost")).contains(new Route(app, scriptName, rest));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,/",
        "localhost,/apps",
        "localhost,/apps/",
        "localhost,/apps//x",
        "localhost,/apps/../x",
        "localhost,/apps/UPPER",
        "a.b.localhost,/",
        "-.localhost,/",
        ".localhost,/",
        "xn--ä.localhost,/",
        "evil-localhost,/",
    })
    void otherRequestsFindNone(String host, String path) {
        assertThat(Route.of(host, path, "localhost")).isEmpty();
    }
}
