package dev.sarsen.runtime.abi;

/**
 * Vector instructions on floating-point lanes, for one half of a vector at a time.
 *
 * <p>Relaxed instructions do what their strict counterparts do; a relaxed multiply-add rounds twice. Pure functions of their
 * arguments.
 */
public final class VectorFloats {

    private static final long SIGNS32 = 0x8000_0000_8000_0000L;

    private VectorFloats() {}

    private static float lower(long a) {
        return Float.intBitsToFloat((int) a);
    }

    private static float upper(long a) {
        return Float.intBitsToFloat((int) (a >> 32));
    }

    private static long pack(float lower, float upper) {
        return Vectors.pack(Float.floatToRawIntBits(lower), Float.floatToRawIntBits(upper));
    }

    private static double value(long a) {
        return Double.longBitsToDouble(a);
    }

    private static long bits(double a) {
        return Double.doubleToRawLongBits(a);
    }

    // f32x4

    /** {@code f32x4.abs}. */
    public static long f32x4Abs(long a) {
        return a & ~SIGNS32;
    }

    /** {@code f32x4.neg}. */
    public static long f32x4Neg(long a) {
        return a ^ SIGNS32;
    }

    /** {@code f32x4.sqrt}. */
    public static long f32x4Sqrt(long a) {
        return pack(Num.f32Sqrt(lower(a)), Num.f32Sqrt(upper(a)));
    }

    /** {@code f32x4.ceil}. */
    public static long f32x4Ceil(long a) {
        return pack(Num.f32Ceil(lower(a)), Num.f32Ceil(upper(a)));
    }

    /** {@code f32x4.floor}. */
    public static long f32x4Floor(long a) {
        return pack(Num.f32Floor(lower(a)), Num.f32Floor(upper(a)));
    }

    /** {@code f32x4.trunc}. */
    public static long f32x4Trunc(long a) {
        return pack(Num.f32Trunc(lower(a)), Num.f32Trunc(upper(a)));
    }

    /** {@code f32x4.nearest}. */
    public static long f32x4Nearest(long a) {
        return pack(Num.f32Nearest(lower(a)), Num.f32Nearest(upper(a)));
    }

    /** {@code f32x4.add}. */
    public static long f32x4Add(long a, long b) {
        return pack(lower(a) + lower(b), upper(a) + upper(b));
    }

    /** {@code f32x4.sub}. */
    public static long f32x4Sub(long a, long b) {
        return pack(lower(a) - lower(b), upper(a) - upper(b));
    }

    /** {@code f32x4.mul}. */
    public static long f32x4Mul(long a, long b) {
        return pack(lower(a) * lower(b), upper(a) * upper(b));
    }

    /** {@code f32x4.div}. */
    public static long f32x4Div(long a, long b) {
        return pack(lower(a) / lower(b), upper(a) / upper(b));
    }

    /** {@code f32x4.min}. */
    public static long f32x4Min(long a, long b) {
        return pack(Num.f32Min(lower(a), lower(b)), Num.f32Min(upper(a), upper(b)));
    }

    /** {@code f32x4.max}. */
    public static long f32x4Max(long a, long b) {
        return pack(Num.f32Max(lower(a), lower(b)), Num.f32Max(upper(a), upper(b)));
    }

    /** {@code f32x4.pmin}. */
    public static long f32x4Pmin(long a, long b) {
        return Vectors.v128Bitselect(b, a, f32x4Lt(b, a));
    }

    /** {@code f32x4.pmax}. */
    public static long f32x4Pmax(long a, long b) {
        return Vectors.v128Bitselect(b, a, f32x4Lt(a, b));
    }

    /** {@code f32x4.eq}. */
    public static long f32x4Eq(long a, long b) {
        return Vectors.pack(lower(a) == lower(b) ? -1 : 0, upper(a) == upper(b) ? -1 : 0);
    }

    /** {@code f32x4.ne}. */
    public static long f32x4Ne(long a, long b) {
        return Vectors.pack(lower(a) != lower(b) ? -1 : 0, upper(a) != upper(b) ? -1 : 0);
    }

    /** {@code f32x4.lt}. */
    public static long f32x4Lt(long a, long b) {
        return Vectors.pack(lower(a) < lower(b) ? -1 : 0, upper(a) < upper(b) ? -1 : 0);
    }

