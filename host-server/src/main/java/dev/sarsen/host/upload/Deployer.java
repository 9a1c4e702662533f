package dev.sarsen.host.upload;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.compile.CompilationJob;
import dev.sarsen.host.compile.CompilationQueue;
import dev.sarsen.host.registry.App;
import dev.sarsen.host.registry.AppSettings;
import dev.sarsen.host.registry.Command;
import dev.sarsen.host.registry.Journal;
import dev.sarsen.host.registry.JournalException;
import dev.sarsen.host.registry.Result;
import dev.sarsen.host.store.ArtifactId;
import dev.sarsen.host.store.ArtifactStore;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes uploads to publication and carries out the other changes to the registry.
 *
 * <p>An upload goes on when its client has gone. {@code publishing} guards the store against the sweep: a module that
 * was stored and is not in the registry yet must not be taken for one that nobody needs.
 */
public final class Deployer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deployer.class);
    private static final Duration UPLOAD_MEMORY = Duration.ofHours(1);
    private static final int MAX_UPLOADS = 1_000;

    private final Journal journal;
    private final ArtifactStore store;
    private final CompilationQueue queue;
    private final long maxModuleBytes;
    private final InstantSource time;
    private final UnaryOperator<String> urlOfApp;
    private final String clientId = UUID.randomUUID().toString();
    private final ReentrantLock publishing = new ReentrantLock();
    private final ReentrantLock submitting = new ReentrantLock();
    /** Guarded by {@code submitting}. */
    private long sequence;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Cache<String, Upload> uploads = Caffeine.newBuilder()
            .maximumSize(MAX_UPLOADS)
            .expireAfterWrite(UPLOAD_MEMORY)
            .build();

    /**
     * Makes a deployer and drops from the store what an earlier process left without publishing it.
     *
     * @param urlOfApp where an app answers
     */
    public Deployer(
            Journal journal,
            ArtifactStore store,
            CompilationQueue queue,
            long maxModuleBytes,
            InstantSource time,
            UnaryOperator<String> urlOfApp)
            throws IOException {
        this.journal = journal;
        this.store = store;
        this.queue = queue;
        this.maxModuleBytes = maxModuleBytes;
        this.time = time;
        this.urlOfApp = urlOfApp;
        store.sweep(journal.state(), queue.compilerIdentity());
    }

    /**
     * Receives a module and starts it on its way.
     *
     * @param declaredBytes the length that the client announced; negative when it announced none
     * @return the upload, perhaps published already
     */
    public Upload upload(String app, AppSettings settings, InputStream body, long declaredBytes)
            throws ApiException, IOException {
        if (declaredBytes > maxModuleBytes) {
            throw Spool.tooLarge(maxModuleBytes);
        }
        Spool spool = Spool.receive(body, maxModuleBytes, store);
        boolean handedOver = false;
        try {
            Upload upload = new Upload("u-" + UUID.randomUUID(), app, spool.digest());
            Optional<CompilationJob> job = compilation(spool);
            job.ifPresent(upload::compiling);
            uploads.put(upload.id(), upload);
            threads.execute(() -> finish(upload, app, settings, spool, job));
            handedOver = true;
            return upload;
        } finally {
            if (!handedOver) {
                spool.close();
            }
        }
    }

    private Optional<CompilationJob> compilation(Spool spool) throws ApiException, IOException {
        ArtifactId id = queue.artifactId(spool.digest());
        return store.hasArtifact(id) ? Optional.empty() : Optional.of(queue.submit(id, spool.file()));
    }

    private void finish(Upload upload, String app, AppSettings settings, Spool spool, Optional<CompilationJob> job) {
        try {
            Upload.Published published = published(app, settings, spool, job);
            upload.done().complete(published);
        } catch (ApiException e) {
            upload.done().completeExceptionally(e);
        } catch (IOException | JournalException e) {
            LOG.error("publishing {} failed", app, e);
            upload.done().completeExceptionally(new ApiException(ErrorCode.STORAGE, "the upload could not be stored"));
        } catch (InterruptedException | RuntimeException | Error e) {
            LOG.error("publishing {} failed", app, e);
            upload.done().completeExceptionally(e);
        }
    }

    /** Compiles and publishes; when it returns or fails the temporary file is gone. */
    private Upload.Published published(String app, AppSettings settings, Spool spool, Optional<CompilationJob> job)
            throws ApiException, IOException, InterruptedException {
        try (spool) {
            long compileMillis = job.isPresent() ? await(job.get()).millis() : 0;
            return switch (publish(app, settings, spool)) {
                case Result.Published(String _, int version, boolean created) ->
                    new Upload.Published(version, created, urlOfApp.apply(app), compileMillis);
                case Result.Refused refused -> throw refusal(refused);
                case Result.Activated _, Result.Deleted _ ->
                    throw new IllegalStateException("not an answer to publish");
            };
        }
    }

    private static CompilationJob await(CompilationJob job) throws ApiException, InterruptedException {
        try {
            return job.done().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ApiException answer) {
                throw answer;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Result publish(String app, AppSettings settings, Spool spool) throws IOException {
        publishing.lock();
        try {
            if (store.module(spool.digest()).isEmpty()) {
                store.putModule(spool.digest(), spool.file());
            }
            return submit(new Command.Publish(app, spool.digest(), spool.bytes(), settings));
        } finally {
            publishing.unlock();
        }
    }

    /** An upload of the last hour. */
    public Optional<Upload> find(String id) {
        return Optional.ofNullable(uploads.getIfPresent(id));
    }

    /** Makes a version the one that answers. */
    public App activate(String app, int version) throws ApiException {
        Result result = submit(new Command.Activate(app, version));
        if (result instanceof Result.Refused refused) {
            throw refusal(refused);
        }
        return journal.state()
                .app(app)
                .orElseThrow(() -> new ApiException(ErrorCode.APP_NOT_FOUND, "there is no app " + app));
    }

    /** Removes an app, its versions, and what only they needed on disk. */
    public void delete(String app) throws ApiException, IOException {
        publishing.lock();
        try {
            Result result = submit(new Command.Delete(app));
            if (result instanceof Result.Refused refused) {
                throw refusal(refused);
            }
            store.sweep(journal.state(), queue.compilerIdentity());
        } finally {
            publishing.unlock();
        }
    }

    /** Numbers the commands in the order in which the journal sees them; an older one behind a newer is refused. */
    private Result submit(Command.Action action) {
        submitting.lock();
        try {
            sequence++;
            return journal.submit(new Command(clientId, sequence, time.millis(), action));
        } finally {
            submitting.unlock();
        }
    }

    private static ApiException refusal(Result.Refused refused) {
        return switch (refused.reason()) {
            case NO_SUCH_APP -> new ApiException(ErrorCode.APP_NOT_FOUND, "there is no app " + refused.subject());
            case NO_SUCH_VERSION -> new ApiException(ErrorCode.VERSION_NOT_FOUND, "there is no " + refused.subject());
            case TOO_MANY_APPS -> new ApiException(ErrorCode.TOO_MANY_APPS, "the host has no room for another app");
            case STALE_SEQUENCE -> new ApiException(ErrorCode.INTERNAL, "internal error, see the host's log");
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
