package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.Vectors;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What generated code may use, in one place: classes it may name, members it may touch, classes it may extend.
 *
 * <p>Accessor classes are those whose every public static method is written for hostile callers. Of the others each member
 * is listed.
 */
public final class AbiSurface {

    private static final String ABI = "dev/sarsen/runtime/abi/";
    private static final String LANG = "java/lang/";

    /** The memory accessors as generated code names them. */
    static final String MEM = ABI + "Mem";

    /** What they are bound to in the heap form. */
    static final String HEAP_MEM = ABI + "HeapMem";

    /** What they are bound to in the heap form for a module with shared memories. */
    static final String SHARED_MEM = ABI + "SharedMem";

    /** Holds the raw access of atomic instructions in the native form. */
    static final String ATOMICS_RAW = ABI + "Atomics$Raw";

    /** What polls look at; asks the JVM about itself. */
    static final String COUNTED_LOOPS = ABI + "CountedLoops";

    /** Holds the raw access of bulk instructions in the native form. */
    static final String BULK_RAW = ABI + "Bulk$Raw";

    /** Classes of the ABI whose public static methods are all callable. */
    private static final Set<String> ACCESSORS = prefixed(
            ABI,
            "Mem",
            "Bulk",
            "Num",
            "Tables",
            "Traps",
            "Calls",
            "Polls",
            "Refs",
            "Atomics",
            "Globals",
            "Structs",
            "Arrays",
            "ArrayBulk",
            "Constants",
            "Vectors",
            "VectorInts",
            "VectorFloats",
            "Tails",
            "Exceptions");

    /**
     * Accessor classes that are vectors at the same time; usable only where {@link Vectors#inRegisters}, so nothing here may
     * load them elsewhere.
     */
    private static final Set<String> LANES = prefixed(ABI, "I8x16", "I16x8", "I32x4", "I64x2", "F32x4", "F64x2");

    /** Classes of {@code java.lang} that are pure functions throughout. */
    private static final Set<String> PURE = prefixed(LANG, "Math", "StrictMath");

    /** Classes that may be named (in casts, handlers, descriptors and arrays) but have no members to use. */
    private static final Set<String> NAMED = union(
            prefixed(ABI, "LinearMemory", "Table", "WasmException"),
            prefixed(
                    LANG,
                    "String",
                    "Throwable",
                    "Error",
                    "Exception",
                    "RuntimeException",
                    "IndexOutOfBoundsException",
                    "ArithmeticException",
                    "StackOverflowError"),
            Set.of("dev/sarsen/runtime/Trap", "dev/sarsen/runtime/type/FunctionType"));

    /** Every other member, as {@code owner.name} for all descriptors of that name. */
    private static final Set<String> MEMBERS = union(
            prefixed(LANG, "Object.<init>", "invoke/MethodHandle.invokeExact"),
            prefixed(
                    LANG + "Integer.",
                    "bitCount",
                    "compareUnsigned",
                    "divideUnsigned",
                    "numberOfLeadingZeros",
                    "numberOfTrailingZeros",
                    "remainderUnsigned",
                    "rotateLeft",
                    "rotateRight",
                    "toUnsignedLong"),
            prefixed(
                    LANG + "Long.",
                    "bitCount",
                    "compare",
                    "compareUnsigned",
                    "divideUnsigned",
                    "numberOfLeadingZeros",
                    "numberOfTrailingZeros",
                    "remainderUnsigned",
                    "rotateLeft",
                    "rotateRight"),
            prefixed(LANG + "Float.", "floatToRawIntBits", "intBitsToFloat"),
            prefixed(LANG + "Double.", "doubleToRawLongBits", "longBitsToDouble"),
            prefixed(
                    ABI + "GuestInstance.",
                    "<init>",
                    "function",
                    "multi",
                    "multiRefs",
                    "poll",
                    "pollCounting",
                    "tail",
                    "tailLongs",
                    "tailRefs"),
            prefixed(
                    ABI + "FuncRef.",
                    "<init>",
                    "instance",
                    "slot",
                    "handle",
                    "type",
                    "hopV",
                    "hopI",
                    "hopJ",
                    "hopF",
                    "hopD",
                    "hopL"),
            prefixed(ABI + "GlobalCell.", "i32", "i64", "high", "f32", "f64", "ref"));

    private static final Set<String> NAMEABLE = nameable();

