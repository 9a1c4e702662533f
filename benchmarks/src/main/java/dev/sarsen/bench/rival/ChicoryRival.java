package dev.sarsen.bench.rival;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Chicory with its run-time compiler and the memory it recommends, on a class path of its own. */
public record ChicoryRival(JavaRivals setting) implements DriverRival {

    private static final String VERSION = "chicory.version";

    @Override
    public String name() {
        return "chicory";
    }

    @Override
    public double warmUp() {
        return 1;
    }

    @Override
    public Optional<String> prepare() throws IOException {
        return setting.fetch(name(), VERSION);
    }

    @Override
    public String version() {
        return "Chicory " + setting.pinned(VERSION) + ", run-time compiler, ByteArrayMemory";
    }

    @Override
    public DriverCommand driver() {
        String classPath = setting.driverClasses() + File.pathSeparator + setting.jars(name(), VERSION) + "/*";
        return new DriverCommand(List.of(setting.java(), "-cp", classPath, "dev.sarsen.bench.driver.ChicoryDriver"));
    }
}
