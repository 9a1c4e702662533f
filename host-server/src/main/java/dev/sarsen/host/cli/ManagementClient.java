package dev.sarsen.host.cli;

import dev.sarsen.host.api.ApiError;
import dev.sarsen.host.api.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** A running host, as a command sees it; its options are those of every command that talks to a host. */
final class ManagementClient {

    private static final int CLIENT_ERROR = 400;

    @Option(
            names = "--host",
            paramLabel = "URL",
            description = "The host's management address; $SARSEN_HOST or http://127.0.0.1:8081 by default.")
    private String host = "";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "File with the bearer token; $SARSEN_MANAGEMENT_TOKEN by default.")
    private String tokenFile = "";

    private final HttpClient client = HttpClient.newHttpClient();

    /** Sends a request; answers the body or fails with the host's sentence. */
    String send(String method, String pathAndQuery) {
        HttpResponse<String> response =
                exchange(request(pathAndQuery).method(method, BodyPublishers.noBody()), BodyHandlers.ofString());
        if (response.statusCode() >= CLIENT_ERROR) {
            throw failure(response.statusCode(), response.body());
        }
        return response.body();
    }

    /** Uploads a body; answers the lines of progress as they come. */
    Stream<String> upload(String pathAndQuery, BodyPublisher body) {
        HttpResponse<Stream<String>> response = exchange(
                request(pathAndQuery).header("Accept", "application/x-ndjson").PUT(body), BodyHandlers.ofLines());
        if (response.statusCode() >= CLIENT_ERROR) {
            throw failure(response.statusCode(), response.body().findFirst().orElse(""));
        }
        return response.body();
    }

    private static UserException failure(int status, String body) {
        return Json.read(body, ApiError.class)
                .map(error -> new UserException(error.code() + ": " + error.message()))
                .orElseGet(() -> new UserException("the host answered " + status));
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base() + pathAndQuery));
        String token = token();
        return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private String base() {
        String configured = host.isEmpty() ? System.getenv().getOrDefault("SARSEN_HOST", "") : host;
        String url = configured.isEmpty() ? "http://127.0.0.1:8081" : configured;
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private String token() {
        if (tokenFile.isEmpty()) {
            return System.getenv().getOrDefault("SARSEN_MANAGEMENT_TOKEN", "");
        }
        try {
            return Files.readString(Path.of(tokenFile))
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (IOException e) {
            throw new UserException("token file " + tokenFile + " cannot be read");
        }
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (ConnectException e) {
            throw new UserException("no host answers at " + base() + ": start one with sarsen serve");
        } catch (IOException e) {
            throw new UserException("talking to the host at " + base() + " failed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException("interrupted");
        }
    }

    /** A text in a path or query. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
