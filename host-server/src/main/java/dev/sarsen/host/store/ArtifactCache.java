package dev.sarsen.host.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sarsen.host.guest.DamagedArtifactException;
import dev.sarsen.host.guest.GuestEngine;
import dev.sarsen.host.guest.GuestProgram;
import dev.sarsen.host.guest.RejectedModuleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The loaded programs, bounded by the bytes of their artifacts; one that is evicted unloads when its last run ends. */
public final class ArtifactCache implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ArtifactCache.class);
    private static final long LEAST_WEIGHT = 1;

    private final ArtifactStore store;
    private final GuestEngine engine;
    private final Cache<ArtifactId, LoadedModule> loaded;

    /**
     * Makes an empty cache.
     *
     * @param maxBytes how many bytes of artifacts stay loaded
     */
    public ArtifactCache(ArtifactStore store, GuestEngine engine, long maxBytes) {
        this.store = store;
        this.engine = engine;
        this.loaded = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((ArtifactId id, LoadedModule module) ->
                        (int) Math.clamp(module.bytes(), LEAST_WEIGHT, Integer.MAX_VALUE))
                .evictionListener((id, module, cause) -> evict(module))
                .removalListener((id, module, cause) -> evict(module))
                .executor((Executor) Runnable::run)
                .build();
    }

    private static void evict(@Nullable LoadedModule module) {
        if (module != null) {
            module.evict();
        }
    }

    /** A program that is loaded already. */
    public Optional<Lease> present(ArtifactId id) {
        LoadedModule module = loaded.getIfPresent(id);
        return module != null && module.enter() ? Optional.of(new Lease(module)) : Optional.empty();
    }

    /** A program, loaded now if need be; empty when there is no undamaged artifact. */
    public Optional<Lease> lease(ArtifactId id) throws IOException, RejectedModuleException {
        LoadedModule module = load(id);
        if (module == null) {
            return Optional.empty();
        }
        if (!module.enter()) {
            // Evicted before it could be used, as one that weighs more than the whole cache always is.
            module = read(id);
            if (module == null || !module.enter()) {
                return Optional.empty();
            }
            module.evict();
        }
        return Optional.of(new Lease(module));
    }

    private @Nullable LoadedModule load(ArtifactId id) throws IOException, RejectedModuleException {
        try {
            return loaded.get(id, this::readUnchecked);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } catch (RejectedAtLoadException e) {
            throw e.rejected;
        }
    }

    private @Nullable LoadedModule read(ArtifactId id) throws IOException, RejectedModuleException {
        Optional<Path> artifact = store.artifact(id);
        if (artifact.isEmpty()) {
            return null;
        }
        try {
            return new LoadedModule(engine.load(artifact.get()), Files.size(artifact.get()));
        } catch (DamagedArtifactException e) {
            LOG.warn("artifact {} cannot be loaded: {}", id.key(), e.getMessage());
            return null;
        }
    }

    private @Nullable LoadedModule readUnchecked(ArtifactId id) {
        try {
            return read(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RejectedModuleException e) {
            throw new RejectedAtLoadException(e);
        }
    }

    /** How many programs are loaded. */
    public long size() {
        return loaded.estimatedSize();
    }

    /** Lets go of a program. */
    public void drop(ArtifactId id) {
        loaded.invalidate(id);
    }

    @Override
    public void close() {
        loaded.invalidateAll();
        loaded.cleanUp();
    }

    /** The use of a loaded program; it stays loaded until the lease is closed. */
    public static final class Lease implements AutoCloseable {

        private @Nullable LoadedModule module;

        private Lease(LoadedModule module) {
            this.module = module;
        }

        /** The program. */
        public GuestProgram program() {
            LoadedModule open = module;
            if (open == null) {
                throw new IllegalStateException("the lease is closed");
            }
            return open.program();
        }

        @Override
        public void close() {
            LoadedModule open = module;
            module = null;
            if (open != null) {
                open.leave();
            }
        }
    }

    /** Carries a rejection through the cache. */
    private static final class RejectedAtLoadException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RejectedModuleException rejected;

        RejectedAtLoadException(RejectedModuleException rejected) {
            super(rejected);
            this.rejected = rejected;
        }
    }
}
