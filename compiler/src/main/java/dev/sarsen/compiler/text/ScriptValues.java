package dev.sarsen.compiler.text;

import dev.sarsen.compiler.text.Expectation.Kind;
import dev.sarsen.compiler.text.Expectation.Shape;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.HeapType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values a script passes and the patterns it expects. */
final class ScriptValues {

    private ScriptValues() {}

    static Argument argument(Cursor c) {
        int open = c.position();
        c.expectOpen();
        Argument argument =
                switch (c.keyword()) {
                    case "i32.const" -> new Argument.I32((int) c.integer(32));
                    case "i64.const" -> new Argument.I64(c.integer(64));
                    case "f32.const" -> new Argument.F32(c.f32());
                    case "f64.const" -> new Argument.F64(c.f64());
                    case "v128.const" -> vector(c);
                    case "ref.null" -> new Argument.Null(heapType(c));
                    case "ref.extern" -> new Argument.External(c.u32());
                    case "ref.host" -> new Argument.Host(c.u32());
                    default -> {
                        c.position(open + 1);
                        throw c.unexpected("a value");
                    }
                };
        c.expectClose();
        return argument;
    }

    private static Argument vector(Cursor c) {
        ByteWriter out = new ByteWriter();
        VectorLiteral.read(c, out);
        byte[] bytes = out.toByteArray();
        return new Argument.V128(littleEndian(bytes, 0), littleEndian(bytes, 8));
    }

    private static long littleEndian(byte[] bytes, int from) {
        long value = 0;
        for (int i = 7; i >= 0; i--) {
            value = value << 8 | bytes[from + i] & 0xFF;
        }
        return value;
    }

    static Expectation expectation(Cursor c) {
        if (c.acceptOpen("either")) {
            List<Expectation> alternatives = new ArrayList<>();
            while (c.kind() == TokenKind.OPEN) {
                alternatives.add(simple(c));
            }
            c.expectClose();
            return new Expectation.Either(List.copyOf(alternatives));
        }
        return simple(c);
    }

    private static Expectation simple(Cursor c) {
        int open = c.position();
        c.expectOpen();
        Expectation expectation =
                switch (c.keyword()) {
                    case "i32.const" -> new Expectation.I32((int) c.integer(32));
                    case "i64.const" -> new Expectation.I64(c.integer(64));
                    case "f32.const" -> f32(c);
                    case "f64.const" -> f64(c);
                    case "v128.const" -> lanes(c);
                    case "ref.null" -> new Expectation.Null(c.kind() == TokenKind.CLOSE ? null : heapType(c));
                    case "ref.extern" ->
                        c.kind() == TokenKind.NATURAL
                                ? new Expectation.External(c.u32())
                                : new Expectation.Reference(Kind.EXTERN);
                    case "ref.host" -> new Expectation.Host(c.u32());
                    case "ref.func" -> {
                        // An index says nothing that a script could check.
                        if (c.atIndex()) {
                            c.step();
                        }
                        yield new Expectation.Reference(Kind.FUNC);
                    }
                    case "ref.any" -> new Expectation.Reference(Kind.ANY);
                    case "ref.eq" -> new Expectation.Reference(Kind.EQ);
                    case "ref.i31" -> new Expectation.Reference(Kind.I31);
                    case "ref.struct" -> new Expectation.Reference(Kind.STRUCT);
                    case "ref.array" -> new Expectation.Reference(Kind.ARRAY);
                    case "ref.exn" -> new Expectation.Reference(Kind.EXN);
                    default -> {
                        c.position(open + 1);
                        throw c.unexpected("a result");
                    }
                };
        c.expectClose();
        return expectation;
    }

    private static Expectation f32(Cursor c) {
        Boolean canonical = nan(c);
        return canonical == null ? new Expectation.F32(c.f32()) : new Expectation.F32NaN(canonical);
    }

    private static Expectation f64(Cursor c) {
        Boolean canonical = nan(c);
        return canonical == null ? new Expectation.F64(c.f64()) : new Expectation.F64NaN(canonical);
    }

    /** Reads a pattern of NaNs: whether it is the canonical one, or null when none stands here. */
    private static @Nullable Boolean nan(Cursor c) {
        if (c.accept("nan:canonical")) {
            return true;
        }
        return c.accept("nan:arithmetic") ? false : null;
    }

    private static Expectation lanes(Cursor c) {
        Shape shape = VectorLiteral.shape(c);
        List<Expectation> lanes = new ArrayList<>(shape.lanes());
        for (int i = 0; i < shape.lanes(); i++) {
            lanes.add(
                    switch (shape) {
                        case I8X16 -> new Expectation.I32((int) c.integer(8) & 0xFF);
                        case I16X8 -> new Expectation.I32((int) c.integer(16) & 0xFFFF);
                        case I32X4 -> new Expectation.I32((int) c.integer(32));
                        case I64X2 -> new Expectation.I64(c.integer(64));
                        case F32X4 -> f32(c);
                        case F64X2 -> f64(c);
                    });
        }
        return new Expectation.V128(shape, List.copyOf(lanes));
    }

    private static HeapType heapType(Cursor c) {
        if (c.kind() == TokenKind.NATURAL) {
            return new DefinedHeapType((int) c.natural(31));
        }
        String word = c.kind() == TokenKind.KEYWORD ? c.word(c.position()) : "";
        for (AbstractHeapType type : AbstractHeapType.values()) {
            if (type.text().equals(word)) {
                c.step();
                return type;
            }
        }
        throw c.unexpected("a heap type");
    }
}
