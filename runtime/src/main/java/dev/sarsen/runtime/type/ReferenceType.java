package dev.sarsen.runtime.type;

/**
 * A reference type.
 *
 * @param nullable whether the null reference belongs to the type
 * @param heap what the reference points to
 */
public record ReferenceType(boolean nullable, HeapType heap) implements ValueType {

    /** {@code funcref}, short for {@code (ref null func)}. */
    public static final ReferenceType FUNCREF = new ReferenceType(true, AbstractHeapType.FUNC);

    /** {@code externref}, short for {@code (ref null extern)}. */
    public static final ReferenceType EXTERNREF = new ReferenceType(true, AbstractHeapType.EXTERN);

    @Override
    public String text() {
        if (nullable && heap instanceof AbstractHeapType family) {
            return switch (family) {
                case NONE -> "nullref";
                case NOFUNC -> "nullfuncref";
                case NOEXTERN -> "nullexternref";
                case NOEXN -> "nullexnref";
                case FUNC, EXTERN, ANY, EQ, I31, STRUCT, ARRAY, EXN -> heap.text() + "ref";
            };
        }
        return "(ref " + (nullable ? "null " : "") + heap.text() + ")";
    }

    @Override
    public boolean defaultable() {
        return nullable;
    }

    @Override
    public String toString() {
        return text();
    }
}
