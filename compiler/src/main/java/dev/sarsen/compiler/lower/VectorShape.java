package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.NumberType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How a vector instruction works on halves of vectors, found from its name; and which runtime method does it. */
enum VectorShape {
    /** The halves are the immediate. */
    CONSTANT,
    /** The same for each half of all operands. */
    HALVES,
    /** The same for each half of the first operand, with a scalar. */
    SHIFT,
    /** A scalar to all lanes. */
    SPLAT,
    /** A lane to a scalar. */
    EXTRACT,
    /** A scalar to one lane. */
    REPLACE,
    /** Both halves to a scalar. */
    TEST,
    /** Each operand becomes one half. */
    NARROW,
    /** The operand becomes the low half. */
    NARROW_TO_LOW,
    /** The low half becomes the whole vector. */
    WIDEN,
    /** The high half becomes the whole vector. */
    WIDEN_UPPER,
    /** The product of the low halves, widened. */
    MULTIPLY_WIDE,
    /** The product of the high halves, widened. */
    MULTIPLY_WIDE_UPPER,
    /** Bytes of the first operand by numbers in the second. */
    SWIZZLE,
    /** Bytes of two operands by constant numbers. */
    SHUFFLE,
    /** Sixteen bytes from memory. */
    LOAD,
    /** Eight bytes from memory, widened. */
    LOAD_WIDE,
    /** A scalar from memory to all lanes. */
    LOAD_SPLAT,
    /** A scalar from memory to lane 0, zero to the others. */
    LOAD_ZERO,
    /** A scalar from memory to one lane. */
    LOAD_LANE,
    /** Sixteen bytes to memory. */
    STORE,
    /** One lane to memory. */
    STORE_LANE;

    /** Class of the methods that move lanes. */
    static final String LANES = "Vectors";

    private static final String INTEGERS = "VectorInts";
    private static final String FLOATS = "VectorFloats";

    /** What is known of an instruction. */
    private record Row(VectorShape shape, String owner, String method, int lanesOfHalf) {}

    private static final Map<Opcode, Row> ROWS = new EnumMap<>(Opcode.class);

    static {
        for (Opcode opcode : Opcode.values()) {
            if (opcode.prefix() == 0xFD) {
                VectorShape shape = find(opcode);
                ROWS.put(opcode, new Row(shape, owner(opcode, shape), method(opcode, shape), lanes(opcode)));
            }
        }
    }

    private static VectorShape find(Opcode opcode) {
        String name = opcode.mnemonic().substring(opcode.mnemonic().indexOf('.') + 1);
        if (opcode.accessBytes() > 0) {
            return memoryShape(name);
        }
        if (name.startsWith("const")) {
            return CONSTANT;
        } else if (name.equals("splat")) {
            return SPLAT;
        } else if (name.startsWith("extract_lane")) {
            return EXTRACT;
        } else if (name.equals("replace_lane")) {
            return REPLACE;
        } else if (name.startsWith("narrow_")) {
            return NARROW;
        } else if (name.endsWith("_zero")) {
            return NARROW_TO_LOW;
        } else if (name.startsWith("extmul_")) {
            return name.startsWith("extmul_low") ? MULTIPLY_WIDE : MULTIPLY_WIDE_UPPER;
        } else if (name.startsWith("extend_high")) {
            return WIDEN_UPPER;
        } else if (name.contains("_low_")) {
            return WIDEN;
        } else if (name.endsWith("swizzle")) {
            return SWIZZLE;
        } else if (name.equals("shuffle")) {
            return SHUFFLE;
        } else if (opcode.results().getFirst() == NumberType.I32) {
            return TEST;
        }
        return opcode.operands().getLast() == NumberType.I32 ? SHIFT : HALVES;
    }

    private static VectorShape memoryShape(String name) {
        if (name.endsWith("_lane")) {
            return name.startsWith("load") ? LOAD_LANE : STORE_LANE;
        } else if (name.endsWith("_splat")) {
            return LOAD_SPLAT;
        } else if (name.endsWith("_zero")) {
            return LOAD_ZERO;
        } else if (name.equals("load")) {
            return LOAD;
        }
        return name.equals("store") ? STORE : LOAD_WIDE;
    }

    private static String owner(Opcode opcode, VectorShape shape) {
        String name = opcode.mnemonic();
        return switch (shape) {
            case SPLAT, EXTRACT, REPLACE, TEST, SWIZZLE, LOAD_SPLAT, LOAD_LANE, STORE_LANE -> LANES;
            default -> {
                if (name.startsWith("v128") && shape == HALVES || name.endsWith("laneselect")) {
                    yield LANES;
                }
                yield name.startsWith("f") || name.contains("trunc") ? FLOATS : INTEGERS;
            }
        };
    }

