package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.abi.Mem;
import dev.sarsen.runtime.abi.MemoryForm;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A module's own copy of the native accessors, so that modules do not slow each other.
 *
 * <p>Once a check has failed in compiled code, C2 remembers it in the profile of the method that checked, and takes no check
 * there for a range check again: what it compiles from then on is up to twice as slow. In accessors that all modules share
 * one guest's trap would do that to everybody. The first module of a JVM takes the runtime's own class, which is the
 * quickest to start with; host functions use that one too, and a module that is alone disturbs nobody.
 */
final class OwnAccessors {

    /** The class that is copied, under the same name in each loader. */
    static final String CLASS_NAME = Mem.class.getName();

    private static final Set<String> NEEDED = Set.of("jdk.internal.misc.Unsafe", "jdk.internal.util.Preconditions");

    private static final AtomicBoolean SHARED = new AtomicBoolean();

    private OwnAccessors() {}

    /** Whether a module that is being loaded gets a copy. */
    static boolean wanted() {
        return MemoryForm.NATIVE && SHARED.getAndSet(true);
    }

    /** Whether a class is one that the copy uses beyond what generated code may; generated code cannot name it. */
    static boolean need(String className) {
        return NEEDED.contains(className);
    }

    /** The class file. */
    static ByteBuffer bytes() {
        return ByteBuffer.wrap(Original.BYTES).asReadOnlyBuffer();
    }

    /** The class file, read once. */
    private static final class Original {
        static final byte[] BYTES = read();

        private static byte[] read() {
            String file = Mem.class.getSimpleName() + ".class";
            try (InputStream in = Mem.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new FileNotFoundException(file);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("the runtime's classes cannot be read", e);
            }
        }
    }
}
