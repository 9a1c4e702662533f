package dev.sarsen.runtime.trace;

import dev.sarsen.runtime.artifact.ArtifactFormat;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One dispatching loop of a loaded module: its tables of handlers, and what is put into them.
 *
 * <p>The loop looks its next handler up in a table at each step, so that another handler takes part from the next step on,
 * in all threads, without any of them being stopped or asked. What is put there does the same as the handler it takes the
 * place of: a recorder writes the step down and calls it, a trace is a copy that goes on further. Tables are written
 * without order, since it does not matter who finds which, and all that is put there has no fields but final ones.
 *
 * <p>Not for several threads at once, but for those that run the loop.
 */
public final class DispatchLoop {

    private final ModuleClasses classes;
    private final String name;
    private final Object[] byLabel;
    private final Object[] all;
    /** What the tables hold while nobody records. */
    private final Object[] handlersOfLabels;

    private final Object[] handlers;
    /** The first content of the table of labels: all of it handlers of the artifact. */
    private final Object[] original;

    private final Constructor<?> recorder;
    private final Field steps;
    private final Field count;
    private final Field frame;
    /** Handlers that record blocks, by the index of the one they take the place of. */
    private final Map<Integer, Object> recordings = new HashMap<>();

    private int traced;

    private final Map<String, Class<?>> added = new HashMap<>();

    /**
     * Finds the tables of a loop.
     *
     * @param name name of the class of handlers without the package
     * @throws ReflectiveOperationException when its classes are not as they should be
     */
    public DispatchLoop(ModuleClasses classes, String name) throws ReflectiveOperationException {
        this.classes = classes;
        this.name = name;
        Class<?> owner = classes.find(name);
        byLabel = table(owner, ArtifactFormat.HANDLERS_BY_LABEL);
        all = table(owner, ArtifactFormat.HANDLERS);
        handlersOfLabels = byLabel.clone();
        original = byLabel.clone();
        handlers = all.clone();
        Class<?> recorders = classes.find(name + ArtifactFormat.RECORDER_SUFFIX);
        recorder = recorders.getDeclaredConstructor(owner);
        recorder.setAccessible(true);
        steps = field(recorders, ArtifactFormat.RECORDER_STEPS, int[].class);
        count = field(recorders, ArtifactFormat.RECORDER_COUNT, int.class);
        frame = recorders.getDeclaredField(ArtifactFormat.RECORDER_FRAME);
        frame.setAccessible(true);
    }

    private static Field field(Class<?> owner, String name, Class<?> type) throws NoSuchFieldException {
        Field field = owner.getDeclaredField(name);
        if (field.getType() != type) {
            throw new NoSuchFieldException(name);
        }
        field.setAccessible(true);
        return field;
    }

    private static Object[] table(Class<?> owner, String name) throws ReflectiveOperationException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        if (!(field.get(null) instanceof Object[] table)) {
            throw new NoSuchFieldException(name);
        }
        return table;
    }

    /** Index of the function, imports counted first. */
    public int function() {
        return Integer.parseInt(name.substring(1, name.indexOf('_')));
    }

    /** Number of the region in the function. */
    public int region() {
        return Integer.parseInt(name.substring(name.indexOf('_') + 1));
    }

    /** Whether a compiler speaks of the same loop. */
    public boolean fits(TraceCompiler compiler) {
        return compiler.labels() == byLabel.length;
    }

    // Recording

    /**
     * Begins to record the steps of the loop in all threads.
     *
     * @param capacity what is recorded at most
     * @param blocks whether those handlers take part that record blocks, and traces do not
     */
    public void record(int capacity, boolean blocks) throws ReflectiveOperationException {
        count.setInt(null, 0);
        steps.set(null, new int[capacity]);
        Map<Object, Object> instead = new HashMap<>();
        if (blocks) {
            for (Map.Entry<Integer, Object> recording : recordings.entrySet()) {
                instead.put(handlers[recording.getKey()], recording.getValue());
                all[recording.getKey()] = recording.getValue();
            }
        }
        for (int k = 0; k < byLabel.length; k++) {
            Object real = blocks ? original[k] : handlersOfLabels[k];
            Object recording = instead.get(real);
            if (recording == null) {
                recording = recorder.newInstance(real);
                instead.put(real, recording);
            }
            byLabel[k] = recording;
        }
    }

    /** How much was recorded so far. */
    public int recorded() throws ReflectiveOperationException {
        return count.getInt(null);
    }

    /** Ends a recording and answers it. */
    public int[] recording() throws ReflectiveOperationException {
        int[] log = (int[]) steps.get(null);
        int length = Math.clamp(count.getInt(null), 0, log.length);
        steps.set(null, null);
        frame.set(null, null);
        System.arraycopy(handlersOfLabels, 0, byLabel, 0, byLabel.length);
        System.arraycopy(handlers, 0, all, 0, all.length);
        return Arrays.copyOf(log, length);
    }

    /** Lets the handlers that occur in a recording record blocks from the next recording on. */
    public void observe(TraceCompiler compiler, int[] log) throws ReflectiveOperationException {
        for (Map.Entry<Integer, TraceCompiler.AddedClass> recording :
                compiler.recordings(log).entrySet()) {
            if (!recordings.containsKey(recording.getKey())) {
                recordings.put(recording.getKey(), instance(add(recording.getValue())));
            }
        }
    }

    private Class<?> add(TraceCompiler.AddedClass code) {
        return added.computeIfAbsent(code.internalName(), n -> classes.add(n, code.code()));
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    // Traces

    /** Puts traces in the place of those before. */
    public void install(TraceCompiler.Traces traces) throws ReflectiveOperationException {
        Map<String, Class<?>> made = new HashMap<>();
        for (TraceCompiler.AddedClass code : traces.classes()) {
            made.put(code.internalName(), add(code));
        }
        for (Class<?> all : made.values()) {
            // Verified here, not where a guest first comes by.
            Class.forName(all.getName(), true, all.getClassLoader());
        }
        Object[] next = original.clone();
        for (Map.Entry<Integer, String> head : traces.heads().entrySet()) {
            Class<?> trace = made.get(head.getValue());
            if (trace == null) {
                throw new ClassNotFoundException(head.getValue());
            }
            next[head.getKey()] = instance(trace);
        }
        System.arraycopy(next, 0, handlersOfLabels, 0, next.length);
        System.arraycopy(next, 0, byLabel, 0, next.length);
        traced = traces.heads().size();
    }

    /** Number of labels that have traces. */
    public int traces() {
        return traced;
    }

    /** Recordings one after the other, with a break behind each. */
    static int[] joined(List<int[]> recordings) {
        List<int[]> parts = new ArrayList<>(recordings);
        int length = parts.stream().mapToInt(part -> part.length + 1).sum();
        int[] joined = new int[length];
        int at = 0;
        for (int[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
            joined[at++] = -1;
        }
        return joined;
    }

    @Override
    public String toString() {
        return "loop " + name;
    }
}
