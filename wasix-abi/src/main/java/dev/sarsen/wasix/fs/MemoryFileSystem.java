package dev.sarsen.wasix.fs;

import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * A tree of files in memory.
 *
 * <p>One lock guards all names, links and handle counts; contents have their own.
 */
public final class MemoryFileSystem {

    /** Number of the file system in a {@link FileStatus}. */
    static final long DEVICE_NUMBER = 1;

    final Object lock = new Object();
    final MemoryQuota quota;
    final long device = DEVICE_NUMBER;
    private final AtomicLong inodes = new AtomicLong(1);
    private final MemoryDirectory root;

    /**
     * Makes an empty tree.
     *
     * @param quota what it may take
     */
    public MemoryFileSystem(MemoryQuota quota) {
        this.quota = quota;
        this.root = new MemoryDirectory(this, null);
        root.links = 2;
    }

    long nextInode() {
        return inodes.getAndIncrement();
    }

    /** Its root. */
    public MemoryDirectory root() {
        return root;
    }

    /** Adds {@code /dev} with its devices, {@code /tmp} and {@code /etc}, as programs expect them. */
    public void addUsualDirectories(RandomGenerator random) {
        MemoryDirectory dev = root.ensureDirectory("dev");
        dev.add("null", new Device(this, Device.Kind.NULL, random));
        dev.add("zero", new Device(this, Device.Kind.ZERO, random));
        dev.add("random", new Device(this, Device.Kind.RANDOM, random));
        dev.add("urandom", new Device(this, Device.Kind.RANDOM, random));
        dev.ensureDirectory("shm");
        root.ensureDirectory("tmp");
        root.ensureDirectory("etc");
    }

    /**
     * Puts a file into the tree, with the directories above it.
     *
     * @param path absolute path; empty components and {@code .} are skipped
     * @param content its bytes
     */
    public void addFile(String path, byte[] content) {
        MemoryDirectory at = root;
        LastName last = null;
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            if (name.equals("..")) {
                throw new IllegalArgumentException("path of a preloaded file: expected no '..'");
            }
            if (last != null) {
                at = at.ensureDirectory(last.text());
            }
            last = new LastName(name, false);
        }
        if (last == null) {
            throw new IllegalArgumentException("path of a preloaded file: expected a name, found the root");
        }
        try (FileBody file = (FileBody) at.open(last, OpenMode.REPLACE)) {
            int done = 0;
            while (done < content.length) {
                done += file.write(done, content, done, content.length - done);
            }
        }
    }
}
