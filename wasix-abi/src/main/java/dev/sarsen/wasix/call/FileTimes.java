package dev.sarsen.wasix.call;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fs.TimeChange;

/** The flags that say which times of a file change. */
final class FileTimes {

    private static final int ACCESS = 1;
    private static final int ACCESS_NOW = 2;
    private static final int MODIFY = 4;
    private static final int MODIFY_NOW = 8;

    private FileTimes() {}

    /** Decodes them. */
    static TimeChange change(long access, long modify, int flags) {
        if ((flags & 0xfff0) != 0
                || (flags & (ACCESS | ACCESS_NOW)) == (ACCESS | ACCESS_NOW)
                || (flags & (MODIFY | MODIFY_NOW)) == (MODIFY | MODIFY_NOW)) {
            throw WasixException.of(Errno.INVAL);
        }
        return new TimeChange(kind(flags, ACCESS, ACCESS_NOW), access, kind(flags, MODIFY, MODIFY_NOW), modify);
    }

    private static TimeChange.Kind kind(int flags, int set, int now) {
        if ((flags & set) != 0) {
            return TimeChange.Kind.SET;
        }
        return (flags & now) != 0 ? TimeChange.Kind.NOW : TimeChange.Kind.KEEP;
    }
}
