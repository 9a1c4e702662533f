package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.module.Opcode;

/** Which numeric instructions may trap. */
public final class NumericTraps {

    private NumericTraps() {}

    /** Whether an instruction traps on some operands. */
    public static boolean mayTrap(Opcode opcode) {
        return switch (opcode) {
            case I32_DIV_S,
                    I32_DIV_U,
                    I32_REM_S,
                    I32_REM_U,
                    I64_DIV_S,
                    I64_DIV_U,
                    I64_REM_S,
                    I64_REM_U,
                    I32_TRUNC_F32_S,
                    I32_TRUNC_F32_U,
                    I32_TRUNC_F64_S,
                    I32_TRUNC_F64_U,
                    I64_TRUNC_F32_S,
                    I64_TRUNC_F32_U,
                    I64_TRUNC_F64_S,
                    I64_TRUNC_F64_U -> true;
            default -> false;
        };
    }
}
