package dev.sarsen.host.registry;

import java.util.List;
import java.util.Optional;

/**
 * A named app and its versions.
 *
 * @param name the DNS label under which it answers
 * @param active the number of the version that answers
 * @param versions all versions, oldest first
 * @param createdMillis when the app was first published, in milliseconds since 1970
 */
public record App(String name, int active, List<AppVersion> versions, long createdMillis) {

    /** Copies the list. */
    public App {
        versions = List.copyOf(versions);
    }

    /** The version that answers. */
    public AppVersion activeVersion() {
        return version(active).orElseThrow();
    }

    /** The version with this number. */
    public Optional<AppVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
