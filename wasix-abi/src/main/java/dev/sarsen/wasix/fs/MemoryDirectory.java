package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A directory in memory; the node is its own handle.
 *
 * <p>Every entry has a serial number that is never used again in its directory. The cookies of a listing are these
 * numbers, so entries that come or go between two reads neither repeat nor hide others. All state is guarded by the file
 * system's lock.
 */
public final class MemoryDirectory extends MemoryNode implements Directory {

    private static final long COOKIE_SELF = 1;
    private static final long COOKIE_PARENT = 2;

    /** A name in the directory. */
    private static final class Entry {
        final String name;
        final byte[] bytes;
        final MemoryNode node;
        final long serial;

        Entry(String name, byte[] bytes, MemoryNode node, long serial) {
            this.name = name;
            this.bytes = bytes;
            this.node = node;
            this.serial = serial;
        }
    }

    private final Map<String, Entry> byName = new HashMap<>();
    private final TreeMap<Long, Entry> bySerial = new TreeMap<>();
    private final Map<String, Directory> mounts = new HashMap<>();
    private long nextSerial = COOKIE_PARENT + 1;
    private @Nullable MemoryDirectory parent;
    private boolean removed;

    MemoryDirectory(MemoryFileSystem system, @Nullable MemoryDirectory parent) {
        super(system);
        this.parent = parent;
    }

    @Override
    FileType type() {
        return FileType.DIRECTORY;
    }

    @Override
    long size() {
        return 0;
    }

    @Override
    void releaseIfUnused() {
        if (links == 0) {
            system.quota.give(MemoryQuota.NODE_BYTES);
        }
    }

    // ---- building

    /** The subdirectory of a name, made when missing. */
    MemoryDirectory ensureDirectory(String name) {
        synchronized (system.lock) {
            Entry entry = byName.get(name);
            if (entry == null) {
                createDirectory(new LastName(name, false));
                entry = byName.get(name);
            }
            if (entry != null && entry.node instanceof MemoryDirectory directory) {
                return directory;
            }
            throw WasixException.of(Errno.NOTDIR);
        }
    }

    /** Puts a node under a new name. */
    void add(String name, MemoryNode node) {
        synchronized (system.lock) {
            if (byName.containsKey(name)) {
                throw WasixException.of(Errno.EXIST);
            }
            if (removed) {
                throw WasixException.of(Errno.NOENT);
            }
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            system.quota.take(bytes.length * 2L);
            Entry entry = new Entry(name, bytes, node, nextSerial++);
            byName.put(name, entry);
            bySerial.put(entry.serial, entry);
            node.links++;
            if (node instanceof MemoryDirectory directory) {
                directory.parent = this;
                links++;
            }
            touch();
        }
    }

    private void remove(Entry entry) {
        byName.remove(entry.name);
        bySerial.remove(entry.serial);
        system.quota.give(entry.bytes.length * 2L);
        entry.node.links--;
        if (entry.node instanceof MemoryDirectory) {
            links--;
        }
        touch();
    }

    /** Mounts a directory over a name, which is made when missing. */
    void mount(String name, Directory directory) {
        synchronized (system.lock) {
            if (!byName.containsKey(name)) {
                createDirectory(new LastName(name, false));
            }
            mounts.put(name, directory);
        }
    }

    @Override
    public @Nullable Directory mountedAt(String name) {
        if (mounts.isEmpty()) {
            return null;
        }
        Directory mounted = mounts.get(name);
        return mounted == null ? null : mounted.again();
    }

    // ---- names

    private Entry entry(String name) {
        Entry entry = byName.get(name);
        if (entry == null) {
            throw WasixException.of(Errno.NOENT);
        }
        return entry;
    }

    @Override
    public Directory enter(String name) {
        synchronized (system.lock) {
            if (entry(name).node instanceof MemoryDirectory directory) {
                return directory;
            }
            throw WasixException.of(Errno.NOTDIR);
        }
    }

