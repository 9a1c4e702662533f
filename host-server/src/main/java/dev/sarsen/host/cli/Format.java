package dev.sarsen.host.cli;

/** How a command shows its result. */
enum Format {
    /** For people. */
    text,
    /** For scripts. */
    json
}
