package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The binary format of types.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/types.html">binary types</a>
 */
final class TypeReader {

    /** The smallest code of an abstract heap type; the codes above it follow without a gap. */
    private static final int FIRST_ABSTRACT = 0x69;

    private static final AbstractHeapType[] ABSTRACT = {
        AbstractHeapType.EXN,
        AbstractHeapType.ARRAY,
        AbstractHeapType.STRUCT,
        AbstractHeapType.I31,
        AbstractHeapType.EQ,
        AbstractHeapType.ANY,
        AbstractHeapType.EXTERN,
        AbstractHeapType.FUNC,
        AbstractHeapType.NONE,
        AbstractHeapType.NOEXTERN,
        AbstractHeapType.NOFUNC,
        AbstractHeapType.NOEXN
    };

    private static final Map<AbstractHeapType, ReferenceType> NULLABLE = references(true);
    private static final Map<AbstractHeapType, ReferenceType> NON_NULLABLE = references(false);

    private TypeReader() {}

    static ValueType valueType(ByteCursor cursor) {
        int start = cursor.position();
        ValueType type = shortType(cursor, cursor.u8());
        if (type == null) {
            throw cursor.malformed(RejectionCode.MALFORMED_VALUE_TYPE, start);
        }
        return type;
    }

    /** The value type whose first byte was read, or null if none starts with it. */
    static @Nullable ValueType shortType(ByteCursor cursor, int code) {
        return switch (code) {
            case 0x7F -> NumberType.I32;
            case 0x7E -> NumberType.I64;
            case 0x7D -> NumberType.F32;
            case 0x7C -> NumberType.F64;
            case 0x7B -> VectorType.V128;
            default -> shortReference(cursor, code);
        };
    }

    static ReferenceType referenceType(ByteCursor cursor) {
        int start = cursor.position();
        ReferenceType type = shortReference(cursor, cursor.u8());
        if (type == null) {
            throw cursor.malformed(RejectionCode.MALFORMED_REFERENCE_TYPE, start);
        }
        return type;
    }

    private static @Nullable ReferenceType shortReference(ByteCursor cursor, int code) {
        if (code == 0x63 || code == 0x64) {
            return reference(code == 0x63, heapType(cursor));
        }
        int family = code - FIRST_ABSTRACT;
        return family >= 0 && family < ABSTRACT.length ? reference(true, ABSTRACT[family]) : null;
    }

    static ReferenceType reference(boolean nullable, HeapType heap) {
        return switch (heap) {
            case AbstractHeapType family -> Objects.requireNonNull((nullable ? NULLABLE : NON_NULLABLE).get(family));
            case DefinedHeapType _ -> new ReferenceType(nullable, heap);
        };
    }

    static HeapType heapType(ByteCursor cursor) {
        int start = cursor.position();
        long code = cursor.s33();
        if (code >= 0) {
            return new DefinedHeapType((int) Math.min(code, Integer.MAX_VALUE));
        }
        long family = code + 0x80 - FIRST_ABSTRACT;
        if (family < 0 || family >= ABSTRACT.length || cursor.position() - start != 1) {
            throw cursor.malformed(RejectionCode.MALFORMED_HEAP_TYPE, start);
        }
        return ABSTRACT[(int) family];
    }

    static FieldType fieldType(ByteCursor cursor) {
        int packedBits =
                switch (cursor.peek()) {
                    case 0x78 -> 8;
                    case 0x77 -> 16;
                    default -> 0;
                };
        ValueType type = NumberType.I32;
        if (packedBits == 0) {
            type = valueType(cursor);
        } else {
            cursor.skip(1);
        }
        return new FieldType(type, packedBits, mutable(cursor));
    }

    static GlobalType globalType(ByteCursor cursor) {
        ValueType type = valueType(cursor);
        return new GlobalType(type, mutable(cursor));
    }

    private static boolean mutable(ByteCursor cursor) {
        int start = cursor.position();
        int flag = cursor.u8();
        if (flag > 1) {
            throw cursor.malformed(RejectionCode.MALFORMED_MUTABILITY, start);
        }
        return flag == 1;
    }

    static TableType tableType(ByteCursor cursor) {
        ReferenceType element = referenceType(cursor);
        int start = cursor.position();
        int flags = cursor.u8();
        if ((flags & ~5) != 0) {
            throw cursor.malformed(RejectionCode.MALFORMED_LIMITS_FLAGS, start);
        }
        return new TableType(element, limits(cursor, flags), (flags & 4) != 0);
    }

    static MemoryType memoryType(ByteCursor cursor) {
        int start = cursor.position();
        int flags = cursor.u8();
        if ((flags & ~15) != 0) {
            throw cursor.malformed(RejectionCode.MALFORMED_LIMITS_FLAGS, start);
        }
        Limits limits = limits(cursor, flags);
        int pageSizeLog2 = 16;
        if ((flags & 8) != 0) {
            int pageSizeStart = cursor.position();
            pageSizeLog2 = cursor.u32();
            if (pageSizeLog2 < 0 || pageSizeLog2 >= 64) {
                throw cursor.malformed(RejectionCode.MALFORMED_PAGE_SIZE, pageSizeStart);
            }
        }
        return new MemoryType(limits, (flags & 2) != 0, (flags & 4) != 0, pageSizeLog2);
    }

    /** Limits are 64 bits wide in every form; the validator compares them with what the address type allows. */
    private static Limits limits(ByteCursor cursor, int flags) {
        long minimum = cursor.u64();
        return new Limits(minimum, (flags & 1) != 0 ? OptionalLong.of(cursor.u64()) : OptionalLong.empty());
    }

    private static Map<AbstractHeapType, ReferenceType> references(boolean nullable) {
        Map<AbstractHeapType, ReferenceType> types = new EnumMap<>(AbstractHeapType.class);
        for (AbstractHeapType family : AbstractHeapType.values()) {
            types.put(family, new ReferenceType(nullable, family));
        }
        if (nullable) {
            types.put(AbstractHeapType.FUNC, ReferenceType.FUNCREF);
            types.put(AbstractHeapType.EXTERN, ReferenceType.EXTERNREF);
        }
        return types;
    }
}
