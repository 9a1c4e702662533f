package dev.sarsen.runtime;

/** Stand-in. */
final class LoadEvent {
    void begin() {}

    void committed(String digest) {}
}
