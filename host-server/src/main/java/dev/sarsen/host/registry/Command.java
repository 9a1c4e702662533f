package dev.sarsen.host.registry;

/**
 * One change to the registry, with everything that it depends on.
 *
 * @param clientId who sends it; together with the sequence it makes a retry harmless
 * @param sequence grows with each command of the client
 * @param timeMillis the time that the change is stamped with, in milliseconds since 1970
 * @param action what to do
 */
public record Command(String clientId, long sequence, long timeMillis, Action action) {

    /** What a command does. */
    public sealed interface Action {}

    /**
     * Adds a version and makes it the one that answers; publishing the active version's module and settings again adds
     * nothing, and publishing those of an older version activates that one.
     *
     * @param app the app, made when it does not exist
     * @param moduleDigest SHA-256 of the uploaded bytes
     * @param moduleBytes size of the upload
     * @param settings how it is run
     */
    public record Publish(String app, String moduleDigest, long moduleBytes, AppSettings settings) implements Action {}

    /**
     * Makes a version the one that answers.
     *
     * @param app the app
     * @param version its number
     */
    public record Activate(String app, int version) implements Action {}

    /**
     * Removes an app with all its versions.
     *
     * @param app the app
     */
    public record Delete(String app) implements Action {}
}
