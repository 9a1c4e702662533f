package dev.sarsen.suite.spec;

import java.nio.file.Path;

/** Where the specification's scripts are. */
final class SpecSuiteFiles {

    private SpecSuiteFiles() {}

    /** The directory of {@code -Dsarsen.spec}, or the one beside the checkout. */
    static Path directory() {
        return Path.of(System.getProperty("sarsen.spec", "../../shared/spec-testsuite"));
    }

    /** Says it so that nobody takes silence for a passed suite. */
    static void sayThatItIsMissing(Path directory) {
        String line = "#".repeat(100);
        System.out.println(line);
        System.out.println("THE SPECIFICATION'S TEST SUITE WAS NOT RUN: there is no directory "
                + directory.toAbsolutePath().normalize());
        System.out.println("Only this build's own scripts were. Give the directory with -Dsarsen.spec=DIR");
        System.out.println(line);
    }
}
