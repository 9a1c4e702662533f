package dev.sarsen.compiler.emit;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The indirect calls of one function whose targets are known. The first choice among the targets of a type is a method of
 * the function itself, so that the JVM's profile is that of the function and what it never calls is left out.
 */
final class Dispatches {

    /** More would fill the constants of the function's class. */
    private static final int OWN_METHODS = 8;

    private final ModuleLayout layout;
    private final int function;
    private final DispatchEmitter emitter;
    private final int most;
    private final Set<Dispatcher> own = new LinkedHashSet<>();

    Dispatches(ModuleLayout layout, int function) {
        this(layout, function, OWN_METHODS);
    }

    private Dispatches(ModuleLayout layout, int function, int most) {
        this.layout = layout;
        this.most = most;
        this.function = function;
        this.emitter = new DispatchEmitter(layout);
    }

    /** For code that is added to a function later: no further methods. */
    static Dispatches shared(ModuleLayout layout, int function) {
        return new Dispatches(layout, function, 0);
    }

    /** Writes a call; arguments, index, stack pointer and state are on the stack. */
    void call(CodeWriter out, Dispatcher dispatcher) {
        boolean here = own.contains(dispatcher) || own.size() < most && own.add(dispatcher);
        out.invokeStatic(
                here ? layout.codeClass(function) : layout.dispatchClass(dispatcher),
                here ? name(dispatcher) : DispatchEmitter.CALL,
                emitter.descriptor(dispatcher));
    }

    private String name(Dispatcher dispatcher) {
        return layout.bodyName(function) + "$i" + dispatcher.table() + '_' + dispatcher.typeIndex();
    }

    /** Writes the methods that calls were written to; answers how many. */
    int emit(CodeClasses classes) {
        for (Dispatcher dispatcher : own) {
            emitter.root(classes.writer(layout.codeClass(function)), name(dispatcher), dispatcher);
        }
        return own.size();
    }
}
