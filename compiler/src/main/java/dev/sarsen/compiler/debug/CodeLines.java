package dev.sarsen.compiler.debug;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the code of a module comes from, function by function. Safe to read from many threads. */
public sealed interface CodeLines permits NoLines, OffsetLines, DwarfLines {

    /** Nothing is known. */
    CodeLines NONE = new NoLines();

    /** The file of a defined function's own lines, or null where nothing is known. */
    @Nullable
    SourceFile file(int defined);

    /** Whether two defined functions, the second one behind the first, can share a class. */
    boolean together(int first, int defined);

    /**
     * The line that an instruction comes from.
     *
     * @param defined the function
     * @param offset of the instruction in the module, or of the body's start
     * @return a line of the function's file, from 1; 0 where none is known or it belongs to another file
     */
    int line(int defined, int offset);

    /** What could not be read of the debug information, for people; empty where all could. */
    List<String> notes();
}
