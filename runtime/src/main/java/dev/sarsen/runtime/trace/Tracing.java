package dev.sarsen.runtime.trace;

/** Which dispatching loops get traces. */
public enum Tracing {
    /** None. */
    OFF,
    /** Those that have been hot for a while. */
    HOT,
    /** Each one as soon as it was seen at work, whether or not it pays; for tests. */
    ALWAYS
}
