package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TypeDefinition;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A defined type of functions, structures or arrays, one object for all modules: two modules that define equal types get the
 * same object, so equality is identity.
 *
 * <p>Each type knows its super types by their distance from the root, which makes every cast one comparison. Immutable.
 */
public final class RuntimeType {

    /** What is stored in an element of an array, or that the type is no array. */
    enum Storage {
        NONE(0),
        I8(1),
        I16(2),
        I32(4),
        I64(8),
        F32(4),
        F64(8),
        V128(16),
        REFERENCE(4);

        final int bytes;

        Storage(int bytes) {
            this.bytes = bytes;
        }

        static Storage of(TypeDefinition.Field field) {
            return switch (field.packedBits()) {
                case 8 -> I8;
                case 16 -> I16;
                default -> of(field.type());
            };
        }

        private static Storage of(ValueType type) {
            return switch (type) {
                case NumberType number ->
                    switch (number) {
                        case I32 -> I32;
                        case I64 -> I64;
                        case F32 -> F32;
                        case F64 -> F64;
                    };
                case VectorType _ -> V128;
                case ReferenceType _ -> REFERENCE;
            };
        }
    }

    private final int id;
    private final TypeGroup group;
    private final RuntimeType[] display;
    private final @Nullable FunctionType function;
    final Storage element;
    /** Numbers in a structure; a vector is two, its low and its high half. */
    final int numbers;
    /** Fields of a structure that hold references. */
    final int references;

    /** About what a structure takes. */
    final int bytes;

    private final int fields;
    private final BitSet referenceFields;
    private final BitSet vectorFields;
    private final boolean structure;

    RuntimeType(
            int id,
            TypeGroup group,
            @Nullable RuntimeType parent,
            TypeDefinition.Content content,
            @Nullable FunctionType function) {
        this.id = id;
        this.group = group;
        this.function = function;
        int depth = parent == null ? 0 : parent.display.length;
        this.display = new RuntimeType[depth + 1];
        if (parent != null) {
            System.arraycopy(parent.display, 0, display, 0, depth);
        }
        display[depth] = this;
        this.structure = content instanceof TypeDefinition.Structure;
        this.element = content instanceof TypeDefinition.Array array ? Storage.of(array.element()) : Storage.NONE;
        BitSet which = new BitSet();
        BitSet vectors = new BitSet();
        int all = 0;
        if (content instanceof TypeDefinition.Structure(List<TypeDefinition.Field> fields)) {
            all = fields.size();
            for (int k = 0; k < all; k++) {
                which.set(k, fields.get(k).type() instanceof ReferenceType);
                vectors.set(k, fields.get(k).type() instanceof VectorType);
            }
        }
        this.fields = all;
        this.referenceFields = which;
        this.vectorFields = vectors;
        this.references = which.cardinality();
        this.numbers = all - references + vectors.cardinality();
        this.bytes = StructRef.bytes(numbers, references);
    }

    /**
     * The types of a type section.
     *
     * @throws IllegalArgumentException when the section is not one a validated module can have
     */
    public static RuntimeType[] of(List<TypeDefinition> section) {
        return TypeGroup.intern(section);
    }

    /** The final function type that stands alone in its group. */
    public static RuntimeType of(FunctionType resolved) {
        return TypeGroup.intern(resolved);
    }

    /** The type of a {@linkplain #id number}, while anything refers to it. */
    public static @Nullable RuntimeType of(int id) {
        return TypeGroup.find(id);
    }

    /** The defined type that a reference type names by its {@linkplain #id number}, or null. */
    static @Nullable RuntimeType named(ValueType type) {
        return type instanceof ReferenceType(boolean _, DefinedHeapType(int id)) ? of(id) : null;
    }

    /** Its number in this process: what {@link DefinedHeapType} holds in types that are not of one module any more. */
    public int id() {
        return id;
    }

    /** Whether every value of this type is one of the other type too. */
    @SuppressWarnings("ReferenceEquality") // equal types are one object
    public boolean isSubtypeOf(RuntimeType other) {
        if (this == other) {
            return true;
        }
        int depth = other.display.length - 1;
        return depth < display.length && display[depth] == other;
    }

    /** The signature, with numbers in place of type indices; for function types only. */
    public FunctionType function() {
        if (function == null) {
            throw new IllegalStateException("type " + id + " is no function type");
        }
        return function;
    }

    /** Whether a field of a structure holds a reference. */
    boolean isReference(int field) {
        return referenceFields.get(field);
    }

    /** Whether a field of a structure holds a vector. */
    boolean isVector(int field) {
        return vectorFields.get(field);
    }

    /** The number of fields of a structure. */
    int fields() {
        return fields;
    }

    /** Whether it describes functions. */
    public boolean isFunction() {
        return function != null;
    }

    /** Whether it describes structures. */
    public boolean isStructure() {
        return structure;
    }

    /** The other types of its group and what they refer to live as long as it does. */
    TypeGroup group() {
        return group;
    }

    /** A value type of a module with the numbers of types in place of the module's indices. */
    public static ValueType resolve(ValueType type, RuntimeType[] types) {
        return type instanceof ReferenceType reference ? resolve(reference, types) : type;
    }

    /** A reference type of a module with the number of its type in place of the module's index. */
    public static ReferenceType resolve(ReferenceType type, RuntimeType[] types) {
        HeapType heap = type.heap();
        return heap instanceof DefinedHeapType(int index)
                ? new ReferenceType(type.nullable(), new DefinedHeapType(types[index].id))
                : type;
    }

    /** A function type of a module with the numbers of types in place of the module's indices. */
    public static FunctionType resolve(FunctionType type, RuntimeType[] types) {
        boolean plain = type.parameters().stream().noneMatch(RuntimeType::isNamed)
                && type.results().stream().noneMatch(RuntimeType::isNamed);
        return plain
                ? type
                : new FunctionType(
                        type.parameters().stream().map(t -> resolve(t, types)).toList(),
                        type.results().stream().map(t -> resolve(t, types)).toList());
    }

    private static boolean isNamed(ValueType type) {
        return type instanceof ReferenceType reference && reference.heap() instanceof DefinedHeapType;
    }

    @Override
    public String toString() {
        return "type " + id;
    }
}
