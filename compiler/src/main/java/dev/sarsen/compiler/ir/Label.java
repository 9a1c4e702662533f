package dev.sarsen.compiler.ir;

/** A place in a function that jumps may name; identity is what counts. */
public final class Label {

    private final int id;
    private final boolean loop;
    private int uses;
    private boolean polled;

    /**
     * Makes a label that is not bound yet.
     *
     * @param id number within the function
     * @param loop whether it is the header of a loop
     */
    public Label(int id, boolean loop) {
        this.id = id;
        this.loop = loop;
    }

    /** Its number within the function. */
    public int id() {
        return id;
    }

    /** Whether it heads a loop. */
    public boolean loop() {
        return loop;
    }

    /** Whether the loop it heads can be stopped as it is: it polls, or makes a bounded number of rounds. */
    public boolean polled() {
        return polled;
    }

    /** Says that the loop needs no further poll. */
    public void markPolled() {
        polled = true;
    }

    /** How many jumps name it. */
    public int uses() {
        return uses;
    }

    /** Counts one more jump. */
    public Label use() {
        uses++;
        return this;
    }

    /** Takes back one jump. */
    public void unuse() {
        uses--;
    }

    @Override
    public String toString() {
        return (loop ? "loop" : "L") + id;
    }
}
