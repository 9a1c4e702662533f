package dev.sarsen.suite.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@link Wast} in a JVM of its own, started as this one and with further flags. */
public final class OtherJvm {

    private static final String CHILD = "sarsen.suite.child";

    private OtherJvm() {}

    /** Whether this JVM was started here: then it starts no other. */
    static boolean isChild() {
        return Boolean.getBoolean(CHILD);
    }

    /**
     * Runs it.
     *
     * @param flags flags for the JVM
     * @param arguments the command's arguments
     * @return the lines that it printed, the totals last
     */
    public static List<String> run(List<String> flags, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (!flag.startsWith("-agentlib") && !flag.startsWith("-javaagent")) {
                command.add(flag);
            }
        }
        command.addAll(flags);
        command.add("-D" + CHILD + "=true");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Wast.class.getName()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a JVM", e);
        }
    }
}
