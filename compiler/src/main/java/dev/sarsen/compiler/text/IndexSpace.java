package dev.sarsen.compiler.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indices of one kind of definition, and the identifiers that stand for some of them. */
final class IndexSpace {

    private final String kind;
    private Map<String, Integer> byId = new HashMap<>();
    private final List<Named> names = new ArrayList<>(0);
    private int count;

    /**
     * A name for the name section.
     *
     * @param index what it names
     * @param name the name
     */
    record Named(int index, String name) {}

    /**
     * Starts an empty space.
     *
     * @param kind what the space holds, in the specification's word
     */
    IndexSpace(String kind) {
        this.kind = kind;
    }

    /** Gives the next index to a definition and reads its identifier, if one stands at the cursor, and its name. */
    int define(Cursor c, Annotations annotations) {
        int token = c.position();
        String id = c.acceptId();
        if (id != null && byId.putIfAbsent(id, count) != null) {
            throw c.error(token, "duplicate " + kind, "$" + printable(id));
        }
        String annotated = annotations.nameBefore(c.position());
        String name = annotated == null ? id : annotated;
        if (name != null) {
            names.add(new Named(count, name));
        }
        return count++;
    }

    /** Gives the next indices to definitions without identifiers. */
    void skip(int definitions) {
        count += definitions;
    }

    /** Reads an index or an identifier. */
    int resolve(Cursor c) {
        if (c.kind() == TokenKind.NATURAL) {
            return c.u32();
        }
        int token = c.position();
        String id = c.acceptId();
        if (id == null) {
            throw c.unexpected("a " + kind);
        }
        Integer index = byId.get(id);
        if (index == null) {
            throw c.error(token, "unknown " + kind, "$" + printable(id));
        }
        return index;
    }

    /** Reads an index or an identifier if one stands here, else it is the given one. */
    int resolveOr(Cursor c, int other) {
        return c.atIndex() ? resolve(c) : other;
    }

    int count() {
        return count;
    }

    /** The names given so far, in the order of their indices. */
    List<Named> names() {
        return names;
    }

    /** Forgets everything. */
    void clear() {
        // Clearing costs as much as the map has ever held; what is large is used once.
        if (byId.size() > 64) {
            byId = new HashMap<>();
        } else {
            byId.clear();
        }
        names.clear();
        count = 0;
    }

    static String printable(String id) {
        StringBuilder text = new StringBuilder();
        id.codePoints().limit(60).forEach(c -> text.append(c >= 0x20 && c < 0x7F ? (char) c : '?'));
        return text.toString();
    }
}
