package dev.sarsen.suite.host;

import dev.sarsen.host.JvmFlags;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host in a process of its own. */
final class HostProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("\"(app|management)-port\":([0-9]+)");

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private int appPort;
    private int managementPort;

    /** Starts a host over a directory and waits until it answers. */
    HostProcess(Path data, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("serve", "--format", "json", "--data", data.toString()));
        arguments.addAll(List.of("--app-port", "0", "--management-port", "0"));
        arguments.addAll(List.of(options));
        process =
                sarsen(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = String.valueOf(out.readLine());
        Matcher ports = PORT.matcher(line);
        while (ports.find()) {
            int port = Integer.parseInt(ports.group(2));
            if (ports.group(1).equals("app")) {
                appPort = port;
            } else {
                managementPort = port;
            }
        }
        if (appPort == 0 || managementPort == 0) {
            process.destroyForcibly();
            throw new IOException("the host did not start: " + line);
        }
    }

    /** The command line as a process. */
    static ProcessBuilder sarsen(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JvmFlags.all());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.sarsen.host.Main"));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    int appPort() {
        return appPort;
    }

    HttpResponse<String> upload(String pathAndQuery, Path module) throws IOException, InterruptedException {
        return send(managementPort, "PUT", "/v1/apps/" + pathAndQuery, BodyPublishers.ofFile(module));
    }

    HttpResponse<String> upload(String pathAndQuery, String module) throws IOException, InterruptedException {
        return send(managementPort, "PUT", "/v1/apps/" + pathAndQuery, BodyPublishers.ofString(module));
    }

    HttpResponse<String> manage(String path) throws IOException, InterruptedException {
        return send(managementPort, "GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> request(String pathAndQuery, String body) throws IOException, InterruptedException {
        return send(appPort, "POST", "/apps/" + pathAndQuery, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(int port, String method, String pathAndQuery, BodyPublisher body)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + pathAndQuery);
        return client.send(HttpRequest.newBuilder(uri).method(method, body).build(), BodyHandlers.ofString());
    }

    /** Ends it as sudden as a process can end. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to stop and waits. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        client.shutdownNow();
        kill();
    }
}
