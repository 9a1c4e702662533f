package dev.sarsen.compiler.ir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.module.Opcode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IrPrinterTest {

    private final IrFunction function = new IrFunction(3, 1);

    IrPrinterTest() {
        function.addLocal(IrType.I32);
        function.passStackPointer();
        function.addLocal(IrType.F32);
    }

    @Test
    void namesParametersTheStackPointerAndLocals() {
        function.body().add(new Stmt.Set(2, new Expr.Const(IrType.F32, Float.floatToRawIntBits(1.5f))));
        function.body()
                .add(new Stmt.Return(new Expr.Numeric(
                        Opcode.I32_SUB,
                        IrType.I32,
                        false,
                        new Expr.Local(IrType.I32, 0),
                        new Expr.Local(IrType.I32, 1))));
        assertThat(IrPrinter.print(function)).isEqualTo("""
                function 3(p0: i32, sp: i32)
                  locals v2: f32
                  v2 = 1.5f
                  return i32.sub(p0, sp)
                """);
    }

    @Test
    void showsTheBitsOfNotANumber() {
        assertThat(print(new Expr.Const(IrType.F32, 0x7fc0_0001L))).isEqualTo("nan:0x7fc00001f");
        assertThat(print(new Expr.Const(IrType.F64, 0x7ff8_0000_0000_0000L))).isEqualTo("nan:0x7ff8000000000000");
        assertThat(print(new Expr.Const(IrType.I64, -1))).isEqualTo("-1L");
        assertThat(print(new Expr.Const(IrType.REF, 0))).isEqualTo("null");
    }

    @Test
    void isBoundedWhateverTheFunctionIsLike() {
        Label label = function.label(false);
        function.body().add(new Stmt.Switch(new Expr.Local(IrType.I32, 0), Collections.nCopies(50_000, label)));
        for (int k = 0; k < 50_000; k++) {
            function.addLocal(IrType.I64);
            function.body().add(new Stmt.Eval(new Expr.DirectCall(IrType.I32, false, k, List.of())));
        }
        assertThat(IrPrinter.print(function))
                .hasSizeLessThan(150_000)
                .contains("… 49937 more\n")
                .contains("… 49983 more] else L0\n")
                .endsWith("  … 45001 more statements\n");
    }

    private String print(Expr value) {
        return IrPrinter.print(function, new Stmt.Eval(value));
    }
}
