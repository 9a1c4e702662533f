package dev.sarsen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Java interfaces on both sides of the boundary: lambdas as host functions, exports as objects of an interface. */
final class InterfaceBinding {

    private InterfaceBinding() {}

    /** A lambda as a host function, typed by its interface's single abstract method. */
    static HostFunction hostFunction(Class<?> functionalInterface, Object lambda) {
        Method method = singleMethod(functionalInterface);
        MethodHandle handle = unreflect(method).bindTo(lambda);
        return HostFunction.of(JavaForm.wasm(handle.type(), where(method)), handle.asType(generic(handle.type())));
    }

    /** An exported function as an object of a functional interface. */
    static <F> F functional(Class<F> functionalInterface, ExportedFunction function) {
        Method method = singleMethod(functionalInterface);
        return proxy(functionalInterface, Map.of(method, spread(method, function)));
    }

    /** The exports of an instance as an object of an interface. */
    static <T> T exports(Class<T> type, Instance instance) {
        if (!type.isInterface()) {
            throw new IllegalArgumentException(type.getName() + " is not an interface");
        }
        Map<Method, MethodHandle> calls = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && !isObjectMethod(method)) {
                ExportedFunction function = find(instance, method.getName());
                if (function == null) {
                    throw new IllegalArgumentException(
                            where(method) + ": " + instance.module() + " exports no function of that name");
                }
                calls.put(method, spread(method, function));
            }
        }
        return proxy(type, calls);
    }

    private static @Nullable ExportedFunction find(Instance instance, String method) {
        for (String name : List.of(method, words(method, '_'), words(method, '-'))) {
            Optional<ExportedFunction> function = instance.findFunction(name);
            if (function.isPresent()) {
                return function.get();
            }
        }
        return null;
    }

    /** {@code camelCase} with its words parted by a character. */
    private static String words(String camelCase, char between) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                name.append(between);
            }
            name.append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** The function's handle, taking its arguments in an array, after a check of all types. */
    private static MethodHandle spread(Method method, ExportedFunction function) {
        MethodType wanted = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        MethodType found = JavaForm.host(function.type());
        if (!generic(wanted).equals(found)) {
            throw new IllegalArgumentException(
                    where(method) + ": expected " + wanted + " for " + function + ", which is " + found + " in Java");
        }
        return function.handle()
                .asType(wanted)
                .asSpreader(Object[].class, wanted.parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** The type with every reference as {@code Object}, except vectors and the array of several results. */
    private static MethodType generic(MethodType type) {
        MethodType generic = type;
        for (int i = 0; i < type.parameterCount(); i++) {
            if (!keepsClass(type.parameterType(i))) {
                generic = generic.changeParameterType(i, Object.class);
            }
        }
        Class<?> result = type.returnType();
        return keepsClass(result) || result == Object[].class ? generic : generic.changeReturnType(Object.class);
    }

    private static boolean keepsClass(Class<?> type) {
        return type.isPrimitive() || type == V128.class;
    }

    private static <T> T proxy(Class<T> type, Map<Method, MethodHandle> calls) {
        InvocationHandler handler = (self, method, arguments) -> {
            MethodHandle call = calls.get(method);
            if (call != null) {
                return call.invokeExact(arguments == null ? NO_ARGUMENTS : arguments);
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, arguments);
            }
            return objectMethod(type, self, method, arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final Object[] NO_ARGUMENTS = {};

    @SuppressWarnings("ReferenceEquality") // a proxy equals itself alone
    private static Object objectMethod(Class<?> type, Object self, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> type.getSimpleName() + " on wasm exports";
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }

    private static Method singleMethod(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (type.isInterface() && Modifier.isAbstract(method.getModifiers()) && !isObjectMethod(method)) {
                methods.add(method);
            }
        }
        if (methods.size() != 1) {
            throw new IllegalArgumentException(
                    type.getName() + ": expected an interface with one abstract method, found " + methods.size());
        }
        return methods.getFirst();
    }

    private static boolean isObjectMethod(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    /** Interfaces that are not public are reached through their own package's rights. */
    private static MethodHandle unreflect(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method);
        } catch (IllegalAccessException hidden) {
            try {
                Class<?> owner = method.getDeclaringClass();
                InterfaceBinding.class.getModule().addReads(owner.getModule());
                return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                        .unreflect(method);
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(where(method) + " is not accessible: open its package", e);
            }
        }
    }

    private static String where(Method method) {
        return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }
}
