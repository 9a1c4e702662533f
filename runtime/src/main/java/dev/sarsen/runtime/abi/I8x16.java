package dev.sarsen.runtime.abi;

import java.util.Objects;
import jdk.internal.vm.vector.VectorSupport;

/**
 * Sixteen integers of 8 bits, in a vector register where C2 compiles.
 *
 * <p>Each public method is the WebAssembly instruction of its name on such lanes, and may be called by generated code. Pure
 * functions of their arguments, none of which is null.
 */
public final class I8x16 extends Lanes<Byte> {

    /** HotSpot reads the type and the number of lanes under these names. */
    static final Class<Byte> ETYPE = byte.class;

    static final int VLENGTH = 16;

    /** {@code i8x16.add}. */
    public static I8x16 add(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_ADD, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.ADD);
    }

    /** {@code i8x16.sub}. */
    public static I8x16 sub(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUB, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.SUB);
    }

    /** {@code i8x16.min_s}. */
    public static I8x16 minS(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MIN, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.MIN);
    }

    /** {@code i8x16.min_u}. */
    public static I8x16 minU(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_UMIN, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.UMIN);
    }

    /** {@code i8x16.max_s}. */
    public static I8x16 maxS(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MAX, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.MAX);
    }

    /** {@code i8x16.max_u}. */
    public static I8x16 maxU(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_UMAX, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.UMAX);
    }

    /** {@code i8x16.add_sat_s}. */
    public static I8x16 addSatS(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SADD, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.SADD);
    }

    /** {@code i8x16.add_sat_u}. */
    public static I8x16 addSatU(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUADD, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.SUADD);
    }

    /** {@code i8x16.sub_sat_s}. */
    public static I8x16 subSatS(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SSUB, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.SSUB);
    }

    /** {@code i8x16.sub_sat_u}. */
    public static I8x16 subSatU(I8x16 a, I8x16 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUSUB, I8x16.class, null, byte.class, 16, a, b, null, I8x16Scalar.SUSUB);
    }

    /** {@code i8x16.eq}. */
    public static I8x16 eq(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_eq, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.ne}. */
    public static I8x16 ne(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ne, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.lt_s}. */
    public static I8x16 ltS(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_lt, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.lt_u}. */
    public static I8x16 ltU(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ult, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.gt_s}. */
    public static I8x16 gtS(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_gt, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.gt_u}. */
    public static I8x16 gtU(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ugt, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.le_s}. */
    public static I8x16 leS(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_le, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.le_u}. */
    public static I8x16 leU(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ule, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.ge_s}. */
    public static I8x16 geS(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ge, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.ge_u}. */
    public static I8x16 geU(I8x16 a, I8x16 b) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, -1, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_uge, I8x16.class, Mask.class, byte.class, 16, a, b, null, I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.neg}. */
    public static I8x16 neg(I8x16 a) {
        return sub(
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                a);
    }

    /** {@code i8x16.abs}. */
    public static I8x16 abs(I8x16 a) {
        return VectorSupport.unaryOp(
                VectorSupport.VECTOR_OP_ABS, I8x16.class, null, byte.class, 16, a, null, I8x16Scalar.ABS);
    }

    /** {@code i8x16.bitmask}. */
    public static int bitmask(I8x16 a) {
        return (int) VectorSupport.maskReductionCoerced(
                VectorSupport.VECTOR_OP_MASK_TOLONG,
                Mask.class,
                byte.class,
                16,
                VectorSupport.compare(
                        VectorSupport.BT_lt,
                        I8x16.class,
                        Mask.class,
                        byte.class,
                        16,
                        a,
                        VectorSupport.fromBitsCoerced(
                                I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                        null,
                        I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.all_true}. */
    public static int allTrue(I8x16 a) {
        return (int) VectorSupport.maskReductionCoerced(
                                VectorSupport.VECTOR_OP_MASK_TOLONG,
                                Mask.class,
                                byte.class,
                                16,
                                VectorSupport.compare(
                                        VectorSupport.BT_eq,
                                        I8x16.class,
                                        Mask.class,
                                        byte.class,
                                        16,
                                        a,
                                        VectorSupport.fromBitsCoerced(
                                                I8x16.class,
                                                byte.class,
                                                16,
                                                0,
                                                VectorSupport.MODE_BROADCAST,
                                                null,
                                                I8x16Scalar.PLAIN),
                                        null,
                                        I8x16Scalar.PLAIN),
                                I8x16Scalar.PLAIN)
                        == 0
                ? 1
                : 0;
    }

    /** {@code i8x16.splat}. */
    public static I8x16 splat(int a) {
        return VectorSupport.fromBitsCoerced(
                I8x16.class, byte.class, 16, a, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.replace_lane}. */
    public static I8x16 replaceLane(I8x16 a, int value, int lane) {
        return VectorSupport.insert(I8x16.class, byte.class, 16, a, lane & 15, value, I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.extract_lane_s}. */
    public static int extractLaneS(I8x16 a, int lane) {
        return (int) VectorSupport.extract(I8x16.class, byte.class, 16, a, lane & 15, I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.extract_lane_u}. */
    public static int extractLaneU(I8x16 a, int lane) {
        return (int) VectorSupport.extract(I8x16.class, byte.class, 16, a, lane & 15, I8x16Scalar.PLAIN) & 0xff;
    }

    /** {@code i8x16.swizzle}. */
    public static I8x16 swizzle(I8x16 a, I8x16 s) {
        return VectorSupport.blend(
                I8x16.class,
                Mask.class,
                byte.class,
                16,
                VectorSupport.fromBitsCoerced(
                        I8x16.class, byte.class, 16, 0, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                VectorSupport.selectFromOp(I8x16.class, Mask.class, byte.class, 16, s, a, null, I8x16Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ult,
                        I8x16.class,
                        Mask.class,
                        byte.class,
                        16,
                        s,
                        VectorSupport.fromBitsCoerced(
                                I8x16.class, byte.class, 16, 16, VectorSupport.MODE_BROADCAST, null, I8x16Scalar.PLAIN),
                        null,
                        I8x16Scalar.PLAIN),
                I8x16Scalar.PLAIN);
    }

    /** {@code i8x16.relaxed_swizzle}. */
    public static I8x16 relaxedSwizzle(I8x16 a, I8x16 s) {
        return swizzle(a, s);
    }

    /** Bytes of a vector by constant numbers, of which the lowest four bits count. */
    public static I64x2 choose(I64x2 a, long low, long high) {
        return raw(VectorSupport.selectFromOp(
                I8x16.class, Mask.class, byte.class, 16, view(I64x2.of(low, high)), view(a), null, I8x16Scalar.PLAIN));
    }

    /** {@code i8x16.shuffle}: bytes by constant numbers, of a where the mask has ones, else of b. */
    public static I64x2 shuffle(I64x2 a, I64x2 b, long low, long high, long lowMask, long highMask) {
        I8x16 numbers = view(I64x2.of(low, high));
        return I64x2.bitselect(
                raw(VectorSupport.selectFromOp(
                        I8x16.class, Mask.class, byte.class, 16, numbers, view(a), null, I8x16Scalar.PLAIN)),
                raw(VectorSupport.selectFromOp(
                        I8x16.class, Mask.class, byte.class, 16, numbers, view(b), null, I8x16Scalar.PLAIN)),
                I64x2.of(lowMask, highMask));
    }

    /** {@code i8x16.shl}. */
    public static I8x16 shl(I8x16 a, int count) {
        return masked(I64x2.shl(raw(a), count & 7), 0xffL << (count & 7) & 0xff);
    }

    /** {@code i8x16.shr_u}. */
    public static I8x16 shrU(I8x16 a, int count) {
        return masked(I64x2.shrU(raw(a), count & 7), 0xffL >>> (count & 7));
    }

    /** {@code i8x16.shr_s}. */
    public static I8x16 shrS(I8x16 a, int count) {
        I8x16 sign = VectorSupport.fromBitsCoerced(
                I8x16.class,
                byte.class,
                16,
                (byte) (0x80 >> (count & 7)),
                VectorSupport.MODE_BROADCAST,
                null,
                I8x16Scalar.PLAIN);
        return sub(view(I64x2.xor(raw(shrU(a, count)), raw(sign))), sign);
    }

    private static I8x16 masked(I64x2 a, long mask) {
        return view(I64x2.and(a, I64x2.splat(mask * 0x0101_0101_0101_0101L)));
    }

    /** {@code i8x16.avgr_u}. */
    public static I8x16 avgrU(I8x16 a, I8x16 b) {
        I64x2 half = raw(masked(I64x2.shrU(I64x2.xor(raw(a), raw(b)), 1), 0x7f));
        return view(I64x2.sub(I64x2.or(raw(a), raw(b)), half));
    }

    /** {@code i8x16.popcnt}. */
    public static I8x16 popcnt(I8x16 a) {
        I64x2 v = raw(a);
        I64x2 pairs = I64x2.sub(v, raw(masked(I64x2.shrU(v, 1), 0x55)));
        I64x2 nibbles = I64x2.add(raw(masked(pairs, 0x33)), raw(masked(I64x2.shrU(pairs, 2), 0x33)));
        return masked(I64x2.add(nibbles, I64x2.shrU(nibbles, 4)), 0x0f);
    }

    /** {@code i8x16.narrow_i16x8_s}. */
    public static I64x2 narrowI16x8S(I64x2 a, I64x2 b) {
        I16x8 least = I16x8.splat(-128);
        I16x8 most = I16x8.splat(127);
        I16x8 low = I16x8.minS(I16x8.maxS(I16x8.view(a), least), most);
        I16x8 high = I16x8.minS(I16x8.maxS(I16x8.view(b), least), most);
        I64x2 pairs =
                I64x2.or(I64x2.and(I16x8.raw(low), I64x2.splat(0x00ff_00ff_00ff_00ffL)), I16x8.raw(I16x8.shl(high, 8)));
        return choose(pairs, 0x0e0c_0a08_0604_0200L, 0x0f0d_0b09_0705_0301L);
    }

    /** {@code i8x16.narrow_i16x8_u}. */
    public static I64x2 narrowI16x8U(I64x2 a, I64x2 b) {
        I16x8 least = I16x8.splat(0);
        I16x8 most = I16x8.splat(255);
        I16x8 low = I16x8.minS(I16x8.maxS(I16x8.view(a), least), most);
        I16x8 high = I16x8.minS(I16x8.maxS(I16x8.view(b), least), most);
        I64x2 pairs =
                I64x2.or(I64x2.and(I16x8.raw(low), I64x2.splat(0x00ff_00ff_00ff_00ffL)), I16x8.raw(I16x8.shl(high, 8)));
        return choose(pairs, 0x0e0c_0a08_0604_0200L, 0x0f0d_0b09_0705_0301L);
    }

    /** {@code v128.load}. */
    public static I8x16 load(LinearMemory m, int a, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        return VectorSupport.load(I8x16.class, byte.class, 16, null, at, false, null, at, null, I8x16Scalar.PLAIN);
    }

    /** {@code v128.store}. */
    public static void store(LinearMemory m, int a, I8x16 v, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        VectorSupport.store(I8x16.class, byte.class, 16, null, at, false, v, null, at, I8x16Scalar.PLAIN);
    }

    /** {@code v128.load} with a 64-bit address. */
    public static I8x16 load(LinearMemory m, long a, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        return VectorSupport.load(I8x16.class, byte.class, 16, null, at, false, null, at, null, I8x16Scalar.PLAIN);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void store(LinearMemory m, long a, I8x16 v, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        VectorSupport.store(I8x16.class, byte.class, 16, null, at, false, v, null, at, I8x16Scalar.PLAIN);
    }

    // What HotSpot knows to do in one instruction or a few; C2 replaces the calls of VectorSupport

    /** These lanes of any vector. */
    public static I8x16 view(I64x2 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                I64x2.class,
                long.class,
                2,
                I8x16.class,
                byte.class,
                16,
                a,
                null,
                VIEW);
    }

    /** The vector as it is, whatever its lanes. */
    public static I64x2 raw(I8x16 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                I8x16.class,
                byte.class,
                16,
                I64x2.class,
                long.class,
                2,
                a,
                null,
                RAW);
    }

    // Everything else: the same by the methods on halves

    I8x16(long low, long high) {
        super(fill(new byte[16], BYTE_BASE, low, high));
    }

    @Override
    long lowBits() {
        return halfAt(BYTE_BASE);
    }

    @Override
    long highBits() {
        return halfAt(BYTE_BASE + Long.BYTES);
    }

    /** Which lanes a comparison holds in. */
    static final class Mask extends LaneMask<Byte> {
        static final Class<Byte> ETYPE = byte.class;
        static final int VLENGTH = 16;

        Mask(long low, long high) {
            super(bits(low, high, 16));
        }
    }

    private static final VectorSupport.VectorConvertOp<I8x16, I64x2, VectorSupport.VectorSpecies<Byte>> VIEW =
            new View();
    private static final VectorSupport.VectorConvertOp<I64x2, I8x16, VectorSupport.VectorSpecies<Long>> RAW = new Raw();

    private static final class View
            implements VectorSupport.VectorConvertOp<I8x16, I64x2, VectorSupport.VectorSpecies<Byte>> {
        @Override
        public I8x16 apply(I64x2 a, VectorSupport.VectorSpecies<Byte> species) {
            return new I8x16(a.lowBits(), a.highBits());
        }
    }

    private static final class Raw
            implements VectorSupport.VectorConvertOp<I64x2, I8x16, VectorSupport.VectorSpecies<Long>> {
        @Override
        public I64x2 apply(I8x16 a, VectorSupport.VectorSpecies<Long> species) {
            return new I64x2(a.lowBits(), a.highBits());
        }
    }
}
