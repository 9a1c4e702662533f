package dev.sarsen.wasix.layout;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fd.OpenFile.Whence;

/** The two versions of WASI's first preview, which differ in three layouts and one order. */
public enum AbiVersion {
    /** {@code wasi_snapshot_preview1}. */
    PREVIEW1("wasi_snapshot_preview1", Subscription.BYTES_PREVIEW1, 16),
    /** {@code wasi_unstable}, its predecessor. */
    UNSTABLE("wasi_unstable", Subscription.BYTES_UNSTABLE, 24);

    private final String namespace;
    private final int subscriptionBytes;
    private final int clockOffset;

    AbiVersion(String namespace, int subscriptionBytes, int clockOffset) {
        this.namespace = namespace;
        this.subscriptionBytes = subscriptionBytes;
        this.clockOffset = clockOffset;
    }

    /** The module name of its imports. */
    public String namespace() {
        return namespace;
    }

    /** Bytes of one subscription. */
    public int subscriptionBytes() {
        return subscriptionBytes;
    }

    /** Where the clock's number lies in a subscription; the older layout has a user's identifier before it. */
    int clockOffset() {
        return clockOffset;
    }

    /** The meaning of a {@code whence} number. */
    public Whence whence(int number) {
        return switch (this) {
            case PREVIEW1 ->
                switch (number) {
                    case 0 -> Whence.SET;
                    case 1 -> Whence.CURRENT;
                    case 2 -> Whence.END;
                    default -> throw WasixException.of(Errno.INVAL);
                };
            case UNSTABLE ->
                switch (number) {
                    case 0 -> Whence.CURRENT;
                    case 1 -> Whence.END;
                    case 2 -> Whence.SET;
                    default -> throw WasixException.of(Errno.INVAL);
                };
        };
    }
}
