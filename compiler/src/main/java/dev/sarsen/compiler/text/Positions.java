package dev.sarsen.compiler.text;

/** Turns byte offsets into lines and columns, and errors at an offset into exceptions. */
final class Positions {

    private Positions() {}

    static MalformedTextException error(byte[] source, int offset, String specPhrase, String detail) {
        int line = 1;
        int lineStart = 0;
        int end = Math.min(offset, source.length);
        for (int i = 0; i < end; i++) {
            if (source[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new MalformedTextException(specPhrase, detail, line, end - lineStart + 1);
    }

    /** A piece of the source as it may be shown in a message: printable, in quotes, not too long. */
    static String excerpt(byte[] source, int start, int end) {
        StringBuilder text = new StringBuilder("\"");
        int limit = Math.min(end, start + 40);
        for (int i = start; i < limit; i++) {
            byte b = source[i];
            text.append(b >= 0x20 && b < 0x7F && b != '"' ? (char) b : '?');
        }
        return text.append(end > limit ? "…\"" : "\"").toString();
    }
}
