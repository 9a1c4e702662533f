package dev.sarsen.wasix.fs;

import static dev.sarsen.wasix.fs.LinuxCalls.AT_FDCWD;
import static dev.sarsen.wasix.fs.LinuxCalls.AT_REMOVEDIR;
import static dev.sarsen.wasix.fs.LinuxCalls.O_CREAT;
import static dev.sarsen.wasix.fs.LinuxCalls.O_DIRECTORY;
import static dev.sarsen.wasix.fs.LinuxCalls.O_EXCL;
import static dev.sarsen.wasix.fs.LinuxCalls.O_NOFOLLOW;
import static dev.sarsen.wasix.fs.LinuxCalls.O_NONBLOCK;
import static dev.sarsen.wasix.fs.LinuxCalls.O_PATH;
import static dev.sarsen.wasix.fs.LinuxCalls.O_RDONLY;
import static dev.sarsen.wasix.fs.LinuxCalls.O_RDWR;
import static dev.sarsen.wasix.fs.LinuxCalls.O_TRUNC;
import static dev.sarsen.wasix.fs.LinuxCalls.O_WRONLY;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a directory of the host below a mount.
 *
 * <p>The kernel is only ever given an open directory and one name in it, never {@code ..}, and told not to follow. What a
 * swap of files can change is therefore which file of this directory is meant, never that it is one of this directory.
 * Renaming and linking between two mounts is {@code XDEV} even when they lie on one disk: else a hard link would make a
 * read-only file writable.
 */
final class HostDirectory implements Directory {

    private static final int NEW_FILE_PERMISSIONS = 0x1b6;

    private final HostMount mount;
    private final NativeHandle handle;
    private final AtomicBoolean closed = new AtomicBoolean();

    private HostDirectory(HostMount mount, NativeHandle handle) {
        this.mount = mount;
        this.handle = handle;
    }

