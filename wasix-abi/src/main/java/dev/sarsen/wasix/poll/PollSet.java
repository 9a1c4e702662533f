package dev.sarsen.wasix.poll;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several things to wait for at once, numbered in the order in which they are added. */
public final class PollSet {

    /** One of them: a thing that becomes ready, or a time. */
    private record Item(@Nullable Pollable thing, int interest, long deadline) {}

    private final List<Item> items = new ArrayList<>();
    private final long start = System.nanoTime();
    private long earliest = Sleeper.NEVER;

    /** Adds a thing. */
    public void addPollable(Pollable thing, int interest) {
        items.add(new Item(thing, interest, 0));
    }

    /** Adds a time so many nanoseconds from now. */
    public void addTimeout(long nanos) {
        // A time further away than the clock can count is never; differences of nanoTime are safe up to 2^63.
        long deadline = nanos > Long.MAX_VALUE / 2 ? Sleeper.NEVER : start + nanos;
        items.add(new Item(null, 0, deadline));
        if (deadline != Sleeper.NEVER && (earliest == Sleeper.NEVER || deadline - earliest < 0)) {
            earliest = deadline;
        }
    }

    /** What has happened. */
    public static final class Outcome {
        private final int[] ready;

        private Outcome(int[] ready) {
            this.ready = ready;
        }

        /** Whether the thing of a number is ready or its time has come. */
        public boolean happened(int index) {
            return ready[index] != 0;
        }

        /** The readiness of a thing, see {@link Pollable}. */
        public int readiness(int index) {
            return ready[index];
        }
    }

    /**
     * Waits until something has happened.
     *
     * @param lookOnly do not wait
     */
    public Outcome await(boolean lookOnly) {
        int[] ready = new int[items.size()];
        if (look(ready) || lookOnly) {
            return new Outcome(ready);
        }
        Sleeper sleeper = new Sleeper();
        items.forEach(item -> {
            if (item.thing != null) {
                item.thing.watch(sleeper);
            }
        });
        try {
            while (!look(ready)) {
                sleeper.sleep(earliest);
            }
        } finally {
            items.forEach(item -> {
                if (item.thing != null) {
                    item.thing.unwatch(sleeper);
                }
            });
        }
        return new Outcome(ready);
    }

    private boolean look(int[] ready) {
        boolean any = false;
        long now = System.nanoTime();
        for (int i = 0; i < ready.length; i++) {
            Item item = items.get(i);
            if (item.thing == null) {
                ready[i] = item.deadline != Sleeper.NEVER && item.deadline - now <= 0 ? 1 : 0;
            } else {
                int bits = item.thing.readiness(item.interest);
                ready[i] = (bits & (item.interest | Pollable.HANGUP)) == 0 ? 0 : bits;
            }
            any |= ready[i] != 0;
        }
        return any;
    }
}
