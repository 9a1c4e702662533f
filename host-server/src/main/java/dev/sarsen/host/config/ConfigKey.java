package dev.sarsen.host.config;

import java.util.Locale;

/** Every key of the configuration, with its default as a user would write it. */
public enum ConfigKey {
    DATA("data", "directory that holds everything which survives a restart"),
    APP_ADDRESS("127.0.0.1", "address that apps answer on"),
    APP_PORT("8080", "port that apps answer on; 0 lets the system choose"),
    APP_DOMAIN("localhost", "domain under which each app has a name"),
    APP_HEADER_BYTES("65536", "most bytes of a request's header section"),
    APP_HEADER_COUNT("100", "most header fields of a request"),
    APP_BODY_BYTES("1073741824", "most bytes of a request's body"),
    APP_IDLE_TIMEOUT("60s", "how long a connection may do nothing"),
    MANAGEMENT_ADDRESS("127.0.0.1", "address that uploads go to"),
    MANAGEMENT_PORT("8081", "port that uploads go to; 0 lets the system choose"),
    MANAGEMENT_TOKEN("", "bearer token; needed when the management address is not a loopback address"),
    MANAGEMENT_TOKEN_FILE("", "file whose first line is the bearer token"),
    MODULE_BYTES("134217728", "most bytes of an uploaded module"),
    COMPILE_TIMEOUT("5m", "longest that compiling one module may take"),
    COMPILE_MEMORY_BYTES("", "most heap that compiling may need, by estimate; three quarters of the heap by default"),
    COMPILE_QUEUE("16", "uploads that may wait for the compiler"),
    COMPILE_WORKERS("1", "modules compiled at once"),
    GUEST_CONCURRENCY("32", "guests that run at once"),
    GUEST_QUEUE("256", "requests that may wait for a guest thread"),
    GUEST_STACK_BYTES("67108864", "stack of a guest thread"),
    GUEST_TIMEOUT("30s", "wall time of a request when the app sets none"),
    GUEST_MAX_TIMEOUT("10m", "most wall time that an app may set"),
    GUEST_MEMORY_PAGES("16384", "most pages of 64 KiB of linear memory when the app sets none"),
    GUEST_MAX_MEMORY_PAGES("65536", "most pages that an app may set"),
    GUEST_OUTPUT_DELAY("250ms", "how long the beginning of a command's output waits for the exit code"),
    LOADED_MODULE_BYTES("536870912", "bytes of artifacts that stay loaded"),
    APP_LOG_BYTES("8388608", "bytes of log that each app keeps"),
    VOLUME_ROOTS("", "host directories that volumes may lie in, separated by commas; none by default");

    private final String defaultText;
    private final String description;

    ConfigKey(String defaultText, String description) {
        this.defaultText = defaultText;
        this.description = description;
    }

    /** The key as users write it in a file or behind two dashes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The environment variable. */
    public String variable() {
        return "SARSEN_" + name();
    }

    /** The default as a user would write it; empty when there is none. */
    public String defaultText() {
        return defaultText;
    }

    /** What it is, in one line. */
    public String description() {
        return description;
    }
}
