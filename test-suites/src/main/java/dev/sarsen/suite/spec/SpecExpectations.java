package dev.sarsen.suite.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may not pass, with reasons: {@code expectations.toml}.
 *
 * <p>Section {@code [features]} maps a file to the proposals that its modules may be refused for, separated by spaces.
 * Section {@code [failures]} maps {@code file:line} (one command) or {@code file} (the whole script cannot be run) to a
 * reason. In a strict run whatever is listed and passes is a failure.
 */
public final class SpecExpectations {

    private static final String RESOURCE = "/expectations.toml";

    private final Map<String, Set<String>> features = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();

    private SpecExpectations() {}

    /** No expectations: everything has to pass. */
    public static SpecExpectations none() {
        return new SpecExpectations();
    }

    /** The list of this build. */
    public static SpecExpectations standard() {
        try (InputStream in = SpecExpectations.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the list: sections, and lines of the form {@code "key" = "value"}. */
    static SpecExpectations parse(List<String> lines) {
        SpecExpectations parsed = new SpecExpectations();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line;
            } else {
                String[] parts = line.split("\"", -1);
                if (parts.length != 5 || !parts[2].strip().equals("=")) {
                    throw new IllegalArgumentException(
                            "expectations line " + (i + 1) + ": expected \"key\" = \"value\", found " + line);
                }
                parsed.add(section, parts[1], parts[3]);
            }
        }
        return parsed;
    }

    private void add(String section, String key, String value) {
        switch (section) {
            case "[features]" -> features.put(key, new HashSet<>(List.of(value.split(" ", -1))));
            case "[failures]" -> failures.put(key, value);
            default -> throw new IllegalArgumentException("expectations: unknown section " + section);
        }
    }

    /** Whether modules of the file may be refused for the feature. */
    boolean mayLack(String file, String feature) {
        return features.getOrDefault(file, Set.of()).contains(feature);
    }

    /** The features that modules of the file are said to be refused for. */
    Set<String> lacking(String file) {
        return features.getOrDefault(file, Set.of());
    }

    /** Why the whole file cannot be run, if it is listed. */
    Optional<String> failure(String file) {
        return Optional.ofNullable(failures.get(file));
    }

    /** Why the command at a line fails, if it is listed. */
    Optional<String> failure(String file, int line) {
        return Optional.ofNullable(failures.get(file + ":" + line));
    }
}
