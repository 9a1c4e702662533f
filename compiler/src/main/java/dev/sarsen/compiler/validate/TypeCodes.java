package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.module.ArrayType;
import dev.sarsen.compiler.module.FunctionShape;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;

/**
 * Value types as numbers, and when one matches another.
 *
 * <p>Numbers and vectors have small codes. A reference has the sign bit, a bit for nullability, a bit that says whether
 * its heap type is defined by the module, and the canonical type index or the place of the abstract heap type. Equal types
 * have equal codes. Two codes are no types: {@link #BOTTOM}, a value of unreachable code that is of every type, and {@link
 * #BOTTOM_HEAP}, the heap type of a reference taken from there.
 *
 * @see <a href="https://webassembly.github.io/spec/core/valid/matching.html">matching</a>
 */
final class TypeCodes {

    static final int BOTTOM = 0;
    static final int I32 = 1;
    static final int I64 = 2;
    static final int F32 = 3;
    static final int F64 = 4;
    static final int V128 = 5;

    private static final int REFERENCE = 1 << 31;
    private static final int NULLABLE = 1 << 30;
    private static final int DEFINED = 1 << 29;
    private static final int HEAP = DEFINED | ((1 << 24) - 1);

    /** The heap types that every abstract heap type matches besides itself, by place: bit n is heap type n. */
    private static final int[] ABOVE = above();

    private static final AbstractHeapType[] ABSTRACT = AbstractHeapType.values();

    static final int BOTTOM_HEAP = 0xFF;
    static final int FUNC = AbstractHeapType.FUNC.ordinal();
    static final int EXTERN = AbstractHeapType.EXTERN.ordinal();
    static final int ANY = AbstractHeapType.ANY.ordinal();
    static final int EQ = AbstractHeapType.EQ.ordinal();
    static final int I31 = AbstractHeapType.I31.ordinal();
    static final int STRUCT = AbstractHeapType.STRUCT.ordinal();
    static final int ARRAY = AbstractHeapType.ARRAY.ordinal();
    static final int NONE = AbstractHeapType.NONE.ordinal();
    static final int NOFUNC = AbstractHeapType.NOFUNC.ordinal();
    static final int NOEXTERN = AbstractHeapType.NOEXTERN.ordinal();
    static final int EXN = AbstractHeapType.EXN.ordinal();
    static final int NOEXN = AbstractHeapType.NOEXN.ordinal();

    private final WasmModule module;

    TypeCodes(WasmModule module) {
        this.module = module;
    }

    /** The code of a type, or {@link #BOTTOM} if it names a type that the module does not have. */
    int of(ValueType type) {
        return switch (type) {
            case NumberType number ->
                switch (number) {
                    case I32 -> I32;
                    case I64 -> I64;
                    case F32 -> F32;
                    case F64 -> F64;
                };
            case VectorType _ -> V128;
            case ReferenceType(boolean nullable, HeapType heap) -> {
                int code = heap(heap);
                yield code < 0 ? BOTTOM : reference(nullable, code);
            }
        };
    }

    /** The code of a heap type, or -1 if it is one that the module does not have. */
    int heap(HeapType heap) {
        return switch (heap) {
            case AbstractHeapType family -> family.ordinal();
            case DefinedHeapType(int index) -> index < module.types().size() ? defined(index) : -1;
        };
    }

    /** The heap type defined by an existing type index. */
    int defined(int typeIndex) {
        return DEFINED | module.canonicalType(typeIndex);
    }

    static int reference(boolean nullable, int heap) {
        return REFERENCE | (nullable ? NULLABLE : 0) | heap;
    }

    static boolean isReference(int type) {
        return type < 0;
    }

    static boolean isNullable(int type) {
        return (type & NULLABLE) != 0;
    }

    static int nonNull(int reference) {
        return reference & ~NULLABLE;
    }

    static int heapOf(int reference) {
        return reference & HEAP;
    }

    static boolean isDefaultable(int type) {
        return !isReference(type) || isNullable(type);
    }

