package dev.sarsen.wasix;

import dev.sarsen.wasix.clock.GuestClocks;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fd.Description;
import dev.sarsen.wasix.fd.Descriptor;
import dev.sarsen.wasix.fd.DescriptorTable;
import dev.sarsen.wasix.fd.OpenDirectory;
import dev.sarsen.wasix.fd.Rights;
import dev.sarsen.wasix.fd.StandardInput;
import dev.sarsen.wasix.fd.StandardOutput;
import dev.sarsen.wasix.fs.Directory;
import dev.sarsen.wasix.fs.LayeredFileSystem;
import dev.sarsen.wasix.fs.MemoryFileSystem;
import dev.sarsen.wasix.fs.MemoryQuota;
import dev.sarsen.wasix.process.CallLimits;
import dev.sarsen.wasix.process.GuestProcess;
import dev.sarsen.wasix.process.StringBlock;
import dev.sarsen.wasix.random.GuestRandom;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The settings of a process to be made. */
public final class WasixProcessBuilder {

    private static final int FIRST_PID = 1;

    private WasixOptions options = WasixOptions.DEFAULT;
    private List<String> arguments = List.of();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private InputStream input = InputStream.nullInputStream();
    private OutputStream output = OutputStream.nullOutputStream();
    private OutputStream error = OutputStream.nullOutputStream();
    private boolean inputTerminal;
    private boolean outputTerminal;
    private boolean errorTerminal;
    private final List<Mount> mounts = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private GuestClocks clocks = GuestClocks.ofHost();
    private RandomGenerator random = GuestRandom.ofHost();

    WasixProcessBuilder() {}

    /** Limits. */
    public WasixProcessBuilder options(WasixOptions value) {
        this.options = value;
        return this;
    }

    /** All arguments, the program's name first. */
    public WasixProcessBuilder args(List<String> values) {
        for (String value : values) {
            requireNoZero("argument", value);
        }
        this.arguments = List.copyOf(values);
        return this;
    }

    /** All arguments, the program's name first. */
    public WasixProcessBuilder args(String... values) {
        return args(List.of(values));
    }

    /** A variable of the environment. */
    public WasixProcessBuilder env(String name, String value) {
        requireNoZero("environment variable", name + value);
        if (name.isEmpty() || name.indexOf('=') >= 0) {
            throw new IllegalArgumentException("environment variable: expected a name without '='");
        }
        environment.put(name, value);
        return this;
    }

    /** Variables of the environment. */
    public WasixProcessBuilder env(Map<String, String> variables) {
        variables.forEach(this::env);
        return this;
    }

    private static void requireNoZero(String what, String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + ": expected no zero character");
        }
    }

    /** Standard input; read from another thread once the guest asks and nothing is there, never closed. */
    public WasixProcessBuilder stdin(InputStream stream) {
        this.input = stream;
        return this;
    }

    /** Standard output; flushed after every write, never closed. */
    public WasixProcessBuilder stdout(OutputStream stream) {
        this.output = stream;
        return this;
    }

    /** Standard error; flushed after every write, never closed. */
    public WasixProcessBuilder stderr(OutputStream stream) {
        this.error = stream;
        return this;
    }

    /** Which of the streams are terminals; a program buffers its output differently then. */
    public WasixProcessBuilder terminals(boolean stdin, boolean stdout, boolean stderr) {
        this.inputTerminal = stdin;
        this.outputTerminal = stdout;
        this.errorTerminal = stderr;
        return this;
    }

    /** Shows a host directory to the guest. */
    public WasixProcessBuilder mount(Path host, String guest, boolean readOnly) {
        return mount(new Mount(host, guest, readOnly));
    }

    /** Shows a host directory to the guest. */
    public WasixProcessBuilder mount(Mount mount) {
        mounts.add(mount);
        return this;
    }

    /** Puts a file into the tree in memory. */
    public WasixProcessBuilder file(String path, byte[] content) {
        files.put(path, content.clone());
        return this;
    }

    /** The clocks; for tests. */
    public WasixProcessBuilder clocks(GuestClocks value) {
        this.clocks = value;
        return this;
    }

    /** The same random bytes for the same seed; for tests. */
    public WasixProcessBuilder randomSeed(long seed) {
        this.random = GuestRandom.seeded(seed);
        return this;
    }

    /**
     * Makes the process.
     *
     * @throws IllegalArgumentException when a mount is not possible, or the files do not fit the limits
     */
    public WasixProcess build() {
        List<String> variables = new ArrayList<>();
        environment.forEach((name, value) -> variables.add(name + "=" + value));
        DescriptorTable descriptors = new DescriptorTable(options.openFiles());
        add(descriptors, new StandardInput(input, inputTerminal));
        add(descriptors, new StandardOutput(output, outputTerminal));
        add(descriptors, new StandardOutput(error, errorTerminal));
        LayeredFileSystem tree = tree(descriptors);
        return new WasixProcess(new GuestProcess(
                FIRST_PID,
                new StringBlock(arguments),
                new StringBlock(variables),
                descriptors,
                tree,
                clocks,
                random,
                new CallLimits(options.pathBytes(), options.subscriptions())));
    }

    private static void add(DescriptorTable descriptors, Description stream) {
        descriptors.add(new Descriptor(stream, stream.applicableRights(), 0));
    }

    private LayeredFileSystem tree(DescriptorTable descriptors) {
        LayeredFileSystem tree = new LayeredFileSystem(root(), options.pathBytes());
        try {
            preopen(descriptors, tree.root(), "/");
            for (Mount mount : mounts) {
                if (!mount.isRoot()) {
                    preopen(descriptors, tree.mount(mount.host(), mount.guest(), mount.readOnly()), mount.guest());
                } else if (!mount.guest().equals("/")) {
                    preopen(descriptors, tree.root(), mount.guest());
                }
            }
            return tree;
        } catch (WasixException failure) {
            tree.close();
            throw new IllegalArgumentException("volume: its mount point cannot be made: " + failure.errno(), failure);
        } catch (RuntimeException failure) {
            tree.close();
            throw failure;
        }
    }

    private Directory root() {
        for (Mount mount : mounts) {
            if (mount.isRoot()) {
                if (!files.isEmpty()) {
                    throw new IllegalArgumentException(
                            "preloaded files: expected a root in memory, found a volume at /");
                }
                return LayeredFileSystem.hostRoot(mount.host(), mount.readOnly());
            }
        }
        MemoryFileSystem memory = new MemoryFileSystem(new MemoryQuota(options.memoryFileBytes()));
        try {
            memory.addUsualDirectories(random);
            files.forEach(memory::addFile);
        } catch (WasixException failure) {
            throw new IllegalArgumentException("preloaded files: they cannot be made: " + failure.errno(), failure);
        }
        return memory.root();
    }

    private static void preopen(DescriptorTable descriptors, Directory directory, String path) {
        descriptors.add(new Descriptor(
                new OpenDirectory(directory, 0, false), Rights.DIRECTORY, Rights.INHERITED, path, false));
    }
}
