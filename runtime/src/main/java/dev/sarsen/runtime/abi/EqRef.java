package dev.sarsen.runtime.abi;

/** A guest's value that {@code ref.eq} compares: a structure, an array or a small integer. Opaque to the host. */
public abstract sealed class EqRef permits HeapRef, I31Ref {

    EqRef() {}
}
