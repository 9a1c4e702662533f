package dev.sarsen.runtime.loader;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.TestArtifact;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantPoolGuardTest {

    private static final ClassDesc SELF = ClassDesc.of("sarsen.gen.C0");
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);

    private final ConstantPoolGuard guard = new ConstantPoolGuard("sarsen/gen/");

    private static byte[] type(Consumer<ClassBuilder> members) {
        return ClassFile.of().build(SELF, members);
    }

    private static byte[] code(Consumer<CodeBuilder> body) {
        return type(c -> c.withMethodBody("f1", NOTHING, ClassFile.ACC_STATIC, body::accept));
    }

    private void assertRefused(byte[] bytes, String what) {
        assertThatThrownBy(() -> guard.check("sarsen/gen/C0", bytes))
                .isInstanceOf(ArtifactRejectedException.class)
                .hasMessage("artifact class sarsen/gen/C0 " + what);
    }

    private void assertAccepted(byte[] bytes) {
        assertThatCode(() -> guard.check("sarsen/gen/C0", bytes)).doesNotThrowAnyException();
    }

    @Test
    void acceptsWhatTheCompilerEmits() {
        new TestArtifact()
                .memory("memory", 1, 1)
                .importFunction("env", "f", "i>i")
                .function("f", "i>i", b -> {
                    b.callImport(0, TestArtifact.type("i>i"), () -> b.parameter(0));
                    b.code().ireturn();
                })
                .entries()
                .forEach((name, bytes) -> {
                    if (name.endsWith(".class")) {
                        assertThatCode(() -> guard.check(name.substring(0, name.length() - 6), bytes))
                                .doesNotThrowAnyException();
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.System, exit, (I)V",
        "java.lang.Integer, getInteger, (Ljava/lang/String;)Ljava/lang/Integer;",
        "java.lang.Class, forName, (Ljava/lang/String;)Ljava/lang/Class;",
        "java.lang.invoke.MethodHandle, invoke, ()V",
        "java.lang.invoke.MethodHandle, bindTo, (Ljava/lang/Object;)Ljava/lang/invoke/MethodHandle;",
        "java.lang.Math, random, ()D",
        "java.lang.Object, getClass, ()Ljava/lang/Class;",
        "java.lang.Object, wait, ()V",
        "jdk.internal.misc.Unsafe, getUnsafe, ()Ljdk/internal/misc/Unsafe;",
        "dev.sarsen.runtime.abi.HeapMem, i32Load, (Ldev/sarsen/runtime/abi/LinearMemory;II)I",
        "dev.sarsen.runtime.abi.Mem, i32Load, (JI)I",
        "dev.sarsen.runtime.abi.LinearMemory, refresh, ()V",
        "dev.sarsen.runtime.abi.LinearMemory, storage, ()Ldev/sarsen/runtime/abi/MemoryStorage;",
        "dev.sarsen.runtime.abi.GuestInstance, stop, (Ldev/sarsen/runtime/TrapKind;)V",
        "sarsen.gen.Guest, stop, (Ldev/sarsen/runtime/TrapKind;)V",
        "sarsen.gen.Guest, getClass, ()Ljava/lang/Class;",
        "dev.sarsen.runtime.Engine, create, ()Ldev/sarsen/runtime/Engine;",
    })
    void refusesMembersOffTheList(String owner, String name, String descriptor) {
        byte[] bytes = type(c ->
                c.constantPool().methodRefEntry(ClassDesc.of(owner), name, MethodTypeDesc.ofDescriptor(descriptor)));
        assertThatThrownBy(() -> guard.check("sarsen/gen/C0", bytes))
                .isInstanceOf(ArtifactRejectedException.class)
                .hasMessageContaining(owner.replace('.', '/'))
                .hasMessageEndingWith("which is not for generated code");
    }

    @Test
    void refusesFieldsOffTheList() {
        ClassDesc guest = ClassDesc.of("dev.sarsen.runtime.abi.GuestInstance");
        assertRefused(
                code(c -> c.aconst_null()
                        .getfield(guest, "owner", ConstantDescs.CD_Object)
                        .pop()
                        .return_()),
                "uses dev/sarsen/runtime/abi/GuestInstance.owner, which is not for generated code");
        assertAccepted(code(c -> c.aconst_null()
                .checkcast(guest)
                .getfield(guest, "multi", ConstantDescs.CD_long.arrayType())
                .pop()
                .return_()));
    }

    @Test
    void refusesClassesOffTheListAlsoAsArrays() {
        assertRefused(
                code(c -> c.new_(ClassDesc.of("java.lang.Thread")).pop().return_()),
                "names the class java/lang/Thread, which is not for generated code");
        assertRefused(
                code(c -> c.aconst_null()
                        .checkcast(ClassDesc.of("java.lang.Thread").arrayType(2))
                        .pop()
                        .return_()),
                "names the class java/lang/Thread, which is not for generated code");
        assertAccepted(code(c -> c.aconst_null()
                .checkcast(ConstantDescs.CD_int.arrayType())
                .pop()
                .return_()));
    }

    @Test
    void refusesDynamicConstantsAndCallSites() {
        DirectMethodHandleDesc bootstrap =
                MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, SELF, "f1", NOTHING);
        assertRefused(
                code(c -> c.invokedynamic(DynamicCallSiteDesc.of(bootstrap, NOTHING))
                        .return_()),
                "has a constant of kind 15, which generated code does not use");
        assertRefused(
                code(c -> c.loadConstant(bootstrap).pop().return_()),
                "has a constant of kind 15, which generated code does not use");
        assertRefused(
                code(c -> c.loadConstant(NOTHING).pop().return_()),
                "has a constant of kind 16, which generated code does not use");
    }

    @Test
    void refusesParentsInterfacesAndOddMethods() {
        assertRefused(
                type(c -> c.withSuperclass(ClassDesc.of("java.lang.Throwable"))),
                "extends java/lang/Throwable, which is not for generated code");
        assertRefused(type(c -> c.withInterfaceSymbols(ClassDesc.of("sarsen.gen.I"))), "implements an interface");
        assertRefused(
                type(c -> c.withMethodBody("finalize", NOTHING, 0, CodeBuilder::return_)),
                "declares finalize in a way that generated code does not");
        assertRefused(
                type(c -> c.withMethod("f1", NOTHING, ClassFile.ACC_NATIVE, m -> {})),
                "declares f1 in a way that generated code does not");
        assertRefused(
                type(c -> c.withMethodBody("f1", NOTHING, ClassFile.ACC_SYNCHRONIZED, CodeBuilder::return_)),
                "declares f1 in a way that generated code does not");
    }

    @Test
    void refusesMethodsThatAreNeverCompiled() {
        assertRefused(
                code(c -> {
                    for (int i = 0; i < 8_000; i++) {
                        c.nop();
                    }
                    c.return_();
                }),
                "method f1: expected fewer than 8000 bytes of code, found 8001");
    }

    @Test
    void refusesAnotherNameAndTruncatedClasses() {
        byte[] good = code(CodeBuilder::return_);
        assertThatThrownBy(() -> guard.check("sarsen/gen/C1", good)).hasMessageContaining("not its own");
        for (int length = 0; length < good.length - 16; length++) {
            byte[] cut = java.util.Arrays.copyOf(good, length);
            assertThatThrownBy(() -> guard.check("sarsen/gen/C0", cut)).isInstanceOf(ArtifactRejectedException.class);
        }
    }

    @Test
    void loaderHidesEverythingElse() {
        Map<String, byte[]> entries = new TestArtifact().entries();
        try (Engine engine = Engine.create()) {
            engine.load(TestArtifact.jar(entries, true));
            ArtifactClassLoader loader = new ArtifactClassLoader(
                    dev.sarsen.runtime.artifact.ArtifactReader.open(TestArtifact.jar(entries, true)),
                    "sarsen/gen/",
                    "0123456789abcdef");
            for (String name : new String[] {
                "java.lang.System",
                "java.lang.Thread",
                "dev.sarsen.runtime.Engine",
                "dev.sarsen.runtime.memory.MemorySpace"
            }) {
                assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
            }
            assertThatCode(() -> loader.loadClass("sarsen.gen.Guest")).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesATamperedClassWhenItIsLoaded() {
        Map<String, byte[]> entries = new TestArtifact().entries();
        entries.put(
                "sarsen/gen/Guest.class",
                ClassFile.of()
                        .build(
                                ClassDesc.of("sarsen.gen.Guest"),
                                c -> c.withMethodBody("<clinit>", NOTHING, ClassFile.ACC_STATIC, b -> b.loadConstant(1)
                                        .invokestatic(
                                                ClassDesc.of("java.lang.System"),
                                                "exit",
                                                MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int))
                                        .return_())));
        try (Engine engine = Engine.create()) {
            assertThatThrownBy(() -> engine.load(TestArtifact.jar(entries, true)))
                    .isInstanceOf(ArtifactRejectedException.class)
                    .hasMessage(
                            "artifact class sarsen/gen/Guest names the class java/lang/System, which is not for generated code");
        }
    }
}