    private static String method(Opcode opcode, VectorShape shape) {
        String name = opcode.mnemonic();
        int bits = 8 * opcode.accessBytes();
        return switch (shape) {
            case LOAD_SPLAT -> integers(bits) + "Splat";
            case LOAD_LANE -> integers(bits) + "ReplaceLane";
            case STORE_LANE -> integers(bits) + (bits < 32 ? "ExtractLaneU" : "ExtractLane");
            case LOAD_WIDE ->
                switch (opcode) {
                    case V128_LOAD8X8_S -> "i16x8ExtendS";
                    case V128_LOAD8X8_U -> "i16x8ExtendU";
                    case V128_LOAD16X4_S -> "i32x4ExtendS";
                    case V128_LOAD16X4_U -> "i32x4ExtendU";
                    case V128_LOAD32X2_S -> "i64x2ExtendS";
                    default -> "i64x2ExtendU";
                };
            case MULTIPLY_WIDE, MULTIPLY_WIDE_UPPER, WIDEN, WIDEN_UPPER -> {
                boolean integers = name.contains(".ext");
                yield integers
                        ? name.substring(0, name.indexOf('.')) + (name.endsWith("s") ? "ExtendS" : "ExtendU")
                        : camelCase(name);
            }
            default -> name.endsWith("laneselect") ? "v128Bitselect" : camelCase(name);
        };
    }

    private static String integers(int bits) {
        return "i" + bits + "x" + 128 / bits;
    }

    private static String camelCase(String mnemonic) {
        StringBuilder name = new StringBuilder();
        for (String part : mnemonic.split("[._]")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    /** Lanes in half a vector: by the bytes accessed, or by the name's {@code i8x16} and its like. */
    private static int lanes(Opcode opcode) {
        if (opcode.accessBytes() > 0) {
            return Math.max(1, 8 / opcode.accessBytes());
        }
        String name = opcode.mnemonic();
        int x = name.indexOf('x');
        return name.startsWith("v128") ? 1 : Integer.parseInt(name.substring(x + 1, name.indexOf('.'))) / 2;
    }

    private static Row row(Opcode opcode) {
        Row row = ROWS.get(opcode);
        if (row == null) {
            throw new IllegalStateException("BUG: no vector instruction: " + opcode.mnemonic());
        }
        return row;
    }

    static VectorShape of(Opcode opcode) {
        return row(opcode).shape;
    }

    /** Lanes of the instruction in half a vector. */
    static int lanesOfHalf(Opcode opcode) {
        return row(opcode).lanesOfHalf;
    }

    /** The runtime's method for an instruction. */
    static Expr helper(Opcode opcode, IrType type, Expr... operands) {
        return new Expr.Helper(row(opcode).owner, row(opcode).method, type, operands);
    }

    /** An instruction on one half, by a JVM instruction where there is one. */
    static Expr half(Opcode opcode, IrType type, Expr... operands) {
        Opcode whole =
                switch (opcode) {
                    case V128_AND -> Opcode.I64_AND;
                    case V128_OR -> Opcode.I64_OR;
                    case V128_XOR -> Opcode.I64_XOR;
                    case I64X2_ADD -> Opcode.I64_ADD;
                    case I64X2_SUB -> Opcode.I64_SUB;
                    case I64X2_MUL -> Opcode.I64_MUL;
                    default -> null;
                };
        return whole == null
                ? helper(opcode, type, operands)
                : new Expr.Numeric(whole, type, false, operands[0], operands[1]);
    }

    /** The product of the lower lanes of two halves in twice their size. */
    static Expr wideProduct(Opcode opcode, IrType type, Expr a, Expr b) {
        Expr left = helper(opcode, IrType.I64, a);
        Expr right = helper(opcode, IrType.I64, b);
        String lanes = opcode.mnemonic().substring(0, opcode.mnemonic().indexOf('.'));
        return lanes.equals("i64x2")
                ? new Expr.Numeric(Opcode.I64_MUL, type, false, left, right)
                : new Expr.Helper(INTEGERS, lanes + "Mul", type, left, right);
    }

    /** The scalar load that an instruction makes. */
    static Opcode laneLoad(Opcode opcode) {
        return switch (opcode.accessBytes()) {
            case 1 -> Opcode.I32_LOAD8_U;
            case 2 -> Opcode.I32_LOAD16_U;
            case 4 -> row(opcode).shape == LOAD_ZERO ? Opcode.I64_LOAD32_U : Opcode.I32_LOAD;
            default -> Opcode.I64_LOAD;
        };
    }

    /** The scalar store that an instruction makes. */
    static Opcode laneStore(Opcode opcode) {
        return switch (opcode.accessBytes()) {
            case 1 -> Opcode.I32_STORE8;
            case 2 -> Opcode.I32_STORE16;
            case 4 -> Opcode.I32_STORE;
            default -> Opcode.I64_STORE;
        };
    }
}
