package dev.sarsen.bench.rival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** GraalWasm on this JDK, with the Graal compiler plugged in through JVMCI as its documentation describes. */
public record GraalWasmRival(JavaRivals setting) implements DriverRival {

    private static final String VERSION = "graalwasm.version";

    @Override
    public String name() {
        return "graalwasm";
    }

    @Override
    public double warmUp() {
        return 8;
    }

    @Override
    public Optional<String> prepare() throws IOException {
        return setting.fetch(name(), VERSION);
    }

    @Override
    public String version() {
        return "GraalWasm " + setting.pinned(VERSION) + ", Graal compiler through JVMCI";
    }

    @Override
    public DriverCommand driver() {
        Path jars = setting.jars(name(), VERSION);
        String compiler =
                jars.resolve("compiler-" + setting.pinned(VERSION) + ".jar").toString();
        return new DriverCommand(List.of(
                setting.java(),
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:+EnableJVMCI",
                "--enable-native-access=org.graalvm.truffle",
                "--sun-misc-unsafe-memory-access=allow",
                "--module-path=" + jars,
                "--upgrade-module-path=" + compiler,
                "--add-modules=org.graalvm.polyglot,org.graalvm.wasm,org.graalvm.truffle.runtime",
                "-cp",
                setting.driverClasses().toString(),
                "dev.sarsen.bench.driver.GraalWasmDriver"));
    }
}