    /** Opens the directory that is mounted; links in this path, which the operator wrote, are followed. */
    static HostDirectory open(Path path, boolean readOnly) {
        requireLinux();
        try {
            Path real = path.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new IllegalArgumentException("volume " + path + ": expected a directory");
            }
            int fd = LinuxCalls.open(AT_FDCWD, real.toString(), O_RDONLY | O_DIRECTORY, 0);
            return new HostDirectory(new HostMount(readOnly), new NativeHandle(fd));
        } catch (IOException missing) {
            throw new UncheckedIOException("volume " + path + ": expected a directory", missing);
        }
    }

    private static void requireLinux() {
        boolean available;
        try {
            available = LinuxCalls.available();
        } catch (ExceptionInInitializerError | NoClassDefFoundError denied) {
            throw new UnsupportedOperationException(
                    "host directory: expected a JVM with --enable-native-access, found native access denied", denied);
        }
        if (!available) {
            throw new UnsupportedOperationException(
                    "host directory: expected 64-bit Linux on x86-64 or AArch64, where it can be confined");
        }
    }

    private <T extends @Nullable Object> T with(IntFunction<T> call) {
        int fd = handle.use();
        try {
            return call.apply(fd);
        } finally {
            handle.done();
        }
    }

    private void change(IntConsumer call) {
        if (mount.readOnly()) {
            throw WasixException.of(Errno.ROFS);
        }
        int fd = handle.use();
        try {
            call.accept(fd);
        } finally {
            handle.done();
        }
    }

    /** Changes an existing name: a name that is missing is reported before a read-only mount, as Linux does. */
    private void changeExisting(LastName name, IntConsumer call) {
        if (mount.readOnly()) {
            status(name);
        }
        change(call);
    }

    /** Makes a new name: one that exists is reported before a read-only mount. */
    private void changeMissing(LastName name, IntConsumer call) {
        if (mount.readOnly() && exists(name.text())) {
            throw WasixException.of(Errno.EXIST);
        }
        change(call);
    }

    private boolean exists(String name) {
        try {
            status(new LastName(name, false));
            return true;
        } catch (WasixException missing) {
            return false;
        }
    }

    // ---- mounts on mounts

    /** Mounts a directory over a name of this one. */
    void mount(String name, Directory directory) {
        FileStatus self = status();
        mount.cover(self.device(), self.inode(), name, directory);
    }

    @Override
    public @Nullable Directory mountedAt(String name) {
        if (!mount.covered()) {
            return null;
        }
        FileStatus self = status();
        Directory mounted = mount.coverOf(self.device(), self.inode(), name);
        return mounted == null ? null : mounted.again();
    }

    private void requireUncovered(String name) {
        Directory mounted = mountedAt(name);
        if (mounted != null) {
            mounted.close();
            throw WasixException.of(Errno.BUSY);
        }
    }

    // ---- names

    @Override
    public Directory enter(String name) {
        return with(fd -> new HostDirectory(
                mount, new NativeHandle(LinuxCalls.open(fd, name, O_PATH | O_DIRECTORY | O_NOFOLLOW, 0))));
    }

    @Override
    public Directory again() {
        return with(
                fd -> new HostDirectory(mount, new NativeHandle(LinuxCalls.open(fd, ".", O_RDONLY | O_DIRECTORY, 0))));
    }

    @Override
    public Node open(LastName name, OpenMode mode) {
        if (mount.readOnly() && changes(name, mode)) {
            throw WasixException.of(Errno.ROFS);
        }
        boolean directory = mode.directory() || name.slash();
        int access = mode.write() && !mode.directory() ? (mode.read() ? O_RDWR : O_WRONLY) : O_RDONLY;
        int flags = access
                | O_NOFOLLOW
                | O_NONBLOCK
                | (mode.create() ? O_CREAT : 0)
                | (mode.create() && mode.exclusive() ? O_EXCL : 0)
                | (mode.truncate() ? O_TRUNC : 0)
                | (directory ? O_DIRECTORY : 0);
        int opened = with(fd -> LinuxCalls.open(fd, name.text(), flags, NEW_FILE_PERMISSIONS));
        NativeHandle file = new NativeHandle(opened);
        try {
            return switch (LinuxCalls.status(opened, "").type()) {
                case DIRECTORY -> new HostDirectory(mount, file);
                case REGULAR_FILE -> new HostFile(file, mount.readOnly(), true);
                case CHARACTER_DEVICE -> new HostFile(file, mount.readOnly(), false);
                // A pipe or a socket of the host speaks to processes outside the mount.
                case UNKNOWN, BLOCK_DEVICE, SOCKET_DGRAM, SOCKET_STREAM, SYMBOLIC_LINK ->
                    throw WasixException.of(Errno.ACCES);
            };
        } catch (WasixException refused) {
            file.done();
            throw refused;
        }
    }

    /** Whether an open would change a read-only mount; what exists already answers for itself first. */
    private boolean changes(LastName name, OpenMode mode) {
        if (!mode.create()) {
            return (mode.write() && !mode.directory()) || mode.truncate();
        }
        if (!exists(name.text())) {
            return true;
        }
        return (mode.write() || mode.truncate()) && !mode.exclusive();
    }

    @Override
    public @Nullable String linkTarget(String name) {
        try {
            byte[] target = with(fd -> LinuxCalls.readLink(fd, name));
            return new String(target, StandardCharsets.UTF_8);
        } catch (WasixException failure) {
            if (failure.errno() == Errno.INVAL || failure.errno() == Errno.NOENT) {
                return null;
            }
            throw failure;
        }
    }

    @Override
    public FileStatus status() {
        return with(fd -> LinuxCalls.status(fd, ""));
    }

    @Override
    public FileStatus status(LastName name) {
        FileStatus status = with(fd -> LinuxCalls.status(fd, name.text()));
        if (name.slash() && status.type() != FileType.DIRECTORY) {
            throw WasixException.of(Errno.NOTDIR);
        }
        return status;
    }

    @Override
    public void setTimes(TimeChange change) {
        change(fd -> LinuxCalls.setTimes(fd, ".", change));
    }

    @Override
    public void setTimes(LastName name, TimeChange change) {
        if (name.slash()) {
            status(name);
        }
        changeExisting(name, fd -> LinuxCalls.setTimes(fd, name.text(), change));
    }

    // ---- changes

    @Override
    public void createDirectory(LastName name) {
        changeMissing(name, fd -> LinuxCalls.makeDirectory(fd, name.text()));
    }

    @Override
    public void createLink(LastName name, String target) {
        changeMissing(name, fd -> LinuxCalls.symlink(target, fd, name.withSlash()));
    }

    @Override
    public void hardLink(LastName name, Directory newParent, LastName newName) {
        FileStatus status = status(name);
        HostDirectory target = sameMount(newParent);
        if (status.type() == FileType.DIRECTORY) {
            throw WasixException.of(Errno.PERM);
        }
        change(fd -> target.change(to -> LinuxCalls.link(fd, name.text(), to, newName.withSlash())));
    }

    @Override
    public void rename(LastName name, Directory newParent, LastName newName) {
        status(new LastName(name.text(), false));
        HostDirectory target = sameMount(newParent);
        requireUncovered(name.text());
        target.requireUncovered(newName.text());
        change(fd -> target.change(to -> LinuxCalls.rename(fd, name.withSlash(), to, newName.withSlash())));
    }

    private HostDirectory sameMount(Directory other) {
        if (other instanceof HostDirectory directory && directory.mount == mount) {
            return directory;
        }
        throw WasixException.of(Errno.XDEV);
    }

    @Override
    public void unlink(LastName name) {
        changeExisting(new LastName(name.text(), false), fd -> LinuxCalls.unlink(fd, name.withSlash(), 0));
    }

    @Override
    public void removeDirectory(LastName name) {
        requireUncovered(name.text());
        changeExisting(new LastName(name.text(), false), fd -> LinuxCalls.unlink(fd, name.withSlash(), AT_REMOVEDIR));
    }

    // ---- listing

    @Override
    public synchronized void list(long cookie, EntrySink sink) {
        int fd = handle.use();
        try {
            LinuxCalls.list(fd, cookie, sink);
        } finally {
            handle.done();
        }
    }

    @Override
    public void sync(boolean dataOnly) {
        int fd = handle.use();
        try {
            LinuxCalls.sync(fd, dataOnly);
        } finally {
            handle.done();
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            handle.done();
        }
    }
}
