package dev.sarsen.bench.rival;

import dev.sarsen.compiler.Pass;
import dev.sarsen.host.JvmFlags;
import dev.sarsen.host.jar.AotCache;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ourselves, with the flags that our own launchers use.
 *
 * @param without optimising passes that the compiler leaves out
 */
public record SarsenRival(JavaRivals setting, Set<Pass> without) implements DriverRival {

    @Override
    public String name() {
        return "sarsen";
    }

    @Override
    public double warmUp() {
        return 1;
    }

    @Override
    public Optional<String> prepare() {
        return Optional.empty();
    }

    @Override
    public String version() {
        return "Sarsen of this tree";
    }

    @Override
    public DriverCommand driver() {
        String libraries = setting.root().resolve("benchmarks/target/lib") + "/*";
        String classPath = setting.driverClasses() + File.pathSeparator + libraries;
        List<String> command = new ArrayList<>(List.of(setting.java()));
        command.addAll(JvmFlags.all());
        if (!without.isEmpty()) {
            command.add("-Dsarsen.bench.without="
                    + String.join(",", without.stream().map(Pass::text).toList()));
        }
        command.addAll(List.of("-cp", classPath, "dev.sarsen.bench.driver.SarsenDriver"));
        return new DriverCommand(command);
    }

    /** The jar of {@code wasm2jar} and its AOT cache, trained with the same run, started as it says. */
    @Override
    public Optional<ColdFromCache> coldFromCache(Path wasm, List<String> arguments) {
        Path guests = setting.cache().root().resolve("guests");
        String jar = guests.resolve(wasm.getFileName() + ".jar").toString();
        String aot = guests.resolve(wasm.getFileName() + ".aot").toString();
        String launcher = setting.root().resolve("bin/wasm2jar").toString();
        List<String> prepare = new ArrayList<>(List.of(launcher, wasm.toString(), "-o", jar, "--aot-cache"));
        List<String> run = new ArrayList<>(List.of(setting.java(), "-XX:AOTCache=" + aot));
        run.addAll(AotCache.flags());
        run.addAll(List.of("-jar", jar));
        for (String argument : arguments.subList(1, arguments.size())) {
            prepare.add("--aot-argument=" + argument);
            run.add(argument);
        }
        return Optional.of(new ColdFromCache(prepare, run));
    }
}
