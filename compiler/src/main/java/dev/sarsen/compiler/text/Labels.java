package dev.sarsen.compiler.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels that are in scope, innermost last; an inner one hides an outer one of the same name. */
final class Labels {

    private final Map<String, Integer> depthById = new HashMap<>();
    private int depth;

    int depth() {
        return depth;
    }

    void clear() {
        depthById.clear();
        depth = 0;
    }

    /**
     * Opens a label.
     *
     * @return the depth of the label that the new one hides, or 0
     */
    int push(@Nullable String id) {
        depth++;
        if (id == null) {
            return 0;
        }
        Integer hidden = depthById.put(id, depth);
        return hidden == null ? 0 : hidden;
    }

    /** Closes the innermost label and brings back what it hid. */
    void pop(@Nullable String id, int hidden) {
        depth--;
        if (id == null) {
            return;
        }
        if (hidden == 0) {
            depthById.remove(id);
        } else {
            depthById.put(id, hidden);
        }
    }

    /** Reads a label: how many labels to leave. */
    int resolve(Cursor c) {
        if (c.kind() == TokenKind.NATURAL) {
            return c.u32();
        }
        int token = c.position();
        String id = c.acceptId();
        if (id == null) {
            throw c.unexpected("a label");
        }
        Integer target = depthById.get(id);
        if (target == null) {
            throw c.error(token, "unknown label", "$" + IndexSpace.printable(id));
        }
        return depth - target;
    }
}
