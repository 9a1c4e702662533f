package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.module.WasmModule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The door of emission: class by class what a module becomes. */
public final class ModuleEmitter {

    /** Turns one defined function into IR with a plan. */
    public interface FunctionSource {
        /** Lowers, optimises and plans a function. */
        PlannedFunction function(int functionIndex);
    }

    private final ModuleLayout layout;
    private final References references;
    private final ReferenceEmitter referenceEmitter;
    private final DispatchEmitter dispatchEmitter;

    /**
     * Emits a module of the given layout.
     *
     * @param constantReferences the functions that constant expressions and element segments refer to
     */
    public ModuleEmitter(ModuleLayout layout, BitSet constantReferences) {
        this.layout = layout;
        this.references = new References(layout.module(), constantReferences, layout.tailCalls());
        this.referenceEmitter = new ReferenceEmitter(layout);
        this.dispatchEmitter = new DispatchEmitter(layout);
    }

    /** The layout. */
    public ModuleLayout layout() {
        return layout;
    }

    /** Whether an index is that of a function that the module defines. */
    public boolean isDefined(int function) {
        return function >= layout.module().importedFunctions()
                && function < layout.module().functionCount();
    }

    /** Globals that are kept in cells, by index. */
    public List<Integer> sharedGlobals() {
        return layout.globals().shared().stream().boxed().toList();
    }

    /** Writes one class of functions; may be called by several threads at once. */
    public EmittedCode code(int codeClass, FunctionSource source) {
        WasmModule module = layout.module();
        CodeClasses classes = new CodeClasses(layout.source(codeClass));
        classes.writer(layout.codeClassName(codeClass));
        List<EmittedFunction> functions = new ArrayList<>();
        for (int d = layout.firstFunction(codeClass); d < layout.endFunction(codeClass); d++) {
            PlannedFunction planned = source.function(module.importedFunctions() + d);
            functions.add(FunctionEmitter.emit(layout, classes, planned));
        }
        return new EmittedCode(classes.end(), functions);
    }

    /** The classes that do not depend on the functions' bodies, and those whose need the bodies showed; call last. */
    public void rest(SortedSet<String> frameClasses, ClassFileSink sink) {
        for (References.Group group : references.groups()) {
            sink.accept(new ClassFile(referenceEmitter.groupClass(group), referenceEmitter.group(group)));
        }
        for (int index : new TreeSet<>(layout.usedSignatures())) {
            String name = layout.signatureClassName(index);
            sink.accept(new ClassFile(name, referenceEmitter.signature(index)));
            sink.accept(new ClassFile(ReferenceEmitter.adapterClass(name), referenceEmitter.adapter(index)));
        }
        for (Dispatcher dispatcher : layout.dispatchers()) {
            sink.accept(new ClassFile(layout.dispatchClass(dispatcher), dispatchEmitter.emit(dispatcher)));
        }
        for (String frameClass : frameClasses) {
            FrameEmitter.classes(frameClass).forEach(name -> sink.accept(new ClassFile(name, FrameEmitter.emit(name))));
        }
        GuestEmitter.emit(layout, references, referenceEmitter).forEach(sink::accept);
    }

    /** The class of functions that a generated class is made together with, or -1 for those of {@link #rest}. */
    public int codeClassOf(String internalName) {
        return layout.codeClassOf(internalName);
    }

    /**
     * One of the classes of {@link #rest} by its name, without the others; null when it is none, or one of those beside an
     * instance class that is full.
     */
    public byte @Nullable [] oneOfRest(String internalName) {
        if (internalName.equals(layout.guestClass())) {
            return GuestEmitter.emit(layout, references, referenceEmitter)
                    .getLast()
                    .bytes();
        }
        if (FrameShape.isName(layout.prefix(), internalName)) {
            return FrameEmitter.emit(internalName);
        }
        for (References.Group group : references.groups()) {
            if (referenceEmitter.groupClass(group).equals(internalName)) {
                return referenceEmitter.group(group);
            }
        }
        for (int index : layout.usedSignatures()) {
            String name = layout.signatureClassName(index);
            if (name.equals(internalName)) {
                return referenceEmitter.signature(index);
            }
            if (ReferenceEmitter.adapterClass(name).equals(internalName)) {
                return referenceEmitter.adapter(index);
            }
        }
        for (Dispatcher dispatcher : layout.dispatchers()) {
            if (layout.dispatchClass(dispatcher).equals(internalName)) {
                return dispatchEmitter.emit(dispatcher);
            }
        }
        return null;
    }
}
