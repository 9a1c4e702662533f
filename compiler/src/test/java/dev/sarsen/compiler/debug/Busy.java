package dev.sarsen.compiler.debug;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import java.nio.file.Path;

/** The process that a test debugs: loads an artifact and calls its export {@code run} twice. */
final class Busy {

    private Busy() {}

    /** The artifact's path is the only argument. */
    public static void main(String[] arguments) {
        try (Engine engine = Engine.create();
                Module module = engine.load(Path.of(arguments[0]));
                Instance instance = new Linker(engine).instantiate(module)) {
            instance.function("run").invoke(1, 1);
            System.out.println(instance.function("run").invoke(4, 2)[0]);
        }
    }
}
