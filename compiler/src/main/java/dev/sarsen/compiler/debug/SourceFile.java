package dev.sarsen.compiler.debug;

import org.jspecify.annotations.Nullable;

/**
 * The file that the lines of a class belong to.
 *
 * <p>Line numbers of the JVM end at 65,535. The lines of a longer file are counted from a base, which the class names
 * behind the file's name: {@code big.c+98304}.
 *
 * @param name the file's own name, without directories, at most {@value #LONGEST_NAME} characters
 * @param path the name with the directories that the debug information gives, at most {@value #LONGEST_PATH} characters
 * @param base what is to be added to the class's line numbers, at least 0
 */
public record SourceFile(String name, String path, int base) {

    /** The name that stands for the module itself where lines are offsets of bytes. */
    public static final String MODULE = "module.wasm";

    /** The largest line number of the JVM. */
    public static final int MOST_LINES = 65_535;

    static final int LONGEST_NAME = 200;
    static final int LONGEST_PATH = 1_000;

    /** What a class says of its source file. */
    public String attribute() {
        return base == 0 ? name : name + '+' + base;
    }

    /** Whether the lines are lines of a text, and not offsets. */
    private boolean text() {
        return !name.equals(MODULE);
    }

    /** The line number of the JVM for a line; 0 where it has none. */
    public int number(int line) {
        int number = line - base;
        return number > 0 && number <= MOST_LINES ? number : 0;
    }

    /**
     * The map that gives debuggers the path and the true lines, or null.
     *
     * @see <a href="https://jcp.org/aboutJava/communityprocess/final/jsr045/index.html">JSR 45</a>
     */
    public @Nullable String map() {
        if (!text()) {
            return null;
        }
        return "SMAP\n" + name + "\nGuest\n*S Guest\n*F\n+ 1 " + name + '\n' + path + "\n*L\n" + (base + 1) + "#1,"
                + MOST_LINES + ":1\n*E\n";
    }
}