    @Override
    public Directory again() {
        return this;
    }

    @Override
    public Node open(LastName name, OpenMode mode) {
        synchronized (system.lock) {
            Entry entry = byName.get(name.text());
            if (entry == null) {
                return create(name, mode);
            }
            if (mode.create() && mode.exclusive()) {
                throw WasixException.of(Errno.EXIST);
            }
            boolean directoryWanted = mode.directory() || name.slash();
            return switch (entry.node) {
                case MemoryDirectory directory -> {
                    if (mode.create() || mode.truncate() || (mode.write() && !mode.directory())) {
                        throw WasixException.of(Errno.ISDIR);
                    }
                    yield directory;
                }
                case MemoryLink link -> throw WasixException.of(directoryWanted ? Errno.NOTDIR : Errno.LOOP);
                case MemoryFile file -> {
                    requireFile(directoryWanted);
                    file.handles++;
                    if (mode.truncate()) {
                        file.resize(0);
                    }
                    yield file;
                }
                case Device device -> {
                    requireFile(directoryWanted);
                    yield device;
                }
            };
        }
    }

    private static void requireFile(boolean directoryWanted) {
        if (directoryWanted) {
            throw WasixException.of(Errno.NOTDIR);
        }
    }

    private Node create(LastName name, OpenMode mode) {
        if (!mode.create()) {
            throw WasixException.of(Errno.NOENT);
        }
        if (name.slash()) {
            throw WasixException.of(Errno.ISDIR);
        }
        MemoryFile file = new MemoryFile(system);
        addOrRelease(name.text(), file);
        file.handles++;
        return file;
    }

    private void addOrRelease(String name, MemoryNode node) {
        try {
            add(name, node);
        } catch (WasixException refused) {
            node.releaseIfUnused();
            throw refused;
        }
    }

    @Override
    public @Nullable String linkTarget(String name) {
        synchronized (system.lock) {
            Entry entry = byName.get(name);
            return entry != null && entry.node instanceof MemoryLink link ? link.target : null;
        }
    }

    private MemoryNode node(LastName name) {
        MemoryNode node = entry(name.text()).node;
        if (name.slash() && !(node instanceof MemoryDirectory)) {
            throw WasixException.of(Errno.NOTDIR);
        }
        return node;
    }

    @Override
    public FileStatus status(LastName name) {
        synchronized (system.lock) {
            return node(name).status();
        }
    }

    @Override
    public void setTimes(LastName name, TimeChange change) {
        synchronized (system.lock) {
            node(name).setTimes(change);
        }
    }

    // ---- changes

    @Override
    public void createDirectory(LastName name) {
        synchronized (system.lock) {
            if (byName.containsKey(name.text())) {
                throw WasixException.of(Errno.EXIST);
            }
            MemoryDirectory directory = new MemoryDirectory(system, this);
            addOrRelease(name.text(), directory);
            directory.links++;
        }
    }

    @Override
    public void createLink(LastName name, String target) {
        synchronized (system.lock) {
            if (byName.containsKey(name.text())) {
                throw WasixException.of(Errno.EXIST);
            }
            if (name.slash()) {
                throw WasixException.of(Errno.NOENT);
            }
            addOrRelease(name.text(), new MemoryLink(system, target));
        }
    }

    @Override
    public void hardLink(LastName name, Directory newParent, LastName newName) {
        synchronized (system.lock) {
            MemoryNode node = node(name);
            if (!(newParent instanceof MemoryDirectory target) || target.system != system) {
                throw WasixException.of(Errno.XDEV);
            }
            if (target.byName.containsKey(newName.text())) {
                throw WasixException.of(Errno.EXIST);
            }
            if (newName.slash()) {
                throw WasixException.of(Errno.NOENT);
            }
            if (node instanceof MemoryDirectory) {
                throw WasixException.of(Errno.PERM);
            }
            target.add(newName.text(), node);
            node.changeNanos = node.system == system ? target.changeNanos : node.changeNanos;
        }
    }

