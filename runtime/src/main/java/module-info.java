/** Runs an artifact: memory, tables, globals, budgets, traps. Needs the JDK alone. */
module dev.sarsen.runtime {
    requires static transitive org.jspecify;

    exports dev.sarsen.runtime;
    exports dev.sarsen.runtime.abi;
    exports dev.sarsen.runtime.type;
}
