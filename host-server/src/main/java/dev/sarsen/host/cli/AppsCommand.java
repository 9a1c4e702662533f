package dev.sarsen.host.cli;

import dev.sarsen.host.api.AppView;
import dev.sarsen.host.api.Json;
import dev.sarsen.host.api.VersionView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and changes the apps of a running host. */
@Command(
        name = "apps",
        description = "Lists the apps of a running host; its subcommands show and change one.",
        mixinStandardHelpOptions = true)
final class AppsCommand implements Callable<Integer> {

    @Mixin
    private ManagementClient client = new ManagementClient();

    @Option(names = "--format", description = "text or json.")
    private Format format = Format.text;

    /** The answer to a list of apps. */
    record Apps(List<AppView> apps) {}

    /** The answer to a list of versions. */
    record Versions(List<VersionView> versions) {}

    @Override
    public Integer call() {
        String body = client.send("GET", "/v1/apps");
        if (format == Format.json) {
            System.out.print(body);
            return 0;
        }
        for (AppView app : Json.read(body, Apps.class).map(Apps::apps).orElse(List.of())) {
            System.out.println(line(app));
        }
        return 0;
    }

    private static String line(AppView app) {
        VersionView active = app.active();
        return app.name() + "  version " + active.version() + " of " + app.versions() + "  " + active.runner() + "  "
                + app.url();
    }

    @Command(description = "Shows an app and its versions.", mixinStandardHelpOptions = true)
    int show(
            @Mixin ManagementClient host,
            @Option(names = "--format", defaultValue = "text", description = "text or json.") Format shown,
            @Parameters(paramLabel = "NAME") String name) {
        String body = host.send("GET", "/v1/apps/" + ManagementClient.encode(name) + "/versions");
        Optional<Versions> versions = Json.read(body, Versions.class);
        if (shown == Format.json || versions.isEmpty()) {
            System.out.print(body);
            return 0;
        }
        for (VersionView version : versions.get().versions()) {
            System.out.println((version.active() ? "* " : "  ") + version.version() + "  " + version.created() + "  "
                    + version.digest() + "  " + version.runner() + " " + String.join(" ", version.args()));
        }
        return 0;
    }

    @Command(description = "Makes a version the one that answers.", mixinStandardHelpOptions = true)
    int activate(
            @Mixin ManagementClient host,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "VERSION") int version) {
        host.send("POST", "/v1/apps/" + ManagementClient.encode(name) + "/versions/" + version + "/activate");
        System.out.println(name + " version " + version + " answers");
        return 0;
    }

    @Command(description = "Removes an app with all its versions.", mixinStandardHelpOptions = true)
    int delete(@Mixin ManagementClient host, @Parameters(paramLabel = "NAME") String name) {
        host.send("DELETE", "/v1/apps/" + ManagementClient.encode(name));
        System.out.println(name + " is deleted");
        return 0;
    }
}
