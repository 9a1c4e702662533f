package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All files of one process: a root, in memory or a host directory, with other host directories mounted below it.
 *
 * <p>The methods take a directory and a path relative to it and do what the calls of Linux with the same names do;
 * {@link PathResolver} says what a path can reach.
 */
public final class LayeredFileSystem implements AutoCloseable {

    private static final int CHANGED_UNDER_US = 8;

    /** A path whose last component is {@code ..}. */
    private static final Pattern PARENT = Pattern.compile("(^|/)\\.\\./*$");

    private final Directory root;
    private final List<Directory> mounts = new ArrayList<>();
    private final int maxPathBytes;

    /**
     * Makes a file system.
     *
     * @param root its root
     * @param maxPathBytes longest path, terminator included
     */
    public LayeredFileSystem(Directory root, int maxPathBytes) {
        this.root = root;
        this.maxPathBytes = maxPathBytes;
    }

    /** A host directory to be the root. */
    public static Directory hostRoot(Path host, boolean readOnly) {
        return HostDirectory.open(host, readOnly);
    }

    /** Its root. */
    public Directory root() {
        return root;
    }

    /**
     * Mounts a host directory.
     *
     * @param host the directory
     * @param guestPath where, relative to the root; a missing directory is made if the one above is in memory
     * @param readOnly refuse every change
     * @return a handle on the mounted directory
     */
    public Directory mount(Path host, String guestPath, boolean readOnly) {
        HostDirectory mounted = HostDirectory.open(host, readOnly);
        mounts.add(mounted);
        List<String> names = new ArrayList<>();
        for (String name : guestPath.split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        Directory at = root;
        for (String name : names.subList(0, names.size() - 1)) {
            Directory below = at.mountedAt(name);
            if (below == null) {
                below = at instanceof MemoryDirectory memory ? memory.ensureDirectory(name) : at.enter(name);
            }
            mounts.add(below);
            at = below;
        }
        if (at instanceof MemoryDirectory memory) {
            memory.mount(names.getLast(), mounted);
        } else {
            ((HostDirectory) at).mount(names.getLast(), mounted);
        }
        return mounted;
    }

    private Location resolve(Directory start, String path, PathResolver.Last last) {
        return PathResolver.resolve(start, start == root, path, maxPathBytes, last);
    }

    private static PathResolver.Last lookup(boolean follow) {
        return follow ? PathResolver.Last.FOLLOW : PathResolver.Last.LOOKUP;
    }

    /** Opens a file or directory, making it if the mode says so. */
    public Node open(Directory start, String path, boolean follow, OpenMode mode) {
        boolean followLast = follow && !(mode.create() && mode.exclusive());
        int attempts = 0;
        while (true) {
            // What a slash follows cannot be made a file, so nobody asks where a link there leads.
            PathResolver.Last last = mode.create() && path.endsWith("/") ? PathResolver.Last.NAME : lookup(followLast);
            try (Location at = resolve(start, path, last)) {
                return open(at, mode);
            } catch (WasixException failure) {
                // A link that appeared after the walk saw none: walk again, as the kernel would have.
                if (!followLast || failure.errno() != Errno.LOOP || ++attempts == CHANGED_UNDER_US) {
                    throw failure;
                }
            }
        }
    }

    private static Node open(Location at, OpenMode mode) {
        LastName name = at.name();
        if (name != null) {
            if (name.slash() && mode.create()) {
                throw WasixException.of(Errno.ISDIR);
            }
            return at.directory().open(name, mode);
        }
        if (mode.create() && mode.exclusive()) {
            throw WasixException.of(Errno.EXIST);
        }
        if (mode.create() || mode.truncate() || (mode.write() && !mode.directory())) {
            throw WasixException.of(Errno.ISDIR);
        }
        return at.directory().again();
    }

    /** What a path names. */
    public FileStatus status(Directory start, String path, boolean follow) {
        try (Location at = resolve(start, path, lookup(follow))) {
            LastName name = at.name();
            return name == null ? at.directory().status() : at.directory().status(name);
        }
    }

    /** Sets times. */
    public void setTimes(Directory start, String path, boolean follow, TimeChange change) {
        try (Location at = resolve(start, path, lookup(follow))) {
            LastName name = at.name();
            if (name == null) {
                at.directory().setTimes(change);
            } else {
                at.directory().setTimes(name, change);
            }
        }
    }

    /** The target of a link. */
    public String readLink(Directory start, String path) {
        try (Location at = resolve(start, path, PathResolver.Last.LOOKUP)) {
            LastName name = at.name();
            if (name == null) {
                throw WasixException.of(Errno.INVAL);
            }
            String target = name.slash() ? null : at.directory().linkTarget(name.text());
            if (target == null) {
                at.directory().status(name);
                throw WasixException.of(Errno.INVAL);
            }
            return target;
        }
    }

    private static LastName require(@Nullable LastName name, Errno otherwise) {
        if (name == null) {
            throw WasixException.of(otherwise);
        }
        return name;
    }

    /** Makes a directory. */
    public void createDirectory(Directory start, String path) {
        try (Location at = resolve(start, path, PathResolver.Last.NAME)) {
            at.directory().createDirectory(require(at.name(), Errno.EXIST));
        }
    }

    /**
     * Makes a symbolic link.
     *
     * @param target what it points to; absolute only where absolute links are followed, in the guest's root
     */
    public void createLink(String target, Directory start, String path) {
        if (target.isEmpty()) {
            throw WasixException.of(Errno.NOENT);
        }
        if (target.indexOf('\0') >= 0) {
            throw WasixException.of(Errno.INVAL);
        }
        if (target.charAt(0) == '/' && start != root) {
            throw WasixException.of(Errno.NOTCAPABLE);
        }
        try (Location at = resolve(start, path, PathResolver.Last.NAME)) {
            at.directory().createLink(require(at.name(), Errno.EXIST), target);
        }
    }

    /** Gives a file a second name; a link is not followed. */
    public void hardLink(Directory start, String path, Directory newStart, String newPath) {
        try (Location at = resolve(start, path, PathResolver.Last.LOOKUP);
                Location to = resolve(newStart, newPath, PathResolver.Last.NAME)) {
            LastName name = require(at.name(), Errno.PERM);
            at.directory().hardLink(name, to.directory(), require(to.name(), Errno.EXIST));
        }
    }

    /** Moves a file or directory. */
    public void rename(Directory start, String path, Directory newStart, String newPath) {
        try (Location at = resolve(start, path, PathResolver.Last.NAME);
                Location to = resolve(newStart, newPath, PathResolver.Last.NAME)) {
            LastName name = require(at.name(), Errno.BUSY);
            at.directory().rename(name, to.directory(), require(to.name(), Errno.BUSY));
        }
    }

    /** Removes a name of a file. */
    public void unlink(Directory start, String path) {
        try (Location at = resolve(start, path, PathResolver.Last.NAME)) {
            at.directory().unlink(require(at.name(), Errno.ISDIR));
        }
    }

    /** Removes an empty directory. */
    public void removeDirectory(Directory start, String path) {
        try (Location at = resolve(start, path, PathResolver.Last.NAME)) {
            boolean parent = at.name() == null && PARENT.matcher(path).find();
            at.directory().removeDirectory(require(at.name(), parent ? Errno.NOTEMPTY : Errno.INVAL));
        }
    }

    @Override
    public void close() {
        for (Directory mount : mounts) {
            mount.close();
        }
        root.close();
    }
}
