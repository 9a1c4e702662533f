package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TypeDefinition;
import dev.sarsen.runtime.type.ValueType;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A recursion group, one object for all modules with an equal one.
 *
 * <p>A group is written as a sequence of numbers in which types of the group itself are relative and earlier types are the
 * process-wide numbers of their own objects; equal sequences are equal groups. Groups are held weakly: a group goes when no
 * module, instance or object refers to any of its types. The hash has a secret base, so that nobody can make groups collide.
 * Guarded by the class.
 */
@SuppressWarnings("EnumOrdinal") // sequences live in this process only
final class TypeGroup {

    private static final long RELATIVE = 1L << 40;
    private static final long CANONICAL = 1L << 41;
    private static final long NULLABLE = 1L << 42;
    private static final long ABSTRACT = 1L << 43;
    private static final long BASE = ThreadLocalRandom.current().nextLong() | 1;

    private static final Map<Key, Entry> GROUPS = new HashMap<>();
    private static final Map<Integer, WeakReference<RuntimeType>> BY_ID = new HashMap<>();
    private static final ReferenceQueue<TypeGroup> DEAD = new ReferenceQueue<>();
    private static final AtomicInteger NEXT_ID = new AtomicInteger();

    private RuntimeType[] members = {};
    /** What the members refer to outside of the group: must not be forgotten while they live. */
    private final List<RuntimeType> outside;

    private TypeGroup(List<RuntimeType> outside) {
        this.outside = List.copyOf(outside);
    }

    private static final class Key {
        private final long[] items;
        private final int hash;

        Key(long[] items) {
            this.items = items;
            long h = items.length;
            for (long item : items) {
                h = (h ^ item) * BASE;
                h ^= h >>> 29;
            }
            this.hash = (int) (h ^ (h >>> 32));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(items, key.items);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final class Entry extends WeakReference<TypeGroup> {
        private final Key key;
        private final int firstId;
        private final int size;

        Entry(TypeGroup group, Key key, int firstId, int size) {
            super(group, DEAD);
            this.key = key;
            this.firstId = firstId;
            this.size = size;
        }
    }

    static synchronized @Nullable RuntimeType find(int id) {
        WeakReference<RuntimeType> reference = BY_ID.get(id);
        return reference == null ? null : reference.get();
    }

    static RuntimeType intern(FunctionType resolved) {
        Writer writer =
                new Writer(List.of(new TypeDefinition(0, 1, false, -1, new TypeDefinition.Function(resolved))), null);
        return writer.group(0, 1)[0];
    }

    static RuntimeType[] intern(List<TypeDefinition> section) {
        RuntimeType[] types = new RuntimeType[section.size()];
        Writer writer = new Writer(section, types);
        int start = 0;
        while (start < types.length) {
            int size = section.get(start).groupSize();
            if (size < 1 || size > types.length - start) {
                throw new IllegalArgumentException("type " + start + " is in a group of " + size + " types");
            }
            System.arraycopy(writer.group(start, size), 0, types, start, size);
            start += size;
        }
        return types;
    }

    private static void forgetDead() {
        for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
            if (dead instanceof Entry entry) {
                GROUPS.remove(entry.key, entry);
                for (int k = 0; k < entry.size; k++) {
                    BY_ID.remove(entry.firstId + k);
                }
            }
        }
    }

    private static synchronized TypeGroup known(Key key, Writer writer) {
        forgetDead();
        Entry known = GROUPS.get(key);
        TypeGroup group = known == null ? null : known.get();
        if (group == null) {
            // An entry that is dead but not in the queue yet stays there with its numbers until it gets there.
            group = writer.make(key);
        }
        return group;
    }

    /** Writes the groups of one section; with {@code types} null, references are process-wide numbers already. */
    private static final class Writer {
        private final List<TypeDefinition> section;
        private final RuntimeType @Nullable [] types;
        private final List<RuntimeType> outside = new ArrayList<>();
        private long[] items = new long[32];
        private int count;
        private int start;
        private int end;

        Writer(List<TypeDefinition> section, RuntimeType @Nullable [] types) {
            this.section = section;
            this.types = types;
        }

