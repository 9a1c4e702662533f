package dev.sarsen.wasix.process;

import dev.sarsen.wasix.clock.GuestClocks;
import dev.sarsen.wasix.fd.DescriptorTable;
import dev.sarsen.wasix.fs.LayeredFileSystem;
import java.util.random.RandomGenerator;

/**
 * What the calls of one guest work on.
 *
 * @param pid number of the process
 * @param arguments its arguments, the program's name first
 * @param environment its environment, {@code KEY=VALUE} each
 * @param descriptors its open files
 * @param files all files it can reach by path
 * @param clocks its clocks
 * @param random its random bytes
 * @param limits bounds on single calls
 */
public record GuestProcess(
        int pid,
        StringBlock arguments,
        StringBlock environment,
        DescriptorTable descriptors,
        LayeredFileSystem files,
        GuestClocks clocks,
        RandomGenerator random,
        CallLimits limits)
        implements AutoCloseable {

    /** Closes all descriptors and all mounts. */
    @Override
    public void close() {
        descriptors.close();
        files.close();
    }
}
