package dev.sarsen.host.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All settings of a host.
 *
 * @param dataDirectory where everything that survives a restart is kept
 * @param app the listener that apps answer on
 * @param management the listener that uploads go to
 * @param upload what is admitted to the compiler
 * @param guest what a running guest may use
 * @param loadedModuleBytes how many bytes of artifacts stay loaded
 * @param appLogBytes how many bytes of log each app keeps, over two files
 * @param volumeRoots host directories that volumes may lie in; none means that no app may have a volume
 */
public record HostConfig(
        Path dataDirectory,
        AppListener app,
        ManagementListener management,
        Upload upload,
        Guest guest,
        long loadedModuleBytes,
        long appLogBytes,
        List<Path> volumeRoots) {

    /** Copies the list. */
    public HostConfig {
        volumeRoots = List.copyOf(volumeRoots);
    }

    /**
     * The listener that apps answer on.
     *
     * @param address the address it is bound to
     * @param port the port; 0 lets the system choose
     * @param domain the domain under which each app has a name
     * @param headerBytes the most bytes of a request's header section
     * @param headerCount the most header fields of a request
     * @param bodyBytes the most bytes of a request's body
     * @param idleTimeout how long a connection may do nothing
     */
    public record AppListener(
            String address,
            int port,
            String domain,
            int headerBytes,
            int headerCount,
            long bodyBytes,
            Duration idleTimeout) {}

    /**
     * The listener that uploads go to.
     *
     * @param address the address it is bound to
     * @param port the port; 0 lets the system choose
     * @param token what a client must present; needed when the address is not a loopback address
     */
    public record ManagementListener(String address, int port, Optional<String> token) {

        @Override
        public String toString() {
            return "ManagementListener[address=" + address + ", port=" + port + ", token="
                    + (token.isPresent() ? "set" : "none") + "]";
        }
    }

    /**
     * What is admitted to the compiler.
     *
     * @param moduleBytes the most bytes of a module
     * @param compileTimeout the longest that compiling one module may take
     * @param compileMemoryBytes the most heap that all modules being compiled may need, by estimate
     * @param compileQueue how many uploads may wait for the compiler
     * @param compileWorkers how many modules are compiled at once
     */
    public record Upload(
            long moduleBytes, Duration compileTimeout, long compileMemoryBytes, int compileQueue, int compileWorkers) {}

    /**
     * What a running guest may use.
     *
     * @param concurrency how many guests run at once
     * @param queue how many requests may wait for a guest thread
     * @param stackBytes the stack of a guest thread
     * @param timeout wall time of a request when the app sets none
     * @param maxTimeout the most that an app may set
     * @param memoryPages the most pages of linear memory when the app sets none
     * @param maxMemoryPages the most that an app may set
     * @param outputDelay how long the beginning of a command's output is held back, waiting for its exit code
     */
    public record Guest(
            int concurrency,
            int queue,
            long stackBytes,
            Duration timeout,
            Duration maxTimeout,
            long memoryPages,
            long maxMemoryPages,
            Duration outputDelay) {}
}
