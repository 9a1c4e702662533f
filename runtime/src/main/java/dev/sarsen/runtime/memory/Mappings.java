package dev.sarsen.runtime.memory;

/**
 * Counts the reservations of the process, whichever engine's they are.
 *
 * <p>Linux gives a process 65,530 mappings ({@code vm.max_map_count}), of which a reservation takes two, and the JVM ends the
 * process when it gets no more. Memories are released when nobody can reach them, which a collector finds out late where
 * instances are made and closed quickly and leave little else behind. So the collector is asked for when there are many
 * reservations, and again when there are many more, and at some number there are no more.
 */
final class Mappings {

    /** Those of this process: it is the process that has so many. */
    static final Mappings PROCESS = new Mappings(8_192, 28_000, System::gc);

    /** How long to wait for the cleaner after a collection, in parts. */
    private static final long PART_MILLIS = 20;

    private static final int PARTS = 25;

    private final int many;
    private final int most;
    private final Runnable collector;
    private int held;
    private int collectAt;

    /**
     * Counts from none.
     *
     * @param many number at which the collector is first asked for
     * @param most number above which there are no more
     */
    Mappings(int many, int most, Runnable collector) {
        this.many = many;
        this.most = most;
        this.collector = collector;
        this.collectAt = many;
    }

    /** Takes one; false when there are too many. */
    synchronized boolean take() {
        if (held >= collectAt) {
            collect();
        }
        if (held >= most) {
            return false;
        }
        held++;
        return true;
    }

    private void collect() {
        int before = held;
        collector.run();
        try {
            for (int part = 0; part < PARTS && held > before - many / 2; part++) {
                wait(PART_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Where most are in use, the collector is not asked for each further one.
        collectAt = Math.min(most, Math.max(many, held + many / 2));
    }

    synchronized void giveBack() {
        held--;
        notifyAll();
    }

    /** How many there are. */
    synchronized int held() {
        return held;
    }
}
