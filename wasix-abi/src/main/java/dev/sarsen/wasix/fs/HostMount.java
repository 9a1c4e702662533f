package dev.sarsen.wasix.fs;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One mounted directory of the host: its permission, and what is mounted over names inside it. */
final class HostMount {

    private record Place(long device, long inode, String name) {}

    private final boolean readOnly;

    /** Filled before the guest starts, only read afterwards. */
    private final Map<Place, Directory> covers = new HashMap<>();

    HostMount(boolean readOnly) {
        this.readOnly = readOnly;
    }

    boolean readOnly() {
        return readOnly;
    }

    boolean covered() {
        return !covers.isEmpty();
    }

    void cover(long device, long inode, String name, Directory directory) {
        covers.put(new Place(device, inode, name), directory);
    }

    @Nullable
    Directory coverOf(long device, long inode, String name) {
        return covers.get(new Place(device, inode, name));
    }
}
