package dev.sarsen.host.upload;

import dev.sarsen.host.api.ApiError;
import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.api.UploadView;
import dev.sarsen.host.compile.CompilationJob;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One upload from its last byte to its publication; any thread may look at it. */
public final class Upload {

    private final String id;
    private final String app;
    private final String digest;
    private final CompletableFuture<Published> done = new CompletableFuture<>();
    private volatile @Nullable CompilationJob job;

    Upload(String id, String app, String digest) {
        this.id = id;
        this.app = app;
        this.digest = digest;
    }

    /**
     * How an upload succeeded.
     *
     * @param version the version's number
     * @param created whether the version is new
     * @param url where the app answers
     * @param compileMillis how long compiling took; 0 when the artifact was there
     */
    public record Published(int version, boolean created, String url, long compileMillis) {}

    /** Names the upload. */
    public String id() {
        return id;
    }

    /** Completes when the version answers; fails with {@link ApiException}. */
    public CompletableFuture<Published> done() {
        return done;
    }

    void compiling(CompilationJob compilation) {
        job = compilation;
    }

    /** What users see of it now. */
    public UploadView view() {
        if (done.isCompletedExceptionally()) {
            ApiError error = failure().error();
            return view("failed", null, null, error);
        }
        Published published = done.getNow(null);
        if (published != null) {
            return view("published", null, published, null);
        }
        CompilationJob compilation = job;
        if (compilation == null || compilation.done().isDone()) {
            return view("publishing", null, null, null);
        }
        String stage = compilation.stage();
        return view(stage.equals("queued") ? "queued" : "compiling", stage, null, null);
    }

    private UploadView view(
            String state, @Nullable String stage, @Nullable Published published, @Nullable ApiError error) {
        CompilationJob compilation = job;
        double fraction = compilation == null ? 0 : compilation.fraction();
        return new UploadView(
                id,
                state,
                stage,
                published == null ? fraction : 1,
                app,
                digest,
                published == null ? null : published.version(),
                published == null ? null : published.created(),
                published == null ? null : published.url(),
                published == null ? null : published.compileMillis(),
                error == null ? null : error.code(),
                error == null ? null : error.message());
    }

    /** Why it failed; call only when it did. */
    public ApiException failure() {
        Throwable cause = done.exceptionNow();
        return cause instanceof ApiException answer
                ? answer
                : new ApiException(ErrorCode.INTERNAL, "internal error, see the host's log");
    }
}
