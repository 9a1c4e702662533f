package dev.sarsen.host.compile;

import dev.sarsen.host.store.ArtifactId;
import java.util.concurrent.CompletableFuture;

/** One module on its way through the compiler; several uploads of the same module share one. */
public final class CompilationJob {

    private final ArtifactId id;
    private final CompletableFuture<CompilationJob> done = new CompletableFuture<>();
    private volatile String stage = "queued";
    private volatile double fraction;
    private volatile long startedNanos;
    private volatile long millis;

    CompilationJob(ArtifactId id) {
        this.id = id;
    }

    /** What is being made. */
    public ArtifactId id() {
        return id;
    }

    /**
     * Completes when the artifact is in the store; fails with {@link dev.sarsen.host.api.ApiException}, which is the
     * answer to everyone who waits for the module.
     */
    public CompletableFuture<CompilationJob> done() {
        return done;
    }

    /** What is being done, in one word; {@code queued} before it began. */
    public String stage() {
        return stage;
    }

    /** How much is done, from 0 to 1. */
    public double fraction() {
        return fraction;
    }

    /** How long compiling took. */
    public long millis() {
        return millis;
    }

    void started() {
        startedNanos = System.nanoTime();
        stage = "compiling";
    }

    void at(String newStage, double newFraction) {
        stage = newStage;
        fraction = Math.clamp(newFraction, 0, 1);
    }

    void ended() {
        millis = (System.nanoTime() - startedNanos) / 1_000_000;
    }
}