    /** {@code f32x4.gt}. */
    public static long f32x4Gt(long a, long b) {
        return Vectors.pack(lower(a) > lower(b) ? -1 : 0, upper(a) > upper(b) ? -1 : 0);
    }

    /** {@code f32x4.le}. */
    public static long f32x4Le(long a, long b) {
        return Vectors.pack(lower(a) <= lower(b) ? -1 : 0, upper(a) <= upper(b) ? -1 : 0);
    }

    /** {@code f32x4.ge}. */
    public static long f32x4Ge(long a, long b) {
        return Vectors.pack(lower(a) >= lower(b) ? -1 : 0, upper(a) >= upper(b) ? -1 : 0);
    }

    /** {@code f32x4.relaxed_madd}. */
    public static long f32x4RelaxedMadd(long a, long b, long c) {
        return pack(lower(a) * lower(b) + lower(c), upper(a) * upper(b) + upper(c));
    }

    /** {@code f32x4.relaxed_nmadd}. */
    public static long f32x4RelaxedNmadd(long a, long b, long c) {
        return pack(lower(c) - lower(a) * lower(b), upper(c) - upper(a) * upper(b));
    }

    /** {@code f32x4.relaxed_min}. */
    public static long f32x4RelaxedMin(long a, long b) {
        return f32x4Min(a, b);
    }

    /** {@code f32x4.relaxed_max}. */
    public static long f32x4RelaxedMax(long a, long b) {
        return f32x4Max(a, b);
    }

    // f64x2

    /** {@code f64x2.abs}. */
    public static long f64x2Abs(long a) {
        return a & Long.MAX_VALUE;
    }

    /** {@code f64x2.neg}. */
    public static long f64x2Neg(long a) {
        return a ^ Long.MIN_VALUE;
    }

    /** {@code f64x2.sqrt}. */
    public static long f64x2Sqrt(long a) {
        return bits(Num.f64Sqrt(value(a)));
    }

    /** {@code f64x2.ceil}. */
    public static long f64x2Ceil(long a) {
        return bits(Num.f64Ceil(value(a)));
    }

    /** {@code f64x2.floor}. */
    public static long f64x2Floor(long a) {
        return bits(Num.f64Floor(value(a)));
    }

    /** {@code f64x2.trunc}. */
    public static long f64x2Trunc(long a) {
        return bits(Num.f64Trunc(value(a)));
    }

    /** {@code f64x2.nearest}. */
    public static long f64x2Nearest(long a) {
        return bits(Num.f64Nearest(value(a)));
    }

    /** {@code f64x2.add}. */
    public static long f64x2Add(long a, long b) {
        return bits(value(a) + value(b));
    }

    /** {@code f64x2.sub}. */
    public static long f64x2Sub(long a, long b) {
        return bits(value(a) - value(b));
    }

    /** {@code f64x2.mul}. */
    public static long f64x2Mul(long a, long b) {
        return bits(value(a) * value(b));
    }

    /** {@code f64x2.div}. */
    public static long f64x2Div(long a, long b) {
        return bits(value(a) / value(b));
    }

    /** {@code f64x2.min}. */
    public static long f64x2Min(long a, long b) {
        return bits(Num.f64Min(value(a), value(b)));
    }

    /** {@code f64x2.max}. */
    public static long f64x2Max(long a, long b) {
        return bits(Num.f64Max(value(a), value(b)));
    }

    /** {@code f64x2.pmin}. */
    public static long f64x2Pmin(long a, long b) {
        return value(b) < value(a) ? b : a;
    }

    /** {@code f64x2.pmax}. */
    public static long f64x2Pmax(long a, long b) {
        return value(a) < value(b) ? b : a;
    }

    /** {@code f64x2.eq}. */
    public static long f64x2Eq(long a, long b) {
        return value(a) == value(b) ? -1 : 0;
    }

    /** {@code f64x2.ne}. */
    public static long f64x2Ne(long a, long b) {
        return value(a) != value(b) ? -1 : 0;
    }

    /** {@code f64x2.lt}. */
    public static long f64x2Lt(long a, long b) {
        return value(a) < value(b) ? -1 : 0;
    }

