package dev.sarsen.wasix.fs;

import java.nio.charset.StandardCharsets;

/** A symbolic link in memory. */
final class MemoryLink extends MemoryNode {

    final String target;
    private final int bytes;

    MemoryLink(MemoryFileSystem system, String target) {
        super(system);
        this.target = target;
        this.bytes = target.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    FileType type() {
        return FileType.SYMBOLIC_LINK;
    }

    @Override
    long size() {
        return bytes;
    }

    @Override
    void releaseIfUnused() {
        if (links == 0) {
            system.quota.give(MemoryQuota.NODE_BYTES);
        }
    }
}
