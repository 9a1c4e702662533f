package dev.sarsen.compiler.trace;

import dev.sarsen.compiler.emit.ClassFile;
import dev.sarsen.compiler.emit.ModuleEmitter;
import dev.sarsen.compiler.emit.PlannedFunction;
import dev.sarsen.compiler.plan.Region;
import dev.sarsen.runtime.trace.LoopCompiler;
import dev.sarsen.runtime.trace.ModuleClasses;
import dev.sarsen.runtime.trace.TraceCompiler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The dispatching loops of a module: its functions are compiled once more, the same way as they were. */
public final class ModuleLoops implements LoopCompiler {

    private final ModuleEmitter emitter;
    private final ModuleEmitter.FunctionSource functions;

    /** Takes what compiles the functions. */
    public ModuleLoops(ModuleEmitter emitter, ModuleEmitter.FunctionSource functions) {
        this.emitter = emitter;
        this.functions = functions;
    }

    @Override
    public @Nullable TraceCompiler loop(int function, int region, ModuleClasses classes) {
        if (!emitter.isDefined(function) || !makes(function, classes)) {
            return null;
        }
        Region loop = functions.function(function).plan().root().find(region);
        return loop == null || !loop.dispatching()
                ? null
                : new LoopTraces(emitter.layout(), () -> functions.function(function), region);
    }

    /** Whether a function's classes are what is made of it now: a trace goes on with its frame objects and labels. */
    private boolean makes(int function, ModuleClasses classes) {
        int codeClass = emitter.layout().codeClassIndex(function);
        for (ClassFile made : emitter.code(codeClass, functions).classes()) {
            if (!Arrays.equals(made.bytes(), classes.stored(made.internalName()))) {
                return false;
            }
        }
        return true;
    }

    /** Compiles the loop's function once more. */
    interface Source {
        PlannedFunction function();
    }
}
