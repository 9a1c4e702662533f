package dev.sarsen.host.guest;

/** One run of a program. */
public interface GuestRun {

    /** Runs the program to its end on the calling thread and frees what it held. */
    GuestOutcome run();

    /** Stops the program soon, from any thread; without effect before the run began and after it ended. */
    void cancel();
}
