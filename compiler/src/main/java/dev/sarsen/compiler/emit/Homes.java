package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import java.util.ArrayList;
import java.util.List;

/** Where the locals of a function live within one Java method: in a slot, or in a field of the frame object. */
final class Homes {

    private final IrFunction function;
    private final FrameShape frame;
    private final CodeWriter out;
    private final int frameSlot;
    private final int[] slots;
    private final List<Integer> assigned = new ArrayList<>();
    private int nextSlot;

    /**
     * Makes homes without any slots taken but those of the method's parameters.
     *
     * @param frameSlot the slot of the frame object, or -1 for a function that is one method
     * @param scratch one number for each local of the function, all -1; they are so again after {@link #release}. A function
     *     may have thousands of locals and regions, so a method must not cost what the function has
     */
    Homes(IrFunction function, FrameShape frame, CodeWriter out, int frameSlot, int firstFreeSlot, int[] scratch) {
        this.function = function;
        this.frame = frame;
        this.out = out;
        this.frameSlot = frameSlot;
        this.nextSlot = firstFreeSlot;
        this.slots = scratch;
    }

    /** Gives a local a slot that a parameter has already. */
    void assign(int local, int slot) {
        slots[local] = slot;
        assigned.add(local);
    }

    /** Gives a local a slot of its own. */
    int assignNext(int local) {
        assign(local, fresh(function.local(local)));
        return slots[local];
    }

    /** Gives the numbers back as they were. */
    void release() {
        assigned.forEach(local -> slots[local] = -1);
    }

    /** Takes a slot for something that is not a local of the function. */
    int fresh(IrType type) {
        int slot = nextSlot;
        nextSlot += type.slots();
        return slot;
    }

    boolean inSlot(int local) {
        return slots[local] >= 0;
    }

    int slot(int local) {
        return slots[local];
    }

    void load(int local) {
        IrType type = function.local(local);
        if (slots[local] < 0 && !frame.holds(local)) {
            assignNext(local);
        }
        if (slots[local] >= 0) {
            out.load(type, slots[local]);
        } else {
            out.load(IrType.REF, frameSlot);
            out.getField(frame.className(), frame.field(local), type.descriptor());
        }
    }

    /** Prepares a store; to be called before the value is emitted. */
    void beforeStore(int local) {
        if (slots[local] < 0) {
            if (frame.holds(local)) {
                out.load(IrType.REF, frameSlot);
            } else {
                assignNext(local);
            }
        }
    }

    /** Stores the value on the stack. */
    void store(int local) {
        IrType type = function.local(local);
        if (slots[local] >= 0) {
            out.store(type, slots[local]);
        } else {
            out.putField(frame.className(), frame.field(local), type.descriptor());
        }
    }

    /** Copies a local from the frame object to its slot. */
    void fetch(int local) {
        IrType type = function.local(local);
        out.load(IrType.REF, frameSlot);
        out.getField(frame.className(), frame.field(local), type.descriptor());
        out.store(type, slots[local]);
    }

    /** Copies a local from its slot to the frame object. */
    void spill(int local) {
        IrType type = function.local(local);
        out.load(IrType.REF, frameSlot);
        out.load(type, slots[local]);
        out.putField(frame.className(), frame.field(local), type.descriptor());
    }
}
