package dev.sarsen.compiler.text;

import dev.sarsen.compiler.module.Opcode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A position in a token array, with the small questions and steps a parser is made of. */
final class Cursor {

    /** Words of the text format that are no instructions. */
    private static final Set<String> WORDS = Set.of(
            "i8",
            "i16",
            "i32",
            "i64",
            "f32",
            "f64",
            "v128",
            "i8x16",
            "i16x8",
            "i32x4",
            "i64x2",
            "f32x4",
            "f64x2",
            "func",
            "extern",
            "any",
            "eq",
            "i31",
            "struct",
            "array",
            "none",
            "nofunc",
            "noextern",
            "exn",
            "noexn",
            "anyref",
            "eqref",
            "i31ref",
            "structref",
            "arrayref",
            "nullref",
            "funcref",
            "nullfuncref",
            "externref",
            "nullexternref",
            "exnref",
            "nullexnref",
            "ref",
            "null",
            "mut",
            "field",
            "rec",
            "type",
            "sub",
            "final",
            "module",
            "import",
            "export",
            "table",
            "memory",
            "global",
            "tag",
            "start",
            "elem",
            "data",
            "declare",
            "offset",
            "item",
            "param",
            "result",
            "local",
            "then",
            "do",
            "shared",
            "pagesize",
            "binary",
            "quote",
            "definition",
            "instance",
            "register",
            "invoke",
            "get",
            "catch_ref",
            "catch_all_ref",
            "nan:canonical",
            "nan:arithmetic",
            "either",
            "assert_return",
            "assert_trap",
            "assert_exhaustion",
            "assert_exception",
            "assert_invalid",
            "assert_malformed",
            "assert_unlinkable",
            "assert_invalid_custom",
            "assert_malformed_custom",
            "thread",
            "wait",
            "ref.extern",
            "ref.host",
            "before",
            "after",
            "first",
            "last");

    private final Tokens tokens;
    private final int limit;
    private int position;

    Cursor(Tokens tokens, int from, int limit) {
        this.tokens = tokens;
        this.position = from;
        this.limit = limit;
    }

    Tokens tokens() {
        return tokens;
    }

    int position() {
        return position;
    }

    void position(int token) {
        position = token;
    }

    boolean atEnd() {
        return position >= limit;
    }

    TokenKind kind() {
        return kind(0);
    }

    /** The kind of the token some steps ahead. */
    TokenKind kind(int ahead) {
        int token = position + ahead;
        return token < limit ? tokens.kind(token) : TokenKind.END;
    }

    /** Steps over the current token and returns its index. */
    int step() {
        return position++;
    }

    /** Whether the current token is a keyword with this text. */
    boolean at(String keyword) {
        return kind() == TokenKind.KEYWORD && tokens.is(position, keyword);
    }

    /** Whether a parenthesis opens here and this keyword follows. */
    boolean atOpen(String keyword) {
        return kind() == TokenKind.OPEN && kind(1) == TokenKind.KEYWORD && tokens.is(position + 1, keyword);
    }

    boolean atIndex() {
        return indexAhead(0);
    }

    boolean indexAhead(int ahead) {
        TokenKind kind = kind(ahead);
        return kind == TokenKind.NATURAL || kind == TokenKind.ID || kind == TokenKind.QUOTED_ID;
    }

    boolean atId() {
        return kind() == TokenKind.ID || kind() == TokenKind.QUOTED_ID;
    }

    /** Steps over a keyword when it stands here. */
    boolean accept(String keyword) {
        if (at(keyword)) {
            position++;
            return true;
        }
        return false;
    }

    /** Steps over a parenthesis and a keyword when they stand here. */
    boolean acceptOpen(String keyword) {
        if (atOpen(keyword)) {
            position += 2;
            return true;
        }
        return false;
    }

    boolean acceptClose() {
        if (kind() == TokenKind.CLOSE) {
            position++;
            return true;
        }
        return false;
    }

    void expectOpen() {
        if (kind() != TokenKind.OPEN) {
            throw unexpected("(");
        }
        position++;
    }

    void expectOpen(String keyword) {
        if (!acceptOpen(keyword)) {
            throw unexpected("(" + keyword);
        }
    }

    void expectClose() {
        if (kind() != TokenKind.CLOSE) {
            throw unexpected(")");
        }
        position++;
    }

