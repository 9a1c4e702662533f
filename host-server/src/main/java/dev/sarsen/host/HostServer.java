package dev.sarsen.host;

import dev.sarsen.host.compile.CompilationQueue;
import dev.sarsen.host.config.HostConfig;
import dev.sarsen.host.guest.ArtifactCompiler;
import dev.sarsen.host.guest.GuestEngine;
import dev.sarsen.host.http.Listeners;
import dev.sarsen.host.http.ModuleLoader;
import dev.sarsen.host.invoke.GuestThreads;
import dev.sarsen.host.invoke.Invoker;
import dev.sarsen.host.observe.AppLogs;
import dev.sarsen.host.observe.Metrics;
import dev.sarsen.host.registry.Journal;
import dev.sarsen.host.registry.MvStoreJournal;
import dev.sarsen.host.store.ArtifactCache;
import dev.sarsen.host.store.ArtifactStore;
import dev.sarsen.host.upload.Deployer;
import dev.sarsen.host.upload.SettingsParser;
import dev.sarsen.host.upload.VolumePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running host: everything between the two listeners and the data directory.
 *
 * <p>Parts are closed in the reverse of the order in which they were made.
 */
public final class HostServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HostServer.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Listeners listeners;

    /**
     * Starts a host; when the constructor returns it answers.
     *
     * @throws IOException when the data directory cannot be used or a port cannot be bound
     */
    public HostServer(HostConfig config, ArtifactCompiler compiler, GuestEngine engine) throws IOException {
        boolean started = false;
        try {
            listeners = start(config, compiler, engine);
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    private Listeners start(HostConfig config, ArtifactCompiler compiler, GuestEngine engine) throws IOException {
        Path data = Files.createDirectories(config.dataDirectory());
        // First of all: the journal's lock keeps a second host out of the directory.
        Journal journal = part(MvStoreJournal.open(data.resolve("registry.mv")));
        Metrics metrics = part(new Metrics());
        AppLogs logs = part(new AppLogs(data.resolve("logs"), config.appLogBytes()));
        ArtifactStore store = new ArtifactStore(data);
        parts.push(engine);
        ArtifactCache cache = part(new ArtifactCache(store, engine, config.loadedModuleBytes()));
        CompilationQueue queue = part(new CompilationQueue(config.upload(), compiler, engine, store));
        VolumePolicy volumes = new VolumePolicy(config.volumeRoots());
        HostConfig.Guest limits = config.guest();
        GuestThreads guests = part(new GuestThreads(limits.concurrency(), limits.queue(), limits.stackBytes()));
        Invoker invoker = part(new Invoker(limits, volumes, logs, metrics));
        Listeners opened = new Listeners(config);
        UnaryOperator<String> urlOfApp = opened::urlOfApp;
        Deployer deployer = part(
                new Deployer(journal, store, queue, config.upload().moduleBytes(), InstantSource.system(), urlOfApp));
        metrics.gauge("sarsen.compile.waiting", "modules that wait for the compiler", queue::waiting);
        metrics.gauge("sarsen.compile.running", "modules being compiled", queue::running);
        metrics.gauge("sarsen.guests.running", "guests that run", guests::running);
        metrics.gauge("sarsen.guests.waiting", "requests that wait for a guest thread", guests::waiting);
        metrics.gauge("sarsen.modules.loaded", "programs that are loaded", cache::size);
        metrics.gauge("sarsen.apps", "apps", () -> journal.state().apps().size());
        part(opened)
                .open(new Listeners.Services(
                        journal,
                        deployer,
                        new SettingsParser(limits, volumes),
                        new ModuleLoader(store, cache, queue),
                        guests,
                        invoker,
                        logs,
                        metrics));
        return opened;
    }

    private <T extends AutoCloseable> T part(T part) {
        parts.push(part);
        return part;
    }

    /** The port that apps answer on. */
    public int appPort() {
        return listeners.appPort();
    }

    /** The port that uploads go to. */
    public int managementPort() {
        return listeners.managementPort();
    }

    @Override
    public void close() {
        for (AutoCloseable part = parts.poll(); part != null; part = parts.poll()) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("stopping {} failed", part.getClass().getSimpleName(), e);
            }
        }
    }
}
