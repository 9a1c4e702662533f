package dev.sarsen.compiler.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens.
 *
 * <p>White space and comments vanish. Annotations are checked and, but for those of {@link Annotation#known}, vanish as
 * well.
 *
 * @see <a href="https://webassembly.github.io/spec/core/text/lexical.html">lexical format</a>
 */
final class Lexer {

    private static final boolean[] WORD = wordCharacters();

    private final byte[] source;
    private final Tokens tokens;
    private int position;

    private Lexer(byte[] source) {
        this.source = source;
        this.tokens = new Tokens(source);
    }

    /**
     * Reads all tokens.
     *
     * @throws MalformedTextException for what cannot be a token of a well-formed text
     */
    static Tokens read(byte[] source) {
        int malformed = Utf8.firstMalformed(source, 0, source.length);
        if (malformed >= 0) {
            throw Positions.error(source, malformed, "malformed UTF-8 encoding", "");
        }
        Lexer lexer = new Lexer(source);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (skipSpace()) {
            int start = position;
            byte c = source[start];
            if (c == '(') {
                if (start + 1 < source.length && source[start + 1] == '@') {
                    annotation();
                } else {
                    position++;
                    tokens.add(TokenKind.OPEN, start, position);
                }
            } else if (c == ')') {
                position++;
                tokens.add(TokenKind.CLOSE, start, position);
            } else {
                TokenKind kind = word();
                if (kind == TokenKind.RESERVED) {
                    if (emptyIdentifier(start)) {
                        throw Positions.error(source, start, "empty identifier", "");
                    }
                    throw Positions.error(
                            source, start, "unknown operator", Positions.excerpt(source, start, position));
                }
                tokens.add(kind, start, position);
            }
        }
    }

    private boolean emptyIdentifier(int start) {
        int length = position - start;
        return source[start] == '$' && (length == 1 || length == 3 && source[start + 1] == '"');
    }

    /** Skips white space and comments; false at the end of the source. */
    private boolean skipSpace() {
        while (position < source.length) {
            byte c = source[position];
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                position++;
            } else if (c == ';' && position + 1 < source.length && source[position + 1] == ';') {
                // Both a line feed and a carriage return end a line.
                while (position < source.length && source[position] != '\n' && source[position] != '\r') {
                    position++;
                }
            } else if (c == '(' && position + 1 < source.length && source[position + 1] == ';') {
                skipBlockComment();
            } else {
                return true;
            }
        }
        return false;
    }

    private void skipBlockComment() {
        int start = position;
        int depth = 0;
        while (position + 1 < source.length) {
            if (source[position] == '(' && source[position + 1] == ';') {
                depth++;
                position += 2;
            } else if (source[position] == ';' && source[position + 1] == ')') {
                depth--;
                position += 2;
                if (depth == 0) {
                    return;
                }
            } else {
                position++;
            }
        }
        throw Positions.error(source, start, "unclosed comment", "");
    }

    /** Reads everything up to the next space or parenthesis, and says what it is. */
    private TokenKind word() {
        int start = position;
        byte first = source[start];
        if (first == ',' || first == ';' || first == '[' || first == ']' || first == '{' || first == '}') {
            position++;
            return TokenKind.RESERVED;
        }
        int strings = 0;
        while (position < source.length) {
            byte c = source[position];
            if (c == '"') {
                if (position == start + 1 && first == '$') {
                    position = quotedIdentifier();
                } else {
                    position = Strings.scan(source, position);
                }
                strings++;
            } else if (c > 0 && WORD[c]) {
                position++;
            } else {
                break;
            }
        }
        if (position == start) {
            throw Positions.error(source, start, "illegal character", "");
        }
        if (strings > 0) {
            if (strings == 1 && source[position - 1] == '"') {
                if (first == '"') {
                    return TokenKind.STRING;
                }
                if (first == '$' && source[start + 1] == '"' && position - start > 3) {
                    return TokenKind.QUOTED_ID;
                }
            }
            return TokenKind.RESERVED;
        }
        if (first == '$') {
            return position - start > 1 ? TokenKind.ID : TokenKind.RESERVED;
        }
        TokenKind number = Numbers.classify(source, start, position);
        if (number != null) {
            return number;
        }
        return first >= 'a' && first <= 'z' ? TokenKind.KEYWORD : TokenKind.RESERVED;
    }

    private int quotedIdentifier() {
        int start = position;
        int end;
        try {
            end = Strings.scan(source, start);
        } catch (MalformedTextException e) {
            throw Positions.error(source, start, "empty identifier", e.specPhrase());
        }
        ByteWriter name = new ByteWriter();
        Strings.decode(source, start, end, name);
        if (Utf8.firstMalformed(name.toByteArray(), 0, name.size()) >= 0) {
            throw Positions.error(source, start, "malformed UTF-8 encoding", "in an identifier");
        }
        return end;
    }

    private void annotation() {
        int start = position;
        position += 2;
        Tokens content = keep(annotationName(start)) ? new Tokens(source) : null;
        String name = content == null ? "" : text(start + 2);
        int depth = 1;
        while (skipAnnotationSpace(start)) {
            int from = position;
            TokenKind kind;
            if (source[from] == '(') {
                position++;
                depth++;
                kind = TokenKind.OPEN;
            } else if (source[from] == ')') {
                position++;
                depth--;
                kind = TokenKind.CLOSE;
                if (depth == 0) {
                    break;
                }
            } else {
                kind = word();
            }
            if (content != null) {
                content.add(kind, from, position);
            }
        }
        if (content != null) {
            tokens.add(new Annotation(name, tokens.count(), start, content));
        }
    }

    private boolean skipAnnotationSpace(int start) {
        if (!skipSpace()) {
            throw Positions.error(source, start, "unclosed annotation", "");
        }
        return true;
    }

    private static boolean keep(@Nullable String name) {
        return name != null && Annotation.known(name);
    }

    /** Reads the name behind {@code (@}; null when it is written as a string or otherwise cannot be a known one. */
    private @Nullable String annotationName(int start) {
        int from = position;
        if (from < source.length && source[from] == '"') {
            int end;
            try {
                end = Strings.scan(source, from);
            } catch (MalformedTextException e) {
                throw Positions.error(source, start, "empty annotation id", e.specPhrase());
            }
            ByteWriter name = new ByteWriter();
            Strings.decode(source, from, end, name);
            if (name.size() == 0) {
                throw Positions.error(source, start, "empty annotation id", "");
            }
            if (Utf8.firstMalformed(name.toByteArray(), 0, name.size()) >= 0) {
                throw Positions.error(source, from, "malformed UTF-8 encoding", "in an annotation's name");
            }
            position = end;
            return null;
        }
        while (position < source.length && source[position] > 0 && WORD[source[position]]) {
            position++;
        }
        if (position == from) {
            throw Positions.error(source, start, "empty annotation id", "");
        }
        return text(from);
    }

    private String text(int from) {
        return new String(source, from, position - from, StandardCharsets.US_ASCII);
    }

    private static boolean[] wordCharacters() {
        boolean[] word = new boolean[128];
        String others = "!#$%&'*+-./:<=>?@\\^_`|~";
        for (int i = 0; i < others.length(); i++) {
            word[others.charAt(i)] = true;
        }
        for (int c = 0; c < 128; c++) {
            word[c] |= c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return word;
    }
}
