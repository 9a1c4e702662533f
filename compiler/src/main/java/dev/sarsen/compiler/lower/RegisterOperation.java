package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The runtime's method for a vector instruction on vectors in registers, found from its name: {@code i32x4.add} is {@code
 * I32x4.add}, which takes and gives such lanes. An instruction whose name has lanes of two kinds takes and gives plain vectors.
 *
 * @param lanes what its operands and its result are seen as
 * @param owner simple name of the class
 * @param method name of the method
 * @param result type of the result, unless that is lanes
 */
record RegisterOperation(IrType lanes, String owner, String method, IrType result) {

    /** The class of plain vectors. */
    static final String VECTOR = "I64x2";

    /** The class of vectors of bytes. */
    static final String BYTES = "I8x16";

    private static final Pattern OTHER_LANES = Pattern.compile("_[if]\\d+x\\d+");
    private static final Map<Opcode, RegisterOperation> OPERATIONS = new EnumMap<>(Opcode.class);

    static {
        for (Opcode opcode : Opcode.values()) {
            if (opcode.prefix() == 0xFD && opcode.accessBytes() == 0) {
                OPERATIONS.put(opcode, find(opcode));
            }
        }
    }

    static RegisterOperation of(Opcode opcode) {
        RegisterOperation operation = OPERATIONS.get(opcode);
        if (operation == null) {
            throw new IllegalStateException("BUG: no operation on lanes: " + opcode.mnemonic());
        }
        return operation;
    }

    private static RegisterOperation find(Opcode opcode) {
        String name = opcode.mnemonic();
        int dot = name.indexOf('.');
        String lanes = name.substring(0, dot);
        String rest = name.substring(dot + 1);
        String owner =
                lanes.equals("v128") ? VECTOR : lanes.substring(0, 1).toUpperCase(Locale.ROOT) + lanes.substring(1);
        ValueType result = opcode.results().getFirst();
        IrType type = result instanceof VectorType ? IrType.V128 : scalar(result);
        if (rest.endsWith("laneselect")) {
            return new RegisterOperation(IrType.V128, VECTOR, "bitselect", type);
        }
        boolean plain = owner.equals(VECTOR) || OTHER_LANES.matcher(rest).find();
        IrType view = plain ? IrType.V128 : IrType.valueOf(lanes.toUpperCase(Locale.ROOT));
        return new RegisterOperation(view, owner, camelCase(rest), type);
    }

    /** The type of a result that is no vector. */
    static IrType scalar(ValueType type) {
        return IrType.of(type);
    }

    private static String camelCase(String name) {
        StringBuilder text = new StringBuilder();
        for (String part : name.split("_")) {
            text.append(text.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return text.toString();
    }

    /** The value for operands of which the vectors are plain; a vector it gives is plain too. */
    Expr call(Expr... operands) {
        Expr[] seen = new Expr[operands.length];
        for (int k = 0; k < seen.length; k++) {
            seen[k] = operands[k].type() == IrType.V128 ? view(operands[k]) : operands[k];
        }
        if (result != IrType.V128) {
            return new Expr.Helper(owner, method, result, seen);
        }
        Expr value = new Expr.Helper(owner, method, lanes, seen);
        return lanes == IrType.V128 ? value : new Expr.Helper(owner, "raw", IrType.V128, value);
    }

    /** A vector as any lanes it can be had as. */
    static Expr plain(Expr vector) {
        return vector instanceof Expr.Helper helper && helper.name().equals("raw")
                ? helper.operands().getFirst()
                : vector;
    }

    private Expr view(Expr vector) {
        if (lanes == IrType.V128) {
            return vector;
        }
        if (vector instanceof Expr.Helper helper
                && helper.name().equals("raw")
                && helper.operands().getFirst().type() == lanes) {
            return helper.operands().getFirst();
        }
        if (vector instanceof Expr.Load load) {
            return new Expr.Load(load.opcode(), lanes, load.memory(), load.address(), load.offset());
        }
        return new Expr.Helper(owner, "view", lanes, vector);
    }
}
