package dev.sarsen.host.compile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.config.HostConfig;
import dev.sarsen.host.guest.ArtifactCompiler;
import dev.sarsen.host.guest.GuestEngine;
import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.host.store.ArtifactId;
import dev.sarsen.host.store.ArtifactStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue in front of the compiler: bounded in length, in memory and in time.
 *
 * <p>A module that is in the queue already is not queued twice. A module that used up its time or its memory is refused
 * without another try for a while, so that it cannot keep the workers from others. The memory of all modules being
 * compiled is bounded by an estimate, for the JVM has no bound for a part of the heap.
 */
public final class CompilationQueue implements AutoCloseable {

    /** Heap that compiling takes for each byte of a module; measured on large C++ and Go programs, rounded up. */
    static final long HEAP_BYTES_PER_MODULE_BYTE = 40;

    /** Heap that compiling takes however small the module is. */
    static final long LEAST_HEAP_BYTES = 16L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(CompilationQueue.class);
    private static final Duration REFUSAL_TIME = Duration.ofMinutes(10);
    private static final int MAX_REFUSED = 1_000;
    private static final int MEGABYTE_SHIFT = 20;

    private final HostConfig.Upload limits;
    private final ArtifactCompiler compiler;
    private final GuestEngine engine;
    private final ArtifactStore store;
    private final ConcurrentMap<ArtifactId, CompilationJob> jobs = new ConcurrentHashMap<>();
    private final Cache<ArtifactId, ApiException> refused = Caffeine.newBuilder()
            .maximumSize(MAX_REFUSED)
            .expireAfterWrite(REFUSAL_TIME)
            .build();
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("compile-clock").daemon().factory());
    private final Semaphore memoryMegabytes;

    /** Starts the workers. */
    public CompilationQueue(
            HostConfig.Upload limits, ArtifactCompiler compiler, GuestEngine engine, ArtifactStore store) {
        this.limits = limits;
        this.compiler = compiler;
        this.engine = engine;
        this.store = store;
        this.memoryMegabytes = new Semaphore(megabytes(limits.compileMemoryBytes()), true);
        this.workers = new ThreadPoolExecutor(
                limits.compileWorkers(),
                limits.compileWorkers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.compileQueue()),
                Thread.ofPlatform().name("compile-", 0).daemon().factory());
    }

    /** What the artifact of a module will be called. */
    public ArtifactId artifactId(String moduleDigest) {
        return new ArtifactId(moduleDigest, compiler.identity());
    }

    /** Version and options of the compiler. */
    public String compilerIdentity() {
        return compiler.identity();
    }

    /** How many modules wait. */
    public int waiting() {
        return workers.getQueue().size();
    }

    /** How many modules are being compiled. */
    public int running() {
        return workers.getActiveCount();
    }

    /**
     * Queues a module.
     *
     * @param id what is to be made
     * @param module the module's bytes; must stay until the job is done
     * @throws ApiException when the queue is full or the module cannot be admitted
     */
    public CompilationJob submit(ArtifactId id, Path module) throws ApiException, IOException {
        ApiException earlier = refused.getIfPresent(id);
        if (earlier != null) {
            throw earlier;
        }
        long heapBytes = heapBytes(Files.size(module));
        if (heapBytes > limits.compileMemoryBytes()) {
            throw new ApiException(
                    ErrorCode.COMPILE_MEMORY,
                    "compiling this module needs about " + megabytes(heapBytes) + " MB of heap, the limit is "
                            + megabytes(limits.compileMemoryBytes()) + " MB");
        }
        CompilationJob job = new CompilationJob(id);
        CompilationJob same = jobs.putIfAbsent(id, job);
        if (same != null) {
            return same;
        }
        try {
            workers.execute(() -> work(job, module, heapBytes));
        } catch (RejectedExecutionException e) {
            jobs.remove(id, job);
            ApiException full = new ApiException(
                    ErrorCode.QUEUE_FULL, "the compiler's queue is full: " + limits.compileQueue() + " modules wait");
            job.done().completeExceptionally(full);
            throw full;
        }
        return job;
    }

    static long heapBytes(long moduleBytes) {
        return Math.max(LEAST_HEAP_BYTES, moduleBytes * HEAP_BYTES_PER_MODULE_BYTE);
    }

    private static int megabytes(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, (bytes + (1 << MEGABYTE_SHIFT) - 1) >> MEGABYTE_SHIFT);
    }

    private void work(CompilationJob job, Path module, long heapBytes) {
        int megabytes = megabytes(heapBytes);
        memoryMegabytes.acquireUninterruptibly(megabytes);
        try {
            job.started();
            compileInTime(job, module);
            job.ended();
            jobs.remove(job.id(), job);
            job.done().complete(job);
        } catch (ApiException e) {
            fail(job, e);
        } catch (IOException e) {
            LOG.error("storing an artifact failed", e);
            fail(job, new ApiException(ErrorCode.STORAGE, "the artifact could not be stored"));
        } catch (RuntimeException | Error e) {
            LOG.error("the compiler failed on module {}", job.id().moduleDigest(), e);
            fail(job, new ApiException(ErrorCode.COMPILE_FAILED, "the compiler failed, see the host's log"));
        } finally {
            memoryMegabytes.release(megabytes);
        }
    }

    private void fail(CompilationJob job, ApiException answer) {
        jobs.remove(job.id(), job);
        job.done().completeExceptionally(answer);
    }

    private void compileInTime(CompilationJob job, Path module) throws ApiException, IOException {
        Deadline deadline = new Deadline(Thread.currentThread());
        ScheduledFuture<?> alarm = clock.schedule(
                () -> timeOut(job, deadline), limits.compileTimeout().toNanos(), TimeUnit.NANOSECONDS);
        Path artifact = store.temporary(".jar");
        try {
            compileAndCheck(job, module, artifact);
            if (!deadline.pass()) {
                throw timeout(job.id());
            }
            store.putArtifact(job.id(), artifact);
        } catch (ApiException | IOException | RuntimeException e) {
            // Whatever the compiler made of being interrupted, the reason was the time.
            if (!deadline.pass()) {
                throw timeout(job.id());
            }
            throw e;
        } finally {
            alarm.cancel(false);
            // The next job must not see an interrupt that was meant for this one.
            var _ = Thread.interrupted();
            Files.deleteIfExists(artifact);
        }
    }

    private void compileAndCheck(CompilationJob job, Path module, Path artifact) throws ApiException, IOException {
        try {
            compiler.compile(Files.readAllBytes(module), artifact, job::at);
            job.at("checking", 1);
            engine.load(artifact).close();
        } catch (RejectedModuleException e) {
            throw ApiException.of(e);
        } catch (OutOfMemoryError e) {
            ApiException answer = new ApiException(
                    ErrorCode.COMPILE_MEMORY, "compiling this module needs more heap than the host has");
            refused.put(job.id(), answer);
            throw answer;
        }
    }

    private void timeOut(CompilationJob job, Deadline deadline) {
        if (deadline.expire()) {
            fail(job, timeout(job.id()));
        }
    }

    private ApiException timeout(ArtifactId id) {
        ApiException answer = new ApiException(
                ErrorCode.COMPILE_TIMEOUT,
                "compiling this module took longer than "
                        + limits.compileTimeout().toSeconds() + " s");
        refused.put(id, answer);
        return answer;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        clock.shutdownNow();
    }

    /** The end of one job's time: exactly one of {@link #pass} and {@link #expire} is first. */
    private static final class Deadline {

        private final Thread worker;
        private boolean passed;
        private boolean expired;

        Deadline(Thread worker) {
            this.worker = worker;
        }

        /** The job is through with what may be interrupted; false when its time was over before. */
        synchronized boolean pass() {
            passed = true;
            return !expired;
        }

        /** The time is over: interrupts the worker unless the job is through. */
        synchronized boolean expire() {
            if (passed) {
                return false;
            }
            expired = true;
            worker.interrupt();
            return true;
        }
    }
}
