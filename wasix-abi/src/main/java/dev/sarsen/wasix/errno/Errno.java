package dev.sarsen.wasix.errno;

/**
 * The error numbers of WASI and WASIX, in the order of their codes: the code is the ordinal.
 *
 * <p>The names are the standard's; {@code 2BIG} is no Java name and is called {@link #TOOBIG}.
 */
public enum Errno {
    /** No error. */
    SUCCESS,
    /** Argument list too long. */
    TOOBIG,
    /** Permission denied. */
    ACCES,
    /** Address in use. */
    ADDRINUSE,
    /** Address not available. */
    ADDRNOTAVAIL,
    /** Address family not supported. */
    AFNOSUPPORT,
    /** Would block. */
    AGAIN,
    /** Connection already in progress. */
    ALREADY,
    /** Bad descriptor. */
    BADF,
    /** Bad message. */
    BADMSG,
    /** Resource busy. */
    BUSY,
    /** Operation cancelled. */
    CANCELED,
    /** No child processes. */
    CHILD,
    /** Connection aborted. */
    CONNABORTED,
    /** Connection refused. */
    CONNREFUSED,
    /** Connection reset. */
    CONNRESET,
    /** Deadlock would occur. */
    DEADLK,
    /** Destination address required. */
    DESTADDRREQ,
    /** Argument out of domain. */
    DOM,
    /** Quota exceeded (reserved). */
    DQUOT,
    /** File exists. */
    EXIST,
    /** Bad address. */
    FAULT,
    /** File too large. */
    FBIG,
    /** Host unreachable. */
    HOSTUNREACH,
    /** Identifier removed. */
    IDRM,
    /** Illegal byte sequence. */
    ILSEQ,
    /** Operation in progress. */
    INPROGRESS,
    /** Interrupted. */
    INTR,
    /** Invalid argument. */
    INVAL,
    /** Input/output error. */
    IO,
    /** Socket is connected. */
    ISCONN,
    /** Is a directory. */
    ISDIR,
    /** Too many symbolic links. */
    LOOP,
    /** Descriptor table full. */
    MFILE,
    /** Too many links. */
    MLINK,
    /** Message too large. */
    MSGSIZE,
    /** Multihop (reserved). */
    MULTIHOP,
    /** Name too long. */
    NAMETOOLONG,
    /** Network down. */
    NETDOWN,
    /** Connection aborted by network. */
    NETRESET,
    /** Network unreachable. */
    NETUNREACH,
    /** Too many files open in the system. */
    NFILE,
    /** No buffer space. */
    NOBUFS,
    /** No such device. */
    NODEV,
    /** No such file or directory. */
    NOENT,
    /** Not an executable. */
    NOEXEC,
    /** No locks available. */
    NOLCK,
    /** Link severed (reserved). */
    NOLINK,
    /** Not enough memory. */
    NOMEM,
    /** No message. */
    NOMSG,
    /** Protocol option not available. */
    NOPROTOOPT,
    /** No space left. */
    NOSPC,
    /** Function not supported. */
    NOSYS,
    /** Not connected. */
    NOTCONN,
    /** Not a directory. */
    NOTDIR,
    /** Directory not empty. */
    NOTEMPTY,
    /** State not recoverable. */
    NOTRECOVERABLE,
    /** Not a socket. */
    NOTSOCK,
    /** Not supported. */
    NOTSUP,
    /** Not a terminal. */
    NOTTY,
    /** No such device or address. */
    NXIO,
    /** Value too large. */
    OVERFLOW,
    /** Previous owner died. */
    OWNERDEAD,
    /** Operation not permitted. */
    PERM,
    /** Broken pipe. */
    PIPE,
    /** Protocol error. */
    PROTO,
    /** Protocol not supported. */
    PROTONOSUPPORT,
    /** Wrong protocol type. */
    PROTOTYPE,
    /** Result too large. */
    RANGE,
    /** Read-only file system. */
    ROFS,
    /** Not seekable. */
    SPIPE,
    /** No such process. */
    SRCH,
    /** Stale file handle (reserved). */
    STALE,
    /** Timed out. */
    TIMEDOUT,
    /** Text file busy. */
    TXTBSY,
    /** Link across devices. */
    XDEV,
    /** Rights insufficient. */
    NOTCAPABLE,
    /** Shut down (WASIX). */
    SHUTDOWN,
    /** Memory violation (WASIX). */
    MEMVIOLATION,
    /** Unknown error (WASIX). */
    UNKNOWN,
    /** Pending (WASIX). */
    PENDING;

    private static final Errno[] BY_CODE = values();

    /** The number the guest sees. */
    @SuppressWarnings("EnumOrdinal") // the order is the table's, and a test compares it
    public int code() {
        return ordinal();
    }

    /** The error with a code, {@link #UNKNOWN} when there is none. */
    public static Errno of(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : UNKNOWN;
    }
}
