package dev.sarsen.host.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The journal of a single node: an embedded MVStore file, synced to disk with each command.
 *
 * <p>The file has a map {@code log} from index to command and a map {@code snapshot} with the state up to an index.
 * A snapshot and the removal of the commands it covers are one commit. Everything that touches the file runs on one
 * thread of the journal's own, because interrupting a thread inside a file channel closes the channel. Readers of
 * {@link #state} take no lock.
 */
public final class MvStoreJournal implements Journal {

    /** Commands between two snapshots, so a start replays at most this many. */
    static final int COMMANDS_PER_SNAPSHOT = 1_000;

    private static final long SNAPSHOT_KEY = 0;
    private static final int COMPACTION_MILLIS_AT_CLOSE = 50;

    private final MVStore store;
    private final MVMap<Long, byte[]> log;
    private final MVMap<Long, byte[]> snapshots;
    private final RegistryStateMachine machine = new RegistryStateMachine();
    private final int commandsPerSnapshot;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("registry").daemon().factory());
    private long lastIndex;
    private volatile RegistryState state;
    private volatile boolean broken;

    /**
     * Opens or makes the journal.
     *
     * @param file the store's file; its directory is made when it does not exist
     * @throws JournalException when another process has it open or it is unreadable
     */
    public static MvStoreJournal open(Path file) {
        return open(file, COMMANDS_PER_SNAPSHOT);
    }

    static MvStoreJournal open(Path file, int commandsPerSnapshot) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .open();
            return new MvStoreJournal(store, commandsPerSnapshot);
        } catch (MVStoreException e) {
            throw new JournalException(
                    "registry " + file + " cannot be opened: is another host using this data directory", e);
        } catch (IOException e) {
            throw new JournalException("registry " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private MvStoreJournal(MVStore store, int commandsPerSnapshot) {
        this.store = store;
        this.commandsPerSnapshot = commandsPerSnapshot;
        this.log = store.openMap("log");
        this.snapshots = store.openMap("snapshot");
        try {
            replay();
        } catch (JournalException e) {
            writer.shutdown();
            store.closeImmediately();
            throw e;
        }
        this.state = machine.state();
    }

    private void replay() {
        byte[] snapshot = snapshots.get(SNAPSHOT_KEY);
        if (snapshot != null) {
            machine.restore(snapshot);
        }
        lastIndex = machine.state().applied();
        for (Long index = log.ceilingKey(lastIndex + 1); index != null; index = log.higherKey(index)) {
            if (index != lastIndex + 1) {
                throw new JournalException("registry lacks the commands between " + lastIndex + " and " + index, null);
            }
            machine.apply(RegistryCodec.readCommand(Objects.requireNonNull(log.get(index))));
            lastIndex = index;
        }
    }

    @Override
    public Result submit(Command command) {
        try {
            return CompletableFuture.supplyAsync(() -> append(command), writer).join();
        } catch (CompletionException e) {
            throw new JournalException("registry did not take the command: " + describe(e), e);
        } catch (RejectedExecutionException e) {
            throw new JournalException("registry is closed", e);
        }
    }

    private static String describe(CompletionException e) {
        Throwable cause = e.getCause();
        return cause == null ? e.toString() : String.valueOf(cause.getMessage());
    }

    private Result append(Command command) {
        if (broken) {
            throw new JournalException("an earlier write failed", null);
        }
        try {
            log.put(lastIndex + 1, RegistryCodec.writeCommand(command));
            store.commit();
            store.sync();
        } catch (MVStoreException e) {
            // What the file holds is unknown until it is read again, so nothing may be acknowledged on top of it.
            broken = true;
            throw new JournalException("writing failed: " + e.getMessage(), e);
        }
        lastIndex++;
        Result result = machine.apply(command);
        state = machine.state();
        if (log.sizeAsLong() >= commandsPerSnapshot) {
            takeSnapshot();
        }
        return result;
    }

    private void takeSnapshot() {
        try {
            snapshots.put(SNAPSHOT_KEY, machine.snapshot());
            log.clear();
            store.commit();
            store.sync();
        } catch (MVStoreException e) {
            broken = true;
        }
    }

    @Override
    public RegistryState state() {
        return state;
    }

    @Override
    public boolean ready() {
        return !broken && !store.isClosed();
    }

    @Override
    public void close() {
        // Waits for the commands that were accepted.
        writer.close();
        if (broken) {
            store.closeImmediately();
        } else if (!store.isClosed()) {
            store.close(COMPACTION_MILLIS_AT_CLOSE);
        }
    }
}
