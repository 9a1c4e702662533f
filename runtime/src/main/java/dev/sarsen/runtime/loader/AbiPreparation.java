package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.abi.MemoryForm;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * Initialises, once and on a shallow stack, every class that a trap or an accessor of generated code needs.
 *
 * <p>A class whose initialiser runs out of stack stays unusable for the whole JVM. Without this a guest that recurses to
 * the end of its stack and then does something for the first time could take that from everybody else.
 */
final class AbiPreparation {

    private static final CountDownLatch LANES_READY = new CountDownLatch(1);
    private static final TrapKind FIRST = prepare();

    private AbiPreparation() {}

    /** Returns when everything is initialised. */
    static void await() {
        Objects.requireNonNull(FIRST);
    }

    /**
     * Returns when the classes of vectors in registers are initialised: with the first module that runs with them, at a
     * depth of the guest's choice, hence by a thread of its own.
     */
    static void awaitLanes() {
        if (LANES_READY.getCount() == 0) {
            return;
        }
        beginLanes();
        boolean interrupted = false;
        while (true) {
            try {
                LANES_READY.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins what {@link #awaitLanes} waits for, where nothing will tell when the first of them is needed. */
    static void beginLanes() {
        Thread.ofPlatform().daemon().start(AbiPreparation::prepareLanes);
    }

    private static void prepareLanes() {
        ClassLoader loader = AbiPreparation.class.getClassLoader();
        AbiSurface.lanes().forEach(name -> initialise(name, loader));
        LANES_READY.countDown();
    }

    private static TrapKind prepare() {
        ClassLoader loader = AbiPreparation.class.getClassLoader();
        for (String name : AbiSurface.accessors()) {
            boolean otherForm = name.equals(AbiSurface.MEM) && !MemoryForm.NATIVE;
            initialise(otherForm ? AbiSurface.HEAP_MEM : name, loader);
        }
        initialise(AbiSurface.COUNTED_LOOPS, loader);
        if (MemoryForm.NATIVE) {
            initialise(AbiSurface.BULK_RAW, loader);
            initialise(AbiSurface.ATOMICS_RAW, loader);
        } else {
            initialise(AbiSurface.SHARED_MEM, loader);
        }
        try {
            // The message of a failed check goes through the formatter, which has much to initialise. Not by
            // checkIndex: C2 remembers one failure in that method for the life of the JVM, and takes its calls for
            // range checks no more.
            return new Trap(TrapKind.MEMORY_OUT_OF_BOUNDS, "index " + Objects.checkFromIndexSize(1, 1, 1)).kind();
        } catch (IndexOutOfBoundsException expected) {
            return new Trap(TrapKind.MEMORY_OUT_OF_BOUNDS).kind();
        }
    }

    private static void initialise(String internalName, ClassLoader loader) {
        try {
            Class.forName(internalName.replace('/', '.'), true, loader);
        } catch (ClassNotFoundException absent) {
            // The list also has accessor classes of features that this version lacks.
        }
    }
}
