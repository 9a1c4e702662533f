/** Compiles Wasm bytes to an artifact. Needs the runtime and ASM. */
module dev.sarsen.compiler {
    requires transitive dev.sarsen.runtime;
    requires org.objectweb.asm;
    requires static transitive org.jspecify;

    exports dev.sarsen.compiler;
    exports dev.sarsen.compiler.cli;
    exports dev.sarsen.compiler.decode;
    exports dev.sarsen.compiler.limits;
    exports dev.sarsen.compiler.module;
    exports dev.sarsen.compiler.text;
    exports dev.sarsen.compiler.validate;
}