        RuntimeType[] group(int first, int size) {
            start = first;
            end = first + size;
            count = 0;
            outside.clear();
            for (int k = start; k < end; k++) {
                type(section.get(k), k);
            }
            Key key = new Key(Arrays.copyOf(items, count));
            return known(key, this).members;
        }

        private TypeGroup make(Key key) {
            int size = end - start;
            if (NEXT_ID.get() > Integer.MAX_VALUE - size) {
                throw new IllegalStateException("this process has seen too many types");
            }
            int firstId = NEXT_ID.getAndAdd(size);
            TypeGroup group = new TypeGroup(outside);
            RuntimeType[] members = new RuntimeType[size];
            for (int k = 0; k < size; k++) {
                TypeDefinition definition = section.get(start + k);
                int parent = definition.superType();
                FunctionType function = definition.content() instanceof TypeDefinition.Function(FunctionType type)
                        ? resolve(type, firstId)
                        : null;
                members[k] = new RuntimeType(
                        firstId + k,
                        group,
                        parent < 0 ? null : parent >= start ? members[parent - start] : outer(parent),
                        definition.content(),
                        function);
                BY_ID.put(firstId + k, new WeakReference<>(members[k]));
            }
            group.members = members;
            GROUPS.put(key, new Entry(group, key, firstId, size));
            return group;
        }

        private RuntimeType outer(int index) {
            RuntimeType type = types == null ? find(index) : types[index];
            if (type == null) {
                throw new IllegalArgumentException("type " + index + " is not known");
            }
            return type;
        }

        private FunctionType resolve(FunctionType type, int firstId) {
            return types == null
                    ? type
                    : new FunctionType(
                            type.parameters().stream()
                                    .map(t -> resolve(t, firstId))
                                    .toList(),
                            type.results().stream()
                                    .map(t -> resolve(t, firstId))
                                    .toList());
        }

        private ValueType resolve(ValueType type, int firstId) {
            return type instanceof ReferenceType(boolean nullable, DefinedHeapType(int index))
                    ? new ReferenceType(
                            nullable,
                            new DefinedHeapType(
                                    index >= start
                                            ? firstId + index - start
                                            : outer(index).id()))
                    : type;
        }

        private void add(long item) {
            if (count == items.length) {
                items = Arrays.copyOf(items, 2 * count);
            }
            items[count++] = item;
        }

        private void type(TypeDefinition definition, int index) {
            if (definition.superType() >= index) {
                throw new IllegalArgumentException("type " + index + " is declared below a later one");
            }
            add(definition.open() ? 1 : 0);
            add(definition.superType() < 0 ? -1 : index(definition.superType()));
            TypeDefinition.Content content = definition.content();
            if (content instanceof TypeDefinition.Function(FunctionType type)) {
                add(-2);
                add(type.parameters().size());
                type.parameters().forEach(this::value);
                type.results().forEach(this::value);
            } else if (content instanceof TypeDefinition.Structure(List<TypeDefinition.Field> fields)) {
                add(-3);
                fields.forEach(this::field);
            } else if (content instanceof TypeDefinition.Array(TypeDefinition.Field element)) {
                add(-4);
                field(element);
            }
            add(-5);
        }

        private void field(TypeDefinition.Field field) {
            add(field.packedBits() * 2L + (field.mutable() ? 1 : 0));
            value(field.type());
        }

        private void value(ValueType type) {
            if (type instanceof NumberType number) {
                add(number.ordinal());
            } else if (type instanceof ReferenceType reference) {
                long nullable = reference.nullable() ? NULLABLE : 0;
                add(nullable | heap(reference.heap()));
            } else {
                add(NumberType.values().length);
            }
        }

        private long heap(HeapType type) {
            return type instanceof DefinedHeapType(int index)
                    ? index(index)
                    : ABSTRACT | ((AbstractHeapType) type).ordinal();
        }

        private long index(int index) {
            if (types != null && index >= start) {
                if (index >= end) {
                    throw new IllegalArgumentException("type " + index + " is used before its group");
                }
                return RELATIVE | (index - start);
            }
            RuntimeType type = outer(index);
            outside.add(type);
            return CANONICAL | type.id();
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(members) + " over " + outside;
    }
}
