package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.PollSwitch;
import dev.sarsen.runtime.abi.RuntimeType;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import dev.sarsen.runtime.artifact.ArtifactManifest;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import dev.sarsen.runtime.artifact.ArtifactSource;
import dev.sarsen.runtime.trace.LoopCompiler;
import dev.sarsen.runtime.trace.LoopWatcher;
import dev.sarsen.runtime.trace.ModuleClasses;
import dev.sarsen.runtime.type.MemoryType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A module's classes and data, shared by all its instances.
 *
 * <p>Closing it closes the artifact's file; classes that were not used before cannot be loaded after that.
 */
public final class LoadedModule implements AutoCloseable {

    private final ArtifactSource reader;
    private final ArtifactManifest manifest;
    private final MethodHandle constructor;
    private final byte[][] data;
    private final RuntimeType[] types;
    private final PollSwitch polls;
    /** Null where the application's own loader has the classes: then nothing is added to them. */
    private final @Nullable ArtifactClassLoader loader;

    private LoopWatcher.@Nullable ModuleLoops loops;

    /**
     * Loads the instance class and the data segments; all other classes load when they are first used.
     *
     * @param reader the artifact, owned from now on
     * @throws ArtifactRejectedException when something is missing or not allowed
     */
    public LoadedModule(ArtifactSource reader) {
        this(reader, false);
    }

    /**
     * Loads the instance class and the data segments; all other classes load when they are first used.
     *
     * @param reader the artifact, owned from now on
     * @param ownClasses whether the application's loader may have the classes, because the artifact is of its jar
     * @throws ArtifactRejectedException when something is missing or not allowed
     */
    public LoadedModule(ArtifactSource reader, boolean ownClasses) {
        AbiPreparation.await();
        this.reader = reader;
        ArtifactManifest stored = reader.manifest();
        this.types = TypeResolution.types(stored);
        this.manifest = new TypeResolution(types).resolve(stored);
        boolean sharedMemories = manifest.memories().stream().anyMatch(MemoryType::shared);
        Class<?> own = ownClasses ? OwnClasses.guest(manifest.packagePrefix()) : null;
        if (own == null) {
            ArtifactClassLoader made =
                    new ArtifactClassLoader(reader, manifest.packagePrefix(), manifest.moduleDigest(), sharedMemories);
            this.loader = made;
            this.constructor = constructor(guestClass(made));
            this.polls = new PollSwitch(made::dropCompiledCode);
        } else {
            this.loader = null;
            this.constructor = constructor(own);
            this.polls = new PollSwitch(() -> OwnClasses.dropCompiledCode(own));
        }
        this.data = new byte[manifest.dataSegments()][];
        for (int i = 0; i < data.length; i++) {
            data[i] = reader.require(ArtifactFormat.dataSegment(i));
        }
    }

    private Class<?> guestClass(ArtifactClassLoader loader) {
        String name = (manifest.packagePrefix() + ArtifactFormat.GUEST_CLASS).replace('/', '.');
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw unusable(name, e);
        }
    }

    private static MethodHandle constructor(Class<?> guest) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(guest, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(GuestInstance.class));
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw unusable(guest.getName(), e);
        }
    }

    private static ArtifactRejectedException unusable(String name, Throwable why) {
        return new ArtifactRejectedException(
                "artifact has no usable instance class " + name + ": " + why.getMessage(), why);
    }

    /**
     * Lets somebody watch the module's dispatching loops; before there is an instance.
     *
     * @param given what compiles the loops, or null where the artifact's source knows
     */
    public void watch(LoopWatcher watcher, @Nullable Supplier<@Nullable LoopCompiler> given) {
        ArtifactClassLoader own = loader;
        LoopCompiler known = given == null ? reader.loops() : null;
        if (own == null || (given == null && known == null)) {
            return;
        }
        String prefix = manifest.packagePrefix();
        ModuleClasses classes = new ModuleClasses() {
            @Override
            public Class<?> find(String name) throws ClassNotFoundException {
                return Class.forName((prefix + name).replace('/', '.'), true, own);
            }

            @Override
            public byte @Nullable [] stored(String internalName) {
                return reader.find(internalName + ".class");
            }

            @Override
            public Class<?> add(String internalName, byte[] code) {
                return own.addClass(internalName, code);
            }
        };
        LoopWatcher.ModuleLoops found = new LoopWatcher.ModuleLoops(classes, given == null ? () -> known : given);
        loops = found;
        own.onLoop(name -> watcher.found(found, name));
    }

    /** Number of places in the module's dispatching loops at which traces begin. */
    public int traces() {
        return loops == null ? 0 : loops.traces();
    }

    /** The manifest. */
    public ArtifactManifest manifest() {
        return manifest;
    }

    /** A defined type of the module, one object for all modules. */
    public RuntimeType type(int index) {
        return types[index];
    }

    /** Makes the state of a new instance, with its data segments, unbound. */
    public GuestInstance newGuest() {
        GuestInstance guest;
        try {
            guest = (GuestInstance) constructor.invokeExact();
        } catch (LinkageError e) {
            throw new ArtifactRejectedException("artifact does not fit this runtime: " + e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ArtifactRejectedException("artifact's instance class cannot be constructed", e);
        }
        guest.polls(polls);
        guest.types(types);
        guest.data(data.clone());
        return guest;
    }

    /** Closes the artifact. */
    @Override
    public void close() {
        reader.close();
    }
}
