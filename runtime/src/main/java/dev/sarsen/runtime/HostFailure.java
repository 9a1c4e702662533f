package dev.sarsen.runtime;

/**
 * Carries an exception of a host function past the code that turns exceptions of generated code into traps; only ever
 * seen between a host function and the boundary above it.
 */
final class HostFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException original;

    HostFailure(RuntimeException original) {
        super(null, null, false, false);
        this.original = original;
    }

    RuntimeException original() {
        return original;
    }
}