    private static final Set<String> EXTENDABLE = Set.of(LANG + "Object", ABI + "GuestInstance", ABI + "FuncRef");

    /** Members that a class of the module inherits but may not use through its own name. */
    private static final Set<String> HIDDEN = hidden();

    /** Public static methods of the accessor classes, as {@code owner.name descriptor}; read by reflection when first asked for. */
    private static final Map<String, Set<String>> ACCESSOR_METHODS = new HashMap<>();

    private AbiSurface() {}

    /** Internal names of the accessor classes, some of them not there yet. */
    static Set<String> accessors() {
        return ACCESSORS;
    }

    /** Internal names of the classes of vectors in registers. */
    static Set<String> lanes() {
        return LANES;
    }

    /** Whether the last parameter of a method is the constant offset of a memory access, which the method relies on. */
    static boolean takesOffset(String owner, String descriptor) {
        return owner.equals(MEM) || LANES.contains(owner) && descriptor.startsWith("(L" + ABI + "LinearMemory;");
    }

    /** Whether a class file may have a class constant of this internal name. */
    static boolean mayName(String internalName) {
        return NAMEABLE.contains(internalName);
    }

    /** Whether the loader gives this class to generated code; the accessors' heap form is bound to, never named. */
    static boolean mayLoad(String internalName) {
        return NAMEABLE.contains(internalName) || internalName.equals(HEAP_MEM) || internalName.equals(SHARED_MEM);
    }

    /** Whether a class of the module may extend this class. */
    static boolean mayExtend(String internalName) {
        return EXTENDABLE.contains(internalName);
    }

    /** Whether a member may be used through a class of the module. */
    static boolean mayInherit(String name) {
        return !HIDDEN.contains(name);
    }

    /** Whether generated code may use a member of a class outside the module. */
    static boolean mayUse(String owner, String name, String descriptor, boolean field) {
        if (PURE.contains(owner)) {
            return !field && !name.equals("random");
        }
        if (LANES.contains(owner)) {
            // Where they cannot be loaded no call of theirs can be linked either.
            return !field && (!Vectors.inRegisters() || isAccessor(owner, name + descriptor));
        }
        if (ACCESSORS.contains(owner)) {
            return !field && isAccessor(owner, name + descriptor);
        }
        return MEMBERS.contains(owner + '.' + name);
    }

    private static boolean isAccessor(String owner, String method) {
        synchronized (ACCESSOR_METHODS) {
            return ACCESSOR_METHODS
                    .computeIfAbsent(owner, AbiSurface::publicStaticMethods)
                    .contains(method);
        }
    }

    private static Set<String> publicStaticMethods(String owner) {
        Set<String> methods = new HashSet<>();
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, AbiSurface.class.getClassLoader());
            for (Method m : type.getDeclaredMethods()) {
                int flags = m.getModifiers();
                if (Modifier.isPublic(flags) && Modifier.isStatic(flags)) {
                    methods.add(m.getName()
                            + MethodType.methodType(m.getReturnType(), m.getParameterTypes())
                                    .descriptorString());
                }
            }
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
        return methods;
    }

    private static Set<String> nameable() {
        Set<String> names = new HashSet<>(NAMED);
        names.addAll(ACCESSORS);
        names.addAll(LANES);
        names.addAll(PURE);
        for (String member : MEMBERS) {
            names.add(member.substring(0, member.indexOf('.')));
        }
        return Set.copyOf(names);
    }

    private static Set<String> hidden() {
        Set<String> names = new HashSet<>();
        for (Class<?> type : new Class<?>[] {Object.class, GuestInstance.class, FuncRef.class}) {
            for (Method m : type.getDeclaredMethods()) {
                if (!Modifier.isAbstract(m.getModifiers()) && !Modifier.isPrivate(m.getModifiers())) {
                    names.add(m.getName());
                }
            }
            for (Field f : type.getDeclaredFields()) {
                names.add(f.getName());
            }
        }
        for (String member : MEMBERS) {
            if (member.startsWith(ABI)) {
                names.remove(member.substring(member.indexOf('.') + 1));
            }
        }
        return Set.copyOf(names);
    }

    private static Set<String> prefixed(String prefix, String... names) {
        Set<String> set = new HashSet<>();
        for (String name : names) {
            set.add(prefix + name);
        }
        return set;
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> union = new HashSet<>();
        for (Set<String> set : sets) {
            union.addAll(set);
        }
        return Set.copyOf(union);
    }
}
