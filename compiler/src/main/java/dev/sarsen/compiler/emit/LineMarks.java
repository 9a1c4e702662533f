package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.debug.CodeLines;
import dev.sarsen.compiler.debug.SourceFile;
import dev.sarsen.compiler.ir.Positions;
import org.jspecify.annotations.Nullable;

/**
 * The line numbers of one method.
 *
 * <p>A statement whose line is unknown or belongs to another file, as that of inlined code, counts to the line before it: a
 * class names one file only, and a wrong line is worse than the line that the code was inlined into.
 */
final class LineMarks {

    /** Says nothing. */
    static final LineMarks NONE = new LineMarks(CodeLines.NONE, null, 0, 0, new Positions());

    /** How far a method looks back for the line of its first statement. */
    private static final int LOOK_BACK = 64;

    private final CodeLines lines;
    private final @Nullable SourceFile source;
    private final int defined;
    private final int bodyStart;
    private final Positions positions;
    private int last;

    LineMarks(CodeLines lines, @Nullable SourceFile source, int defined, int bodyStart, Positions positions) {
        this.lines = lines;
        this.source = source;
        this.defined = defined;
        this.bodyStart = bodyStart;
        this.positions = positions;
    }

    /** Begins a method that starts at a statement. */
    void start(CodeWriter out, int statement) {
        if (source == null) {
            return;
        }
        last = 0;
        for (int s = statement; s >= Math.max(0, statement - LOOK_BACK) && statement > 0; s--) {
            int number = number(positions.of(s));
            if (number > 0) {
                mark(out, number);
                return;
            }
        }
        mark(out, number(bodyStart));
    }

    /** The next code is that of a statement. */
    void at(CodeWriter out, int statement) {
        if (source != null) {
            mark(out, number(positions.of(statement)));
        }
    }

    private int number(int offset) {
        return source == null || offset == 0 ? 0 : source.number(lines.line(defined, offset));
    }

    private void mark(CodeWriter out, int number) {
        if (number > 0 && number != last) {
            last = number;
            out.line(number);
        }
    }
}
