/** Runs an artifact: memory, tables, globals, budgets, traps. Needs the JDK alone. */
module dev.sarsen.runtime {
    requires static jdk.management;
    requires static transitive org.jspecify;

    exports dev.sarsen.runtime;
    exports dev.sarsen.runtime.abi;
    exports dev.sarsen.runtime.artifact;
    exports dev.sarsen.runtime.budget;
    exports dev.sarsen.runtime.loader;
    exports dev.sarsen.runtime.trace;
    exports dev.sarsen.runtime.type;

    uses dev.sarsen.runtime.ModuleCompiler;
}
