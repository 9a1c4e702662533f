package dev.sarsen.host.guest;

/** A loaded module that can be run any number of times, at the same time too. */
public interface GuestProgram extends AutoCloseable {

    /** Prepares one run; nothing of the guest executes before {@link GuestRun#run}. */
    GuestRun prepare(GuestRequest request);

    /** Lets its classes unload; no run may be going on. */
    @Override
    void close();
}
