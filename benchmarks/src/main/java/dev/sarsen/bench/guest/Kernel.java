package dev.sarsen.bench.guest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A guest program of ours, one C file, whose repetitions are timed one by one. */
public enum Kernel {
    RECURSION,
    SIEVE,
    MATMUL,
    NBODY,
    SHA256,
    SORT,
    MANDELBROT,
    I64MATH,
    STRINGS,
    INDIRECT,
    SQLITE;

    /** The name in options, tables and file names. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is one of the small kernels that geometric means are taken over; the database stands on its own. */
    public boolean small() {
        return this != SQLITE;
    }

    /** The kernel of a name. */
    public static Optional<Kernel> of(String label) {
        return Arrays.stream(values())
                .filter(kernel -> kernel.label().equals(label))
                .findFirst();
    }
}
