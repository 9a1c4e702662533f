package dev.sarsen.runtime.trace;

import java.util.List;
import java.util.Map;

/**
 * What the compiler knows of one dispatching loop.
 *
 * <p>A recording is what recorders write: the order of a label, -1 where the steps before have nothing to do with those
 * after, and below that blocks, which mean something to the compiler alone. It may hold anything else: nothing may follow
 * from it but which code is made. Not for several threads at once.
 */
public interface TraceCompiler {

    /** Number of labels. */
    int labels();

    /** A class to be added to the module. */
    final class AddedClass {

        private final String internalName;
        private final byte[] code;

        /**
         * Takes a class.
         *
         * @param internalName its name with slashes
         * @param code the class file, owned from now on
         */
        public AddedClass(String internalName, byte[] code) {
            this.internalName = internalName;
            this.code = code;
        }

        /** Its name with slashes. */
        public String internalName() {
            return internalName;
        }

        /** The class file; not to be changed. */
        public byte[] code() {
            return code;
        }
    }

    /**
     * Handlers that also record blocks, for those that occur in a recording.
     *
     * @param log what recorders wrote
     * @return for indices of handlers the class whose only constructor makes the one to be used instead
     */
    Map<Integer, AddedClass> recordings(int[] log);

    /**
     * Traces.
     *
     * @param classes all classes, those that traces are made of first
     * @param heads for indices of labels the name of the class that is the trace from there on
     * @param left the part of the steps of the recording that would still be dispatched, from 0 to 1
     */
    record Traces(List<AddedClass> classes, Map<Integer, String> heads, double left) {}

    /**
     * Makes traces of what was recorded with the handlers of {@link #recordings}.
     *
     * @param log what recorders wrote, one recording after the other with -1 between
     */
    Traces traces(int[] log);

    /** The part of the steps of a recording that would still be dispatched with the last traces, from 0 to 1. */
    double left(int[] log);
}
