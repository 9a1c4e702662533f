package dev.sarsen.host.fake;

import dev.sarsen.host.HostServer;
import dev.sarsen.host.config.ConfigKey;
import dev.sarsen.host.config.ConfigReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A host in this process over fake guests, with a client. */
public final class TestHost implements AutoCloseable {

    /** The guests. */
    public final FakeGuests guests = new FakeGuests();

    private final Path data;
    private final HostServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Starts a host over a directory, with some settings that are not the default. */
    public TestHost(Path data, Map<ConfigKey, String> settings) throws IOException {
        this.data = data;
        Map<ConfigKey, String> all = new EnumMap<>(ConfigKey.class);
        all.put(ConfigKey.DATA, data.toString());
        all.put(ConfigKey.APP_PORT, "0");
        all.put(ConfigKey.MANAGEMENT_PORT, "0");
        all.putAll(settings);
        server = new HostServer(ConfigReader.read(all, Map.of(), Optional.empty()), guests, guests);
    }

    /** The port that apps answer on. */
    public int appPort() {
        return server.appPort();
    }

    /** The port that uploads go to. */
    public int managementPort() {
        return server.managementPort();
    }

    /** Uploads a module, expecting success. */
    public void deploy(String pathAndQuery, String module) throws Exception {
        HttpResponse<String> response = upload(pathAndQuery, module);
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
    }

    /** Uploads a module. */
    public HttpResponse<String> upload(String pathAndQuery, String module) throws Exception {
        return manage("PUT", "/v1/apps/" + pathAndQuery, module);
    }

    /** Sends a request to the management listener. */
    public HttpResponse<String> manage(String method, String pathAndQuery, String body, String... headers)
            throws Exception {
        return send(managementPort(), method, pathAndQuery, body, headers);
    }

    /** Sends a request to the app listener. */
    public HttpResponse<String> request(String method, String pathAndQuery, String body, String... headers)
            throws Exception {
        return send(appPort(), method, pathAndQuery, body, headers);
    }

    /** Begins a GET request to the app listener and does not wait for its answer. */
    public CompletableFuture<HttpResponse<String>> begin(String pathAndQuery) {
        URI uri = URI.create("http://127.0.0.1:" + appPort() + pathAndQuery);
        return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(int port, String method, String pathAndQuery, String body, String... headers)
            throws Exception {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return client.send(builder.build(), BodyHandlers.ofString());
    }

    /** Every file below the data directory that uploads could have left, by name. */
    public List<String> stored() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString())
                    .filter(name -> !name.startsWith("registry") && !name.startsWith("logs"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        guests.gate.release(1_000);
        client.shutdownNow();
        server.close();
    }
}
