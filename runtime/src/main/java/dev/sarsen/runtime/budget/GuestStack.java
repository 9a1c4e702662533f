package dev.sarsen.runtime.budget;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a call on a thread with a stack of a chosen size, as if it were the caller's own. */
public final class GuestStack {

    private GuestStack() {}

    /**
     * Calls on a new platform thread and waits. An interruption of the waiting thread is passed on; what the call throws
     * is thrown here.
     *
     * @param stackBytes the size of the stack
     * @param name what runs, for the thread's name
     * @param call the call
     */
    public static <T> T call(long stackBytes, String name, Supplier<T> call) {
        Outcome<T> outcome = new Outcome<>(call);
        Thread thread = new Thread(null, outcome, "guest-" + name, stackBytes);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                thread.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return outcome.get();
    }

    private static final class Outcome<T> implements Runnable {

        private final Supplier<T> call;
        private @Nullable T result;
        private @Nullable Throwable thrown;

        Outcome(Supplier<T> call) {
            this.call = call;
        }

        @Override
        public void run() {
            try {
                result = call.get();
            } catch (Throwable t) {
                thrown = t;
            }
        }

        @SuppressWarnings("NullAway") // the result is null only when the supplier's is
        T get() {
            if (thrown != null) {
                throw Outcome.<RuntimeException>unchecked(thrown);
            }
            return result;
        }

        @SuppressWarnings("unchecked")
        private static <E extends Throwable> RuntimeException unchecked(Throwable t) throws E {
            throw (E) t;
        }
    }
}
