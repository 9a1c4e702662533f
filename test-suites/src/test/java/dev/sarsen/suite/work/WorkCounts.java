package dev.sarsen.suite.work;

/** Where the classes that {@link CountedWork} changed count. */
public final class WorkCounts {

    /** One counter for each package. */
    public static final long[] COUNTS = new long[100];

    private WorkCounts() {}
}
