package dev.sarsen.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a run took place: processor, cores, memory, system and Java, as facts for the head of a result file. */
public record Machine(Map<String, String> facts) {

    /** Copies what it keeps, in order. */
    public Machine {
        facts = new LinkedHashMap<>(facts);
    }

    /** Reads the facts of this machine; what cannot be read is left out. */
    public static Machine here() {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "processor", field(Path.of("/proc/cpuinfo"), "model name"));
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        put(facts, "memory", field(Path.of("/proc/meminfo"), "MemTotal"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
        put(facts, "load_before", load());
        return new Machine(facts);
    }

    private static void put(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.put(key, value);
        }
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0];
        } catch (IOException e) {
            return "";
        }
    }

    private static String field(Path file, String name) {
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                if (line.startsWith(name)) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        } catch (IOException e) {
            return "";
        }
        return "";
    }
}
