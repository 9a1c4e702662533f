package dev.sarsen.wasix.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.wasix.WasixHost;
import dev.sarsen.wasix.layout.AbiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WasixCallsTest {

    /** The standard's own list: namespace, name, signature. */
    private static Map<String, String> standard() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        try (InputStream table = Objects.requireNonNull(WasixCallsTest.class.getResourceAsStream("imports.tsv"))) {
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] columns = line.split("\t");
                rows.put(columns[0] + "." + columns[1], columns[2]);
            }
        }
        return rows;
    }

    private static String signature(FunctionType type) {
        String parameters = type.parameters().stream()
                .map(Object::toString)
                .map(String::toLowerCase)
                .collect(Collectors.joining(","));
        return "(" + parameters + ")->" + (type.results().isEmpty() ? "()" : "i32");
    }

    @Test
    void providesEveryFunctionOfTheStandardWithItsSignatureAndNoOther() throws IOException {
        Map<String, String> provided = new LinkedHashMap<>();
        WasixHost.provided()
                .forEach((module, functions) ->
                        functions.forEach((name, type) -> provided.put(module + "." + name, signature(type))));
        assertThat(provided).containsExactlyInAnyOrderEntriesOf(standard());
    }

    @Test
    void everyFunctionHasAHandle() {
        for (AbiVersion version : AbiVersion.values()) {
            for (String name : WasixCalls.types(version).keySet()) {
                CallName call = new CallName(version, name);
                assertThat(Objects.requireNonNull(WasixCalls.function(call)).type())
                        .isEqualTo(WasixCalls.types(version).get(name));
            }
        }
    }

    @Test
    void unknownNamesAreNotProvided() {
        assertThat(WasixHost.provides("wasi_snapshot_preview1", "fd_dance")).isEmpty();
        assertThat(WasixHost.provides("env", "fd_read")).isEmpty();
        assertThat(WasixHost.provides("wasi_unstable", "sock_accept")).isEmpty();
    }
}
