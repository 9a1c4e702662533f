package dev.sarsen.compiler.text;

import org.jspecify.annotations.Nullable;

/** A {@code (module …)} form: its head is read, its fields wait. */
final class ModuleForm implements ModuleSource {

    private final Form form;
    private final int line;
    private final @Nullable String id;
    private final boolean definition;
    private final Tokens tokens;
    private final int from;
    private final int to;

    private ModuleForm(Form form, int line, @Nullable String id, boolean definition, Tokens tokens, int from, int to) {
        this.form = form;
        this.line = line;
        this.id = id;
        this.definition = definition;
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** Reads the form at the cursor and steps behind it. */
    static ModuleForm read(Cursor c, int line) {
        int open = c.position();
        c.skip();
        int behind = c.position();
        c.position(open);
        c.expectOpen("module");
        boolean definition = c.accept("definition");
        String id = c.acceptId();
        Form form = c.accept("binary") ? Form.BINARY : c.accept("quote") ? Form.QUOTE : Form.TEXT;
        ModuleForm module = new ModuleForm(form, line, id, definition, c.tokens(), c.position(), behind - 1);
        c.position(behind);
        return module;
    }

    /** A module whose fields stand between two tokens, without a form around them. */
    static ModuleForm bare(Tokens tokens, int from, int to, int line) {
        return new ModuleForm(Form.TEXT, line, null, false, tokens, from, to);
    }

    @Nullable
    String id() {
        return id;
    }

    boolean definition() {
        return definition;
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public byte[] bytes() {
        return bytes(true);
    }

    byte[] bytes(boolean names) {
        return switch (form) {
            case TEXT -> ModuleAssembler.assemble(tokens, from, to, id, names);
            case BINARY -> strings();
            case QUOTE -> TextReader.readQuoted(strings(), names);
        };
    }

    private byte[] strings() {
        Cursor c = new Cursor(tokens, from, to);
        ByteWriter out = new ByteWriter();
        c.strings(out);
        if (!c.atEnd()) {
            throw c.unexpected("a string");
        }
        return out.toByteArray();
    }
}
