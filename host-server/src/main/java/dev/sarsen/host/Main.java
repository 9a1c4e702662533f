package dev.sarsen.host;

import dev.sarsen.host.cli.Sarsen;

/** The program {@code sarsen}. */
public final class Main {

    private Main() {}

    /** Carries out the command and exits with its code. */
    public static void main(String[] arguments) {
        int status = Sarsen.execute(arguments);
        boolean run = arguments.length > 0 && arguments[0].equals("run");
        // Asking for an exit starts the JVM's log; a program that has run leaves daemons only.
        if (status != 0 || !run) {
            System.exit(status);
        }
    }
}
