package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values between the host, where a vector is one {@link V128}, and generated code, where it is two longs, the low half
 * first; of the results that makes, all but the first travel in {@link GuestInstance#multi} and {@link
 * GuestInstance#multiRefs}.
 */
final class VectorForm {

    private VectorForm() {}

    /** Whether a vector is among the parameters or results. */
    static boolean occurs(FunctionType type) {
        return type.parameters().contains(VectorType.V128) || type.results().contains(VectorType.V128);
    }

    /** Values of these types in generated code. */
    static int count(List<ValueType> types) {
        int vectors = 0;
        for (ValueType type : types) {
            vectors += type instanceof VectorType ? 1 : 0;
        }
        return types.size() + vectors;
    }

    /** Arguments as generated code takes them. */
    static @Nullable Object[] toGuest(FunctionType type, @Nullable Object[] arguments) {
        int values = count(type.parameters());
        if (values == arguments.length) {
            return arguments;
        }
        @Nullable Object[] flat = new Object[values];
        int next = 0;
        for (Object argument : arguments) {
            if (argument instanceof V128(long low, long high)) {
                flat[next++] = low;
                flat[next++] = high;
            } else {
                flat[next++] = argument;
            }
        }
        return flat;
    }

    /** Arguments as the host takes them; what stands behind the last parameter stays there. */
    static @Nullable Object[] toHost(FunctionType type, @Nullable Object[] flat) {
        List<ValueType> types = type.parameters();
        @Nullable Object[] arguments = new Object[types.size() + 1];
        int next = 0;
        for (int k = 0; k < types.size(); k++) {
            if (types.get(k) instanceof VectorType) {
                arguments[k] = new V128(
                        (Long) Objects.requireNonNull(flat[next]), (Long) Objects.requireNonNull(flat[next + 1]));
                next += 2;
            } else {
                arguments[k] = flat[next++];
            }
        }
        arguments[types.size()] = flat[next];
        return arguments;
    }

    /** Leaves the arguments of a wide function where it looks for them. */
    static void leaveArguments(FunctionType type, @Nullable Object[] flat, GuestInstance callee) {
        int next = 0;
        for (ValueType parameter : type.parameters()) {
            switch (parameter) {
                case NumberType number ->
                    callee.multi[next] = JavaForm.toBits(number, Objects.requireNonNull(flat[next]));
                case ReferenceType _ -> callee.multiRefs[next] = flat[next];
                case VectorType _ -> {
                    callee.multi[next] = (Long) Objects.requireNonNull(flat[next]);
                    next++;
                    callee.multi[next] = (Long) Objects.requireNonNull(flat[next]);
                }
            }
            next++;
        }
    }

    /** The arguments that generated code left for a wide function of the host. */
    static @Nullable Object[] takeArguments(FunctionType type, GuestInstance caller) {
        List<ValueType> types = type.parameters();
        @Nullable Object[] arguments = new Object[types.size()];
        int next = 0;
        for (int k = 0; k < arguments.length; k++) {
            if (types.get(k) instanceof VectorType) {
                arguments[k] = new V128(caller.multi[next], caller.multi[next + 1]);
                next += 2;
            } else {
                arguments[k] = further(types.get(k), next++, caller);
            }
        }
        return arguments;
    }

    /** All results of a call: the first value as it was returned, the others from where they were left. */
    static @Nullable Object[] collect(FunctionType type, @Nullable Object first, GuestInstance guest) {
        List<ValueType> types = type.results();
        @Nullable Object[] results = new Object[types.size()];
        int next = 0;
        for (int k = 0; k < results.length; k++) {
            ValueType wanted = types.get(k);
            if (wanted instanceof VectorType) {
                long low = next == 0 ? (Long) Objects.requireNonNull(first) : guest.multi[next - 1];
                results[k] = new V128(low, guest.multi[next]);
                next += 2;
            } else {
                results[k] = next == 0 ? first : further(wanted, next - 1, guest);
                next++;
            }
        }
        return results;
    }

    private static @Nullable Object further(ValueType type, int index, GuestInstance guest) {
        return type instanceof NumberType number
                ? JavaForm.fromBits(number, guest.multi[index])
                : guest.multiRefs[index];
    }

    /** Leaves the values after the first where generated code looks for them; answers the first. */
    static @Nullable Object spread(FunctionType type, @Nullable Object[] results, GuestInstance caller) {
        List<ValueType> types = type.results();
        if (results.length != types.size()) {
            throw new IllegalStateException("host function of type " + type + ": expected " + types.size()
                    + " results, found " + results.length);
        }
        Object first = null;
        int next = 0;
        for (int k = 0; k < results.length; k++) {
            if (types.get(k) instanceof VectorType) {
                V128 vector = (V128) Objects.requireNonNull(results[k]);
                if (next == 0) {
                    first = vector.low();
                } else {
                    caller.multi[next - 1] = vector.low();
                }
                caller.multi[next] = vector.high();
                next += 2;
            } else {
                if (next == 0) {
                    first = results[k];
                } else if (types.get(k) instanceof NumberType number) {
                    caller.multi[next - 1] = JavaForm.toBits(number, Objects.requireNonNull(results[k]));
                } else {
                    caller.multiRefs[next - 1] = results[k];
                }
                next++;
            }
        }
        return first;
    }
}
