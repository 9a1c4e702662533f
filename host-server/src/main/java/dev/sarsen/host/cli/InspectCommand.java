package dev.sarsen.host.cli;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.Feature;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.host.api.Json;
import dev.sarsen.host.guest.Imports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a module needs and has. */
@Command(
        name = "inspect",
        description = "Shows what a module imports and who provides it, what it exports, which features it uses.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    @Option(names = "--format", description = "text or json.")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "FILE", description = "The module.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Path path = file == null ? Path.of("") : file;
        WasmModule module = ModuleFile.read(path);
        Map<String, Object> report = report(module);
        if (format == Format.json) {
            System.out.write(Json.line(report));
            System.out.flush();
        } else {
            show(path, report);
        }
        return 0;
    }

    private static Map<String, Object> report(WasmModule module) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("name", module.moduleName() == null ? "" : module.moduleName());
        report.put("bytes", module.bytes().length);
        report.put("functions", module.definedFunctions());
        report.put("data-segments", module.data().size());
        report.put("memories", module.memories().stream().map(Object::toString).toList());
        report.put("features", features(module).stream().map(Feature::proposal).toList());
        report.put(
                "imports",
                Imports.resolve(module.importTypes()).stream()
                        .map(InspectCommand::row)
                        .toList());
        report.put(
                "exports",
                module.exports().stream().map(export -> row(module, export)).toList());
        return report;
    }

    private static Map<String, String> row(Imports.Resolution resolution) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("module", resolution.wanted().module());
        row.put("name", resolution.wanted().name());
        row.put("type", resolution.wanted().type().toString());
        row.put("provider", resolution.provider());
        return row;
    }

    private static Map<String, String> row(WasmModule module, Export export) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", export.name());
        row.put("type", module.externType(export.kind(), export.index()).toString());
        return row;
    }

    /** Every proposal that an instruction of the module belongs to. */
    private static Set<Feature> features(WasmModule module) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (int defined = 0; defined < module.definedFunctions(); defined++) {
            InstructionReader instructions = InstructionReader.of(module, module.body(defined));
            while (instructions.hasNext()) {
                features.add(instructions.next().feature());
            }
        }
        return features;
    }

    private static void show(Path path, Map<String, Object> report) {
        System.out.println(path);
        report.forEach((key, value) -> {
            if (value instanceof List<?> rows && rows.stream().anyMatch(Map.class::isInstance)) {
                System.out.println("  " + key + ":");
                rows.forEach(row -> System.out.println("    " + line((Map<?, ?>) row)));
            } else {
                System.out.println("  " + key + ": " + printable(String.valueOf(value)));
            }
        });
    }

    private static String line(Map<?, ?> row) {
        return printable(
                String.join("  ", row.values().stream().map(String::valueOf).toList()));
    }

    /** Names come from the module: they must not steer the terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
