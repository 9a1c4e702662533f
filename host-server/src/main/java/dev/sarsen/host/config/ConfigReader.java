package dev.sarsen.host.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Makes a {@link HostConfig} of flags, environment and file. */
public final class ConfigReader {

    private final Map<ConfigKey, String> texts;

    private ConfigReader(Map<ConfigKey, String> texts) {
        this.texts = texts;
    }

    /** The configuration of a host that was told nothing. */
    public static HostConfig defaults() {
        return read(Map.of(), Map.of(), Optional.empty());
    }

    /**
     * Reads the configuration.
     *
     * @param flags what the command line says
     * @param environment all environment variables; those that start with {@code SARSEN_} count
     * @param file a {@code .toml}, {@code .yaml} or {@code .json} file
     * @throws ConfigException when a setting cannot be used
     */
    public static HostConfig read(Map<ConfigKey, String> flags, Map<String, String> environment, Optional<Path> file) {
        Map<ConfigKey, String> texts = new EnumMap<>(ConfigKey.class);
        file.ifPresent(path -> texts.putAll(readFile(path)));
        for (ConfigKey key : ConfigKey.values()) {
            String value = environment.get(key.variable());
            if (value != null) {
                texts.put(key, value);
            }
        }
        texts.putAll(flags);
        return new ConfigReader(texts).config();
    }

    private static Map<ConfigKey, String> readFile(Path file) {
        Map<ConfigKey, String> texts = new EnumMap<>(ConfigKey.class);
        JsonNode root;
        try {
            root = mapper(file).readTree(Files.readString(file));
        } catch (IOException e) {
            throw new ConfigException("configuration file " + file + " cannot be read");
        } catch (JacksonException e) {
            throw new ConfigException("configuration file " + file + " is malformed: " + e.getOriginalMessage());
        }
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            ConfigKey key = Arrays.stream(ConfigKey.values())
                    .filter(candidate -> candidate.key().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new ConfigException(
                            "configuration file " + file + " has the unknown key \"" + entry.getKey() + "\""));
            texts.put(key, text(entry.getValue()));
        }
        return texts;
    }

    private static String text(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                : node.asString();
    }

    private static ObjectMapper mapper(Path file) {
        String name = file.toString();
        if (name.endsWith(".toml")) {
            return new TomlMapper();
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return new YAMLMapper();
        }
        if (name.endsWith(".json")) {
            return new ObjectMapper();
        }
        throw new ConfigException("configuration file " + file + " must end in .toml, .yaml or .json");
    }

    private HostConfig config() {
        HostConfig config = new HostConfig(
                Path.of(text(ConfigKey.DATA)),
                app(),
                new HostConfig.ManagementListener(
                        text(ConfigKey.MANAGEMENT_ADDRESS), integer(ConfigKey.MANAGEMENT_PORT, 0, 65_535), token()),
                upload(),
                guest(),
                number(ConfigKey.LOADED_MODULE_BYTES, 0, Long.MAX_VALUE),
                number(ConfigKey.APP_LOG_BYTES, 1_024, Long.MAX_VALUE),
                paths(ConfigKey.VOLUME_ROOTS));
        return check(config);
    }

    private static HostConfig check(HostConfig config) {
        if (config.management().token().isEmpty()
                && !Loopback.is(config.management().address())) {
            throw new ConfigException(
                    "management-address \"" + config.management().address()
                            + "\" is not a loopback address: set management-token or management-token-file");
        }
        return config;
    }

    private HostConfig.AppListener app() {
        return new HostConfig.AppListener(
                text(ConfigKey.APP_ADDRESS),
                integer(ConfigKey.APP_PORT, 0, 65_535),
                text(ConfigKey.APP_DOMAIN),
                integer(ConfigKey.APP_HEADER_BYTES, 1_024, 1 << 24),
                integer(ConfigKey.APP_HEADER_COUNT, 1, 10_000),
                number(ConfigKey.APP_BODY_BYTES, 0, Long.MAX_VALUE),
                duration(ConfigKey.APP_IDLE_TIMEOUT));
    }

    private HostConfig.Upload upload() {
        return new HostConfig.Upload(
                number(ConfigKey.MODULE_BYTES, 1, Integer.MAX_VALUE - 16),
                duration(ConfigKey.COMPILE_TIMEOUT),
                text(ConfigKey.COMPILE_MEMORY_BYTES).isEmpty()
                        ? Runtime.getRuntime().maxMemory() / 4 * 3
                        : number(ConfigKey.COMPILE_MEMORY_BYTES, 1, Long.MAX_VALUE),
                integer(ConfigKey.COMPILE_QUEUE, 1, 100_000),
                integer(ConfigKey.COMPILE_WORKERS, 1, 1_000));
    }

    private HostConfig.Guest guest() {
        return new HostConfig.Guest(
                integer(ConfigKey.GUEST_CONCURRENCY, 1, 10_000),
                integer(ConfigKey.GUEST_QUEUE, 0, 1_000_000),
                number(ConfigKey.GUEST_STACK_BYTES, 1 << 16, 1L << 32),
                duration(ConfigKey.GUEST_TIMEOUT),
                duration(ConfigKey.GUEST_MAX_TIMEOUT),
                number(ConfigKey.GUEST_MEMORY_PAGES, 1, 65_536),
                number(ConfigKey.GUEST_MAX_MEMORY_PAGES, 1, 65_536),
                duration(ConfigKey.GUEST_OUTPUT_DELAY));
    }

    private Optional<String> token() {
        String token = text(ConfigKey.MANAGEMENT_TOKEN);
        String file = text(ConfigKey.MANAGEMENT_TOKEN_FILE);
        if (token.isEmpty() && file.isEmpty()) {
            return Optional.empty();
        }
        if (token.isEmpty()) {
            try {
                token = Files.readString(Path.of(file))
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip();
            } catch (IOException e) {
                throw new ConfigException("management-token-file " + file + " cannot be read");
            }
        }
        if (token.length() < 16) {
            throw new ConfigException("management-token must have at least 16 characters");
        }
        return Optional.of(token);
    }

    private String text(ConfigKey key) {
        String text = texts.get(key);
        return text == null ? key.defaultText() : text.strip();
    }

    private int integer(ConfigKey key, int least, int most) {
        return (int) number(key, least, most);
    }

    private long number(ConfigKey key, long least, long most) {
        String text = text(key);
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new ConfigException(key.key() + " must be a whole number, found \"" + text + "\"");
        }
        throw new ConfigException(key.key() + " must be between " + least + " and " + most + ", found " + text);
    }

    private Duration duration(ConfigKey key) {
        return Durations.parse(text(key))
                .orElseThrow(() -> new ConfigException(
                        key.key() + " must be a time like 250ms, 30s, 5m or 1h, found \"" + text(key) + "\""));
    }

    private List<Path> paths(ConfigKey key) {
        List<Path> paths = new ArrayList<>();
        for (String part : text(key).split(",", -1)) {
            if (!part.isBlank()) {
                paths.add(Path.of(part.strip()).toAbsolutePath().normalize());
            }
        }
        return paths;
    }
}
