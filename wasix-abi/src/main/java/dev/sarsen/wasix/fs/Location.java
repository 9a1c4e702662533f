package dev.sarsen.wasix.fs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a path leads: a directory and the last name in it, or the directory itself.
 *
 * @param directory the last directory
 * @param name the name in it; null when the path ends in the directory itself
 * @param opened the handles to close, {@code directory} perhaps among them
 */
record Location(Directory directory, @Nullable LastName name, List<Directory> opened) implements AutoCloseable {

    @Override
    public void close() {
        for (Directory handle : opened) {
            handle.close();
        }
    }
}
