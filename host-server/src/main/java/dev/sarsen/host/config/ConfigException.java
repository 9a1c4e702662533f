package dev.sarsen.host.config;

/** A setting that cannot be used, said in one sentence. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which setting, what was found and what was expected. */
    public ConfigException(String message) {
        super(message);
    }
}
