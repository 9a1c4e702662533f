package dev.sarsen.runtime.loader;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetGuardTest {

    private static final ClassDesc SELF = ClassDesc.of("sarsen.gen.C0");
    private static final ClassDesc MEMORY = ClassDesc.of("dev.sarsen.runtime.abi.LinearMemory");
    private static final ClassDesc MEM = ClassDesc.of("dev.sarsen.runtime.abi.Mem");
    private static final MethodTypeDesc METHOD =
            MethodTypeDesc.of(ConstantDescs.CD_int, MEMORY, ConstantDescs.CD_int, ConstantDescs.CD_int);
    private static final MethodTypeDesc WIDE_LOAD =
            MethodTypeDesc.of(ConstantDescs.CD_int, MEMORY, ConstantDescs.CD_long, ConstantDescs.CD_long);

    private static byte[] code(Consumer<CodeBuilder> body) {
        return ClassFile.of().build(SELF, c -> c.withMethodBody("f1", METHOD, ClassFile.ACC_STATIC, body::accept));
    }

    private static void load(CodeBuilder c) {
        c.invokestatic(MEM, "i32Load", METHOD);
    }

    private static void assertRefused(Consumer<CodeBuilder> body) {
        assertThatThrownBy(() -> new ConstantPoolGuard("sarsen/gen/").check("sarsen/gen/C0", code(body)))
                .isInstanceOf(ArtifactRejectedException.class)
                .hasMessage(
                        "artifact class sarsen/gen/C0 method f1 accesses memory with an offset that is not a constant"
                                + " in range");
    }

    private static void assertAccepted(Consumer<CodeBuilder> body) {
        assertThatCode(() -> new ConstantPoolGuard("sarsen/gen/").check("sarsen/gen/C0", code(body)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 6, 127, 128, 32_767, 32_768, MemoryForm.MAX_BYTES})
    void acceptsConstantsFromZeroOn(int offset) {
        assertAccepted(c -> {
            c.aload(0).iload(1).loadConstant(offset);
            load(c);
            c.ireturn();
        });
    }

    /** An empty memory's end less such an offset is a large number. */
    @Test
    void refusesConstantsThatWrapAround() {
        assertRefused(c -> {
            c.aload(0).iload(1).loadConstant(MemoryForm.MAX_BYTES + 1);
            load(c);
            c.ireturn();
        });
        assertRefused(c -> c.aload(0)
                .lconst_0()
                .ldc(MemoryForm.MAX_WIDE_OFFSET + 1)
                .invokestatic(MEM, "i32Load", WIDE_LOAD)
                .ireturn());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -128, -129, -32_768, -32_769, Integer.MIN_VALUE})
    void refusesNegativeConstants(int offset) {
        assertRefused(c -> {
            c.aload(0).iload(1).loadConstant(offset);
            load(c);
            c.ireturn();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 8, 1L << 40, MemoryForm.MAX_WIDE_OFFSET})
    void acceptsLongConstantsFromZeroOn(long offset) {
        assertAccepted(c -> c.aload(0)
                .iload(1)
                .i2l()
                .ldc(offset)
                .invokestatic(MEM, "i32Load", WIDE_LOAD)
                .ireturn());
    }

    @Test
    void refusesANegativeLongConstant() {
        assertRefused(c -> c.aload(0)
                .iload(1)
                .i2l()
                .ldc(-8L)
                .invokestatic(MEM, "i32Load", WIDE_LOAD)
                .ireturn());
    }

    @Test
    void acceptsAnIntThatIsWidened() {
        assertAccepted(c -> c.aload(0)
                .lconst_0()
                .bipush(8)
                .i2l()
                .invokestatic(MEM, "i32Load", WIDE_LOAD)
                .ireturn());
    }

    @Test
    void refusesAWidenedIntThatIsNegativeOrComputed() {
        assertRefused(c -> c.aload(0)
                .lconst_0()
                .bipush(-8)
                .i2l()
                .invokestatic(MEM, "i32Load", WIDE_LOAD)
                .ireturn());
        assertRefused(c -> c.aload(0)
                .lconst_0()
                .iload(1)
                .i2l()
                .invokestatic(MEM, "i32Load", WIDE_LOAD)
                .ireturn());
        assertRefused(c -> {
            Label widening = c.newLabel();
            c.aload(0).lconst_0().iload(2).goto_(widening);
            c.aload(0).lconst_0().iconst_0();
            c.labelBinding(widening);
            c.i2l().invokestatic(MEM, "i32Load", WIDE_LOAD).ireturn();
        });
    }

    @Test
    void looksAtAccessesOfVectorsToo() {
        ClassDesc vector = ClassDesc.of("dev.sarsen.runtime.abi.I8x16");
        MethodTypeDesc vectorLoad = MethodTypeDesc.of(vector, MEMORY, ConstantDescs.CD_int, ConstantDescs.CD_int);
        assertRefused(c -> c.aload(0)
                .iload(1)
                .iconst_m1()
                .invokestatic(vector, "load", vectorLoad)
                .pop()
                .iconst_0()
                .ireturn());
        assertAccepted(c -> c.aload(0)
                .iload(1)
                .iconst_1()
                .invokestatic(vector, "load", vectorLoad)
                .pop()
                .iconst_0()
                .ireturn());
    }

    @Test
    void refusesAComputedOffset() {
        assertRefused(c -> {
            c.aload(0).iload(1).iload(2);
            load(c);
            c.ireturn();
        });
        assertRefused(c -> {
            c.aload(0).iload(1).bipush(4).ineg();
            load(c);
            c.ireturn();
        });
    }

    @Test
    void refusesAJumpBetweenTheConstantAndTheCall() {
        assertRefused(c -> {
            Label call = c.newLabel();
            c.aload(0).iload(1).iload(2).goto_(call);
            c.aload(0).iload(1).iconst_0();
            c.labelBinding(call);
            load(c);
            c.ireturn();
        });
    }

    @Test
    void refusesASwitchThatLeadsToTheCall() {
        assertRefused(c -> {
            Label call = c.newLabel();
            Label other = c.newLabel();
            c.aload(0).iload(1).iload(2).iload(1).lookupswitch(other, List.of(SwitchCase.of(7, call)));
            c.labelBinding(other);
            c.pop2().pop().aload(0).iload(1).iconst_0();
            c.labelBinding(call);
            load(c);
            c.ireturn();
        });
        assertRefused(c -> {
            Label call = c.newLabel();
            Label other = c.newLabel();
            c.aload(0).iload(1).iload(2).iload(1).tableswitch(3, 4, other, List.of(SwitchCase.of(4, call)));
            c.labelBinding(other);
            c.pop2().pop().aload(0).iload(1).iconst_0();
            c.labelBinding(call);
            load(c);
            c.ireturn();
        });
    }

    @Test
    void seesCallsBehindInstructionsOfEveryLength() {
        assertRefused(c -> {
            Label end = c.newLabel();
            c.iinc(1, 300).iinc(1, 1).iload(2).tableswitch(0, 0, end, List.of(SwitchCase.of(0, end)));
            c.labelBinding(end);
            c.aload(0).iload(1).iconst_m1();
            load(c);
            c.ireturn();
        });
    }
}
