package dev.sarsen.host.guest;

import dev.sarsen.host.registry.VolumeMount;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;

/**
 * Everything that one run of a program may see and use.
 *
 * @param arguments all arguments, the program's name first
 * @param environment environment variables
 * @param volumes host directories
 * @param input standard input
 * @param output standard output
 * @param error standard error
 * @param memoryPages the most pages of linear memory
 * @param timeout wall time
 */
public record GuestRequest(
        List<String> arguments,
        SortedMap<String, String> environment,
        List<VolumeMount> volumes,
        InputStream input,
        OutputStream output,
        OutputStream error,
        long memoryPages,
        Duration timeout) {}
