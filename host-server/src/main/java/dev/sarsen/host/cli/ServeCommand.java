package dev.sarsen.host.cli;

import dev.sarsen.host.HostServer;
import dev.sarsen.host.api.Json;
import dev.sarsen.host.config.ConfigKey;
import dev.sarsen.host.config.ConfigReader;
import dev.sarsen.host.config.HostConfig;
import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.host.guest.WarmUp;
import dev.sarsen.host.guest.WasiEngine;
import dev.sarsen.host.guest.WasmArtifactCompiler;
import dev.sarsen.host.registry.JournalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a host until it is told to stop. */
@Command(
        name = "serve",
        description = "Starts a host. Each option is also a variable like SARSEN_APP_PORT and a key of the file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Option(names = "--config", paramLabel = "FILE", description = "A .toml, .yaml or .json file with settings.")
    private @Nullable Path config;

    @Option(names = "--format", description = "text or json: how the addresses are printed.")
    private Format format = Format.text;

    private @Nullable CommandSpec spec;

    /** Adds an option for each key of the configuration. */
    @Spec
    void setSpec(CommandSpec command) {
        spec = command;
        for (ConfigKey key : ConfigKey.values()) {
            String otherwise = key.defaultText().isEmpty() ? "" : " (default " + key.defaultText() + ")";
            command.addOption(OptionSpec.builder("--" + key.key())
                    .paramLabel("VALUE")
                    .type(String.class)
                    .description(key.description() + otherwise)
                    .build());
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        HostConfig read = ConfigReader.read(flags(), System.getenv(), Optional.ofNullable(config));
        try {
            WasmArtifactCompiler compiler = new WasmArtifactCompiler();
            WasiEngine engine = new WasiEngine();
            HostServer server = new HostServer(read, compiler, engine);
            Thread.ofPlatform().name("warm-up").daemon().start(() -> warmUp(compiler, engine));
            announce(read, server);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            stopped.await();
            return 0;
        } catch (IOException | JournalException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    private static void warmUp(WasmArtifactCompiler compiler, WasiEngine engine) {
        try {
            WarmUp.run(compiler, engine);
        } catch (IOException | RejectedModuleException | RuntimeException e) {
            // The host does without; what is wrong will show in the first upload.
            LOG.warn("warming up failed", e);
        }
    }

    private Map<ConfigKey, String> flags() {
        Map<ConfigKey, String> flags = new EnumMap<>(ConfigKey.class);
        if (spec != null) {
            for (ConfigKey key : ConfigKey.values()) {
                String value = spec.findOption("--" + key.key()).getValue();
                if (value != null) {
                    flags.put(key, value);
                }
            }
        }
        return flags;
    }

    private void announce(HostConfig read, HostServer server) {
        String management = "http://" + urlHost(read.management().address()) + ":" + server.managementPort();
        if (format == Format.json) {
            Map<String, Object> addresses = new LinkedHashMap<>();
            addresses.put("app-port", server.appPort());
            addresses.put("management-port", server.managementPort());
            addresses.put("data", read.dataDirectory().toAbsolutePath().toString());
            System.out.writeBytes(Json.line(addresses));
            System.out.flush();
            return;
        }
        System.out.println("apps answer at http://NAME." + read.app().domain() + ":" + server.appPort() + "/");
        System.out.println("uploads go to " + management + "/v1/apps/NAME");
        System.out.println("data is kept in " + read.dataDirectory().toAbsolutePath());
    }

    private static String urlHost(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
