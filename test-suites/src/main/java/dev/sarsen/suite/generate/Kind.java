package dev.sarsen.suite.generate;

import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import java.util.Locale;

/**
 * The type of a generated value.
 *
 * @param form a number type, the vector type or a reference
 * @param nullable whether null belongs to a reference type
 * @param heap what a reference points to: an abstract type's name or an index; empty for what is no reference
 */
public record Kind(Form form, boolean nullable, String heap) {

    /** What a value is made of. */
    public enum Form {
        /** 32-bit integer. */
        I32,
        /** 64-bit integer. */
        I64,
        /** 32-bit float. */
        F32,
        /** 64-bit float. */
        F64,
        /** 128-bit vector. */
        V128,
        /** Reference. */
        REFERENCE
    }

    /** The number types and the vector type. */
    public static final Kind I32 = plain(Form.I32);

    public static final Kind I64 = plain(Form.I64);
    public static final Kind F32 = plain(Form.F32);
    public static final Kind F64 = plain(Form.F64);
    static final Kind V128 = plain(Form.V128);

    private static Kind plain(Form form) {
        return new Kind(form, false, "");
    }

    /** A reference that may be null. */
    static Kind nullable(String heap) {
        return new Kind(Form.REFERENCE, true, heap);
    }

    /** A reference that is not null. */
    static Kind present(String heap) {
        return new Kind(Form.REFERENCE, false, heap);
    }

    /** The kind of a number or vector type. */
    static Kind of(ValueType type) {
        return type instanceof NumberType number ? plain(Form.valueOf(number.name())) : V128;
    }

    /** The number type called so. */
    public static Kind number(String text) {
        return plain(Form.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    boolean isReference() {
        return form == Form.REFERENCE;
    }

    /** Whether the outside can pass and see it. */
    boolean isNumber() {
        return form.ordinal() < Form.V128.ordinal();
    }

    boolean isFloat() {
        return form == Form.F32 || form == Form.F64;
    }

    /** The same with null, so that a local of it has a first value. */
    Kind withNull() {
        return isReference() ? nullable(heap) : this;
    }

    /** The name in the text format. */
    public String text() {
        return isReference()
                ? "(ref " + (nullable ? "null " : "") + heap + ")"
                : form.name().toLowerCase(Locale.ROOT);
    }
}
