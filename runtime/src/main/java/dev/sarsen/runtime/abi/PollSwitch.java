package dev.sarsen.runtime.abi;

/**
 * Whether the running code of one module looks for requests to stop; shared by the module's instances.
 *
 * <p>Off until one of them is first asked to stop, so that a loop pays nothing for being stoppable: {@link
 * GuestInstance#poll} reads a plain field, which C2 reads once before the loop. Switching on makes the JVM drop all code
 * of the module that it compiled while it was off. That is done by loading a sub class of the module's instance class:
 * compiled code takes that class for a leaf of the hierarchy, and the JVM takes such code back, also under running loops,
 * when the assumption ends. What runs then reads the field anew, and what is compiled later finds it set.
 */
public final class PollSwitch {

    /** Always on; for instances that no loaded module stands behind. */
    static final PollSwitch ON = new PollSwitch();

    /** Read by polls; only ever set. */
    boolean on;

    private final Runnable dropCompiledCode;

    private PollSwitch() {
        this.on = true;
        this.dropCompiledCode = () -> {};
    }

    /**
     * Makes a switch that is off.
     *
     * @param dropCompiledCode makes the JVM drop what it compiled of the module; called once
     */
    public PollSwitch(Runnable dropCompiledCode) {
        this.dropCompiledCode = dropCompiledCode;
    }

    /** Makes the module's code look, now and from now on. */
    synchronized void turnOn() {
        if (!on) {
            on = true;
            dropCompiledCode.run();
        }
    }
}
