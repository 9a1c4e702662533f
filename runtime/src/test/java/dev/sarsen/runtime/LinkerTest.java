package dev.sarsen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TableType;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private final Engine engine = Engine.create();
    private final Linker linker = new Linker(engine);

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private static TableType table(long minimum, long maximum) {
        return new TableType(ReferenceType.FUNCREF, TestArtifact.limits(minimum, maximum), false);
    }

    private void assertImport(ExternType wanted, String found) {
        Module module =
                engine.load(new TestArtifact().importing("env", "thing", wanted).bytes());
        if (found == null) {
            linker.instantiate(module).close();
        } else {
            assertThatThrownBy(() -> linker.instantiate(module))
                    .isInstanceOf(LinkException.class)
                    .hasMessageStartingWith("incompatible import type \"env\" \"thing\", expected ")
                    .hasMessageEndingWith("found " + found);
        }
    }

    @Test
    void reportsAllMissingImportsAtOnceWithTheirTypes() {
        Module module = engine.load(new TestArtifact()
                .importFunction("env", "first", "il>d")
                .importing("env", "mem", TestArtifact.memoryType(1, 2))
                .importFunction("env", "second", ">")
                .bytes());
        linker.define("env", "second", Runnable.class, () -> {});
        assertThatThrownBy(() -> linker.instantiate(module))
                .isInstanceOfSatisfying(LinkException.class, e -> assertThat(e.problems())
                        .containsExactly(
                                "unknown import \"env\" \"first\", expected function [i32 i64] -> [f64]",
                                "unknown import \"env\" \"mem\", expected memory 1 2"));
    }

    @Test
    void matchesFunctionsExactly() {
        Module module = engine.load(
                new TestArtifact().importFunction("env", "thing", "i>i").bytes());
        linker.define("env", "thing", Runnable.class, () -> {});
        assertThatThrownBy(() -> linker.instantiate(module))
                .hasMessage(
                        "incompatible import type \"env\" \"thing\", expected function [i32] -> [i32]: found function [] -> []");
        linker.define("env", "thing", IntUnaryOperator.class, x -> x);
        linker.instantiate(module).close();
    }

    @Test
    void matchesMemoriesBySizeAndMaximum() {
        linker.define("env", "thing", engine.newMemory(TestArtifact.memoryType(2, 5)));
        assertImport(TestArtifact.memoryType(2, -1), null);
        assertImport(TestArtifact.memoryType(0, 5), null);
        assertImport(TestArtifact.memoryType(2, 6), null);
        assertImport(TestArtifact.memoryType(3, -1), "memory 2 5");
        assertImport(TestArtifact.memoryType(2, 4), "memory 2 5");
        assertImport(table(0, -1), "memory 2 5");
        linker.define("env", "thing", engine.newMemory(TestArtifact.memoryType(2, -1)));
        assertImport(TestArtifact.memoryType(1, 32_767), "memory 2");
    }

    @Test
    void matchesAMemoryByTheSizeItHasGrownTo() {
        var memory = engine.newMemory(TestArtifact.memoryType(1, 5));
        linker.define("env", "thing", memory);
        assertImport(TestArtifact.memoryType(3, -1), "memory 1 5");
        memory.grow(2);
        assertImport(TestArtifact.memoryType(3, -1), null);
    }

    @Test
    void matchesTablesBySizeMaximumAndElement() {
        linker.define("env", "thing", engine.newTable(table(10, 20)));
        assertImport(table(10, 20), null);
        assertImport(table(5, -1), null);
        assertImport(table(12, -1), "table 10 20 funcref");
        assertImport(table(10, 15), "table 10 20 funcref");
        assertImport(new TableType(ReferenceType.EXTERNREF, TestArtifact.limits(1, -1), false), "table 10 20 funcref");
    }

    @Test
    void matchesGlobalsByTypeAndMutability() {
        linker.define("env", "thing", new GlobalCell(new GlobalType(NumberType.I32, true)));
        assertImport(new GlobalType(NumberType.I32, true), null);
        assertImport(new GlobalType(NumberType.I32, false), "global mut i32");
        assertImport(new GlobalType(NumberType.I64, true), "global mut i32");
        ReferenceType definite = new ReferenceType(false, dev.sarsen.runtime.type.AbstractHeapType.FUNC);
        linker.define("env", "thing", new GlobalCell(new GlobalType(definite, false)));
        assertImport(new GlobalType(ReferenceType.FUNCREF, false), null);
        assertImport(new GlobalType(ReferenceType.EXTERNREF, false), "global (ref func)");
    }

    @Test
    void linksTheExportsOfAnInstance() {
        Instance producer = linker.instantiate(engine.load(new TestArtifact()
                .memory("memory", 1, 1)
                .data("x")
                .global("counter", new GlobalType(NumberType.I32, true))
                .function("one", ">i", b -> b.code().loadConstant(1).ireturn())
                .bytes()));
        linker.define("p", producer);
        Instance consumer = linker.instantiate(engine.load(new TestArtifact()
                .importing("p", "memory", TestArtifact.memoryType(1, 1))
                .importing("p", "counter", new GlobalType(NumberType.I32, true))
                .importFunction("p", "one", ">i")
                .function("two", ">i", b -> {
                    b.callImport(0, TestArtifact.type(">i"), () -> {});
                    b.code().loadConstant(1).iadd().ireturn();
                })
                .bytes()));
        producer.close();
        assertThat(consumer.memory().u8(0)).isEqualTo('x');
        assertThat(consumer.function("two").invoke()).containsExactly(2);
    }

    @Test
    void mapsInterfaceTypesToReferenceTypes() {
        interface Takes {
            Object take(FuncRef function, String text);
        }
        linker.define("env", "take", Takes.class, (f, s) -> s);
        linker.define("env", "generic", BiFunction.class, (a, b) -> a);
        linker.instantiate(engine.load(new TestArtifact()
                        .importFunction("env", "take", "FE>E")
                        .importFunction("env", "generic", "EE>E")
                        .bytes()))
                .close();
        assertThatThrownBy(() -> linker.define("env", "bad", java.util.function.BooleanSupplier.class, () -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "BooleanSupplier.getAsBoolean: expected int, long, float, double or a reference, found boolean");
    }

    @Test
    void callsAHostFunctionThroughItsReference() throws Throwable {
        HostFunction function =
                HostFunction.of(TestArtifact.type("i>i"), java.lang.invoke.MethodHandles.identity(int.class));
        assertThat((int) function.reference().handle().invokeExact(7)).isEqualTo(7);
        assertThat(function.reference()).isSameAs(function.reference());
    }
}
