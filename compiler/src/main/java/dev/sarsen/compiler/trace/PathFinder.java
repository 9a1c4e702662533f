package dev.sarsen.compiler.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a list of the labels that a loop dispatched which paths are worth to be traces.
 *
 * <p>What a set of traces saves is counted by running the list through them: a step that a trace executes after another one is
 * a dispatch less. Traces are chosen one by one, each the one that saves most where the ones before do not: around to its
 * own first label, or straight on to the first label of another, or as far as a trace may go. Time is that of the list
 * times the number of traces.
 */
final class PathFinder {

    /** Steps of one trace. */
    static final int MAX_STEPS = 48;

    /** One in so many times is rare. */
    private static final int RARE = 32;

    private static final long PRIME = 0x9E37_79B9_7F4A_7C15L;

    /** Part of all steps that a trace has to save. */
    private static final int LEAST_PART = 150;

    private final int[] log;
    private final IntPredicate heads;
    private final int[] steps;
    /** For each step its place in the log. */
    private final int[] places;

    private final long[] hashes;
    private final long[] powers;
    /** For each position the next one with the same label in the same run, or -1. */
    private final int[] again;
    /** For each position where its run ends. */
    private final int[] runEnd;

    private final Map<Integer, Path> traces = new HashMap<>();

    /** A path through the loop. */
    static final class Path {

        private final int[] labels;
        private final boolean closed;

        /**
         * Takes a path.
         *
         * @param labels orders of its labels, owned from now on
         * @param closed whether it leads back to the first one
         */
        Path(int[] labels, boolean closed) {
            this.labels = labels;
            this.closed = closed;
        }

        /** Orders of its labels; not to be changed. */
        int[] labels() {
            return labels;
        }

        /** Whether it leads back to the first label. */
        boolean closed() {
            return closed;
        }
    }

    /** Makes a trace of a path; answers the path that it follows indeed, or null when there is none. */
    interface Maker {
        @Nullable
        Path make(Path wanted);
    }

    /**
     * Takes a recording.
     *
     * @param log labels' orders, -1 where a run ends, and -2 less the first statement for each block after a label
     * @param heads whether a trace may begin at a label's order
     */
    PathFinder(int[] log, IntPredicate heads) {
        this.log = log;
        this.heads = heads;
        int n = 0;
        int[] at = new int[log.length + 1];
        for (int i = 0; i < log.length; i++) {
            if (log[i] >= -1) {
                at[n++] = i;
            }
        }
        at[n] = log.length;
        places = Arrays.copyOf(at, n + 1);
        steps = new int[n];
        hashes = new long[n + 1];
        powers = new long[n + 1];
        again = new int[n];
        runEnd = new int[n];
        powers[0] = 1;
        for (int i = 0; i < n; i++) {
            steps[i] = log[at[i]];
            hashes[i + 1] = appended(hashes[i], steps[i]);
            powers[i + 1] = powers[i] * PRIME;
        }
        Map<Integer, Integer> next = new HashMap<>();
        int end = n;
        for (int i = n - 1; i >= 0; i--) {
            if (steps[i] < 0) {
                next.clear();
                end = i;
                again[i] = -1;
                runEnd[i] = i;
                continue;
            }
            Integer later = next.put(steps[i], i);
            again[i] = later == null ? -1 : later;
            runEnd[i] = end;
        }
    }

    private static long appended(long hash, int label) {
        return hash * PRIME + label + 7;
    }

    private long hash(int from, int to) {
        return hashes[to] - hashes[from] * powers[to - from];
    }

    private record Key(int label, int length, boolean closed, long hash) {}

    private static final class Gain {
        final int first;
        final int length;
        final boolean closed;
        int counted;
        int saved;
        int times;

        Gain(int first, int length, boolean closed) {
            this.first = first;
            this.length = length;
            this.closed = closed;
        }
    }

    /** Chooses traces, at most so many. */
    List<Path> choose(int most, Maker maker) {
        List<Path> chosen = new ArrayList<>();
        BitSet refused = new BitSet();
        for (int round = 0; round < most * 2 && chosen.size() < most; round++) {
            Path wanted = best(refused);
            if (wanted == null) {
                break;
            }
            Path made = maker.make(wanted);
            if (made == null) {
                refused.set(wanted.labels[0]);
            } else {
                use(made);
                chosen.add(made);
            }
        }
        return chosen;
    }

