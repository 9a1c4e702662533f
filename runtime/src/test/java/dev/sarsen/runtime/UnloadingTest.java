package dev.sarsen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class UnloadingTest {

    private static final int CYCLES = 3_000;

    @Test
    void unloadsTheClassesOfClosedModules() throws Throwable {
        byte[] artifact = new TestArtifact()
                .memory("memory", 1, 1)
                .importFunction("env", "f", ">")
                .function("add", "ii>i", b -> {
                    b.parameter(0).parameter(1);
                    b.code().iadd().ireturn();
                })
                .bytes();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (Engine engine = Engine.create()) {
            Linker linker = new Linker(engine).define("env", "f", Runnable.class, () -> {});
            for (int i = 0; i < CYCLES; i++) {
                loaders.add(cycle(engine, linker, artifact));
            }
            assertThat(remaining(loaders)).isLessThan(CYCLES / 100);
        }
    }

    private static WeakReference<ClassLoader> cycle(Engine engine, Linker linker, byte[] artifact) throws Throwable {
        try (Module module = engine.load(artifact);
                Instance instance = linker.instantiate(module)) {
            ExportedFunction add = instance.function("add");
            assertThat((int) add.handle().invokeExact(1, 2)).isEqualTo(3);
            assertThat(add.as(IntBinaryOperator.class).applyAsInt(2, 3)).isEqualTo(5);
            assertThat(add.invoke(3, 4)).containsExactly(7);
            return new WeakReference<>(instance.guest().getClass().getClassLoader());
        }
    }

    private static long remaining(List<WeakReference<ClassLoader>> loaders) {
        long alive = loaders.size();
        for (int i = 0; i < 20 && alive > 0; i++) {
            System.gc();
            alive = loaders.stream().filter(l -> l.get() != null).count();
        }
        return alive;
    }
}
