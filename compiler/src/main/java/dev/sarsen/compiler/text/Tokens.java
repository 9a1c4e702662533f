package dev.sarsen.compiler.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a text as flat arrays. An opening parenthesis knows its closing one, so a reader can skip whole
 * expressions; annotations are taken out and remembered by the token before which they stand.
 */
final class Tokens {

    private final byte[] source;
    private byte[] kinds = new byte[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] partners = new int[64];
    private int count;
    private int[] open = new int[16];
    private int openCount;
    private final List<Annotation> annotations = new ArrayList<>(0);

    Tokens(byte[] source) {
        this.source = source;
    }

    void add(TokenKind kind, int start, int end) {
        if (count == kinds.length) {
            int capacity = count * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            partners = Arrays.copyOf(partners, capacity);
        }
        kinds[count] = (byte) kind.ordinal();
        starts[count] = start;
        ends[count] = end;
        partners[count] = -1;
        if (kind == TokenKind.OPEN) {
            if (openCount == open.length) {
                open = Arrays.copyOf(open, openCount * 2);
            }
            open[openCount++] = count;
        } else if (kind == TokenKind.CLOSE && openCount > 0) {
            int partner = open[--openCount];
            partners[partner] = count;
            partners[count] = partner;
        }
        count++;
    }

    void add(Annotation annotation) {
        annotations.add(annotation);
    }

    byte[] source() {
        return source;
    }

    int count() {
        return count;
    }

    TokenKind kind(int token) {
        return token < count ? TokenKind.of(kinds[token]) : TokenKind.END;
    }

    /** Where a token begins in the source; the source's end for what follows the last token. */
    int start(int token) {
        return token < count ? starts[token] : source.length;
    }

    int end(int token) {
        return token < count ? ends[token] : source.length;
    }

    /** The matching parenthesis, or -1 when there is none. */
    int partner(int token) {
        return partners[token];
    }

    /** The annotations that mean something to this package, in the order of the text. */
    List<Annotation> annotations() {
        return annotations;
    }

    /** Whether a token is the given ASCII text. */
    boolean is(int token, String text) {
        int start = starts[token];
        int length = text.length();
        if (ends[token] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (source[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token begins with the given ASCII text. */
    boolean startsWith(int token, String text) {
        int start = starts[token];
        int length = text.length();
        if (ends[token] - start < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (source[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    MalformedTextException error(int token, String specPhrase, String detail) {
        return Positions.error(source, start(token), specPhrase, detail);
    }
}
