package dev.sarsen.runtime.type;

/**
 * A heap type defined in the module's type section.
 *
 * @param typeIndex index into the module's types, zero or more
 */
public record DefinedHeapType(int typeIndex) implements HeapType {

    /** Checks the index. */
    public DefinedHeapType {
        if (typeIndex < 0) {
            throw new IllegalArgumentException("type index is negative: " + typeIndex);
        }
    }

    @Override
    public String text() {
        return Integer.toString(typeIndex);
    }
}
