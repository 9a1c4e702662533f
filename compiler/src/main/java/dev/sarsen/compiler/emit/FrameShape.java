package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import java.util.BitSet;

/**
 * The frame object of a split function: which locals it holds, in which fields.
 *
 * <p>Frame classes are shared by all functions with about the same numbers of locals: each number is rounded up, and the
 * class name says them.
 */
final class FrameShape {

    /** Regions whose methods share a class: a class has room for 65,535 constants, of which a field takes three. */
    private static final int CLASS_REGIONS = 48;

    private static final int CLASS_REGIONS_LARGE = 8;

    /** The shape of a function that is one method: nothing. */
    static final FrameShape NONE = new FrameShape("", new String[0], CLASS_REGIONS);

    /** The field that carries a function's result from the region that returns. */
    static final String RESULT = "result";

    /** A frame with more fields: the regions of one class together may use more than a class has constants for. */
    private static final int LARGE_FIELDS = 15_000;

    /** The types of fields: the first ones, vectors in registers have none. */
    static final int TYPES = IrType.V128.ordinal();

    private final String className;
    private final String[] fields;
    private final int classRegions;

    private FrameShape(String className, String[] fields, int classRegions) {
        this.className = className;
        this.fields = fields;
        this.classRegions = classRegions;
    }

    /** The shape for the given locals of a function. */
    static FrameShape of(String prefix, IrFunction function, BitSet held) {
        String[] fields = new String[function.localCount()];
        int[] counts = new int[TYPES];
        for (int local = held.nextSetBit(0); local >= 0; local = held.nextSetBit(local + 1)) {
            IrType type = function.local(local);
            fields[local] = letter(type) + counts[type.ordinal()]++;
        }
        StringBuilder name = new StringBuilder(prefix).append("F");
        for (int count : counts) {
            name.append('_').append(round(count));
        }
        boolean large = held.cardinality() > LARGE_FIELDS;
        return new FrameShape(name.toString(), fields, large ? CLASS_REGIONS_LARGE : CLASS_REGIONS);
    }

    /** Whether a class name is one of frame objects. */
    static boolean isName(String prefix, String internalName) {
        return internalName.startsWith(prefix + "F_");
    }

    private static int round(int count) {
        int step = count <= 8 ? 4 : count <= 64 ? 8 : 32;
        return (count + step - 1) / step * step;
    }

    static String letter(IrType type) {
        return switch (type) {
            case I32 -> "i";
            case I64 -> "l";
            case F32 -> "f";
            case F64 -> "d";
            case REF -> "r";
            case HIGH -> "h";
            case V128, I8X16, I16X8, I32X4, F32X4, F64X2 ->
                throw new IllegalStateException("BUG: vectors in registers in a split function");
        };
    }

    String className() {
        return className;
    }

    /** How many of the function's regions share a class. */
    int classRegions() {
        return classRegions;
    }

    boolean holds(int local) {
        return local < fields.length && fields[local] != null;
    }

    String field(int local) {
        return fields[local];
    }

    /** The field that carries a result of a type. */
    static String resultField(IrType type) {
        return RESULT + type;
    }
}
