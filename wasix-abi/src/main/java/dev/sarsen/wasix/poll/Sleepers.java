package dev.sarsen.wasix.poll;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The threads that wait for one thing. */
public final class Sleepers {

    private final List<Sleeper> sleepers = new CopyOnWriteArrayList<>();

    /** Adds one. */
    public void add(Sleeper sleeper) {
        sleepers.add(sleeper);
    }

    /** Takes one out. */
    public void remove(Sleeper sleeper) {
        sleepers.remove(sleeper);
    }

    /** Wakes all. */
    public void wakeAll() {
        for (Sleeper sleeper : sleepers) {
            sleeper.wake();
        }
    }
}
