package dev.sarsen.host.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigReaderTest {

    @TempDir
    Path directory;

    @Test
    void everySettingHasItsDefault() {
        assertThat(ConfigReader.defaults())
                .isEqualTo(new HostConfig(
                        Path.of("data"),
                        new HostConfig.AppListener(
                                "127.0.0.1", 8080, "localhost", 65_536, 100, 1L << 30, Duration.ofSeconds(60)),
                        new HostConfig.ManagementListener("127.0.0.1", 8081, Optional.empty()),
                        new HostConfig.Upload(
                                128L << 20,
                                Duration.ofMinutes(5),
                                Runtime.getRuntime().maxMemory() / 4 * 3,
                                16,
                                1),
                        new HostConfig.Guest(
                                32,
                                256,
                                64L << 20,
                                Duration.ofSeconds(30),
                                Duration.ofMinutes(10),
                                16_384,
                                65_536,
                                Duration.ofMillis(250)),
                        512L << 20,
                        8L << 20,
                        List.of()));
    }

    @Test
    void everySettingCanBeSetInAFile() throws Exception {
        Path file = Files.writeString(directory.resolve("sarsen.toml"), """
                data = "/srv/sarsen"
                app-address = "0.0.0.0"
                app-port = 80
                app-domain = "apps.example"
                app-header-bytes = 2048
                app-header-count = 7
                app-body-bytes = 11
                app-idle-timeout = "3s"
                management-address = "0.0.0.0"
                management-port = 82
                management-token = "0123456789abcdef"
                module-bytes = 1000
                compile-timeout = "4s"
                compile-memory-bytes = 5000
                compile-queue = 6
                compile-workers = 2
                guest-concurrency = 3
                guest-queue = 4
                guest-stack-bytes = 70000
                guest-timeout = "5s"
                guest-max-timeout = "6s"
                guest-memory-pages = 8
                guest-max-memory-pages = 9
                guest-output-delay = "10ms"
                loaded-module-bytes = 12
                app-log-bytes = 2000
                volume-roots = ["/a", "/b/../c"]
                """);
        assertThat(ConfigReader.read(Map.of(), Map.of(), Optional.of(file)))
                .isEqualTo(new HostConfig(
                        Path.of("/srv/sarsen"),
                        new HostConfig.AppListener("0.0.0.0", 80, "apps.example", 2048, 7, 11, Duration.ofSeconds(3)),
                        new HostConfig.ManagementListener("0.0.0.0", 82, Optional.of("0123456789abcdef")),
                        new HostConfig.Upload(1000, Duration.ofSeconds(4), 5000, 6, 2),
                        new HostConfig.Guest(
                                3,
                                4,
                                70_000,
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(6),
                                8,
                                9,
                                Duration.ofMillis(10)),
                        12,
                        2000,
                        List.of(Path.of("/a"), Path.of("/c"))));
    }

    @Test
    void flagsWinOverTheEnvironmentWhichWinsOverTheFile() throws Exception {
        Path file = Files.writeString(
                directory.resolve("sarsen.yaml"), "app-port: 1\nmanagement-port: 1\ncompile-queue: 1\n");
        HostConfig config = ConfigReader.read(
                Map.of(ConfigKey.APP_PORT, "3"),
                Map.of("SARSEN_APP_PORT", "2", "SARSEN_MANAGEMENT_PORT", "2", "PATH", "x"),
                Optional.of(file));
        assertThat(config.app().port()).isEqualTo(3);
        assertThat(config.management().port()).isEqualTo(2);
        assertThat(config.upload().compileQueue()).isEqualTo(1);
    }

    @Test
    void theTokenCanBeInAFile() throws Exception {
        Path token = Files.writeString(directory.resolve("token"), "0123456789abcdefgh\n");
        HostConfig config = ConfigReader.read(
                Map.of(ConfigKey.MANAGEMENT_TOKEN_FILE, token.toString()), Map.of(), Optional.empty());
        assertThat(config.management().token()).contains("0123456789abcdefgh");
        assertThat(config.toString()).doesNotContain("0123456789abcdefgh");
    }

    @ParameterizedTest
    @CsvSource({
        "APP_PORT,x,'app-port must be a whole number, found \"x\"'",
        "APP_PORT,70000,'app-port must be between 0 and 65535, found 70000'",
        "COMPILE_TIMEOUT,5,'compile-timeout must be a time like 250ms, 30s, 5m or 1h, found \"5\"'",
        "COMPILE_TIMEOUT,0s,'compile-timeout must be a time like 250ms, 30s, 5m or 1h, found \"0s\"'",
        "MANAGEMENT_TOKEN,short,management-token must have at least 16 characters",
        "MANAGEMENT_TOKEN_FILE,/nonexistent,management-token-file /nonexistent cannot be read",
    })
    void whatCannotBeUsedIsSaidInOneSentence(ConfigKey key, String value, String sentence) {
        assertThatThrownBy(() -> ConfigReader.read(Map.of(key, value), Map.of(), Optional.empty()))
                .isInstanceOf(ConfigException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0", "::", "192.168.1.1", "no.such.name.invalid"})
    void managementOffTheLoopbackNeedsAToken(String address) {
        Map<ConfigKey, String> flags = Map.of(ConfigKey.MANAGEMENT_ADDRESS, address);
        assertThatThrownBy(() -> ConfigReader.read(flags, Map.of(), Optional.empty()))
                .hasMessageContaining("is not a loopback address: set management-token");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "127.9.9.9", "::1", "localhost"})
    void managementOnTheLoopbackNeedsNone(String address) {
        Map<ConfigKey, String> flags = Map.of(ConfigKey.MANAGEMENT_ADDRESS, address);
        assertThat(ConfigReader.read(flags, Map.of(), Optional.empty())
                        .management()
                        .token())
                .isEmpty();
    }

    @Test
    void filesThatCannotBeUsedAreRefused() throws Exception {
        Path unknown = Files.writeString(directory.resolve("a.json"), "{\"app-prot\": 1}");
        assertThatThrownBy(() -> ConfigReader.read(Map.of(), Map.of(), Optional.of(unknown)))
                .hasMessageContaining("has the unknown key \"app-prot\"");
        Path malformed = Files.writeString(directory.resolve("b.json"), "{");
        assertThatThrownBy(() -> ConfigReader.read(Map.of(), Map.of(), Optional.of(malformed)))
                .hasMessageContaining("is malformed");
        Path other = Files.writeString(directory.resolve("c.ini"), "");
        assertThatThrownBy(() -> ConfigReader.read(Map.of(), Map.of(), Optional.of(other)))
                .hasMessageContaining("must end in .toml, .yaml or .json");
        assertThatThrownBy(() -> ConfigReader.read(Map.of(), Map.of(), Optional.of(directory.resolve("d.json"))))
                .hasMessageContaining("cannot be read");
    }
}