    /** {@code f64x2.gt}. */
    public static long f64x2Gt(long a, long b) {
        return value(a) > value(b) ? -1 : 0;
    }

    /** {@code f64x2.le}. */
    public static long f64x2Le(long a, long b) {
        return value(a) <= value(b) ? -1 : 0;
    }

    /** {@code f64x2.ge}. */
    public static long f64x2Ge(long a, long b) {
        return value(a) >= value(b) ? -1 : 0;
    }

    /** {@code f64x2.relaxed_madd}. */
    public static long f64x2RelaxedMadd(long a, long b, long c) {
        return bits(value(a) * value(b) + value(c));
    }

    /** {@code f64x2.relaxed_nmadd}. */
    public static long f64x2RelaxedNmadd(long a, long b, long c) {
        return bits(value(c) - value(a) * value(b));
    }

    /** {@code f64x2.relaxed_min}. */
    public static long f64x2RelaxedMin(long a, long b) {
        return f64x2Min(a, b);
    }

    /** {@code f64x2.relaxed_max}. */
    public static long f64x2RelaxedMax(long a, long b) {
        return f64x2Max(a, b);
    }

    // Conversions; those to larger lanes take the lower lane of their operand, those to smaller ones two operands

    /** {@code f32x4.convert_i32x4_s}. */
    public static long f32x4ConvertI32x4S(long a) {
        return pack((float) (int) a, (float) (int) (a >> 32));
    }

    /** {@code f32x4.convert_i32x4_u}. */
    public static long f32x4ConvertI32x4U(long a) {
        return pack(Num.f32ConvertU((int) a), Num.f32ConvertU((int) (a >> 32)));
    }

    /** {@code f64x2.convert_low_i32x4_s}. */
    public static long f64x2ConvertLowI32x4S(long a) {
        return bits((int) a);
    }

    /** {@code f64x2.convert_low_i32x4_u}. */
    public static long f64x2ConvertLowI32x4U(long a) {
        return bits((double) (a & 0xffff_ffffL));
    }

    /** {@code f64x2.promote_low_f32x4}. */
    public static long f64x2PromoteLowF32x4(long a) {
        return bits(lower(a));
    }

    /** {@code f32x4.demote_f64x2_zero}. */
    public static long f32x4DemoteF64x2Zero(long a, long b) {
        return pack((float) value(a), (float) value(b));
    }

    /** {@code i32x4.trunc_sat_f32x4_s}. */
    public static long i32x4TruncSatF32x4S(long a) {
        return Vectors.pack((int) lower(a), (int) upper(a));
    }

    /** {@code i32x4.trunc_sat_f32x4_u}. */
    public static long i32x4TruncSatF32x4U(long a) {
        return Vectors.pack(Num.i32TruncSatU(lower(a)), Num.i32TruncSatU(upper(a)));
    }

    /** {@code i32x4.trunc_sat_f64x2_s_zero}. */
    public static long i32x4TruncSatF64x2SZero(long a, long b) {
        return Vectors.pack((int) value(a), (int) value(b));
    }

    /** {@code i32x4.trunc_sat_f64x2_u_zero}. */
    public static long i32x4TruncSatF64x2UZero(long a, long b) {
        return Vectors.pack(Num.i32TruncSatU(value(a)), Num.i32TruncSatU(value(b)));
    }

    /** {@code i32x4.relaxed_trunc_f32x4_s}. */
    public static long i32x4RelaxedTruncF32x4S(long a) {
        return i32x4TruncSatF32x4S(a);
    }

    /** {@code i32x4.relaxed_trunc_f32x4_u}. */
    public static long i32x4RelaxedTruncF32x4U(long a) {
        return i32x4TruncSatF32x4U(a);
    }

    /** {@code i32x4.relaxed_trunc_f64x2_s_zero}. */
    public static long i32x4RelaxedTruncF64x2SZero(long a, long b) {
        return i32x4TruncSatF64x2SZero(a, b);
    }

    /** {@code i32x4.relaxed_trunc_f64x2_u_zero}. */
    public static long i32x4RelaxedTruncF64x2UZero(long a, long b) {
        return i32x4TruncSatF64x2UZero(a, b);
    }
}
