package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.Calls;
import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.RuntimeType;
import dev.sarsen.runtime.abi.Table;
import dev.sarsen.runtime.type.FunctionType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** A host function as a function reference. */
final class HostFuncRef extends FuncRef {

    private final MethodHandle handle;

    HostFuncRef(FunctionType type, MethodHandle guestForm) {
        super(
                new NoGuest(Math.max(VectorForm.count(type.results()), 1 + Calls.wideArguments(type))),
                0,
                RuntimeType.of(type));
        this.handle = MethodHandles.insertArguments(guestForm, guestForm.type().parameterCount() - 1, instance);
    }

    @Override
    public MethodHandle handle() {
        return handle;
    }

    /** Holds what travels beside the stack when a host function is called without a calling instance. */
    private static final class NoGuest extends GuestInstance {

        NoGuest(int results) {
            super(results, 0);
        }

        @Override
        public void bind(
                MethodHandle[] importedFunctions,
                LinearMemory[] memories,
                Table[] tables,
                @Nullable GlobalCell[] globals) {
            throw new UnsupportedOperationException("a host function is not bound");
        }

        @Override
        public void initialize() {}

        @Override
        public void start() {}

        @Override
        protected FuncRef create(int functionIndex) {
            throw new UnsupportedOperationException("a host function has no functions");
        }
    }
}
