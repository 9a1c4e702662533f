package dev.sarsen.wasix.call;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.layout.GuestPointer;
import dev.sarsen.wasix.process.ProcessExit;

/** The calls about the process itself: arguments, environment, clocks, randomness, exit. */
final class ProcessCalls {

    private final CallContext context;

    ProcessCalls(CallContext context) {
        this.context = context;
    }

    /** Writes the arguments. */
    public int argsGet(LinearMemory memory, int pointers, int buffer) {
        try {
            context.process.arguments().write(memory, pointers, buffer);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes how many arguments and bytes there are. */
    public int argsSizesGet(LinearMemory memory, int count, int size) {
        try {
            context.process.arguments().writeSizes(memory, count, size);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes the environment. */
    public int environGet(LinearMemory memory, int pointers, int buffer) {
        try {
            context.process.environment().write(memory, pointers, buffer);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes how many variables and bytes there are. */
    public int environSizesGet(LinearMemory memory, int count, int size) {
        try {
            context.process.environment().writeSizes(memory, count, size);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes the resolution of a clock. */
    public int clockResGet(LinearMemory memory, int clock, int result) {
        try {
            GuestPointer.setI64(memory, result, context.process.clocks().resolution(clock));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes the time of a clock. */
    public int clockTimeGet(LinearMemory memory, int clock, long precision, int result) {
        try {
            GuestPointer.setI64(memory, result, context.process.clocks().now(clock));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes random bytes. */
    public int randomGet(LinearMemory memory, int buffer, int length) {
        try {
            GuestPointer.require(memory, buffer, length);
            int done = 0;
            while (done < length) {
                byte[] bytes = new byte[Math.min(length - done, RANDOM_BYTES)];
                context.process.random().nextBytes(bytes);
                GuestPointer.write(memory, buffer + done, bytes, 0, bytes.length);
                done += bytes.length;
            }
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Ends the process. */
    @SuppressWarnings("DoNotCallSuggester") // the guest calls it
    public void procExit(LinearMemory memory, int code) {
        throw ProcessExit.withCode(code);
    }

    /** Raises a signal: without handlers, the default of each. */
    public int procRaise(LinearMemory memory, int signal) {
        try {
            if (signal < 0 || signal > LAST_SIGNAL) {
                throw WasixException.of(Errno.INVAL);
            }
            if ((STOPPING >>> signal & 1) != 0) {
                throw WasixException.of(Errno.NOTSUP);
            }
            if ((IGNORED >>> signal & 1) == 0) {
                throw ProcessExit.bySignal(signal);
            }
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Lets another thread run. */
    @SuppressWarnings("ThreadPriorityCheck") // what the guest asks for
    public int schedYield(LinearMemory memory) {
        Thread.yield();
        return CallContext.SUCCESS;
    }

    private static final int RANDOM_BYTES = 1 << 16;
    private static final int LAST_SIGNAL = 30;

    /** {@code NONE}, {@code CHLD}, {@code CONT}, {@code URG}, {@code WINCH} by their preview 1 numbers. */
    private static final int IGNORED = 1 | 1 << 16 | 1 << 17 | 1 << 22 | 1 << 27;

    /** {@code STOP}, {@code TSTP}, {@code TTIN}, {@code TTOU}: nobody could let the process go on. */
    private static final int STOPPING = 1 << 18 | 1 << 19 | 1 << 20 | 1 << 21;
}
