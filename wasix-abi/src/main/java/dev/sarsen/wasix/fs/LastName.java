package dev.sarsen.wasix.fs;

/**
 * The last component of a path.
 *
 * @param text the name, never empty, {@code .} or {@code ..}
 * @param slash true when a slash followed: then it must name a directory
 */
public record LastName(String text, boolean slash) {

    /** The name as the kernel is given it, which checks the slash itself. */
    String withSlash() {
        return slash ? text + "/" : text;
    }
}
