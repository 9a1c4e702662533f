package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import org.jspecify.annotations.Nullable;

/** An open block, loop, if or function body during lowering. */
final class ControlFrame {

    enum Kind {
        FUNCTION,
        BLOCK,
        LOOP,
        IF,
        ELSE,
        TRY,
        CATCH
    }

    Kind kind;
    ExceptionLowering.@Nullable Handler handler;
    final Label target;
    final @Nullable Label alternative;
    final int height;
    final IrType[] parameters;
    final IrType[] results;

    ControlFrame(
            Kind kind, Label target, @Nullable Label alternative, int height, IrType[] parameters, IrType[] results) {
        this.kind = kind;
        this.target = target;
        this.alternative = alternative;
        this.height = height;
        this.parameters = parameters;
        this.results = results;
    }

    /** The values that a jump to this frame carries. */
    IrType[] carried() {
        return kind == Kind.LOOP ? parameters : results;
    }
}