    boolean matches(int type, int expected) {
        if (type == expected || type == BOTTOM) {
            return true;
        }
        if (!isReference(type) || !isReference(expected)) {
            return false;
        }
        return (isNullable(expected) || !isNullable(type)) && heapMatches(heapOf(type), heapOf(expected));
    }

    boolean heapMatches(int heap, int expected) {
        if (heap == expected || heap == BOTTOM_HEAP) {
            return true;
        }
        if (expected == BOTTOM_HEAP) {
            return false;
        }
        if ((heap & DEFINED) == 0) {
            return (expected & DEFINED) == 0 ? abstractMatches(heap, expected) : heap == bottomOf(expected);
        }
        if ((expected & DEFINED) == 0) {
            return abstractMatches(family(heap), expected);
        }
        return typeMatches(heap & ~DEFINED, expected & ~DEFINED);
    }

    private static boolean abstractMatches(int heap, int expected) {
        return heap == expected || (ABOVE[heap] & (1 << expected)) != 0;
    }

    /** Whether a defined type is another canonical one or declared below it. */
    boolean typeMatches(int typeIndex, int canonicalExpected) {
        int index = typeIndex;
        while (index >= 0) {
            if (module.canonicalType(index) == canonicalExpected) {
                return true;
            }
            index = module.types().get(index).superType();
        }
        return false;
    }

    /** The greatest heap type above the given one. */
    int topOf(int heap) {
        int family = (heap & DEFINED) != 0 ? family(heap) : heap;
        if (family == FUNC || family == NOFUNC) {
            return FUNC;
        }
        if (family == EXTERN || family == NOEXTERN) {
            return EXTERN;
        }
        return family == EXN || family == NOEXN ? EXN : ANY;
    }

    private int bottomOf(int definedHeap) {
        return family(definedHeap) == FUNC ? NOFUNC : NONE;
    }

    private int family(int definedHeap) {
        return switch (module.compositeType(definedHeap & ~DEFINED)) {
            case FunctionShape _ -> FUNC;
            case StructType _ -> STRUCT;
            case ArrayType _ -> ARRAY;
        };
    }

    /** The type's name in messages. */
    String text(int type) {
        if (isReference(type)) {
            return referenceText(type);
        }
        return switch (type) {
            case I32 -> "i32";
            case I64 -> "i64";
            case F32 -> "f32";
            case F64 -> "f64";
            case V128 -> "v128";
            default -> "anything";
        };
    }

    private static String referenceText(int type) {
        int heap = heapOf(type);
        if (heap == BOTTOM_HEAP) {
            return "a reference";
        }
        HeapType heapType = (heap & DEFINED) != 0 ? new DefinedHeapType(heap & ~DEFINED) : ABSTRACT[heap];
        return new ReferenceType(isNullable(type), heapType).text();
    }

    private static int[] above() {
        int[] above = new int[AbstractHeapType.values().length];
        int any = 1 << AbstractHeapType.ANY.ordinal();
        int eq = any | (1 << AbstractHeapType.EQ.ordinal());
        int families = (1 << AbstractHeapType.I31.ordinal())
                | (1 << AbstractHeapType.STRUCT.ordinal())
                | (1 << AbstractHeapType.ARRAY.ordinal());
        above[AbstractHeapType.EQ.ordinal()] = any;
        above[AbstractHeapType.I31.ordinal()] = eq;
        above[AbstractHeapType.STRUCT.ordinal()] = eq;
        above[AbstractHeapType.ARRAY.ordinal()] = eq;
        above[AbstractHeapType.NONE.ordinal()] = eq | families;
        above[AbstractHeapType.NOFUNC.ordinal()] = 1 << AbstractHeapType.FUNC.ordinal();
        above[AbstractHeapType.NOEXTERN.ordinal()] = 1 << AbstractHeapType.EXTERN.ordinal();
        above[AbstractHeapType.NOEXN.ordinal()] = 1 << AbstractHeapType.EXN.ordinal();
        return above;
    }
}
