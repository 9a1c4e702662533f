package dev.sarsen.suite.work;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.artifact.ArtifactReader;
import dev.sarsen.runtime.loader.ArtifactClassLoader;
import dev.sarsen.runtime.type.FunctionType;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@link CountedWork} runs with counters. */
public final class WorkProbe {

    private static final String CLASS = ".class";

    private WorkProbe() {}

    /** Takes a module through every stage, on one thread as far as the compiler lets choose. */
    public static void compileAndLoad(byte[] wasm, Path directory) throws IOException, ClassNotFoundException {
        Path artifact = directory.resolve("counted.jar");
        new WasmCompiler(CompilerOptions.DEFAULT.withThreads(1)).compile(wasm, artifact);
        try (ArtifactReader reader = ArtifactReader.open(artifact)) {
            String prefix = reader.manifest().packagePrefix();
            ArtifactClassLoader loader =
                    new ArtifactClassLoader(reader, prefix, reader.manifest().moduleDigest());
            for (String entry : reader.names()) {
                if (entry.endsWith(CLASS) && entry.startsWith(prefix)) {
                    String name = entry.substring(0, entry.length() - CLASS.length());
                    Class.forName(name.replace('/', '.'), false, loader);
                }
            }
        }
        try (Engine engine = Engine.create();
                Module module = engine.load(artifact)) {
            Linker linker = new Linker(engine);
            HostFunction nothing = HostFunction.of(
                    new FunctionType(List.of(), List.of()), MethodHandles.empty(MethodType.methodType(void.class)));
            module.imports().forEach(wanted -> linker.define(wanted.module(), wanted.name(), nothing));
            linker.instantiate(module).close();
        }
        Files.delete(artifact);
    }
}
