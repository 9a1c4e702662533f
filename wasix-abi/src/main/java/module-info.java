/** The operating system that a WASI or WASIX guest sees. Needs the runtime. */
module dev.sarsen.wasix {
    requires transitive dev.sarsen.runtime;
    requires static transitive org.jspecify;

    exports dev.sarsen.wasix;
    exports dev.sarsen.wasix.clock;
}
