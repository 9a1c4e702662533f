package dev.sarsen.runtime;

import dev.sarsen.runtime.type.FunctionType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The way into a guest: counts the thread in and out, keeps the instance alive, translates what is thrown, collects
 * several results.
 *
 * <p>A shape is built once for each function type, {@code (Instance, MethodHandle, parameters…)}; a function's handle is
 * its shape with the first two arguments bound, which costs next to nothing. Shapes name no class of a module.
 */
@SuppressWarnings("UnusedMethod") // private methods are called through handles
final class Boundary {

    private static final @Nullable Object[] NONE = {};

    private final Map<FunctionType, MethodHandle> shapes = new ConcurrentHashMap<>();

    /** What shapes are made of; made when the first shape is, since a program that is run once needs none. */
    private static final class Parts {

        static final MethodHandle ENTER = find("enter", MethodType.methodType(int.class, Instance.class));
        static final MethodHandle LEAVE =
                find("leave", MethodType.methodType(void.class, Throwable.class, int.class, Instance.class));
        static final MethodHandle COLLECT = find(
                "collect", MethodType.methodType(Object[].class, FunctionType.class, Object.class, Instance.class));
        static final MethodHandle INVOKE_BOXED = find(
                "invokeBoxed",
                MethodType.methodType(
                        Object.class, FunctionType.class, Instance.class, MethodHandle.class, Object[].class));

        private Parts() {}

        private static MethodHandle find(String name, MethodType type) {
            try {
                return MethodHandles.lookup().findStatic(Boundary.class, name, type);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The handle through which the host calls a function. */
    MethodHandle bind(FunctionType type, Instance instance, MethodHandle raw) {
        return MethodHandles.insertArguments(shapes.computeIfAbsent(type, Boundary::shape), 0, instance, raw);
    }

    /** The same without a shape, for calls with boxed arguments: no handle is spun for a function called once. */
    static @Nullable Object[] invoke(
            FunctionType type, Instance instance, MethodHandle raw, @Nullable Object[] arguments) {
        @Nullable Object[] passed = VectorForm.toGuest(type, arguments);
        int token = instance.enter();
        @Nullable Object[] results = NONE;
        Throwable thrown = null;
        try {
            if (type.isWide()) {
                VectorForm.leaveArguments(type, passed, instance.guest());
                passed = NONE;
            }
            if (type.parameters().isEmpty() && type.results().isEmpty()) {
                raw.invokeExact();
            } else {
                Object first = raw.invokeWithArguments(passed);
                results = type.results().isEmpty() ? NONE : collect(type, first, instance);
            }
        } catch (Throwable t) {
            thrown = t;
        }
        leave(thrown, token, instance);
        return results;
    }

    /** Runs something inside an instance, as a call. */
    static boolean run(Instance instance, Runnable body) {
        int token = instance.enter();
        Throwable thrown = null;
        try {
            body.run();
        } catch (Throwable t) {
            thrown = t;
        }
        leave(thrown, token, instance);
        return true;
    }

    private static MethodHandle shape(FunctionType type) {
        if (type.isWide()) {
            return MethodHandles.insertArguments(Parts.INVOKE_BOXED, 0, type)
                    .asType(JavaForm.host(type).insertParameterTypes(0, Instance.class, MethodHandle.class));
        }
        if (VectorForm.occurs(type)) {
            MethodType host = JavaForm.host(type);
            return MethodHandles.insertArguments(Parts.INVOKE_BOXED, 0, type)
                    .asCollector(Object[].class, host.parameterCount())
                    .asType(host.insertParameterTypes(0, Instance.class, MethodHandle.class));
        }
        MethodType rawType = JavaForm.guest(type);
        MethodHandle call = MethodHandles.dropArguments(MethodHandles.exactInvoker(rawType), 0, Instance.class);
        if (type.results().size() > 1) {
            MethodHandle collect = MethodHandles.insertArguments(Parts.COLLECT, 0, type)
                    .asType(MethodType.methodType(Object[].class, rawType.returnType(), Instance.class));
            MethodHandle withRest = MethodHandles.dropArguments(
                    MethodHandles.dropArguments(collect, 2, rawType.parameterList()), 2, MethodHandle.class);
            call = MethodHandles.foldArguments(withRest, call);
        }
        MethodHandle body = MethodHandles.dropArguments(call, 0, int.class);
        MethodHandle guarded =
                MethodHandles.tryFinally(body, cleanup(call.type().returnType()));
        return MethodHandles.foldArguments(guarded, Parts.ENTER);
    }

    /** The way in for functions that take or give vectors. */
    private static @Nullable Object invokeBoxed(
            FunctionType type, Instance instance, MethodHandle raw, @Nullable Object[] arguments) {
        @Nullable Object[] results = invoke(type, instance, raw, arguments);
        return switch (results.length) {
            case 0 -> null;
            case 1 -> results[0];
            default -> results;
        };
    }

    private static MethodHandle cleanup(Class<?> result) {
        if (result == void.class) {
            return Parts.LEAVE;
        }
        MethodHandle pass = MethodHandles.dropArguments(
                MethodHandles.dropArguments(MethodHandles.identity(result), 0, Throwable.class),
                2,
                int.class,
                Instance.class);
        return MethodHandles.foldArguments(pass, MethodHandles.dropArguments(Parts.LEAVE, 1, result));
    }

    private static int enter(Instance instance) {
        return instance.enter();
    }

    /** Leaves and throws what the host has to see; sneaks, because handles have no checked exceptions. */
    private static void leave(@Nullable Throwable thrown, int token, Instance instance) {
        Throwable translated = thrown == null ? null : instance.translate(thrown);
        if (token != Occupants.NESTED) {
            instance.leave(token);
        }
        if (translated != null) {
            throw Boundary.<RuntimeException>unchecked(translated);
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException unchecked(Throwable t) throws T {
        throw (T) t;
    }

    private static @Nullable Object[] collect(FunctionType type, @Nullable Object first, Instance instance) {
        return VectorForm.collect(type, first, instance.guest());
    }
}
