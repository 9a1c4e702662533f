package dev.sarsen.suite.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Compiler and runtime loaded once more with a counter in every method: calls and backward jumps are counted for each
 * package, which is each stage. A count is the same on every machine, where a clock is not.
 *
 * <p>What the JDK's own methods do is not counted; what they allocate shows in the allocated bytes.
 */
final class CountedWork {

    private static final String COUNTS = "dev/sarsen/suite/work/WorkCounts";
    private static final String PROBE = "dev.sarsen.suite.work.WorkProbe";

    private final Map<String, Integer> stages = new HashMap<>();
    private final Method probe;

    CountedWork() {
        try {
            probe = Class.forName(PROBE, true, new Loader())
                    .getDeclaredMethod("compileAndLoad", byte[].class, Path.class);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Compiles a module, loads every class of it, makes an instance; answers the work of each package that did some. */
    Map<String, Long> of(byte[] wasm, Path directory) {
        long[] before = WorkCounts.COUNTS.clone();
        try {
            probe.invoke(null, wasm, directory);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the module was not compiled and loaded", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        Map<String, Long> work = new TreeMap<>();
        stages.forEach((stage, index) -> work.put(stage, WorkCounts.COUNTS[index] - before[index]));
        work.values().removeAll(Collections.singleton(0L));
        return work;
    }

    private int index(String packageName) {
        return stages.computeIfAbsent(packageName, _ -> {
            if (stages.size() == WorkCounts.COUNTS.length) {
                throw new IllegalStateException("more packages than counters");
            }
            return stages.size();
        });
    }

    /** Defines the classes of compiler and runtime itself, with counters. */
    private final class Loader extends ClassLoader {

        Loader() {
            super(CountedWork.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean counted = name.startsWith("dev.sarsen.compiler.") || name.startsWith("dev.sarsen.runtime.");
            if (!counted && !name.equals(PROBE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = getParent().getResourceAsStream(file)) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                ClassReader reader = new ClassReader(in);
                ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
                reader.accept(new Counting(writer, index(name.substring(0, name.lastIndexOf('.')))), 0);
                byte[] bytes = writer.toByteArray();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Puts a counter at the start of each method and before each backward jump. */
    private static final class Counting extends ClassVisitor {

        private final int counter;

        Counting(ClassWriter writer, int counter) {
            super(Opcodes.ASM9, writer);
            this.counter = counter;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, type, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, next) {

                private final Set<Label> passed = new HashSet<>();

                @Override
                public void visitCode() {
                    super.visitCode();
                    count();
                }

                @Override
                public void visitLabel(Label label) {
                    passed.add(label);
                    super.visitLabel(label);
                }

                @Override
                public void visitJumpInsn(int opcode, Label label) {
                    if (passed.contains(label)) {
                        count();
                    }
                    super.visitJumpInsn(opcode, label);
                }

                private void count() {
                    super.visitFieldInsn(Opcodes.GETSTATIC, COUNTS, "COUNTS", "[J");
                    super.visitIntInsn(Opcodes.BIPUSH, counter);
                    super.visitInsn(Opcodes.DUP2);
                    super.visitInsn(Opcodes.LALOAD);
                    super.visitInsn(Opcodes.LCONST_1);
                    super.visitInsn(Opcodes.LADD);
                    super.visitInsn(Opcodes.LASTORE);
                }
            };
        }
    }
}
