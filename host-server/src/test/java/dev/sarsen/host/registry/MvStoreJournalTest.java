package dev.sarsen.host.registry;

import static dev.sarsen.host.registry.RegistryFixtures.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The MVStore journal against the contract, and against sudden death. */
final class MvStoreJournalTest extends JournalContract {

    /** So few commands between snapshots that the contract crosses several. */
    private static final int COMMANDS_PER_SNAPSHOT = 8;

    @Override
    Journal open(Path directory) {
        return MvStoreJournal.open(directory.resolve("registry.mv"), COMMANDS_PER_SNAPSHOT);
    }

    @Test
    void aCopyOfTheFileTakenAfterAnyAcknowledgementHoldsWhatWasAcknowledged() throws IOException {
        Path file = directory.resolve("registry.mv");
        try (Journal journal = open(directory)) {
            for (int i = 1; i <= 30; i++) {
                journal.submit(publish(i, "app-" + i, 'a'));
                Path copies = Files.createDirectories(directory.resolve("copy-" + i));
                Files.copy(file, copies.resolve("registry.mv"));
                RegistryState acknowledged = journal.state();
                try (Journal copy = open(copies)) {
                    assertThat(copy.state()).isEqualTo(acknowledged);
                }
            }
        }
    }

    @Test
    void aTailThatWasTornOffLosesNothingBeforeIt() throws IOException {
        Path file = directory.resolve("registry.mv");
        long acknowledgedBytes;
        try (Journal journal = open(directory)) {
            for (int i = 1; i <= 5; i++) {
                journal.submit(publish(i, "app-" + i, 'a'));
            }
            acknowledgedBytes = Files.size(file);
            Path copies = Files.createDirectories(directory.resolve("copy"));
            byte[] bytes = Files.readAllBytes(file);
            byte[] torn = Arrays.copyOf(bytes, (int) acknowledgedBytes + 3_000);
            Arrays.fill(torn, (int) acknowledgedBytes, torn.length, (byte) 0x5a);
            Files.write(copies.resolve("registry.mv"), torn);
            try (Journal copy = open(copies)) {
                assertThat(copy.state().apps()).hasSize(5);
            }
        }
    }

    @Test
    void aSecondProcessIsRefusedInOneSentence() {
        try (Journal journal = open(directory)) {
            assertThat(journal.ready()).isTrue();
            assertThatThrownBy(() -> open(directory))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("another host");
        }
    }

    @Test
    void killingTheProcessLosesNoAcknowledgedCommand() throws Exception {
        for (int round = 0; round < 3; round++) {
            Path home = Files.createDirectories(directory.resolve("round-" + round));
            Path acknowledgements = home.resolve("acknowledged");
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            JournalChild.class.getName(),
                            home.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(acknowledgements.toFile())
                    .start();
            while (child.isAlive() && lines(acknowledgements) < 20 + 17 * round) {
                Thread.sleep(1);
            }
            child.destroyForcibly();
            child.waitFor();
            int acknowledged = lines(acknowledgements);
            try (Journal journal = open(home)) {
                List<App> apps = journal.state().apps();
                assertThat(apps.size()).isBetween(acknowledged, acknowledged + 1);
            }
        }
    }

    private static int lines(Path file) throws IOException {
        return (int) Files.readString(file).chars().filter(c -> c == '\n').count();
    }
}
