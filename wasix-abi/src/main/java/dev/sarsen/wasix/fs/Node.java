package dev.sarsen.wasix.fs;

/** An open file: a directory or something with content. */
public sealed interface Node extends AutoCloseable permits Directory, FileBody {

    /** What is known about it. */
    FileStatus status();

    /** Sets its times. */
    void setTimes(TimeChange change);

    /** Brings it to storage. */
    void sync(boolean dataOnly);

    @Override
    void close();
}
