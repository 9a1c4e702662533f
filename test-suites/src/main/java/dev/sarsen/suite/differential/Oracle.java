package dev.sarsen.suite.differential;

import dev.sarsen.suite.generate.GeneratedModule;

/** An engine that says what a generated module does. */
public sealed interface Oracle extends AutoCloseable permits NodeOracle, SelfOracle {

    /** The engine's name in reports. */
    String name();

    /** Runs a module's plan of calls on a fresh instance. */
    Outcome run(GeneratedModule module);

    @Override
    void close();
}
