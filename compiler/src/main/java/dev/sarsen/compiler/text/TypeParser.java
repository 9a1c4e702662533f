package dev.sarsen.compiler.text;

/**
 * Reads value, reference, table, memory and global types, and writes them as the binary format does.
 *
 * @see <a href="https://webassembly.github.io/spec/core/text/types.html">types</a>
 */
final class TypeParser {

    /** The binary code of a nullable reference whose heap type follows. */
    private static final int REF_NULL = 0x63;

    /** The binary code of a non-nullable reference whose heap type follows. */
    private static final int REF = 0x64;

    private final IndexSpace types;

    TypeParser(IndexSpace types) {
        this.types = types;
    }

    /** Whether a value type stands at the cursor; anything else ends a list of them. */
    static boolean atValueType(Cursor c) {
        return c.kind() == TokenKind.KEYWORD || c.kind() == TokenKind.OPEN;
    }

    void valueType(Cursor c, ByteWriter out) {
        int number =
                switch (c.kind() == TokenKind.KEYWORD ? c.word(c.position()) : "") {
                    case "i32" -> 0x7F;
                    case "i64" -> 0x7E;
                    case "f32" -> 0x7D;
                    case "f64" -> 0x7C;
                    case "v128" -> 0x7B;
                    default -> 0;
                };
        if (number == 0) {
            referenceType(c, out);
        } else {
            c.step();
            out.u8(number);
        }
    }

    /** A field's type: a value type or a packed one. */
    void storageType(Cursor c, ByteWriter out) {
        if (c.accept("i8")) {
            out.u8(0x78);
        } else if (c.accept("i16")) {
            out.u8(0x77);
        } else {
            valueType(c, out);
        }
    }

    /** A field's type with its mutability. */
    void fieldType(Cursor c, ByteWriter out) {
        if (c.acceptOpen("mut")) {
            storageType(c, out);
            out.u8(1);
            c.expectClose();
        } else {
            storageType(c, out);
            out.u8(0);
        }
    }

    /** A global's type with its mutability. */
    void globalType(Cursor c, ByteWriter out) {
        if (c.acceptOpen("mut")) {
            valueType(c, out);
            out.u8(1);
            c.expectClose();
        } else {
            valueType(c, out);
            out.u8(0);
        }
    }

    void referenceType(Cursor c, ByteWriter out) {
        int shorthand = shorthand(c);
        if (shorthand != 0) {
            c.step();
            out.u8(shorthand);
            return;
        }
        referenceHead(c);
        boolean nullable = c.accept("null");
        // A nullable reference to an abstract heap type is written as the heap type alone.
        if (!nullable) {
            out.u8(REF);
        } else if (c.atIndex()) {
            out.u8(REF_NULL);
        }
        heapType(c, out);
        c.expectClose();
    }

    /**
     * Reads a reference type into its two parts, as casts need them.
     *
     * @param heap where the heap type is written
     * @return whether it is nullable
     */
    boolean splitReferenceType(Cursor c, ByteWriter heap) {
        int shorthand = shorthand(c);
        if (shorthand != 0) {
            c.step();
            heap.u8(shorthand);
            return true;
        }
        referenceHead(c);
        boolean nullable = c.accept("null");
        heapType(c, heap);
        c.expectClose();
        return nullable;
    }

    private static void referenceHead(Cursor c) {
        if (!c.acceptOpen("ref")) {
            throw c.unexpected("a type");
        }
    }

    private static int shorthand(Cursor c) {
        return c.kind() == TokenKind.KEYWORD ? shorthandCode(c.word(c.position())) : 0;
    }

    private static int shorthandCode(String word) {
        return switch (word) {
            case "funcref" -> 0x70;
            case "externref" -> 0x6F;
            case "anyref" -> 0x6E;
            case "eqref" -> 0x6D;
            case "i31ref" -> 0x6C;
            case "structref" -> 0x6B;
            case "arrayref" -> 0x6A;
            case "exnref" -> 0x69;
            case "nullref" -> 0x71;
            case "nullexternref" -> 0x72;
            case "nullfuncref" -> 0x73;
            case "nullexnref" -> 0x74;
            default -> 0;
        };
    }

    /** A heap type: an abstract one by its code, a defined one by its index. */
    void heapType(Cursor c, ByteWriter out) {
        if (c.atIndex()) {
            out.s64(Integer.toUnsignedLong(types.resolve(c)));
            return;
        }
        int code =
                switch (c.kind() == TokenKind.KEYWORD ? c.word(c.position()) : "") {
                    case "func" -> 0x70;
                    case "extern" -> 0x6F;
                    case "any" -> 0x6E;
                    case "eq" -> 0x6D;
                    case "i31" -> 0x6C;
                    case "struct" -> 0x6B;
                    case "array" -> 0x6A;
                    case "exn" -> 0x69;
                    case "none" -> 0x71;
                    case "noextern" -> 0x72;
                    case "nofunc" -> 0x73;
                    case "noexn" -> 0x74;
                    default -> 0;
                };
        if (code == 0) {
            throw c.unexpected("a heap type");
        }
        c.step();
        out.u8(code);
    }

    /** Whether sizes and addresses are i64; reads the address type if one stands here. */
    static boolean addressType(Cursor c) {
        if (c.accept("i64")) {
            return true;
        }
        c.accept("i32");
        return false;
    }

    /** A table's type, its address type already read. */
    void tableType(Cursor c, boolean address64, ByteWriter out) {
        long minimum = c.natural(64);
        boolean bounded = c.kind() == TokenKind.NATURAL;
        long maximum = bounded ? c.natural(64) : 0;
        referenceType(c, out);
        out.u8((bounded ? 1 : 0) | (address64 ? 4 : 0));
        out.u64(minimum);
        if (bounded) {
            out.u64(maximum);
        }
    }

    /** A memory's type, its address type already read. */
    static void memoryType(Cursor c, boolean address64, ByteWriter out) {
        long minimum = c.natural(64);
        boolean bounded = c.kind() == TokenKind.NATURAL;
        long maximum = bounded ? c.natural(64) : 0;
        boolean shared = c.accept("shared");
        int pageSize = pageSizeLog2(c);
        out.u8((bounded ? 1 : 0) | (shared ? 2 : 0) | (address64 ? 4 : 0) | (pageSize >= 0 ? 8 : 0));
        out.u64(minimum);
        if (bounded) {
            out.u64(maximum);
        }
        if (pageSize >= 0) {
            out.u32(pageSize);
        }
    }

    /** The logarithm of a custom page size, or -1 when none stands here. */
    static int pageSizeLog2(Cursor c) {
        if (!c.acceptOpen("pagesize")) {
            return -1;
        }
        int token = c.position();
        long size = c.natural(64);
        if (Long.bitCount(size) != 1) {
            throw c.error(token, "invalid custom page size", "expected a power of two");
        }
        c.expectClose();
        return Long.numberOfTrailingZeros(size);
    }
}
