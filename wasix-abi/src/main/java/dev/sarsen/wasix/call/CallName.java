package dev.sarsen.wasix.call;

import dev.sarsen.wasix.layout.AbiVersion;
import org.jspecify.annotations.Nullable;

/**
 * The two names of an imported function.
 *
 * @param version the namespace
 * @param name the name in it
 */
public record CallName(AbiVersion version, String name) {

    // Written out: the JVM makes those of a record at run time, which takes milliseconds of every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallName that && version == that.version && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + version.ordinal();
    }
}
