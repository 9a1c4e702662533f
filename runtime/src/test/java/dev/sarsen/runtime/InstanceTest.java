package dev.sarsen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.budget.ExecutionBudget;
import java.lang.classfile.Label;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InstanceTest {

    private final Engine engine = Engine.create();
    private final Linker linker = new Linker(engine);

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    private static TestArtifact arithmetic() {
        return new TestArtifact()
                .memory("memory", 1, 3)
                .data("hello")
                .function("add", "ii>i", b -> {
                    b.parameter(0).parameter(1);
                    b.code().iadd().ireturn();
                })
                .function("divide", "ii>i", b -> {
                    b.parameter(0).parameter(1);
                    b.code().idiv().ireturn();
                })
                .function("load", "i>i", b -> {
                    b.code().aload(b.memory());
                    b.parameter(0);
                    b.code()
                            .loadConstant(0)
                            .invokestatic(
                                    TestArtifact.MEM,
                                    "i32Load",
                                    MethodTypeDesc.of(
                                            ConstantDescs.CD_int,
                                            TestArtifact.MEMORY,
                                            ConstantDescs.CD_int,
                                            ConstantDescs.CD_int))
                            .ireturn();
                })
                .function("spin", ">", b -> {
                    Label top = b.code().newBoundLabel();
                    b.poll();
                    b.code().goto_(top);
                })
                .function("recurse", "i>i", b -> {
                    b.parameter(0);
                    b.code().aload(b.memory()).aload(b.guest());
                    b.code()
                            .invokestatic(TestArtifact.CODE, "f4", TestArtifact.staticType(b.type()))
                            .loadConstant(1)
                            .iadd()
                            .ireturn();
                })
                .function("pair", "il>il", b -> {
                    b.code()
                            .aload(b.guest())
                            .getfield(TestArtifact.GUEST, "multi", TestArtifact.desc(long[].class))
                            .loadConstant(0);
                    b.parameter(1);
                    b.code().lastore();
                    b.parameter(0);
                    b.code().ireturn();
                })
                .function("nullHandle", ">", b -> {
                    b.code()
                            .aconst_null()
                            .checkcast(TestArtifact.desc(java.lang.invoke.MethodHandle.class))
                            .invokevirtual(
                                    TestArtifact.desc(java.lang.invoke.MethodHandle.class),
                                    "invokeExact",
                                    MethodTypeDesc.of(ConstantDescs.CD_void))
                            .return_();
                });
    }

    private Instance instance(TestArtifact artifact) {
        return linker.instantiate(engine.load(artifact.bytes()));
    }

    interface Arithmetic {
        int add(int a, int b);

        int divide(int a, int b);

        default int twice(int a) {
            return add(a, a);
        }
    }

    @Test
    void callsAnExportInEveryWay() throws Throwable {
        try (Instance instance = instance(arithmetic())) {
            ExportedFunction add = instance.function("add");
            assertThat(add.invoke(2, 3)).containsExactly(5);
            assertThat((int) add.handle().invokeExact(4, 5)).isEqualTo(9);
            assertThat(add.as(IntBinaryOperator.class).applyAsInt(6, 7)).isEqualTo(13);
            Arithmetic arithmetic = instance.as(Arithmetic.class);
            assertThat(arithmetic.divide(42, 6)).isEqualTo(7);
            assertThat(arithmetic.twice(21)).isEqualTo(42);
        }
    }

    @Test
    void answersSeveralResultsInAnArray() throws Throwable {
        try (Instance instance = instance(arithmetic())) {
            ExportedFunction pair = instance.function("pair");
            assertThat(pair.invoke(1, 1L << 40)).containsExactly(1, 1L << 40);
            assertThat((Object[]) pair.handle().invokeExact(7, -8L)).containsExactly(7, -8L);
        }
    }

    @Test
    void appliesDataSegments() {
        try (Instance instance = instance(arithmetic())) {
            assertThat(instance.memory().utf8(0, 5)).isEqualTo("hello");
            assertThat(instance.function("load").invoke(0)).containsExactly(0x6c6c6568);
        }
    }

    @Test
    void turnsExceptionsOfGeneratedCodeIntoTraps() {
        try (Instance instance = instance(arithmetic())) {
            assertTrap(TrapKind.INTEGER_DIVIDE_BY_ZERO, () -> instance.function("divide")
                    .invoke(1, 0));
            assertTrap(TrapKind.MEMORY_OUT_OF_BOUNDS, () -> instance.function("load")
                    .invoke(65_533));
            assertTrap(TrapKind.MEMORY_OUT_OF_BOUNDS, () -> instance.function("load")
                    .invoke(-1));
            assertTrap(TrapKind.CALL_STACK_EXHAUSTED, () -> instance.function("recurse")
                    .invoke(1));
            assertTrap(TrapKind.NULL_REFERENCE, () -> instance.function("nullHandle")
                    .invoke());
            assertThat(instance.function("add").invoke(1, 1)).containsExactly(2);
        }
    }

    @Test
    void namesGuestFramesInTheBacktrace() {
        try (Instance instance = instance(arithmetic())) {
            assertThatThrownBy(() -> instance.function("divide").handle().invoke(1, 0))
                    .isInstanceOfSatisfying(
                            Trap.class, t -> assertThat(t.backtrace()).containsExactly("function 1"));
        }
    }

    @Test
    void refusesWrongArgumentsAndNames() {
        try (Instance instance = instance(arithmetic())) {
            assertThatThrownBy(() -> instance.function("add").invoke(1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected 2 arguments, found 1");
            assertThatThrownBy(() -> instance.function("add").invoke(1, 2L))
                    .hasMessageContaining("argument 1 is java.lang.Long");
            assertThatThrownBy(() -> instance.function("nothing"))
                    .hasMessage("module fixture exports no function \"nothing\"");
            assertThatThrownBy(() -> instance.function("add").as(IntUnaryOperator.class))
                    .hasMessageContaining("IntUnaryOperator.applyAsInt: expected (int)int");
            assertThatThrownBy(() -> instance.as(Runnable.class))
                    .hasMessage("Runnable.run: module fixture exports no function of that name");
        }
    }

    @Test
    void interruptsALoopFromOutside() throws InterruptedException {
        try (Instance instance = instance(arithmetic())) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread thread = Thread.ofPlatform().start(() -> {
                try {
                    instance.function("spin").invoke();
                } catch (Throwable t) {
                    thrown.set(t);
                }
                assertThat(Thread.interrupted()).isFalse();
            });
            while (!instance.isBusy()) {
                Thread.onSpinWait();
            }
            instance.interrupt(TrapKind.INTERRUPTED);
            thread.join();
            assertThat(thrown.get()).isInstanceOfSatisfying(Trap.class, t -> assertThat(t.kind())
                    .isEqualTo(TrapKind.INTERRUPTED));
            assertTrap(TrapKind.INTERRUPTED, () -> instance.function("add").invoke(1, 1));
        }
    }

    @Test
    void interruptsCompiledLoopsWhosePollsAreFreeAgainAndAgain() throws InterruptedException {
        Module module = engine.load(new TestArtifact()
                .function("spin", "i>", f -> {
                    Label loop = f.code().newLabel();
                    f.code().labelBinding(loop).iload(0).iload(0).imul().istore(0);
                    f.freePoll().code().goto_(loop);
                })
                .bytes());
        for (int round = 0; round < 3; round++) {
            try (Instance instance = linker.instantiate(module)) {
                AtomicReference<Throwable> thrown = new AtomicReference<>();
                Thread thread = Thread.ofPlatform().start(() -> {
                    try {
                        instance.function("spin").invoke(3);
                    } catch (Throwable t) {
                        thrown.set(t);
                    }
                });
                thread.join(Duration.ofMillis(round == 1 ? 0 : 300));
                while (!instance.isBusy()) {
                    Thread.onSpinWait();
                }
                instance.interrupt(TrapKind.INTERRUPTED);
                thread.join();
                assertThat(thrown.get()).isInstanceOfSatisfying(Trap.class, t -> assertThat(t.kind())
                        .isEqualTo(TrapKind.INTERRUPTED));
            }
        }
    }

    @Test
    void endsACallThatTakesTooLong() {
        Module module = engine.load(arithmetic().bytes());
        ExecutionBudget budget = ExecutionBudget.DEFAULT.withWall(Duration.ofMillis(30));
        try (Instance instance = linker.instantiate(module, budget)) {
            assertTrap(
                    TrapKind.DEADLINE_EXCEEDED, () -> instance.function("spin").invoke());
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(instance.function("add").invoke(1, 1)).containsExactly(2);
            assertTrap(
                    TrapKind.DEADLINE_EXCEEDED, () -> instance.function("spin").invoke());
        }
    }

    @Test
    void wakesAHostFunctionThatWaitsPastTheDeadline() {
        TestArtifact artifact = new TestArtifact()
                .importFunction("env", "wait", ">")
                .function("run", ">", b -> {
                    b.callImport(0, TestArtifact.type(">"), () -> {});
                    b.code().return_();
                });
        linker.define("env", "wait", Runnable.class, () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while waiting", e);
            }
        });
        ExecutionBudget budget = ExecutionBudget.DEFAULT.withWall(Duration.ofMillis(30));
        try (Instance instance = linker.instantiate(engine.load(artifact.bytes()), budget)) {
            assertTrap(
                    TrapKind.DEADLINE_EXCEEDED, () -> instance.function("run").invoke());
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void runsOnAStackOfTheBudgetsSize() {
        Module module = engine.load(arithmetic().bytes());
        ExecutionBudget budget = ExecutionBudget.DEFAULT.withStackBytes(64 << 20);
        try (Instance instance = linker.instantiate(module, budget)) {
            assertThat(instance.function("add").invoke(1, 1)).containsExactly(2);
            assertTrap(TrapKind.CALL_STACK_EXHAUSTED, () -> instance.function("recurse")
                    .invoke(1));
        }
    }

    @Test
    void refusesCallsAfterClosing() {
        Instance instance = instance(arithmetic());
        ExportedFunction add = instance.function("add");
        LinearMemory memory = instance.memory();
        instance.close();
        instance.close();
        assertThatThrownBy(() -> add.invoke(1, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> add.handle().invoke(1, 1)).isInstanceOf(IllegalStateException.class);
        assertThat(memory.byteSize()).isZero();
        assertThatThrownBy(() -> memory.u8(0)).isInstanceOf(RuntimeException.class);
        assertThat(memory.grow(1)).isEqualTo(-1);
    }

    @Test
    void passesHostExceptionsUnchanged() {
        TestArtifact artifact = new TestArtifact()
                .importFunction("env", "fail", ">")
                .function("run", ">", b -> {
                    b.callImport(0, TestArtifact.type(">"), () -> {});
                    b.code().return_();
                });
        List<RuntimeException> failures = List.of(
                new IndexOutOfBoundsException("host"),
                new ArithmeticException("host"),
                new NullPointerException("host"),
                new IllegalStateException("host"));
        for (RuntimeException failure : failures) {
            linker.define("env", "fail", Runnable.class, () -> {
                throw failure;
            });
            try (Instance instance = instance(artifact)) {
                assertThatThrownBy(() -> instance.function("run").invoke()).isSameAs(failure);
                assertThatThrownBy(() -> instance.function("run").handle().invoke())
                        .isSameAs(failure);
            }
        }
    }

    @Test
    void trapsWhenAHostFunctionReadsOutsideTheMemory() throws ReflectiveOperationException {
        TestArtifact artifact = new TestArtifact()
                .memory(null, 1, 1)
                .importFunction("env", "peek", "i>i")
                .function("run", "i>i", b -> {
                    b.callImport(0, TestArtifact.type("i>i"), () -> b.parameter(0));
                    b.code().ireturn();
                });
        linker.define(
                "env",
                "peek",
                HostFunction.withInstance(
                        TestArtifact.type("i>i"),
                        MethodHandles.lookup()
                                .findStatic(
                                        InstanceTest.class,
                                        "peek",
                                        MethodType.methodType(int.class, Instance.class, int.class))));
        try (Instance instance = instance(artifact)) {
            assertThat(instance.function("run").invoke(0)).containsExactly(0);
            assertTrap(TrapKind.MEMORY_OUT_OF_BOUNDS, () -> instance.function("run")
                    .invoke(65_536));
        }
    }

    static int peek(Instance instance, int address) {
        return instance.memory().u8(address);
    }

    @Test
    void bindsLambdasAsImportsWithTheirTypes() {
        TestArtifact artifact = new TestArtifact()
                .importFunction("env", "scale", "i>i")
                .function("run", "i>i", b -> {
                    b.callImport(0, TestArtifact.type("i>i"), () -> b.parameter(0));
                    b.code().loadConstant(1).iadd().ireturn();
                });
        linker.define("env", "scale", IntUnaryOperator.class, x -> x * 10);
        try (Instance instance = instance(artifact)) {
            assertThat(instance.function("run").invoke(4)).containsExactly(41);
        }
    }

    @Test
    void findsTheCallingInstanceAndItsAttachment() throws ReflectiveOperationException {
        TestArtifact artifact = new TestArtifact()
                .importFunction("env", "note", "i>")
                .function("run", "i>", b -> {
                    b.callImport(0, TestArtifact.type("i>"), () -> b.parameter(0));
                    b.code().return_();
                });
        linker.define(
                "env",
                "note",
                HostFunction.withInstance(
                        TestArtifact.type("i>"),
                        MethodHandles.lookup()
                                .findStatic(
                                        InstanceTest.class,
                                        "note",
                                        MethodType.methodType(void.class, Instance.class, int.class))));
        List<Integer> notes = new ArrayList<>();
        Module module = engine.load(artifact.bytes());
        try (Instance instance = linker.instantiate(module, ExecutionBudget.DEFAULT, notes)) {
            instance.function("run").invoke(5);
            instance.function("run").invoke(6);
        }
        assertThat(notes).containsExactly(5, 6);
    }

    @SuppressWarnings("unchecked")
    static void note(Instance instance, int value) {
        ((List<Integer>) instance.attachment()).add(value);
    }

    @Test
    void carriesSeveralResultsThroughHostAndOtherInstances() throws Throwable {
        TestArtifact artifact = new TestArtifact()
                .importFunction("a", "pair", "il>il")
                .function("run", ">l", b -> {
                    b.callImport(0, TestArtifact.type("il>il"), () -> b.code()
                            .loadConstant(1)
                            .loadConstant(77L));
                    b.code()
                            .pop()
                            .aload(b.guest())
                            .getfield(TestArtifact.GUEST, "multi", TestArtifact.desc(long[].class))
                            .loadConstant(0)
                            .laload()
                            .lreturn();
                });
        Instance pairs = instance(arithmetic());
        linker.define("a", pairs);
        try (Instance instance = instance(artifact)) {
            assertThat(instance.function("run").invoke()).containsExactly(77L);
        }
        linker.define(
                "a",
                "pair",
                HostFunction.of(
                        TestArtifact.type("il>il"),
                        MethodHandles.lookup()
                                .findStatic(
                                        InstanceTest.class,
                                        "swapped",
                                        MethodType.methodType(Object[].class, int.class, long.class))));
        try (Instance instance = instance(artifact)) {
            assertThat(instance.function("run").invoke()).containsExactly(1L);
        }
    }

    static Object[] swapped(int a, long b) {
        return new Object[] {(int) b, (long) a};
    }

    @Test
    void runsTheStartFunctionAndReportsItsTrap() {
        TestArtifact artifact = new TestArtifact()
                .function("start", ">", b -> {
                    b.code().loadConstant(1).loadConstant(0).idiv().pop().return_();
                })
                .start();
        assertTrap(TrapKind.INTEGER_DIVIDE_BY_ZERO, () -> instance(artifact));
    }

    @Test
    void growsMemoryToTheDeclaredMaximumAndNoFurther() {
        try (Instance instance = instance(arithmetic())) {
            LinearMemory memory = instance.memory("memory");
            memory.setI32(65_532, 42);
            assertThat(memory.grow(2)).isEqualTo(1);
            assertThat(memory.grow(1)).isEqualTo(-1);
            assertThat(memory.pages()).isEqualTo(3);
            assertThat(memory.i32(65_532)).isEqualTo(42);
            assertThat(memory.i32(196_604)).isZero();
        }
    }

    @Test
    void growsMemoryWithinTheBudgetOnly() {
        Module module = engine.load(arithmetic().bytes());
        try (Instance instance = linker.instantiate(module, ExecutionBudget.DEFAULT.withMemoryPages(2))) {
            assertThat(instance.memory().grow(2)).isEqualTo(-1);
            assertThat(instance.memory().grow(1)).isEqualTo(1);
        }
        assertThatThrownBy(() -> linker.instantiate(module, ExecutionBudget.DEFAULT.withMemoryPages(0)))
                .isInstanceOf(LinkException.class)
                .hasMessage("memory limit exceeded: the memories need 65536 bytes, the budget allows 0");
    }

    @Test
    void givesZeroedMemoryToTheNextInstance() {
        Module module = engine.load(arithmetic().bytes());
        for (int i = 0; i < 100; i++) {
            try (Instance instance = linker.instantiate(module)) {
                assertThat(instance.function("load").invoke(5)).containsExactly(0x0000_0000);
                assertThat(instance.guest()).isInstanceOf(GuestInstance.class);
            }
        }
    }

    private static void assertTrap(TrapKind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Trap.class, t -> assertThat(t.kind()).isEqualTo(kind));
    }
}
