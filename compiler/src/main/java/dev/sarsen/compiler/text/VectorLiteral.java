package dev.sarsen.compiler.text;

import dev.sarsen.compiler.text.Expectation.Shape;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Vector literals: a shape and its lanes. */
final class VectorLiteral {

    private VectorLiteral() {}

    /** Reads shape and lanes, and writes 16 bytes. */
    static void read(Cursor c, ByteWriter out) {
        Shape shape = shape(c);
        requireLanes(c, shape);
        for (int i = 0; i < shape.lanes(); i++) {
            lane(c, shape, out);
        }
    }

    private static void requireLanes(Cursor c, Shape shape) {
        int literals = 0;
        while (literals <= shape.lanes() && isNumber(c.kind(literals))) {
            literals++;
        }
        TokenKind next = c.kind(literals);
        boolean complete = next == TokenKind.CLOSE || next == TokenKind.OPEN || literals >= shape.lanes();
        if (literals != shape.lanes() && complete) {
            throw c.error("wrong number of lane literals");
        }
    }

    private static boolean isNumber(TokenKind kind) {
        return kind == TokenKind.NATURAL || kind == TokenKind.INTEGER || kind == TokenKind.FLOAT;
    }

    static Shape shape(Cursor c) {
        Shape shape = c.kind() == TokenKind.KEYWORD ? shapeOrNull(c.word(c.position())) : null;
        if (shape == null) {
            throw c.unexpected("a vector shape");
        }
        c.step();
        return shape;
    }

    private static @Nullable Shape shapeOrNull(String word) {
        for (Shape shape : Shape.values()) {
            if (shape.name().toLowerCase(Locale.ROOT).equals(word)) {
                return shape;
            }
        }
        return null;
    }

    private static void lane(Cursor c, Shape shape, ByteWriter out) {
        switch (shape) {
            case I8X16 -> out.u8((int) c.integer(8));
            case I16X8 -> {
                int value = (int) c.integer(16);
                out.u8(value);
                out.u8(value >> 8);
            }
            case I32X4 -> out.int32((int) c.integer(32));
            case I64X2 -> out.int64(c.integer(64));
            case F32X4 -> out.int32(c.f32());
            case F64X2 -> out.int64(c.f64());
        }
    }
}
