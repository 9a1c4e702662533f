package dev.sarsen.host.cli;

import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.runtime.Module;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A module that can run, and what still goes on behind it.
 *
 * @param module the module
 * @param rest what is left to do until the artifact is complete
 */
record LoadedProgram(Module module, Rest rest) implements AutoCloseable {

    /** Work behind a running program. */
    interface Rest {

        /** Waits for its end. */
        void await() throws IOException, RejectedModuleException;
    }

    /** A module with nothing left to do. */
    static LoadedProgram complete(Module module) {
        return new LoadedProgram(module, () -> {});
    }

    /** Something that a thread does; who awaits it gets what went wrong. */
    static final class Background implements Rest {

        private final Thread thread;
        private @Nullable Throwable problem;

        /** Begins. The process does not end before. */
        Background(Rest work) {
            thread = Thread.ofPlatform().name("sarsen-artifact").start(() -> {
                try {
                    work.await();
                } catch (Throwable e) {
                    problem = e;
                }
            });
        }

        @Override
        public void await() throws IOException, RejectedModuleException {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            switch (problem) {
                case null -> {}
                case IOException e -> throw e;
                case RejectedModuleException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(problem);
            }
        }
    }

    @Override
    public void close() {
        module.close();
    }
}
