package dev.sarsen.suite.corpus;

import dev.sarsen.runtime.artifact.ArtifactReader;
import dev.sarsen.runtime.loader.ArtifactClassLoader;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the classes of an artifact. */
final class ArtifactClasses {

    /** HotSpot compiles no method from this size on. */
    private static final int HUGE_METHOD = 8_000;

    private static final String CLASS = ".class";

    private ArtifactClasses() {}

    /**
     * Loads every class: the loader checks names against the whitelist, the JVM verifies; methods are measured. Answers a
     * sentence for each fault.
     *
     * @throws IllegalStateException when the artifact has no classes
     */
    static List<String> faults(Path artifact) throws IOException {
        List<String> faults = new ArrayList<>();
        int classes = 0;
        try (ArtifactReader reader = ArtifactReader.open(artifact)) {
            String prefix = reader.manifest().packagePrefix();
            ArtifactClassLoader loader =
                    new ArtifactClassLoader(reader, prefix, reader.manifest().moduleDigest());
            for (String entry : reader.names()) {
                if (!entry.endsWith(CLASS) || !entry.startsWith(prefix)) {
                    continue;
                }
                classes++;
                String name =
                        entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
                try {
                    Class.forName(name, true, loader);
                    tooLarge(reader.require(entry)).forEach(method -> faults.add(name + "." + method));
                } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
                    faults.add(name + ": " + e);
                }
            }
        }
        if (classes < 2) {
            throw new IllegalStateException("an artifact of " + classes + " classes");
        }
        return faults;
    }

    /** Methods that are too large, read by the JDK's own parser. */
    private static List<String> tooLarge(byte[] classFile) {
        List<String> found = new ArrayList<>();
        for (MethodModel method : ClassFile.of().parse(classFile).methods()) {
            if (method.code().orElse(null) instanceof CodeAttribute code && code.codeLength() >= HUGE_METHOD) {
                found.add(method.methodName().stringValue() + ": " + code.codeLength() + " bytes");
            }
        }
        return found;
    }
}
