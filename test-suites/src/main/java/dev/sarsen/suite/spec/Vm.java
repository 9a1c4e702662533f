package dev.sarsen.suite.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the JVM executes what is run: the same results in every way. */
public enum Vm {
    /** As this JVM does: interpreter, then both compilers in turn. */
    TIERED(),
    /** Interpreter and the quick compiler. */
    C1("-XX:TieredStopAtLevel=1"),
    /** Interpreter and the optimising compiler. */
    C2("-XX:-TieredCompilation"),
    /** No compiler. */
    INTERPRETER("-Xint");

    private final List<String> flags;

    Vm(String... flags) {
        this.flags = List.of(flags);
    }

    /** What the JVM is started with. */
    public List<String> flags() {
        return flags;
    }

    /** The name on the command line. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of a name. */
    public static Optional<Vm> of(String text) {
        return List.of(values()).stream().filter(vm -> vm.text().equals(text)).findFirst();
    }
}
