package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one number of the table.
 *
 * @param description what was opened
 * @param rights what may be done with it
 * @param inheriting what may be given to files opened below it
 * @param preopen the path under which the guest finds it; null if the guest opened it itself
 * @param closeOnExec whether a new program does not get it
 */
public record Descriptor(
        Description description,
        long rights,
        long inheriting,
        @Nullable String preopen,
        boolean closeOnExec) {

    /** A descriptor that the guest opens. */
    public Descriptor(Description description, long rights, long inheriting) {
        this(description, rights, inheriting, null, false);
    }

    /** The description if the right is there. */
    public Description require(long right) {
        if ((rights & right) == right) {
            return description;
        }
        boolean pointless = (description.applicableRights() & right) != right;
        throw WasixException.of(pointless ? description.unsupported(right) : Errno.NOTCAPABLE);
    }

    /** The regular file or device, with a right. */
    public OpenFile file(long right) {
        if (require(right) instanceof OpenFile file) {
            return file;
        }
        throw WasixException.of(description.unsupported(right));
    }

    /** The directory, with a right. */
    public OpenDirectory directory(long right) {
        if (!(description instanceof OpenDirectory directory)) {
            throw WasixException.of(Errno.NOTDIR);
        }
        require(right);
        return directory;
    }

    /** The same with other rights. */
    Descriptor withRights(long newRights, long newInheriting) {
        return new Descriptor(description, newRights, newInheriting, preopen, closeOnExec);
    }

    /** The same under another number: no longer a preopen, kept by a new program. */
    Descriptor copy() {
        return new Descriptor(description, rights, inheriting, null, false);
    }
}
