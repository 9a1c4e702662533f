package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The descriptors of a process by number.
 *
 * <p>Changes hold the monitor; lookups read an array that is replaced when it grows. A lookup that races with a close
 * keeps working on the old description, never on the one that gets the number next.
 */
public final class DescriptorTable implements AutoCloseable {

    private static final int FIRST_SLOTS = 16;

    private final int limit;
    private volatile @Nullable Descriptor[] slots = new @Nullable Descriptor[FIRST_SLOTS];

    /**
     * Makes an empty table.
     *
     * @param limit largest number of descriptors
     */
    public DescriptorTable(int limit) {
        this.limit = limit;
    }

    /** The descriptor of a number, {@code BADF} when it is free. */
    public Descriptor get(int fd) {
        @Nullable Descriptor[] now = slots;
        Descriptor descriptor = fd >= 0 && fd < now.length ? now[fd] : null;
        if (descriptor == null) {
            throw WasixException.of(Errno.BADF);
        }
        return descriptor;
    }

    /** Puts a descriptor at the lowest free number. */
    public synchronized int add(Descriptor descriptor) {
        return add(descriptor, 0);
    }

    /** Makes a second descriptor of the same description, at the lowest free number from a minimum on. */
    public synchronized int duplicate(int fd, int minimum) {
        if (minimum < 0 || minimum >= limit) {
            throw WasixException.of(Errno.INVAL);
        }
        return add(get(fd).copy(), minimum);
    }

    private int add(Descriptor descriptor, int minimum) {
        int fd = minimum;
        while (fd < slots.length && slots[fd] != null) {
            fd++;
        }
        if (fd >= limit) {
            throw WasixException.of(Errno.MFILE);
        }
        put(fd, descriptor);
        return fd;
    }

    private void put(int fd, @Nullable Descriptor descriptor) {
        // A new array each time it grows; stores into the present one become visible by the volatile write below.
        @Nullable Descriptor[] now = slots;
        if (fd >= now.length) {
            now = Arrays.copyOf(now, Math.min(limit, Math.max(fd + 1, now.length * 2)));
        }
        if (descriptor != null) {
            descriptor.description().retain();
        }
        now[fd] = descriptor;
        slots = now;
    }

    /** Frees a number. */
    public void close(int fd) {
        Descriptor closed;
        synchronized (this) {
            closed = get(fd);
            put(fd, null);
        }
        closed.description().release();
    }

    /** Moves a descriptor to a number that is open, closing what was there. */
    public void move(int from, int to) {
        Descriptor replaced;
        synchronized (this) {
            Descriptor moving = get(from);
            replaced = get(to);
            if (from == to) {
                return;
            }
            requireReplaceable(replaced);
            put(to, moving.copy());
            put(from, null);
            moving.description().release();
        }
        replaced.description().release();
    }

    /** Makes a number refer to what another refers to, closing what was there. */
    public void copy(int from, int to) {
        Descriptor replaced;
        synchronized (this) {
            Descriptor copied = get(from);
            if (from == to) {
                return;
            }
            if (to < 0 || to >= limit) {
                throw WasixException.of(Errno.BADF);
            }
            replaced = to < slots.length ? slots[to] : null;
            if (replaced != null) {
                requireReplaceable(replaced);
            }
            put(to, copied.copy());
        }
        if (replaced != null) {
            replaced.description().release();
        }
    }

    private static void requireReplaceable(Descriptor replaced) {
        if (replaced.preopen() != null) {
            throw WasixException.of(Errno.NOTSUP);
        }
    }

    /** Takes rights away; more than there are is {@code NOTCAPABLE}. */
    public synchronized void narrow(int fd, long rights, long inheriting) {
        Descriptor descriptor = get(fd);
        if ((rights & ~descriptor.rights()) != 0 || (inheriting & ~descriptor.inheriting()) != 0) {
            throw WasixException.of(Errno.NOTCAPABLE);
        }
        @Nullable Descriptor[] now = slots;
        now[fd] = descriptor.withRights(rights, inheriting);
        slots = now;
    }

    /** Closes all. */
    @Override
    public void close() {
        for (int fd = 0; fd < slots.length; fd++) {
            Descriptor closed;
            synchronized (this) {
                closed = slots[fd];
                put(fd, null);
            }
            if (closed != null) {
                closed.description().release();
            }
        }
    }
}
