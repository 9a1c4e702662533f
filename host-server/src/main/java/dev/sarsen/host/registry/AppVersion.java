package dev.sarsen.host.registry;

/**
 * One published version of an app: which module, run how.
 *
 * @param number 1 for the first version; never used again, not even after the app was deleted and made anew
 * @param moduleDigest SHA-256 of the uploaded bytes, in lower-case hexadecimal
 * @param moduleBytes size of the upload
 * @param settings how it is run
 * @param createdMillis when it was published, in milliseconds since 1970
 */
public record AppVersion(int number, String moduleDigest, long moduleBytes, AppSettings settings, long createdMillis) {}
