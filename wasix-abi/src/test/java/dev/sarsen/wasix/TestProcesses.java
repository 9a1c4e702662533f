package dev.sarsen.wasix;

import dev.sarsen.wasix.process.GuestProcess;

/** Opens the state of a process to tests of other packages. */
public final class TestProcesses {

    private TestProcesses() {}

    public static GuestProcess state(WasixProcess process) {
        return process.state();
    }

    public static GuestProcess inMemory() {
        return state(WasixProcess.builder()
                .args("program", "one")
                .env("K", "V")
                .randomSeed(1)
                .build());
    }
}
