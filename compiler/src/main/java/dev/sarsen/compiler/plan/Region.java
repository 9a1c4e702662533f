package dev.sarsen.compiler.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A range of a function's statements that becomes one Java method; the root region is the function's own method.
 *
 * <p>Statements of the range that lie in no child are emitted in this region's method; each child is a call there. A
 * region is entered at its start or at one of its {@link #entries}, and left by running off its end, by returning from the
 * function, or to one of its {@link #exits}.
 */
public final class Region {

    private final int start;
    private final int end;
    private final List<Region> children = new ArrayList<>();
    private final SortedSet<Integer> entries = new TreeSet<>();
    private final SortedSet<Integer> exits = new TreeSet<>();
    private boolean returns;
    private boolean dispatching;
    private int number;

    Region(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** The same range as a leaf. */
    public Region whole() {
        Region leaf = new Region(start, end);
        leaf.number = number;
        leaf.returns = returns;
        leaf.entries.addAll(entries);
        leaf.exits.addAll(exits);
        return leaf;
    }

    /** The region of a number in it, or null. */
    public @Nullable Region find(int wanted) {
        if (number == wanted) {
            return this;
        }
        for (Region child : children) {
            Region found = child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Index of its first statement. */
    public int start() {
        return start;
    }

    /** Index after its last statement. */
    public int end() {
        return end;
    }

    /** Regions cut out of it, in order, disjoint. */
    public List<Region> children() {
        return children;
    }

    /** Orders of labels inside, other than at its start, that are jumped to from outside. */
    public SortedSet<Integer> entries() {
        return entries;
    }

    /** Orders of labels outside that are jumped to from inside. */
    public SortedSet<Integer> exits() {
        return exits;
    }

    /** Whether a return of the function lies inside. */
    public boolean returns() {
        return returns;
    }

    void markReturns() {
        returns = true;
    }

    /**
     * Whether its children are handlers: they tile the region, each is an object with one virtual method, and the region's
     * own method does nothing but call the one that the last answer names. The form of an interpreter's loop.
     */
    public boolean dispatching() {
        return dispatching;
    }

    void markDispatching() {
        dispatching = true;
    }

    /** Its number within the function; 0 for the root. */
    public int number() {
        return number;
    }

    void number(int assigned) {
        number = assigned;
    }

    /** Whether a statement lies in the range. */
    public boolean contains(int statement) {
        return statement >= start && statement < end;
    }

    /** Whether nothing is cut out of it. */
    public boolean leaf() {
        return children.isEmpty();
    }
}
