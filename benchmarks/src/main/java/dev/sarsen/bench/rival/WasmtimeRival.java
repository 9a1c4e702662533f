package dev.sarsen.bench.rival;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Wasmtime, bound to this JDK through JNI: what an embedder in Java gets from a native engine. */
public record WasmtimeRival(JavaRivals setting) implements DriverRival {

    private static final String VERSION = "wasmtime.version";

    @Override
    public String name() {
        return "wasmtime";
    }

    @Override
    public double warmUp() {
        return 0.1;
    }

    @Override
    public Optional<String> prepare() throws IOException {
        return setting.fetch(name(), VERSION);
    }

    @Override
    public String version() {
        return "Wasmtime in wasmtime-java " + setting.pinned(VERSION) + ", through JNI";
    }

    @Override
    public DriverCommand driver() {
        String classPath = setting.driverClasses() + File.pathSeparator + setting.jars(name(), VERSION) + "/*";
        return new DriverCommand(List.of(
                setting.java(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "dev.sarsen.bench.driver.WasmtimeDriver"));
    }
}
