package dev.sarsen.host.observe;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Standard error of one run: cut into lines for the log, its tail kept for the answer.
 *
 * <p>Bytes are read as UTF-8; control characters become {@code ?}, so that nothing a guest writes can steer the terminal
 * of whoever reads it. The lock is the object itself.
 */
public final class ErrorStream extends OutputStream {

    /** The longest line; a longer one is continued on the next. */
    static final int MAX_LINE_BYTES = 8_192;

    /** How many characters the tail has. */
    static final int TAIL_CHARS = 2_000;

    private final Consumer<String> lines;
    private final byte[] line = new byte[MAX_LINE_BYTES];
    private int length;
    private final StringBuilder tail = new StringBuilder();

    ErrorStream(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            endLine();
            return;
        }
        if (length == line.length) {
            endLine();
        }
        line[length++] = (byte) b;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            write(bytes[i]);
        }
    }

    private void endLine() {
        String text = printable(new String(line, 0, length, StandardCharsets.UTF_8));
        length = 0;
        lines.accept(text);
        tail.append(text).append('\n');
        if (tail.length() > TAIL_CHARS) {
            tail.delete(0, tail.length() - TAIL_CHARS);
        }
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isISOControl(point) && point != '\t' ? '?' : point)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The end of what was written. */
    public synchronized String tail() {
        return tail.toString();
    }

    @Override
    public synchronized void close() {
        if (length > 0) {
            endLine();
        }
    }
}
