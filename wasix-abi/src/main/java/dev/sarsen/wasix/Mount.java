package dev.sarsen.wasix;

import java.nio.file.Path;

/**
 * A directory of the host that a guest sees.
 *
 * @param host the directory
 * @param guest the path under which the guest finds it; {@code /} or {@code .} replaces the root in
 *     memory
 * @param readOnly whether every change is refused
 */
public record Mount(Path host, String guest, boolean readOnly) {

    /** Checks that the guest's path leads nowhere else. */
    public Mount {
        if (guest.isEmpty() || guest.indexOf('\0') >= 0 || ("/" + guest + "/").contains("/../")) {
            throw new IllegalArgumentException("volume at \"" + guest + "\": expected a path without '..'");
        }
    }

    /** Whether it is the root. */
    boolean isRoot() {
        for (String name : guest.split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                return false;
            }
        }
        return true;
    }
}
