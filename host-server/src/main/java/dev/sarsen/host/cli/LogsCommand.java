package dev.sarsen.host.cli;

import dev.sarsen.host.api.Json;
import dev.sarsen.host.observe.LogLine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the log of an app. */
@Command(name = "logs", description = "Shows the last lines of an app's log.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

    @Mixin
    private ManagementClient client = new ManagementClient();

    @Option(names = "--lines", description = "How many lines.")
    private int lines = 100;

    @Option(names = "--format", description = "text or json.")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "NAME", description = "The app.")
    private String name = "";

    @Override
    public Integer call() {
        String body = client.send("GET", "/v1/apps/" + ManagementClient.encode(name) + "/logs?lines=" + lines);
        if (format == Format.json) {
            System.out.print(body);
            return 0;
        }
        body.lines()
                .map(line -> Json.read(line, LogLine.class)
                        .map(read -> read.time() + "  v" + read.version() + "  " + read.text())
                        .orElse(line))
                .forEach(System.out::println);
        return 0;
    }
}
