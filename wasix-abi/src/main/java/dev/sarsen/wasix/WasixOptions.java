package dev.sarsen.wasix;

/**
 * What one process may use of the host.
 *
 * @param memoryFileBytes bytes of all files in memory, with what their names and structures take
 * @param openFiles descriptors open at once
 * @param pathBytes longest path, terminator included
 * @param subscriptions most things to wait for in one call
 */
public record WasixOptions(long memoryFileBytes, int openFiles, int pathBytes, int subscriptions) {

    /** 256 MiB of files, 1024 descriptors, paths and waits as on Linux. */
    public static final WasixOptions DEFAULT = new WasixOptions(256L << 20, 1024, 4096, 4096);

    private static final int FEWEST_FILES = 8;

    /** Checks that nothing is too small to start a process. */
    public WasixOptions {
        if (memoryFileBytes < 0 || openFiles < FEWEST_FILES || pathBytes < 1 || subscriptions < 1) {
            throw new IllegalArgumentException("options of a process: expected at least " + FEWEST_FILES
                    + " open files and nothing negative, found " + openFiles + " open files");
        }
    }

    /** A copy with another limit on the bytes of files in memory. */
    public WasixOptions withMemoryFileBytes(long bytes) {
        return new WasixOptions(bytes, openFiles, pathBytes, subscriptions);
    }

    /** A copy with another limit on open descriptors. */
    public WasixOptions withOpenFiles(int files) {
        return new WasixOptions(memoryFileBytes, files, pathBytes, subscriptions);
    }

    /** A copy with another limit on paths. */
    public WasixOptions withPathBytes(int bytes) {
        return new WasixOptions(memoryFileBytes, openFiles, bytes, subscriptions);
    }
}
