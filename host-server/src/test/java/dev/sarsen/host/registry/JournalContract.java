package dev.sarsen.host.registry;

import static dev.sarsen.host.registry.RegistryFixtures.activate;
import static dev.sarsen.host.registry.RegistryFixtures.delete;
import static dev.sarsen.host.registry.RegistryFixtures.digest;
import static dev.sarsen.host.registry.RegistryFixtures.publish;
import static dev.sarsen.host.registry.RegistryFixtures.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.host.registry.Result.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every journal promises; a test class of each journal extends it. */
abstract class JournalContract {

    @TempDir
    Path directory;

    /** Opens the journal that is kept in a directory, making it when there is none. */
    abstract Journal open(Path directory);

    @Test
    void publishingMakesAnAppWithVersionOne() {
        try (Journal journal = open(directory)) {
            Result result = journal.submit(publish(1, "hello", 'a'));

            assertThat(result).isEqualTo(new Result.Published("hello", 1, true));
            App app = journal.state().app("hello").orElseThrow();
            assertThat(app.activeVersion()).isEqualTo(new AppVersion(1, digest('a'), 123, settings("argument"), 1_001));
        }
    }

    @Test
    void publishingTheSameModuleAndSettingsAgainAddsNothing() {
        try (Journal journal = open(directory)) {
            journal.submit(publish(1, "hello", 'a'));

            assertThat(journal.submit(publish(2, "hello", 'a'))).isEqualTo(new Result.Published("hello", 1, false));
            assertThat(journal.state().app("hello").orElseThrow().versions()).hasSize(1);
        }
    }

    @Test
    void publishingAnOlderVersionAgainActivatesIt() {
        try (Journal journal = open(directory)) {
            journal.submit(publish(1, "hello", 'a'));
            journal.submit(publish(2, "hello", 'b'));

            assertThat(journal.submit(publish(3, "hello", 'a'))).isEqualTo(new Result.Published("hello", 1, false));
            assertThat(journal.state().app("hello").orElseThrow().active()).isEqualTo(1);
        }
    }

    @Test
    void oldVersionsStayAndCanBeActivated() {
        try (Journal journal = open(directory)) {
            journal.submit(publish(1, "hello", 'a'));
            journal.submit(publish(2, "hello", 'b'));
            assertThat(journal.state().app("hello").orElseThrow().active()).isEqualTo(2);

            assertThat(journal.submit(activate(3, "hello", 1))).isEqualTo(new Result.Activated("hello", 1));
            assertThat(journal.state().app("hello").orElseThrow().active()).isEqualTo(1);
        }
    }

    @Test
    void refusesWhatDoesNotExist() {
        try (Journal journal = open(directory)) {
            journal.submit(publish(1, "hello", 'a'));

            assertThat(journal.submit(activate(2, "hello", 9)))
                    .isEqualTo(new Result.Refused(Reason.NO_SUCH_VERSION, "hello version 9"));
            assertThat(journal.submit(activate(3, "other", 1)))
                    .isEqualTo(new Result.Refused(Reason.NO_SUCH_APP, "other"));
            assertThat(journal.submit(delete(4, "other"))).isEqualTo(new Result.Refused(Reason.NO_SUCH_APP, "other"));
        }
    }

    @Test
    void versionNumbersAreNotUsedAgainAfterDeletion() {
        try (Journal journal = open(directory)) {
            journal.submit(publish(1, "hello", 'a'));
            journal.submit(delete(2, "hello"));
            assertThat(journal.state().apps()).isEmpty();

            assertThat(journal.submit(publish(3, "hello", 'a'))).isEqualTo(new Result.Published("hello", 2, true));
        }
    }

    @Test
    void repeatedCommandsGiveTheFirstResultAndChangeNothing() {
        try (Journal journal = open(directory)) {
            journal.submit(publish(1, "hello", 'a'));
            Result first = journal.submit(publish(2, "hello", 'b'));
            long versions =
                    journal.state().app("hello").orElseThrow().versions().size();

            assertThat(journal.submit(publish(2, "hello", 'b'))).isEqualTo(first);
            assertThat(journal.state().app("hello").orElseThrow().versions()).hasSize((int) versions);
            assertThat(journal.submit(publish(1, "hello", 'a')))
                    .isEqualTo(new Result.Refused(Reason.STALE_SEQUENCE, "client"));
        }
    }

    @Test
    void repeatedCommandsAreKnownAfterReopening() {
        Result first;
        try (Journal journal = open(directory)) {
            journal.submit(publish(1, "hello", 'a'));
            first = journal.submit(publish(2, "hello", 'b'));
        }
        try (Journal journal = open(directory)) {
            assertThat(journal.submit(publish(2, "hello", 'b'))).isEqualTo(first);
        }
    }

    @Test
    void everythingIsThereAfterReopening() {
        RegistryState before;
        try (Journal journal = open(directory)) {
            for (int i = 1; i <= 50; i++) {
                journal.submit(publish(i, "app-" + i % 7, (char) ('a' + i % 6)));
            }
            journal.submit(delete(51, "app-3"));
            journal.submit(activate(52, "app-2", 1));
            before = journal.state();
        }
        try (Journal journal = open(directory)) {
            assertThat(journal.state()).isEqualTo(before);
            assertThat(journal.ready()).isTrue();
        }
    }

    @Test
    void theOldestVersionGivesWayWhenThereAreTooMany() {
        try (Journal journal = open(directory)) {
            for (int i = 1; i <= RegistryStateMachine.MAX_VERSIONS + 1; i++) {
                journal.submit(new Command(
                        "client", i, i, new Command.Publish("hello", digest('a'), 1, settings("argument " + i))));
            }
            App app = journal.state().app("hello").orElseThrow();
            assertThat(app.versions()).hasSize(RegistryStateMachine.MAX_VERSIONS);
            assertThat(app.versions().getFirst().number()).isEqualTo(2);
        }
    }

    @Test
    void commandsOfManyThreadsAreAllApplied() throws Exception {
        try (Journal journal = open(directory);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Result>> commands = IntStream.range(0, 40)
                    .<Callable<Result>>mapToObj(i -> () -> journal.submit(new Command(
                            "client-" + i,
                            1,
                            i,
                            new Command.Publish("app-" + i, digest('a'), 1, settings("argument")))))
                    .toList();
            for (Future<Result> result : threads.invokeAll(commands)) {
                assertThat(result.get()).isInstanceOf(Result.Published.class);
            }
            assertThat(journal.state().apps()).hasSize(40);
            assertThat(journal.state().applied()).isEqualTo(40);
        }
    }

    @Test
    void anInterruptedThreadDoesNotHarmTheJournal() {
        try (Journal journal = open(directory)) {
            Thread.currentThread().interrupt();
            try {
                journal.submit(publish(1, "hello", 'a'));
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(journal.submit(publish(2, "hello", 'b'))).isEqualTo(new Result.Published("hello", 2, true));
        }
    }

    @Test
    void takesNothingAfterItWasClosed() {
        Journal journal = open(directory);
        journal.close();

        assertThat(journal.ready()).isFalse();
        assertThatThrownBy(() -> journal.submit(publish(1, "hello", 'a'))).isInstanceOf(JournalException.class);
    }
}
