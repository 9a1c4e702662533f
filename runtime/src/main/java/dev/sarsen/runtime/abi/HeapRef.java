package dev.sarsen.runtime.abi;

/** A structure or an array that a guest made. Opaque to the host. */
public abstract sealed class HeapRef extends EqRef permits StructRef, ArrayRef {

    final RuntimeType type;

    HeapRef(RuntimeType type) {
        this.type = type;
    }

    /** Its type, one object for all modules. */
    public final RuntimeType type() {
        return type;
    }
}