    @Override
    public void rename(LastName name, Directory newParent, LastName newName) {
        synchronized (system.lock) {
            Entry moving = entry(name.text());
            if (!(newParent instanceof MemoryDirectory target) || target.system != system) {
                throw WasixException.of(Errno.XDEV);
            }
            boolean isDirectory = moving.node instanceof MemoryDirectory;
            if (!isDirectory && (name.slash() || newName.slash())) {
                throw WasixException.of(Errno.NOTDIR);
            }
            if (moving.node instanceof MemoryDirectory directory && directory.holds(target)) {
                throw WasixException.of(Errno.INVAL);
            }
            if (mounts.containsKey(name.text()) || target.mounts.containsKey(newName.text())) {
                throw WasixException.of(Errno.BUSY);
            }
            Entry replaced = target.byName.get(newName.text());
            if (replaced != null) {
                if (replaced.node == moving.node) {
                    return;
                }
                requireReplaceable(replaced.node, isDirectory);
                target.discard(replaced);
            }
            target.add(newName.text(), moving.node);
            remove(moving);
            moving.node.changeNanos = target.changeNanos;
        }
    }

    private boolean holds(MemoryDirectory other) {
        for (MemoryDirectory at = other; at != null; at = at.parent) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private static void requireReplaceable(MemoryNode replaced, boolean byDirectory) {
        if (replaced instanceof MemoryDirectory directory) {
            if (!byDirectory) {
                throw WasixException.of(Errno.ISDIR);
            }
            if (!directory.byName.isEmpty()) {
                throw WasixException.of(Errno.NOTEMPTY);
            }
        } else if (byDirectory) {
            throw WasixException.of(Errno.NOTDIR);
        }
    }

    /** Takes a name away and, if it was the last, what it named. */
    private void discard(Entry entry) {
        remove(entry);
        MemoryNode node = entry.node;
        if (node instanceof MemoryDirectory directory) {
            directory.removed = true;
            directory.links = 0;
        }
        node.changeNanos = changeNanos;
        node.releaseIfUnused();
    }

    @Override
    public void unlink(LastName name) {
        synchronized (system.lock) {
            Entry entry = entry(name.text());
            if (entry.node instanceof MemoryDirectory) {
                throw WasixException.of(Errno.ISDIR);
            }
            if (name.slash()) {
                throw WasixException.of(Errno.NOTDIR);
            }
            discard(entry);
        }
    }

    @Override
    public void removeDirectory(LastName name) {
        synchronized (system.lock) {
            Entry entry = entry(name.text());
            if (!(entry.node instanceof MemoryDirectory directory)) {
                throw WasixException.of(Errno.NOTDIR);
            }
            if (mounts.containsKey(name.text())) {
                throw WasixException.of(Errno.BUSY);
            }
            if (!directory.byName.isEmpty()) {
                throw WasixException.of(Errno.NOTEMPTY);
            }
            discard(entry);
        }
    }

    // ---- listing

    @Override
    public void list(long cookie, EntrySink sink) {
        synchronized (system.lock) {
            if (cookie < 0) {
                return;
            }
            MemoryDirectory above = parent == null ? this : parent;
            if (cookie < COOKIE_SELF && !sink.entry(new byte[] {'.'}, COOKIE_SELF, inode, FileType.DIRECTORY)) {
                return;
            }
            if (cookie < COOKIE_PARENT
                    && !sink.entry(new byte[] {'.', '.'}, COOKIE_PARENT, above.inode, FileType.DIRECTORY)) {
                return;
            }
            for (Entry entry : bySerial.tailMap(cookie, false).values()) {
                Directory mounted = mounts.get(entry.name);
                long number =
                        mounted == null ? entry.node.inode : mounted.status().inode();
                if (!sink.entry(entry.bytes, entry.serial, number, entry.node.type())) {
                    return;
                }
            }
        }
    }

    @Override
    public void sync(boolean dataOnly) {}

    @Override
    public void close() {}
}
