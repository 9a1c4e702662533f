package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds equal types: two types are equal when their recursion groups are equal and they stand at the same place in them.
 *
 * <p>Each group is written as a sequence of numbers in which references inside the group are relative and references to
 * earlier types are canonical, so equal groups give equal sequences. Sequences are found by a hash with a secret random
 * base: modules that make hashes collide cannot be constructed, and the work is linear in the size of the types. Only the
 * hash is random, the result is not.
 *
 * @see <a href="https://webassembly.github.io/spec/core/valid/conventions.html#rolling-and-unrolling">rolling</a>
 */
final class TypeCanonicalizer {

    private static final int RELATIVE = 1 << 30;
    private static final int CANONICAL = 1 << 29;
    private static final int NULLABLE = 1 << 28;

    private final List<DefinedType> types;
    private final int[] canonical;
    private final long base = ThreadLocalRandom.current().nextLong() | 1;

    private final IntSequence content = new IntSequence();
    private int groupStart;
    private int groupEnd;

    private TypeCanonicalizer(List<DefinedType> types) {
        this.types = types;
        this.canonical = new int[types.size()];
    }

    /** For each type the smallest index of a type that is equal to it. */
    static int[] canonicalize(List<DefinedType> types) {
        TypeCanonicalizer canonicalizer = new TypeCanonicalizer(types);
        canonicalizer.run();
        return canonicalizer.canonical;
    }

    private void run() {
        Map<Group, Integer> groups = new HashMap<>();
        for (groupStart = 0; groupStart < types.size(); groupStart = groupEnd) {
            groupEnd = groupStart + types.get(groupStart).groupSize();
            content.clear();
            for (int i = groupStart; i < groupEnd; i++) {
                type(types.get(i));
            }
            int[] items = content.toArray();
            Integer first = groups.putIfAbsent(new Group(items, hash(items)), groupStart);
            int representative = first == null ? groupStart : first;
            for (int i = groupStart; i < groupEnd; i++) {
                canonical[i] = representative + (i - groupStart);
            }
        }
    }

    private void type(DefinedType type) {
        content.add(type.open() ? 1 : 0);
        content.add(type.superType() < 0 ? -1 : index(type.superType()));
        switch (type.composite()) {
            case FunctionShape(var signature) -> {
                content.add(-2);
                content.add(signature.parameters().size());
                signature.parameters().forEach(this::value);
                signature.results().forEach(this::value);
            }
            case StructType(var fields) -> {
                content.add(-3);
                fields.forEach(this::field);
            }
            case ArrayType(var element) -> {
                content.add(-4);
                field(element);
            }
        }
        content.add(-5);
    }

    private void field(FieldType field) {
        content.add(field.packedBits() * 2 + (field.mutable() ? 1 : 0));
        value(field.type());
    }

    private void value(ValueType type) {
        content.add(
                switch (type) {
                    case NumberType number -> number.ordinal();
                    case VectorType _ -> NumberType.values().length;
                    case ReferenceType(boolean nullable, AbstractHeapType heap) ->
                        (nullable ? NULLABLE : 0) + 16 + heap.ordinal();
                    case ReferenceType(boolean nullable, DefinedHeapType(int index)) ->
                        (nullable ? NULLABLE : 0) + index(index);
                });
    }

    /** Indices that point nowhere keep their number: the validator rejects them before equality matters. */
    private int index(int typeIndex) {
        if (typeIndex >= groupStart) {
            return RELATIVE | ((typeIndex - groupStart) & (NULLABLE - 1));
        }
        return CANONICAL | canonical[typeIndex];
    }

    private long hash(int[] items) {
        long hash = items.length;
        for (int item : items) {
            hash = (hash ^ (item * 0x9E3779B97F4A7C15L)) * base;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** The content of a group. */
    private static final class Group {

        private final int[] items;
        private final long hash;

        Group(int[] items, long hash) {
            this.items = items;
            this.hash = hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group group && hash == group.hash && Arrays.equals(items, group.items);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(hash);
        }
    }
}
