package dev.sarsen.compiler.text;

import org.jspecify.annotations.Nullable;

/**
 * The first walk over a module's fields: gives every definition its index, so that the second walk can resolve
 * identifiers that are defined later.
 */
final class Declarations {

    private final Cursor c;
    private final Spaces spaces;
    private final Annotations annotations;
    private @Nullable String defined;

    Declarations(Cursor c, Spaces spaces, Annotations annotations) {
        this.c = c;
        this.spaces = spaces;
        this.annotations = annotations;
    }

    /** Walks all fields from the cursor to its end. */
    void read() {
        while (!c.atEnd()) {
            int field = c.position();
            c.expectOpen();
            switch (c.keyword()) {
                case "type" -> spaces.types().space().define(c, annotations);
                case "rec" -> {
                    while (c.atOpen("type")) {
                        int type = c.position();
                        c.position(type + 2);
                        spaces.types().space().define(c, annotations);
                        c.position(type);
                        c.skip();
                    }
                }
                case "import" -> importField(field);
                case "func" -> define("function", spaces.functions(), field);
                case "table" -> {
                    define("table", spaces.tables(), field);
                    spaces.elements().skip(inlineSegment("elem") ? 1 : 0);
                }
                case "memory" -> {
                    define("memory", spaces.memories(), field);
                    spaces.data().skip(inlineSegment("data") ? 1 : 0);
                }
                case "global" -> define("global", spaces.globals(), field);
                case "tag" -> define("tag", spaces.tags(), field);
                case "elem" -> spaces.elements().define(c, annotations);
                case "data" -> spaces.data().define(c, annotations);
                case "export", "start" -> {}
                default -> {
                    c.position(field + 1);
                    throw c.unexpected("a module field");
                }
            }
            c.position(field);
            c.skip();
        }
    }

    private void importField(int field) {
        refuseLateImport(field);
        c.name();
        c.name();
        c.expectOpen();
        int kind = c.position();
        space(c.keyword(), kind).define(c, annotations);
    }

    private IndexSpace space(String word, int token) {
        return switch (word) {
            case "func" -> spaces.functions();
            case "table" -> spaces.tables();
            case "memory" -> spaces.memories();
            case "global" -> spaces.globals();
            case "tag" -> spaces.tags();
            default -> {
                c.position(token);
                throw c.unexpected("func, table, memory, global or tag");
            }
        };
    }

    private void define(String kind, IndexSpace space, int field) {
        space.define(c, annotations);
        while (c.atOpen("export")) {
            c.skip();
        }
        if (c.atOpen("import")) {
            refuseLateImport(field);
        } else if (defined == null) {
            defined = kind;
        }
    }

    private void refuseLateImport(int field) {
        if (defined != null) {
            throw c.error(field, "import after " + defined, "imports must stand before all definitions");
        }
    }

    /** Whether a table or memory brings its own segment: {@code i64? reftype? (elem …)} or {@code (data …)}. */
    private boolean inlineSegment(String word) {
        if (c.atOpen("import")) {
            return false;
        }
        TypeParser.addressType(c);
        if (word.equals("elem")) {
            if (c.kind() == TokenKind.NATURAL) {
                return false;
            }
            if (c.atOpen("ref")) {
                c.skip();
            } else if (c.kind() == TokenKind.KEYWORD) {
                c.step();
            }
        } else if (c.atOpen("pagesize")) {
            c.skip();
        }
        return c.atOpen(word);
    }
}
