package dev.sarsen.host;

import dev.sarsen.host.cli.Sarsen;

/** The program {@code sarsen}. */
public final class Main {

    private Main() {}

    /** Carries out the command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(Sarsen.execute(arguments));
    }
}
