package dev.sarsen.compiler.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one module, found by the token before which they stand. Each must be asked for: what nobody asked
 * for stands in the wrong place.
 */
final class Annotations {

    private final List<Annotation> all;
    private final boolean[] used;

    /** Takes the annotations before the tokens from {@code from} to {@code to}, both included. */
    Annotations(Tokens tokens, int from, int to) {
        List<Annotation> every = tokens.annotations();
        all = every.isEmpty() ? every : every.subList(first(every, from), first(every, to + 1));
        used = new boolean[all.size()];
    }

    private static int first(List<Annotation> sorted, int token) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).before() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All annotations of a name that stand before a token. */
    List<Annotation> before(int token, String name) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Annotation> found = new ArrayList<>(1);
        for (int i = first(all, token); i < all.size() && all.get(i).before() == token; i++) {
            if (all.get(i).name().equals(name)) {
                used[i] = true;
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** The text of the {@code @name} annotation before a token, or null. */
    @Nullable
    String nameBefore(int token) {
        List<Annotation> found = before(token, Annotation.NAME);
        if (found.isEmpty()) {
            return null;
        }
        if (found.size() > 1) {
            throw found.get(1).error("multiple names");
        }
        Annotation annotation = found.getFirst();
        Cursor c = cursor(annotation);
        if (c.kind() != TokenKind.STRING) {
            throw annotation.error("string expected");
        }
        byte[] name = c.string();
        if (Utf8.firstMalformed(name, 0, name.length) >= 0) {
            throw annotation.error("malformed UTF-8 encoding");
        }
        if (!c.atEnd()) {
            throw annotation.error("unexpected token");
        }
        return new String(name, StandardCharsets.UTF_8);
    }

    /** The branch hint before a token: 0 unlikely, 1 likely, -1 none. */
    int hintBefore(int token) {
        if (all.isEmpty()) {
            return -1;
        }
        List<Annotation> found = before(token, Annotation.BRANCH_HINT);
        if (found.isEmpty()) {
            return -1;
        }
        if (found.size() > 1) {
            throw found.get(1).error("duplicate annotation");
        }
        Annotation annotation = found.getFirst();
        Cursor c = cursor(annotation);
        ByteWriter value = new ByteWriter();
        c.strings(value);
        byte[] bytes = value.toByteArray();
        if (!c.atEnd()) {
            throw annotation.error("unexpected token");
        }
        if (bytes.length != 1 || bytes[0] < 0 || bytes[0] > 1) {
            throw annotation.error("invalid value");
        }
        return bytes[0];
    }

    static Cursor cursor(Annotation annotation) {
        return new Cursor(annotation.content(), 0, annotation.content().count());
    }

    /** Refuses the annotations that nobody has asked for. */
    void refuseUnused() {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                throw all.get(i).misplaced();
            }
        }
    }
}
