package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.V128;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception of WebAssembly code: a tag and a payload, without a stack trace.
 *
 * <p>Guests throw and catch it; what they leave uncaught arrives at the host, and host functions may throw it into guests.
 */
public final class WasmException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final long[] NO_NUMBERS = {};
    private static final @Nullable Object[] NO_REFERENCES = {};

    private final transient Tag tag;

    /** Values of the payload at their positions: integers, and floats as raw bits. */
    final transient long[] longs;

    /** Reference values of the payload at their positions. */
    final transient @Nullable Object[] refs;

    WasmException(Tag tag) {
        super("exception of WebAssembly code", null, false, false);
        this.tag = tag;
        this.longs = tag.numbers ? new long[tag.values] : NO_NUMBERS;
        this.refs = tag.references ? new Object[tag.values] : NO_REFERENCES;
    }

    /**
     * Makes an exception.
     *
     * @param tag its tag
     * @param payload a value for each parameter of the tag: {@code Integer}, {@code Long}, {@code Float}, {@code Double}, or
     *     a reference
     * @throws IllegalArgumentException when the payload does not fit the tag
     */
    public static WasmException of(Tag tag, @Nullable Object... payload) {
        WasmException exception = new WasmException(tag);
        List<ValueType> types = tag.type().signature().parameters();
        if (types.size() != payload.length) {
            throw new IllegalArgumentException(
                    "payload of a tag: expected " + types.size() + " values, found " + payload.length);
        }
        for (int k = 0, p = 0; k < payload.length; k++, p++) {
            Object value = payload[k];
            switch (types.get(k)) {
                case NumberType number -> exception.longs[p] = bits(number, value);
                case ReferenceType _ -> exception.refs[p] = value;
                case VectorType _ ->
                    throw new IllegalArgumentException("payload of a tag: the host cannot throw vectors");
            }
        }
        return exception;
    }

    private static long bits(NumberType type, @Nullable Object value) {
        if (type == NumberType.I32 && value instanceof Integer i) {
            return i;
        }
        if (type == NumberType.I64 && value instanceof Long l) {
            return l;
        }
        if (type == NumberType.F32 && value instanceof Float f) {
            return Float.floatToRawIntBits(f);
        }
        if (type == NumberType.F64 && value instanceof Double d) {
            return Double.doubleToRawLongBits(d);
        }
        throw new IllegalArgumentException("payload of a tag: expected " + type + ", found " + value);
    }

    /** The tag. */
    public Tag tag() {
        return tag;
    }

    /** The values of the payload, boxed. */
    public @Nullable Object[] payload() {
        List<ValueType> types = tag.type().signature().parameters();
        @Nullable Object[] payload = new Object[types.size()];
        for (int k = 0, p = 0; k < payload.length; k++, p++) {
            switch (types.get(k)) {
                case NumberType.I32 -> payload[k] = (int) longs[p];
                case NumberType.I64 -> payload[k] = longs[p];
                case NumberType.F32 -> payload[k] = Float.intBitsToFloat((int) longs[p]);
                case NumberType.F64 -> payload[k] = Double.longBitsToDouble(longs[p]);
                case ReferenceType _ -> payload[k] = refs[p];
                case VectorType _ -> payload[k] = new V128(longs[p], longs[++p]);
            }
        }
        return payload;
    }
}
