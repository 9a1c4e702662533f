package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.ArrayRef;
import dev.sarsen.runtime.abi.Calls;
import dev.sarsen.runtime.abi.EqRef;
import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.HeapRef;
import dev.sarsen.runtime.abi.I31Ref;
import dev.sarsen.runtime.abi.RuntimeType;
import dev.sarsen.runtime.abi.StructRef;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How wasm types look in Java: {@code int long float double}, {@link V128}, and {@code Object} for every reference. */
final class JavaForm {

    private JavaForm() {}

    static Class<?> of(ValueType type) {
        if (type instanceof NumberType n) {
            return switch (n) {
                case I32 -> int.class;
                case I64 -> long.class;
                case F32 -> float.class;
                case F64 -> double.class;
            };
        }
        return type instanceof VectorType ? V128.class : Object.class;
    }

    /** As generated code sees a function: its first result is returned, a vector is two longs. */
    static MethodType guest(FunctionType type) {
        return Calls.javaType(type);
    }

    /**
     * As the host sees a function: several results come in an {@code Object[]}, and so do the parameters of a {@linkplain
     * FunctionType#isWide wide} one.
     */
    static MethodType host(FunctionType type) {
        return switch (type.results().size()) {
            case 0 -> parameters(type, void.class);
            case 1 -> parameters(type, of(type.results().getFirst()));
            default -> parameters(type, Object[].class);
        };
    }

    private static MethodType parameters(FunctionType type, Class<?> result) {
        if (type.isWide()) {
            return MethodType.methodType(result, Object[].class);
        }
        return MethodType.methodType(
                result, type.parameters().stream().<Class<?>>map(JavaForm::of).toList());
    }

    /** The wasm type that a Java method has; {@code FuncRef} is a funcref, any other class an externref. */
    static FunctionType wasm(MethodType method, String where) {
        List<ValueType> parameters = new ArrayList<>();
        for (Class<?> p : method.parameterList()) {
            parameters.add(wasm(p, where));
        }
        Class<?> result = method.returnType();
        return new FunctionType(parameters, result == void.class ? List.of() : List.of(wasm(result, where)));
    }

    private static ValueType wasm(Class<?> type, String where) {
        if (type == int.class) {
            return NumberType.I32;
        }
        if (type == long.class) {
            return NumberType.I64;
        }
        if (type == float.class) {
            return NumberType.F32;
        }
        if (type == double.class) {
            return NumberType.F64;
        }
        if (type == V128.class) {
            return VectorType.V128;
        }
        if (type.isPrimitive()) {
            throw new IllegalArgumentException(
                    where + ": expected int, long, float, double or a reference, found " + type);
        }
        return type == FuncRef.class || type == ExportedFunction.class
                ? ReferenceType.FUNCREF
                : ReferenceType.EXTERNREF;
    }

    /** Whether a boxed value belongs to a type. */
    static boolean accepts(ValueType type, @Nullable Object value) {
        if (type instanceof NumberType n) {
            return switch (n) {
                case I32 -> value instanceof Integer;
                case I64 -> value instanceof Long;
                case F32 -> value instanceof Float;
                case F64 -> value instanceof Double;
            };
        }
        if (type instanceof ReferenceType r) {
            return value == null ? r.nullable() : isOf(r.heap(), value);
        }
        return value instanceof V128;
    }

    /** Whether an object is a value of a heap type; any object is one of {@code extern} and {@code any}. */
    private static boolean isOf(HeapType heap, Object value) {
        return switch (heap) {
            case DefinedHeapType(int id) -> {
                RuntimeType expected = RuntimeType.of(id);
                RuntimeType found =
                        switch (value) {
                            case HeapRef h -> h.type();
                            case FuncRef f -> f.definedType();
                            default -> null;
                        };
                yield expected != null && found != null && found.isSubtypeOf(expected);
            }
            case AbstractHeapType family ->
                switch (family) {
                    case EXTERN, ANY, EXN -> true;
                    case FUNC -> value instanceof FuncRef;
                    case EQ -> value instanceof EqRef;
                    case I31 -> value instanceof I31Ref;
                    case STRUCT -> value instanceof StructRef;
                    case ARRAY -> value instanceof ArrayRef;
                    case NONE, NOFUNC, NOEXTERN, NOEXN -> false;
                };
        };
    }

    /**
     * Whether a type's values may be function references or hold some.
     *
     * @param objects whether the module has structures or arrays, which can hold functions and be passed as {@code externref}
     */
    static boolean mayHoldFunction(ValueType type, boolean objects) {
        return type instanceof ReferenceType r
                && (objects || r.heap() != AbstractHeapType.EXTERN)
                && r.heap() != AbstractHeapType.NOEXTERN;
    }

    /** A result that travels as raw bits in {@code GuestInstance.multi}. */
    static Object fromBits(ValueType type, long bits) {
        return switch ((NumberType) type) {
            case I32 -> (int) bits;
            case I64 -> bits;
            case F32 -> Float.intBitsToFloat((int) bits);
            case F64 -> Double.longBitsToDouble(bits);
        };
    }

    /** The raw bits under which a result travels in {@code GuestInstance.multi}. */
    static long toBits(ValueType type, Object value) {
        return switch ((NumberType) type) {
            case I32 -> (Integer) value;
            case I64 -> (Long) value;
            case F32 -> Float.floatToRawIntBits((Float) value);
            case F64 -> Double.doubleToRawLongBits((Double) value);
        };
    }
}
