package dev.sarsen.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.host.config.ConfigException;
import dev.sarsen.host.config.ConfigKey;
import dev.sarsen.host.config.ConfigReader;
import dev.sarsen.host.fake.RawClient;
import dev.sarsen.host.fake.TestHost;
import dev.sarsen.host.registry.JournalException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostServerTest {

    @TempDir
    Path data;

    private TestHost host() throws Exception {
        return new TestHost(data, Map.of(ConfigKey.COMPILE_TIMEOUT, "300ms", ConfigKey.MODULE_BYTES, "2000"));
    }

    @Test
    void anUploadedModuleAnswersByPathAndByHostName() throws Exception {
        try (TestHost host = host()) {
            HttpResponse<String> uploaded = host.upload("hello", "(args)");
            assertThat(uploaded.statusCode()).isEqualTo(201);
            assertThat(uploaded.body())
                    .contains("\"state\":\"published\"", "\"version\":1", "http://hello.localhost:" + host.appPort());

            assertThat(host.request("GET", "/apps/hello/?arg=a+b&arg=%2Dc&x+y", "")
                            .body())
                    .isEqualTo("hello|a b|-c|x|y");
            try (RawClient client = new RawClient(host.appPort())) {
                assertThat(client.send("GET /?one HTTP/1.1\nHost: hello.localhost:8080\nConnection: close\n\n")
                                .all())
                        .startsWith("HTTP/1.1 200")
                        .endsWith("hello|one");
            }
        }
    }

    @Test
    void aFileNameAppendedByTheClientNamesTheApp() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hello.wasm", "(args)");
            assertThat(host.request("GET", "/apps/hello", "").body()).isEqualTo("hello");
        }
    }

    @Test
    void theBodyIsStandardInputAndTheOutputIsTheResponse() throws Exception {
        try (TestHost host = host()) {
            host.deploy("echo?content-type=text/plain", "(echo)");
            String body = "line\n".repeat(100_000);
            HttpResponse<String> response = host.request("POST", "/apps/echo/", body);
            assertThat(response.body()).isEqualTo(body);
            assertThat(response.headers().firstValue("content-type")).contains("text/plain");
            assertThat(response.headers().firstValue("sarsen-app-version")).contains("1");
        }
    }

    @Test
    void theSameUploadTwiceIsOneVersionAndCompiledOnce() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hello", "(args)");
            HttpResponse<String> again = host.upload("hello", "(args)");
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).contains("\"version\":1", "\"created\":false");

            assertThat(host.upload("hello?arg=x", "(args)").body()).contains("\"version\":2", "\"created\":true");
            assertThat(host.guests.compilations).hasValue(1);
            assertThat(host.request("GET", "/apps/hello?y", "").body()).isEqualTo("hello|x|y");
        }
    }

    @Test
    void versionsAreListedActivatedAndDeleted() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hello?env=A=1&runner=command&timeout=5s&memory-pages=7", "(args)");
            host.deploy("hello", "(echo)");
            assertThat(host.manage("GET", "/v1/apps", "").body()).contains("\"name\":\"hello\"", "\"versions\":2");
            assertThat(host.manage("GET", "/v1/apps/hello", "").body()).contains("\"version\":2,\"active\":true");
            assertThat(host.manage("GET", "/v1/apps/hello/versions/1", "").body())
                    .contains("\"active\":false", "\"env\":{\"A\":\"1\"}", "\"timeout-millis\":5000")
                    .contains("\"memory-pages\":7");

            HttpResponse<String> activated = host.manage("POST", "/v1/apps/hello/versions/1/activate", "");
            assertThat(activated.statusCode()).isEqualTo(200);
            assertThat(host.request("GET", "/apps/hello", "").body()).isEqualTo("hello");

            assertThat(host.manage("DELETE", "/v1/apps/hello", "").statusCode()).isEqualTo(200);
            assertThat(host.request("GET", "/apps/hello", "").statusCode()).isEqualTo(404);
            assertThat(host.stored()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "Hello; (args); 400; invalid-app-name",
                "-x; (args); 400; invalid-app-name",
                "a%00b; (args); 400; invalid-app-name",
                "..%2Fx; (args); 400; invalid-app-name",
                "x.tar; (args); 400; invalid-app-name",
                "x?runner=proxy; (args); 400; invalid-parameter",
                "x?runner=wcgi&runner=wcgi; (args); 400; invalid-parameter",
                "x?colour=red; (args); 400; unknown-parameter",
                "x?env=A; (args); 400; invalid-parameter",
                "x?timeout=5; (args); 400; invalid-parameter",
                "x?timeout=5h; (args); 400; invalid-parameter",
                "x?memory-pages=0; (args); 400; invalid-parameter",
                "x?memory-pages=70000; (args); 400; invalid-parameter",
                "x?content-type=a%0Ab; (args); 400; invalid-parameter",
                "x?volume=relative:/data; (args); 400; invalid-parameter",
                "x?volume=/etc:/data; (args); 403; volume-not-allowed",
                "x?volume=/nonexistent:/data; (args); 403; volume-not-allowed",
                "x; hello world; 422; not-a-module",
                "x; %PDF-1.4; 422; not-a-module",
                "x; (malformed); 422; WM-1203",
                "x; (imports); 422; unresolved-imports",
                "x; (crash); 500; compile-failed",
                "x; (hungry); 422; compile-memory",
                "x; (slow); 422; compile-timeout",
            })
    void badUploadsGetTheirExactCodeAndLeaveNothing(String path, String module, int status, String code)
            throws Exception {
        try (TestHost host = host()) {
            HttpResponse<String> response = host.upload(path, module);
            assertThat(response.body()).startsWith("{\"code\":\"" + code + "\",\"message\":\"");
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(response.body())
                    .doesNotContain("Exception", "\tat ", "secret")
                    .hasLineCount(1);
            assertNothingStored(host);
            assertThat(host.manage("GET", "/v1/apps", "").body()).isEqualTo("{\"apps\":[]}\n");
        }
    }

    /** A compiler that was stopped at its deadline cleans up a moment after the answer. */
    private static void assertNothingStored(TestHost host) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!host.stored().isEmpty() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(host.stored()).isEmpty();
    }

    @Test
    void anEmptyUploadLeavesNothing() throws Exception {
        try (TestHost host = host()) {
            assertThat(host.upload("x", "").body()).contains("empty-upload");
            assertThat(host.stored()).isEmpty();
        }
    }

    @Test
    void uploadsThatAreTooLargeAreRefusedWhetherTheyAnnounceItOrNot() throws Exception {
        try (TestHost host = host()) {
            assertThat(host.upload("x", "(" + "x".repeat(3_000) + ")").statusCode())
                    .isEqualTo(413);
            try (RawClient client = new RawClient(host.managementPort())) {
                String chunk = "400\n(" + "x".repeat(0x3ff) + "\n";
                client.send("PUT /v1/apps/x HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n"
                        + "Connection: close\n\n" + chunk + chunk + chunk + "0\n\n");
                assertThat(client.all()).contains("413", "upload-too-large");
            }
            assertThat(host.stored()).isEmpty();
        }
    }

    @Test
    void largeUploadsThatWaitForTheGoAheadGetIt() throws Exception {
        try (TestHost host = new TestHost(data, Map.of());
                RawClient client = new RawClient(host.managementPort())) {
            String module = "(args " + "x".repeat(5_000_000) + ")";
            client.send("PUT /v1/apps/x HTTP/1.1\nHost: localhost\nContent-Length: " + module.length()
                    + "\nExpect: 100-continue\nConnection: close\n\n");
            assertThat(new String(client.in().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 100");
            assertThat(client.send(module).all()).contains("HTTP/1.1 201");
        }
    }

    @Test
    void anUploadThatIsCutOffLeavesNothing() throws Exception {
        try (TestHost host = host()) {
            try (RawClient client = new RawClient(host.managementPort())) {
                client.send("PUT /v1/apps/x HTTP/1.1\nHost: localhost\nContent-Length: 1000\n\n(args");
            }
            assertNothingStored(host);
            assertThat(host.manage("GET", "/v1/apps", "").body()).isEqualTo("{\"apps\":[]}\n");
        }
    }

    @Test
    void aFullCompilerQueueAnswersUnavailableAndWhenToRetry() throws Exception {
        try (TestHost host = new TestHost(data, Map.of(ConfigKey.COMPILE_QUEUE, "1"))) {
            assertThat(host.upload("a?wait=false", "(gated 1)").statusCode()).isEqualTo(202);
            HttpResponse<String> queued = host.upload("b?wait=false", "(gated 2)");
            HttpResponse<String> full = host.upload("c?wait=false", "(gated 3)");
            if (full.statusCode() == 202) {
                // The worker had taken the second already.
                full = host.upload("d?wait=false", "(gated 4)");
            }
            assertThat(full.statusCode()).isEqualTo(503);
            assertThat(full.body()).contains("queue-full");
            assertThat(full.headers().firstValue("retry-after")).isPresent();

            String location = queued.headers().firstValue("location").orElseThrow();
            assertThat(host.manage("GET", location, "").body()).contains("\"state\":");
            host.guests.gate.release(10);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!host.manage("GET", location, "").body().contains("published") && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            assertThat(host.manage("GET", location, "").body()).contains("\"state\":\"published\"", "\"version\":1");
        }
    }

    @Test
    void progressIsStreamedToThoseWhoAskForIt() throws Exception {
        try (TestHost host = host()) {
            HttpResponse<String> good = host.manage("PUT", "/v1/apps/x", "(args)", "Accept", "application/x-ndjson");
            assertThat(good.body().lines().toList().getLast()).contains("\"state\":\"published\"", "\"progress\":1.0");
            HttpResponse<String> bad =
                    host.manage("PUT", "/v1/apps/y", "(malformed)", "Accept", "application/x-ndjson");
            assertThat(bad.body().lines().toList().getLast()).contains("\"state\":\"failed\"", "\"code\":\"WM-1203\"");
        }
    }

    @Test
    void everythingIsThereAfterARestartWithoutCompiling() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hello", "(args)");
        }
        try (TestHost host = host()) {
            assertThat(host.request("GET", "/apps/hello", "").body()).isEqualTo("hello");
            assertThat(host.guests.compilations).hasValue(0);
        }
    }

    @Test
    void aDamagedArtifactIsMadeAgainFromTheModule() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hello", "(args)");
        }
        String artifact;
        try (TestHost host = host()) {
            artifact = host.stored().stream()
                    .filter(name -> name.endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(data.resolve(artifact), "artifact (echo)");
            assertThat(host.request("GET", "/apps/hello", "").body()).isEqualTo("hello");
            assertThat(host.guests.compilations).hasValue(1);
        }
        try (TestHost host = host()) {
            Files.delete(data.resolve(artifact));
            assertThat(host.request("GET", "/apps/hello", "").body()).isEqualTo("hello");
        }
    }

    @Test
    void aDamagedModuleWithoutAnArtifactIsAClearError() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hello", "(args)");
        }
        try (TestHost host = host()) {
            for (String name : host.stored()) {
                Files.writeString(data.resolve(name), "(echo)");
            }
            HttpResponse<String> response = host.request("GET", "/apps/hello", "");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("not-loaded", "upload it again");
        }
    }

    @Test
    void unfinishedFilesOfAnEarlierProcessAreDropped() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hello", "(args)");
        }
        Files.writeString(data.resolve("spool/123.upload"), "half");
        Files.writeString(data.resolve("modules/" + "a".repeat(64) + ".wasm"), "nobody's");
        try (TestHost host = host()) {
            assertThat(host.stored()).hasSize(3).noneMatch(name -> name.contains("spool") || name.contains("aaaa"));
        }
    }

    @Test
    void exitCodesBecomeStatusesAsLongAsNothingWasSent() throws Exception {
        try (TestHost host = host()) {
            host.deploy("bad", "(say 3 out \u001b[31mred)");
            HttpResponse<String> response = host.request("GET", "/apps/bad", "");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body())
                    .isEqualTo("{\"code\":\"program-exit\",\"message\":\"program exited with code 3\","
                            + "\"exit-code\":3,\"stderr\":\"?[31mred\\n\"}\n");
            assertThat(host.manage("GET", "/v1/apps/bad/logs", "").body())
                    .contains("\"text\":\"?[31mred\"", "program exited with code 3", "\"version\":1");

            host.deploy("good", "(say 0 out err)");
            assertThat(host.request("GET", "/apps/good", "").body()).isEqualTo("out");
            host.deploy("trap", "(trap)");
            assertThat(host.request("GET", "/apps/trap", "").body())
                    .contains("program-trap", "program trapped: unreachable");
            host.deploy("timeout", "(timeout)");
            assertThat(host.request("GET", "/apps/timeout", "").statusCode()).isEqualTo(504);
            host.deploy("fail", "(fail)");
            HttpResponse<String> failed = host.request("GET", "/apps/fail", "");
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.body()).contains("internal").doesNotContain("secret");
        }
    }

    @Test
    void aFailureAfterOutputCutsTheConnection() throws Exception {
        try (TestHost host = host();
                RawClient client = new RawClient(host.appPort())) {
            host.deploy("late", "(late)");
            String all =
                    client.send("GET /apps/late HTTP/1.1\nHost: localhost\n\n").all();
            assertThat(all).startsWith("HTTP/1.1 200").doesNotEndWith("\r\n0\r\n\r\n");
        }
    }

    @Test
    void outputIsStreamedBeforeTheProgramEnds() throws Exception {
        try (TestHost host = host();
                RawClient client = new RawClient(host.appPort())) {
            host.deploy("stream", "(stream)");
            client.send("GET /apps/stream HTTP/1.1\nHost: localhost\n\n");
            StringBuilder seen = new StringBuilder();
            while (seen.indexOf("first") < 0) {
                seen.append((char) client.in().read());
            }
            assertThat(seen.toString()).contains("200 OK", "chunked");
        }
    }

    @Test
    void aClientThatGoesAwayCancelsTheGuest() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hang", "(hang)");
            try (RawClient client = new RawClient(host.appPort())) {
                client.send("GET /apps/hang HTTP/1.1\nHost: localhost\n\n");
                assertThat(host.guests.begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(host.guests.cancelled.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aSlowClientHoldsItsGuestBack() throws Exception {
        try (TestHost host = host();
                RawClient client = new RawClient(host.appPort())) {
            host.deploy("flood", "(flood 100000000)");
            client.send("GET /apps/flood HTTP/1.1\nHost: localhost\n\n");
            assertThat(host.guests.begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            int before = -1;
            int now = host.guests.flooded.get();
            while (now != before) {
                Thread.sleep(300);
                before = now;
                now = host.guests.flooded.get();
            }
            assertThat(now).isLessThan(50_000_000);
            client.in().readNBytes(1_000_000);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (host.guests.flooded.get() == now && System.nanoTime() < end) {
                client.in().readNBytes(1_000_000);
            }
            assertThat(host.guests.flooded.get()).isGreaterThan(now);
        }
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() throws Exception {
        try (TestHost host = host();
                RawClient client = new RawClient(host.appPort())) {
            host.deploy("hello", "(args)");
            client.send("GET /apps/hello?one HTTP/1.1\nHost: localhost\n\n"
                    + "GET /apps/hello?two HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertThat(client.all()).containsSubsequence("hello|one", "hello|two");
        }
    }

    @Test
    void moreRequestsThanThereIsRoomForAreRefused() throws Exception {
        try (TestHost host = new TestHost(data, Map.of(ConfigKey.GUEST_CONCURRENCY, "1", ConfigKey.GUEST_QUEUE, "1"))) {
            host.deploy("hang", "(hang)");
            // One runs, one waits, in whatever order they come: only the one refused is answered before the gate opens.
            Object answer = CompletableFuture.anyOf(
                            host.begin("/apps/hang"), host.begin("/apps/hang"), host.begin("/apps/hang"))
                    .get(60, TimeUnit.SECONDS);
            assertThat(answer).isInstanceOfSatisfying(HttpResponse.class, refused -> {
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body().toString()).contains("busy");
                assertThat(refused.headers().firstValue("retry-after")).contains("1");
            });
        }
    }

    @Test
    void wcgiProgramsSetStatusAndHeaders() throws Exception {
        try (TestHost host = host()) {
            host.deploy("cgi?runner=wcgi", "(raw Status: 418 short\\nContent-Type: text/x\\nX-A: b\\n\\nbody)");
            HttpResponse<String> response = host.request("GET", "/apps/cgi/", "");
            assertThat(response.statusCode()).isEqualTo(418);
            assertThat(response.headers().firstValue("x-a")).contains("b");
            assertThat(response.headers().firstValue("content-type")).contains("text/x");
            assertThat(response.body()).isEqualTo("body");

            host.deploy("bare?runner=wcgi", "(raw no header at all)");
            HttpResponse<String> bad = host.request("GET", "/apps/bare/", "");
            assertThat(bad.statusCode()).isEqualTo(502);
            assertThat(bad.body()).contains("bad-program-response", "empty line");
        }
    }

    @Test
    void wcgiProgramsSeeTheRequest() throws Exception {
        try (TestHost host = host()) {
            host.deploy("cgi?runner=wcgi&env=OWN=1", "(env)");
            String body = host.request("GET", "/apps/cgi/a%20b/c?x=1&y", "", "Proxy", "evil", "X-One", "1")
                    .body();
            assertThat(body)
                    .contains("GATEWAY_INTERFACE=CGI/1.1", "PATH_INFO=/a b/c,", "QUERY_STRING=x=1&y", "OWN=1")
                    .contains("SCRIPT_NAME=/apps/cgi,", "REQUEST_METHOD=GET", "HTTP_X_ONE=1", "REMOTE_ADDR=127.0.0.1")
                    .contains("SERVER_PORT=" + host.appPort(), "REQUEST_URI=/apps/cgi/a%20b/c?x=1&y")
                    .doesNotContain("HTTP_PROXY");
        }
    }

    @Test
    void aLocalRedirectIsAnsweredByTheOtherPath() throws Exception {
        try (TestHost host = host()) {
            host.deploy("cgi?runner=wcgi", "(redirect)");
            HttpResponse<String> response = host.request("POST", "/apps/cgi/", "data");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).startsWith("arrived").contains("QUERY_STRING=q=1", "REQUEST_METHOD=GET");
        }
    }

    @Test
    void unknownAppsAndHostsAreNotFound() throws Exception {
        try (TestHost host = host()) {
            assertThat(host.request("GET", "/apps/none/", "").body()).contains("app-not-found");
            assertThat(host.request("GET", "/", "").body()).contains("not-found");
            assertThat(host.manage("GET", "/v1/apps/none", "").statusCode()).isEqualTo(404);
            assertThat(host.manage("GET", "/v1/apps/none/logs", "").statusCode())
                    .isEqualTo(404);
            assertThat(host.manage("DELETE", "/v1/apps/none", "").statusCode()).isEqualTo(404);
            assertThat(host.manage("GET", "/v1/uploads/none", "").body()).contains("upload-not-found");
            assertThat(host.manage("GET", "/nothing", "").body()).contains("\"code\":\"not-found\"");
            assertThat(host.manage("PATCH", "/v1/apps", "").body()).contains("method-not-allowed");
        }
    }

    @Test
    void healthAndMetricsAnswer() throws Exception {
        try (TestHost host = host()) {
            host.deploy("hello", "(args)");
            host.request("GET", "/apps/hello", "");
            assertThat(host.manage("GET", "/healthz", "").statusCode()).isEqualTo(200);
            assertThat(host.manage("GET", "/readyz", "").statusCode()).isEqualTo(200);
            assertThat(host.manage("GET", "/metrics", "").body())
                    .contains("sarsen_requests_total{app=\"hello\",outcome=\"ok\"} 1.0")
                    .contains("sarsen_uploads_total{outcome=\"published\"} 1.0", "sarsen_modules_loaded 1.0");
        }
    }

    @Test
    void managementWithATokenAnswersOnlyThoseWhoPresentIt() throws Exception {
        String token = "0123456789abcdef0123";
        try (TestHost host = new TestHost(data, Map.of(ConfigKey.MANAGEMENT_TOKEN, token))) {
            assertThat(host.manage("GET", "/v1/apps", "").statusCode()).isEqualTo(401);
            assertThat(host.manage("GET", "/metrics", "").statusCode()).isEqualTo(401);
            for (String wrong : List.of("Bearer x", "Bearer ", token, "Basic " + token, "Bearer " + token + "x")) {
                assertThat(host.manage("GET", "/v1/apps", "", "Authorization", wrong)
                                .statusCode())
                        .isEqualTo(401);
            }
            assertThat(host.manage("GET", "/v1/apps", "", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(host.manage("GET", "/healthz", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void managementOnAnOutsideAddressWithoutATokenDoesNotStart() {
        assertThatThrownBy(() ->
                        ConfigReader.read(Map.of(ConfigKey.MANAGEMENT_ADDRESS, "0.0.0.0"), Map.of(), Optional.empty()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("management-token");
    }

    @Test
    void webPagesOfOtherOriginsCannotManage() throws Exception {
        try (TestHost host = host()) {
            assertThat(host.manage("POST", "/v1/apps/x", "(args)", "Origin", "http://evil.localhost:8080")
                            .body())
                    .contains("cross-origin");
            try (RawClient client = new RawClient(host.managementPort())) {
                assertThat(client.send("GET /v1/apps HTTP/1.1\nHost: evil.example\nConnection: close\n\n")
                                .all())
                        .contains("421", "wrong-host");
            }
        }
    }

    @Test
    void aSecondHostOnTheSameDirectoryDoesNotStart() throws Exception {
        try (TestHost host = host()) {
            assertThat(host.appPort()).isPositive();
            assertThatThrownBy(this::host).isInstanceOf(JournalException.class);
            assertThat(host.manage("GET", "/readyz", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void evictedProgramsAreClosed() throws Exception {
        try (TestHost host = new TestHost(data, Map.of(ConfigKey.LOADED_MODULE_BYTES, "40"))) {
            for (int i = 0; i < 10; i++) {
                host.deploy("app-" + i, "(args " + i + ")");
                assertThat(host.request("GET", "/apps/app-" + i, "").statusCode())
                        .isEqualTo(200);
            }
            assertThat(host.guests.loaded.get()).isLessThan(4);
        }
    }

    @Test
    void manyUploadsAtOnceAreAllPublished() throws Exception {
        try (TestHost host = host()) {
            List<CompletableFuture<Void>> uploads = java.util.stream.IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> {
                        try {
                            host.deploy("app-" + i, "(args " + i % 3 + ")");
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }))
                    .toList();
            uploads.forEach(CompletableFuture::join);
            assertThat(host.manage("GET", "/v1/apps", "").body()).contains("app-0", "app-5", "app-11");
            assertThat(host.guests.compilations.get()).isLessThanOrEqualTo(12);
        }
    }
}
