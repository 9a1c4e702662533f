package dev.sarsen.host.registry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Commands for tests. */
public final class RegistryFixtures {

    private RegistryFixtures() {}

    /** A digest made of one repeated digit. */
    public static String digest(char digit) {
        return String.valueOf(digit).repeat(64);
    }

    /** Settings with one argument. */
    public static AppSettings settings(String argument) {
        return new AppSettings(
                RunnerKind.COMMAND,
                List.of(argument),
                new TreeMap<>(Map.of("KEY", "välue")),
                List.of(new VolumeMount("/srv/data", "/data", true)),
                100,
                5_000,
                "text/plain");
    }

    static Command publish(long sequence, String app, char digit) {
        return new Command(
                "client",
                sequence,
                1_000 + sequence,
                new Command.Publish(app, digest(digit), 123, settings("argument")));
    }

    static Command activate(long sequence, String app, int version) {
        return new Command("client", sequence, 1_000 + sequence, new Command.Activate(app, version));
    }

    static Command delete(long sequence, String app) {
        return new Command("client", sequence, 1_000 + sequence, new Command.Delete(app));
    }
}
