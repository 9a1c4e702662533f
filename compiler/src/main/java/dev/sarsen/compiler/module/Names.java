package dev.sarsen.compiler.module;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The names of the name section: that of the module and those of functions, as ranges of the module's bytes. */
public final class Names {

    private final byte[] bytes;
    private @Nullable String module;
    private final int[] starts;
    private final int[] ends;

    /**
     * No names yet.
     *
     * @param bytes the module
     * @param functions the number of functions, imports included
     */
    public Names(byte[] bytes, int functions) {
        this.bytes = bytes;
        this.starts = new int[functions];
        this.ends = new int[functions];
    }

    /** Sets the module's name. */
    public void nameModule(String name) {
        module = name;
    }

    /** Sets a function's name, unless it has one, to a range of the module's bytes that holds valid UTF-8. */
    public void nameFunction(int function, int start, int end) {
        if (function < starts.length && starts[function] == 0) {
            starts[function] = start;
            ends[function] = end;
        }
    }

    @Nullable
    String module() {
        return module;
    }

    @Nullable
    String function(int function) {
        if (starts[function] == 0) {
            return null;
        }
        return new String(bytes, starts[function], ends[function] - starts[function], StandardCharsets.UTF_8);
    }
}
