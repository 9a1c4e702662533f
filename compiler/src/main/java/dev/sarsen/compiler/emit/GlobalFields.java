package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.VectorType;
import java.util.BitSet;

/**
 * How globals are kept: as a field of the instance class, or in a cell where somebody else can see them because they are
 * imported or exported.
 */
final class GlobalFields {

    private final WasmModule module;
    private final String guestClass;
    private final BitSet cells = new BitSet();

    GlobalFields(WasmModule module, String guestClass) {
        this.module = module;
        this.guestClass = guestClass;
        cells.set(0, module.importedGlobals());
        for (Export export : module.exports()) {
            if (export.kind() == ExternKind.GLOBAL) {
                cells.set(export.index());
            }
        }
    }

    /** Whether a global is kept in a cell. */
    boolean shared(int global) {
        return cells.get(global);
    }

    BitSet shared() {
        return (BitSet) cells.clone();
    }

    String field(int global) {
        return (shared(global) ? "c" : "g") + global;
    }

    String fieldDescriptor(int global) {
        return shared(global)
                ? RuntimeCalls.object(RuntimeCalls.GLOBAL_CELL)
                : IrType.first(module.globalType(global).value()).descriptor();
    }

    /** The field of the high half of a vector global that is kept in the instance class. */
    String highField(int global) {
        return "v" + global;
    }

    /** Whether a global takes a second field of the instance class. */
    boolean hasHighField(int global) {
        return !shared(global) && module.globalType(global).value() instanceof VectorType;
    }

    /** Pushes the object that has the value. */
    void receiver(CodeWriter out, int global, int guestSlot) {
        out.load(IrType.REF, guestSlot);
        if (shared(global)) {
            out.getField(guestClass, field(global), fieldDescriptor(global));
        }
    }

    /** Replaces the receiver by the value. */
    void get(CodeWriter out, int global, IrType type) {
        if (shared(global)) {
            out.getField(RuntimeCalls.GLOBAL_CELL, cellField(type), type.descriptor());
        } else {
            out.getField(guestClass, field(global, type), type.descriptor());
        }
    }

    /** Stores the value on the stack into the receiver below it. */
    void put(CodeWriter out, int global, IrType type) {
        if (shared(global)) {
            out.putField(RuntimeCalls.GLOBAL_CELL, cellField(type), type.descriptor());
        } else {
            out.putField(guestClass, field(global, type), type.descriptor());
        }
    }

    private String field(int global, IrType type) {
        return type == IrType.HIGH ? highField(global) : field(global);
    }

    private static String cellField(IrType type) {
        return switch (type) {
            case I32 -> "i32";
            case I64 -> "i64";
            case F32 -> "f32";
            case F64 -> "f64";
            case REF -> "ref";
            case HIGH -> "high";
            default -> throw new IllegalStateException("BUG: a global of lanes");
        };
    }
}
