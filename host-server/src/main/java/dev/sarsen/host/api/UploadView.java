package dev.sarsen.host.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An upload as users see it.
 *
 * @param id names the upload
 * @param state {@code queued}, {@code compiling}, {@code publishing}, {@code published} or {@code failed}
 * @param stage what the compiler does
 * @param progress of the whole, from 0 to 1
 * @param app the app
 * @param digest SHA-256 of the module
 * @param version the published version
 * @param created whether that version is new
 * @param url where the app answers
 * @param compileMillis how long compiling took; 0 when the artifact was there
 * @param code the error's code
 * @param message the error's sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UploadView(
        String id,
        String state,
        @Nullable String stage,
        double progress,
        String app,
        String digest,
        @Nullable Integer version,
        @Nullable Boolean created,
        @Nullable String url,
        @JsonProperty("compile-millis") @Nullable Long compileMillis,
        @Nullable String code,
        @Nullable String message) {}
