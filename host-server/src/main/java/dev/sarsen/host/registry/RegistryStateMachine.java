package dev.sarsen.host.registry;

import dev.sarsen.host.registry.Command.Activate;
import dev.sarsen.host.registry.Command.Delete;
import dev.sarsen.host.registry.Command.Publish;
import dev.sarsen.host.registry.RegistryCodec.Remembered;
import dev.sarsen.host.registry.Result.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The registry as a deterministic state machine: the same commands in the same order give the same state and the same
 * results everywhere.
 *
 * <p>Not thread-safe: the journal in front of it applies one command at a time.
 */
public final class RegistryStateMachine {

    /** The most apps; a bound for the snapshot. */
    public static final int MAX_APPS = 10_000;

    /** The most versions of one app; the oldest inactive one gives way, so it is never a reason to refuse a deploy. */
    public static final int MAX_VERSIONS = 100;

    /** The most clients whose last result is remembered; the one that was silent longest is forgotten first. */
    static final int MAX_CLIENTS = 1_000;

    private SortedMap<String, App> apps = new TreeMap<>();
    private SortedMap<String, Integer> lastNumbers = new TreeMap<>();
    private LinkedHashMap<String, Remembered> clients = new LinkedHashMap<>();
    private long applied;

    /**
     * Applies a command. A command that a client repeats gives the result that it gave the first time and changes
     * nothing.
     */
    public Result apply(Command command) {
        applied++;
        Remembered last = clients.remove(command.clientId());
        if (last != null && command.sequence() <= last.sequence()) {
            clients.put(command.clientId(), last);
            return command.sequence() == last.sequence()
                    ? last.result()
                    : new Result.Refused(Reason.STALE_SEQUENCE, command.clientId());
        }
        Result result =
                switch (command.action()) {
                    case Publish publish -> publish(publish, command.timeMillis());
                    case Activate activate -> activate(activate);
                    case Delete delete -> delete(delete);
                };
        clients.put(command.clientId(), new Remembered(command.sequence(), result));
        if (clients.size() > MAX_CLIENTS) {
            clients.pollFirstEntry();
        }
        return result;
    }

    private Result publish(Publish publish, long timeMillis) {
        App app = apps.get(publish.app());
        if (app == null) {
            return publishFirst(publish, timeMillis);
        }
        Optional<AppVersion> same = app.versions().stream()
                .filter(version -> version.moduleDigest().equals(publish.moduleDigest())
                        && version.settings().equals(publish.settings()))
                .findFirst();
        if (same.isPresent()) {
            int number = same.get().number();
            apps.put(app.name(), new App(app.name(), number, app.versions(), app.createdMillis()));
            return new Result.Published(app.name(), number, false);
        }
        AppVersion added = nextVersion(publish, timeMillis);
        List<AppVersion> versions = new ArrayList<>(app.versions());
        versions.add(added);
        if (versions.size() > MAX_VERSIONS) {
            versions.removeFirst();
        }
        apps.put(app.name(), new App(app.name(), added.number(), versions, app.createdMillis()));
        return new Result.Published(app.name(), added.number(), true);
    }

    private Result publishFirst(Publish publish, long timeMillis) {
        if (apps.size() >= MAX_APPS) {
            return new Result.Refused(Reason.TOO_MANY_APPS, publish.app());
        }
        AppVersion version = nextVersion(publish, timeMillis);
        apps.put(publish.app(), new App(publish.app(), version.number(), List.of(version), timeMillis));
        return new Result.Published(publish.app(), version.number(), true);
    }

    private AppVersion nextVersion(Publish publish, long timeMillis) {
        int number = lastNumbers.merge(publish.app(), 1, Integer::sum);
        return new AppVersion(number, publish.moduleDigest(), publish.moduleBytes(), publish.settings(), timeMillis);
    }

    private Result activate(Activate activate) {
        App app = apps.get(activate.app());
        if (app == null) {
            return new Result.Refused(Reason.NO_SUCH_APP, activate.app());
        }
        if (app.version(activate.version()).isEmpty()) {
            return new Result.Refused(Reason.NO_SUCH_VERSION, app.name() + " version " + activate.version());
        }
        apps.put(app.name(), new App(app.name(), activate.version(), app.versions(), app.createdMillis()));
        return new Result.Activated(app.name(), activate.version());
    }

    private Result delete(Delete delete) {
        if (apps.remove(delete.app()) == null) {
            return new Result.Refused(Reason.NO_SUCH_APP, delete.app());
        }
        return new Result.Deleted(delete.app());
    }

    /** What it holds now, for readers. */
    public RegistryState state() {
        return new RegistryState(Collections.unmodifiableSortedMap(new TreeMap<>(apps)), applied);
    }

    /** Everything that later results depend on, as bytes; equal states give equal bytes. */
    public byte[] snapshot() {
        return RegistryCodec.writeSnapshot(new RegistryCodec.Snapshot(applied, apps, lastNumbers, clients));
    }

    /** Replaces the state by that of a snapshot. */
    public void restore(byte[] snapshot) {
        RegistryCodec.Snapshot read = RegistryCodec.readSnapshot(snapshot);
        applied = read.applied();
        apps = new TreeMap<>(read.apps());
        lastNumbers = new TreeMap<>(read.lastNumbers());
        clients = new LinkedHashMap<>(read.clients());
    }
}
