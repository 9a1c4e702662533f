package dev.sarsen.host.http;

import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.compile.CompilationQueue;
import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.host.store.ArtifactCache;
import dev.sarsen.host.store.ArtifactId;
import dev.sarsen.host.store.ArtifactStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets the program of a version: from the cache, else from the artifact, else compiled again from the stored module when
 * the artifact is missing, damaged or of another compiler.
 */
public final class ModuleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleLoader.class);

    private final ArtifactStore store;
    private final ArtifactCache cache;
    private final CompilationQueue queue;

    /** Loads from a store through a cache. */
    public ModuleLoader(ArtifactStore store, ArtifactCache cache, CompilationQueue queue) {
        this.store = store;
        this.cache = cache;
        this.queue = queue;
    }

    /** A program that is loaded already; never blocks. */
    public Optional<ArtifactCache.Lease> present(String moduleDigest) {
        return cache.present(queue.artifactId(moduleDigest));
    }

    /**
     * A program, however long it takes up to a bound.
     *
     * @param maxMillis how long to wait for the compiler
     */
    public ArtifactCache.Lease load(String moduleDigest, long maxMillis) throws ApiException {
        ArtifactId id = queue.artifactId(moduleDigest);
        try {
            Optional<ArtifactCache.Lease> lease = cache.lease(id);
            if (lease.isPresent()) {
                return lease.get();
            }
            recompile(id, maxMillis);
            return cache.lease(id)
                    .orElseThrow(() -> new ApiException(ErrorCode.NOT_LOADED, "the program could not be loaded"));
        } catch (RejectedModuleException e) {
            throw ApiException.of(e);
        } catch (IOException e) {
            LOG.error("loading {} failed", moduleDigest, e);
            throw new ApiException(ErrorCode.NOT_LOADED, "the program could not be loaded");
        }
    }

    private void recompile(ArtifactId id, long maxMillis) throws ApiException, IOException {
        Path module = store.module(id.moduleDigest())
                .orElseThrow(() -> new ApiException(
                        ErrorCode.NOT_LOADED, "the stored module is missing or damaged: upload it again"));
        LOG.warn("the artifact of {} is missing or damaged: compiling it again", id.moduleDigest());
        try {
            queue.submit(id, module).done().get(maxMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ApiException answer) {
                throw answer;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new ApiException(ErrorCode.BUSY, "the program is being compiled again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(ErrorCode.BUSY, "the host is stopping");
        }
    }
}
