package dev.sarsen.host.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CgiRequestTest {

    private static SortedMap<String, String> environment(CgiRequest.Field... fields) {
        return new CgiRequest(
                        "POST",
                        "/apps/x",
                        "/a b",
                        "q=1",
                        "/apps/x/a%20b?q=1",
                        "HTTP/1.1",
                        "h",
                        80,
                        "1.2.3.4",
                        false,
                        List.of(fields))
                .environment(new TreeMap<>(Map.of("OWN", "1", "SERVER_NAME", "mine")));
    }

    private static CgiRequest.Field field(String name, String value) {
        return new CgiRequest.Field(name, value);
    }

    @Test
    void theMetaVariablesOfTheRfcAreSetOverTheAppsOwn() {
        assertThat(environment(field("Content-Type", "text/x"), field("Content-Length", "5"), field("X-Y", "z")))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("GATEWAY_INTERFACE", "CGI/1.1"),
                        Map.entry("SERVER_SOFTWARE", "sarsen"),
                        Map.entry("SERVER_PROTOCOL", "HTTP/1.1"),
                        Map.entry("SERVER_NAME", "h"),
                        Map.entry("SERVER_PORT", "80"),
                        Map.entry("REQUEST_METHOD", "POST"),
                        Map.entry("REQUEST_URI", "/apps/x/a%20b?q=1"),
                        Map.entry("SCRIPT_NAME", "/apps/x"),
                        Map.entry("PATH_INFO", "/a b"),
                        Map.entry("QUERY_STRING", "q=1"),
                        Map.entry("REMOTE_ADDR", "1.2.3.4"),
                        Map.entry("REMOTE_HOST", "1.2.3.4"),
                        Map.entry("CONTENT_TYPE", "text/x"),
                        Map.entry("CONTENT_LENGTH", "5"),
                        Map.entry("HTTP_X_Y", "z"),
                        Map.entry("OWN", "1")));
    }

    @Test
    void whatCouldMisleadAProgramIsDropped() {
        assertThat(environment(
                        field("Proxy", "http://evil"),
                        field("pRoXy", "http://evil"),
                        field("Proxy-Authorization", "x"),
                        field("X_Forwarded_For", "x"),
                        field("X-Forwarded-For", "x"),
                        field("Forwarded", "x"),
                        field("X-Edge-Purge-Instances", "1"),
                        field("Sarsen-App-Version", "9"),
                        field("Content_Length", "9"),
                        field("Transfer-Encoding", "chunked"),
                        field("Connection", "x"),
                        field("Upgrade", "x")))
                .doesNotContainKeys(
                        "HTTP_PROXY",
                        "HTTP_X_FORWARDED_FOR",
                        "HTTP_PROXY_AUTHORIZATION",
                        "HTTP_FORWARDED",
                        "HTTP_X_EDGE_PURGE_INSTANCES",
                        "HTTP_SARSEN_APP_VERSION",
                        "HTTP_CONTENT_LENGTH",
                        "CONTENT_LENGTH",
                        "HTTP_TRANSFER_ENCODING",
                        "HTTP_CONNECTION",
                        "HTTP_UPGRADE");
    }

    @Test
    void fieldsOfTheSameNameBecomeOne() {
        assertThat(environment(field("A", "1"), field("a", "2"), field("Cookie", "x"), field("Cookie", "y")))
                .containsEntry("HTTP_A", "1, 2")
                .containsEntry("HTTP_COOKIE", "x; y");
    }
}
