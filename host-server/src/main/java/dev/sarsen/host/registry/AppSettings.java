package dev.sarsen.host.registry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one version of an app is run.
 *
 * @param runner how a request becomes a run
 * @param arguments arguments in front of those of the request
 * @param environment environment variables
 * @param volumes host directories that the guest sees
 * @param memoryPages the most pages of 64 KiB that linear memory may have
 * @param timeoutMillis wall time for one request
 * @param contentType the content type of a command's output
 */
public record AppSettings(
        RunnerKind runner,
        List<String> arguments,
        SortedMap<String, String> environment,
        List<VolumeMount> volumes,
        long memoryPages,
        long timeoutMillis,
        String contentType) {

    /** Copies what is mutable. */
    public AppSettings {
        arguments = List.copyOf(arguments);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) environment));
        volumes = List.copyOf(volumes);
    }
}
