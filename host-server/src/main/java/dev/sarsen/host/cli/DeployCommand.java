package dev.sarsen.host.cli;

import dev.sarsen.host.api.Json;
import dev.sarsen.host.api.UploadView;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a module on a running host. */
@Command(
        name = "deploy",
        description = "Uploads a module to a running host and waits until it answers.",
        mixinStandardHelpOptions = true)
final class DeployCommand implements Callable<Integer> {

    @Mixin
    private ManagementClient client = new ManagementClient();

    @Option(names = "--name", description = "The app's name; the file's name by default.")
    private String name = "";

    @Option(names = "--runner", description = "command (default) or wcgi.")
    private List<String> runner = new ArrayList<>();

    @Option(names = "--arg", description = "An argument in front of those of the request.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--env", paramLabel = "NAME=VALUE", description = "An environment variable.")
    private List<String> environment = new ArrayList<>();

    @Option(names = "--volume", paramLabel = "HOST:GUEST[:ro]", description = "A directory of the host.")
    private List<String> volumes = new ArrayList<>();

    @Option(names = "--memory-pages", description = "Most pages of 64 KiB of linear memory.")
    private List<String> memoryPages = new ArrayList<>();

    @Option(names = "--timeout", description = "Wall time of a request, like 30s.")
    private List<String> timeout = new ArrayList<>();

    @Option(names = "--content-type", description = "Content type of a command's output.")
    private List<String> contentType = new ArrayList<>();

    @Option(names = "--format", description = "text or json.")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "FILE", description = "The module.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Path module = file == null ? Path.of("") : file;
        String app = name.isEmpty() ? nameOf(module) : name;
        UploadView last = null;
        try (ProgressLine progress = ProgressLine.onTerminal("deploying " + app);
                Stream<String> lines = client.upload(
                        "/v1/apps/" + ManagementClient.encode(app) + query(), BodyPublishers.ofFile(module))) {
            for (String line : (Iterable<String>) lines::iterator) {
                last = Json.read(line, UploadView.class).orElse(last);
                if (last != null) {
                    progress.at(last.state(), last.progress());
                }
            }
        } catch (FileNotFoundException e) {
            throw new UserException(module + " does not exist");
        }
        return show(last);
    }

    private int show(@Nullable UploadView last) {
        if (last == null || !last.state().equals("published")) {
            throw new UserException(
                    last == null || last.code() == null
                            ? "the host ended the upload without an answer"
                            : last.code() + ": " + last.message());
        }
        if (format == Format.json) {
            System.out.writeBytes(Json.line(last));
            System.out.flush();
        } else {
            System.out.println(last.app() + " version " + last.version() + " answers at " + last.url());
        }
        return 0;
    }

    static String nameOf(Path module) {
        return String.valueOf(module.getFileName()).replaceFirst("\\.(wasm|wat)$", "");
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        Map.of(
                        "runner", runner,
                        "arg", arguments,
                        "env", environment,
                        "volume", volumes,
                        "memory-pages", memoryPages,
                        "timeout", timeout,
                        "content-type", contentType)
                .forEach((parameter, values) -> values.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter)
                        .append('=')
                        .append(ManagementClient.encode(value))));
        return query.toString();
    }
}