    /** Adds a trace. */
    void use(Path path) {
        traces.put(path.labels[0], path);
    }

    private @Nullable Path best(BitSet refused) {
        int[] before = new int[steps.length + 1];
        BitSet points = dispatched();
        for (int i = 0; i < steps.length; i++) {
            before[i + 1] = before[i] + (points.get(i) ? 1 : 0);
        }
        int[] nextHead = new int[steps.length + 1];
        nextHead[steps.length] = steps.length;
        for (int i = steps.length - 1; i >= 0; i--) {
            nextHead[i] = steps[i] < 0 || traces.containsKey(steps[i]) ? i : nextHead[i + 1];
        }
        Map<Key, Gain> gains = new HashMap<>();
        Map<Integer, Integer> entered = new HashMap<>();
        for (int i = points.nextSetBit(0); i >= 0; i = points.nextSetBit(i + 1)) {
            if (traces.containsKey(steps[i]) || refused.get(steps[i]) || !heads.test(steps[i])) {
                continue;
            }
            entered.merge(steps[i], 1, Integer::sum);
            int limit = Math.min(i + MAX_STEPS, runEnd[i]);
            if (again[i] >= 0 && again[i] <= limit) {
                add(gains, i, again[i], true, before);
            }
            int straight = Math.min(nextHead[i], limit);
            if (straight - i > 1) {
                add(gains, i, straight, false, before);
            }
        }
        Gain best = null;
        int most = Math.max(2, steps.length / LEAST_PART);
        for (Gain gain : gains.values()) {
            int others = entered.getOrDefault(steps[gain.first], 0) - gain.times;
            int worth = gain.saved - others / 2;
            if (worth > most || worth == most && best != null && gain.first < best.first) {
                most = worth;
                best = gain;
            }
        }
        return best == null
                ? null
                : new Path(Arrays.copyOfRange(steps, best.first, best.first + best.length), best.closed);
    }

    private void add(Map<Key, Gain> gains, int from, int to, boolean closed, int[] before) {
        Gain gain = gains.computeIfAbsent(
                new Key(steps[from], to - from, closed, hash(from, to)), k -> new Gain(from, to - from, closed));
        gain.times++;
        if (from < gain.counted) {
            // Within the one before.
            return;
        }
        // The first step is dispatched all the same, but of a path that is gone around again and again.
        boolean dispatched = !closed || from != gain.counted;
        gain.saved += before[to] - before[from] - (dispatched ? 1 : 0);
        gain.counted = to;
    }

    /** The positions at which the loop dispatches with the traces chosen so far. */
    private BitSet dispatched() {
        BitSet points = new BitSet(steps.length);
        int i = 0;
        while (i < steps.length) {
            if (steps[i] < 0) {
                i++;
                continue;
            }
            points.set(i);
            Path trace = traces.get(steps[i]);
            i++;
            if (trace != null) {
                int k = 1;
                while (i < steps.length
                        && (k < trace.labels.length || trace.closed)
                        && steps[i] == trace.labels[k % trace.labels.length]) {
                    i++;
                    k++;
                }
            }
        }
        return points;
    }

    /** The part of all steps that is still dispatched, from 0 to 1. */
    double left() {
        long all = Arrays.stream(steps).filter(step -> step >= 0).count();
        return all == 0 ? 1 : (double) dispatched().cardinality() / all;
    }

    /** For each label of a path the blocks behind it, as far as they are not rare, where the path was taken. */
    BitSet[] blocks(int[] path) {
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        long wanted = 0;
        for (int label : path) {
            counts.add(new HashMap<>());
            wanted = appended(wanted, label);
        }
        int times = 0;
        for (int i = 0; i + path.length <= steps.length; i++) {
            if (hash(i, i + path.length) == wanted) {
                times++;
                for (int k = 0; k < path.length; k++) {
                    for (int at = places[i + k] + 1; at < places[i + k + 1]; at++) {
                        counts.get(k).merge(-2 - log[at], 1, Integer::sum);
                    }
                }
            }
        }
        BitSet[] blocks = new BitSet[path.length];
        int least = times / RARE;
        for (int k = 0; k < path.length; k++) {
            BitSet often = new BitSet();
            counts.get(k).forEach((block, count) -> {
                if (count > least) {
                    often.set(block);
                }
            });
            blocks[k] = often;
        }
        return blocks;
    }
}
