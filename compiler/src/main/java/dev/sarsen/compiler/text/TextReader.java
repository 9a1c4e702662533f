package dev.sarsen.compiler.text;

import dev.sarsen.compiler.text.ModuleSource.Form;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads modules in text form and assembles binary modules. */
public final class TextReader {

    private TextReader() {}

    /**
     * Assembles a module, with a name section made of its identifiers.
     *
     * @param text the module's text
     * @return the binary module, not validated
     * @throws MalformedTextException when the text is no module
     */
    public static byte[] read(String text) {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[utf8.remaining()];
            utf8.get(bytes);
            return read(bytes);
        } catch (CharacterCodingException e) {
            throw new MalformedTextException("malformed UTF-8 encoding", "the text has a lone surrogate", 1, 1);
        }
    }

    /**
     * Assembles a module, with a name section made of its identifiers.
     *
     * @param utf8 the module's text
     * @return the binary module, not validated
     * @throws MalformedTextException when the text is no module
     */
    public static byte[] read(byte[] utf8) {
        return read(utf8, true);
    }

    /**
     * Assembles a module.
     *
     * @param utf8 the module's text: {@code (module …)}, also {@code binary} or {@code quote}, or fields alone
     * @param names whether identifiers become a name section
     * @return the binary module, not validated
     * @throws MalformedTextException when the text is no module
     */
    public static byte[] read(byte[] utf8, boolean names) {
        return module(Lexer.read(utf8)).bytes(names);
    }

    /** Assembles text that stood in a script's strings, where no further quoting is allowed. */
    static byte[] readQuoted(byte[] utf8, boolean names) {
        ModuleForm module = module(Lexer.read(utf8));
        if (module.form() != Form.TEXT) {
            throw new MalformedTextException("unexpected token", "a quoted module must be written as text", 1, 1);
        }
        return module.bytes(names);
    }

    private static ModuleForm module(Tokens tokens) {
        Cursor c = new Cursor(tokens, 0, tokens.count());
        if (!c.atOpen("module")) {
            return ModuleForm.bare(tokens, 0, tokens.count(), 1);
        }
        ModuleForm module = ModuleForm.read(c, 1);
        if (!c.atEnd()) {
            throw c.unexpected("the end");
        }
        if (module.definition()) {
            throw c.error(2, "unexpected token", "definition belongs to scripts");
        }
        return module;
    }
}
