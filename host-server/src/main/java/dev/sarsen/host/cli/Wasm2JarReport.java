package dev.sarsen.host.cli;

import dev.sarsen.compiler.CompilationReport;
import dev.sarsen.host.api.Json;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code wasm2jar} did.
 *
 * @param jar what was written
 * @param jarBytes its size
 * @param runnable whether {@code java -jar} runs it
 * @param threads threads that compiled
 * @param compiled what the compiler did
 * @param totalMillis time in all, without the start of the JVM
 * @param peakHeapBytes most heap that was in use; the sum over the heap's parts, hence an upper bound
 */
record Wasm2JarReport(
        Path jar,
        long jarBytes,
        boolean runnable,
        int threads,
        CompilationReport compiled,
        long totalMillis,
        long peakHeapBytes) {

    /** Looks at the jar and at the JVM. */
    static Wasm2JarReport of(Path jar, boolean runnable, int threads, CompilationReport compiled, long totalNanos)
            throws IOException {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
        return new Wasm2JarReport(jar, Files.size(jar), runnable, threads, compiled, totalNanos / 1_000_000, peak);
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("jar", jar.toString());
        fields.put("kind", runnable ? "main" : "library");
        fields.put("module-bytes", compiled.moduleBytes());
        fields.put("jar-bytes", jarBytes);
        fields.put("functions", compiled.functions());
        fields.put("methods", compiled.methods());
        fields.put("split-functions", compiled.splitFunctions());
        fields.put("largest-method-bytes", compiled.largestMethodBytes());
        fields.put("classes", compiled.classes());
        fields.put("class-bytes", compiled.classBytes());
        fields.put("threads", threads);
        fields.put("decode-millis", compiled.decoding().toMillis());
        fields.put("compile-millis", compiled.total().toMillis());
        fields.put("total-millis", totalMillis);
        fields.put("peak-heap-bytes", peakHeapBytes);
        if (!compiled.notes().isEmpty()) {
            fields.put("notes", String.join("; ", compiled.notes()));
        }
        return fields;
    }

    /** One line for each fact. */
    String text() {
        StringBuilder text = new StringBuilder();
        fields().forEach((name, value) -> {
            text.append(name).append(": ").append(value).append('\n');
        });
        return text.toString();
    }

    /** One line of JSON. */
    String json() {
        return new String(Json.line(fields()), StandardCharsets.UTF_8);
    }
}