    /** Reads a keyword, whatever it is. */
    String keyword() {
        if (kind() != TokenKind.KEYWORD) {
            throw unexpected("a keyword");
        }
        return word(position++);
    }

    /** The text of a word that is known to be ASCII. */
    String word(int token) {
        int start = tokens.start(token);
        return new String(tokens.source(), start, tokens.end(token) - start, StandardCharsets.US_ASCII);
    }

    /** Reads an identifier when one stands here, without its dollar sign. */
    @Nullable
    String acceptId() {
        return atId() ? id(position++) : null;
    }

    /** The name an identifier token stands for. */
    String id(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (tokens.kind(token) == TokenKind.ID) {
            return new String(tokens.source(), start + 1, end - start - 1, StandardCharsets.US_ASCII);
        }
        ByteWriter name = new ByteWriter(end - start);
        Strings.decode(tokens.source(), start + 1, end, name);
        return new String(name.toByteArray(), StandardCharsets.UTF_8);
    }

    /** Reads an unsigned 32-bit number. */
    int u32() {
        return (int) natural(32);
    }

    /** Reads an unsigned number of some bits. */
    long natural(int bits) {
        if (kind() != TokenKind.NATURAL) {
            throw unexpected("a number without a sign");
        }
        int token = position++;
        String outOfRange = "i" + bits + " constant out of range";
        return Numbers.integer(tokens.source(), tokens.start(token), tokens.end(token), bits, outOfRange);
    }

    /** Reads a number with or without a sign. */
    long integer(int bits) {
        if (kind() != TokenKind.NATURAL && kind() != TokenKind.INTEGER) {
            throw unexpected("an integer");
        }
        return Numbers.integer(tokens, position++, bits);
    }

    int f32() {
        requireNumber();
        return Numbers.f32(tokens, position++);
    }

    long f64() {
        requireNumber();
        return Numbers.f64(tokens, position++);
    }

    private void requireNumber() {
        TokenKind kind = kind();
        if (kind != TokenKind.NATURAL && kind != TokenKind.INTEGER && kind != TokenKind.FLOAT) {
            throw unexpected("a number");
        }
    }

    /** Reads one string. */
    byte[] string() {
        if (kind() != TokenKind.STRING) {
            throw unexpected("a string");
        }
        ByteWriter out = new ByteWriter(tokens.end(position) - tokens.start(position));
        Strings.decode(tokens.source(), tokens.start(position), tokens.end(position), out);
        position++;
        return out.toByteArray();
    }

    /** Reads one string, which must be UTF-8. */
    byte[] name() {
        int token = position;
        byte[] name = string();
        if (Utf8.firstMalformed(name, 0, name.length) >= 0) {
            throw tokens.error(token, "malformed UTF-8 encoding", "");
        }
        return name;
    }

    /** Reads all strings that follow and appends their bytes. */
    void strings(ByteWriter out) {
        while (kind() == TokenKind.STRING) {
            Strings.decode(tokens.source(), tokens.start(position), tokens.end(position), out);
            position++;
        }
    }

    /** Steps over the expression that opens here. */
    void skip() {
        int partner = kind() == TokenKind.OPEN ? tokens.partner(position) : -1;
        if (partner < 0 || partner >= limit) {
            throw kind() == TokenKind.OPEN ? unclosed() : unexpected("(");
        }
        position = partner + 1;
    }

    private MalformedTextException unclosed() {
        return tokens.error(position, "unexpected token", "this parenthesis is not closed");
    }

    /** The error of a token that cannot stand here. */
    MalformedTextException unexpected(String expected) {
        if (atEnd()) {
            return tokens.error(position, "unexpected token", "expected " + expected + ", found the end");
        }
        String found = Positions.excerpt(tokens.source(), tokens.start(position), tokens.end(position));
        boolean unknown = kind() == TokenKind.KEYWORD && !known(word(position));
        String phrase = unknown ? "unknown operator" : "unexpected token";
        return tokens.error(position, phrase, "expected " + expected + ", found " + found);
    }

    private static boolean known(String word) {
        return WORDS.contains(word)
                || Opcode.of(word) != null
                || word.startsWith("offset=")
                || word.startsWith("align=");
    }

    /** An error at the current token. */
    MalformedTextException error(String specPhrase) {
        return tokens.error(position, specPhrase, "");
    }

    /** An error at a token. */
    MalformedTextException error(int token, String specPhrase, String detail) {
        return tokens.error(token, specPhrase, detail);
    }
}
