package dev.sarsen.host.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sarsen.host.registry.App;
import dev.sarsen.host.registry.AppVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A version as users see it.
 *
 * @param version its number
 * @param active whether it answers
 * @param digest SHA-256 of the module
 * @param moduleBytes size of the module
 * @param created when it was published
 * @param runner how a request becomes a run
 * @param args arguments in front of those of the request
 * @param env names and values of environment variables
 * @param volumes host directories, as {@code HOST:GUEST[:ro]}
 * @param memoryPages the most pages of linear memory
 * @param timeoutMillis wall time of a request
 * @param contentType content type of a command's output
 */
public record VersionView(
        int version,
        boolean active,
        String digest,
        @JsonProperty("module-bytes") long moduleBytes,
        String created,
        String runner,
        List<String> args,
        Map<String, String> env,
        List<String> volumes,
        @JsonProperty("memory-pages") long memoryPages,
        @JsonProperty("timeout-millis") long timeoutMillis,
        @JsonProperty("content-type") String contentType) {

    /** The view of a version. */
    public static VersionView of(App app, AppVersion version) {
        return new VersionView(
                version.number(),
                version.number() == app.active(),
                version.moduleDigest(),
                version.moduleBytes(),
                Instant.ofEpochMilli(version.createdMillis()).toString(),
                version.settings().runner().key(),
                version.settings().arguments(),
                version.settings().environment(),
                version.settings().volumes().stream().map(Object::toString).toList(),
                version.settings().memoryPages(),
                version.settings().timeoutMillis(),
                version.settings().contentType());
    }
}
