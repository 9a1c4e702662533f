package dev.sarsen.host.guest;

import dev.sarsen.runtime.artifact.ArtifactReader;
import dev.sarsen.runtime.artifact.ArtifactSource;
import dev.sarsen.runtime.trace.LoopCompiler;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Turns a module into an artifact. */
public interface ArtifactCompiler {

    /** Version and options, as far as they change what an artifact holds. */
    String identity();

    /**
     * Compiles a module. Stops soon after its thread was interrupted.
     *
     * @param module the module's bytes
     * @param artifact the file to write; it exists and is empty
     * @param progress is told how far it is
     * @throws RejectedModuleException when the module is at fault
     */
    void compile(byte[] module, Path artifact, CompileProgress progress) throws IOException, RejectedModuleException;

    /**
     * Begins to compile a module, and returns when it can be loaded. A compiler that cannot do that compiles it whole.
     *
     * @param module the module's bytes
     * @param artifact the file to write in the end; it exists and is empty
     * @throws RejectedModuleException when the module is at fault, as far as this is known
     */
    default BegunCompilation begin(byte[] module, Path artifact) throws IOException, RejectedModuleException {
        compile(module, artifact, CompileProgress.NONE);
        ArtifactSource whole = ArtifactReader.open(artifact);
        return new BegunCompilation() {
            @Override
            public ArtifactSource source() {
                return whole;
            }

            @Override
            public void await() {}
        };
    }

    /**
     * What compiles hot loops of a module once more; null where there is no such thing.
     *
     * @param module the module's bytes
     */
    default @Nullable LoopCompiler loops(byte[] module) {
        return null;
    }

    /** Is told how far a compilation is. */
    interface CompileProgress {

        /** A progress that nobody looks at. */
        CompileProgress NONE = (stage, fraction) -> {};

        /**
         * Some work is done.
         *
         * @param stage what is being done, in one word
         * @param fraction of the whole, from 0 to 1
         */
        void at(String stage, double fraction);
    }
}
