package dev.sarsen.host.registry;

import java.nio.file.Path;

/** A process that submits commands until it is killed, printing the number of each that was acknowledged. */
final class JournalChild {

    private JournalChild() {}

    public static void main(String[] arguments) {
        try (Journal journal = MvStoreJournal.open(Path.of(arguments[0]).resolve("registry.mv"), 8)) {
            for (int i = 1; i < 100_000; i++) {
                journal.submit(RegistryFixtures.publish(i, "app-" + i, 'a'));
                System.out.println(i);
                System.out.flush();
            }
        }
    }
}
