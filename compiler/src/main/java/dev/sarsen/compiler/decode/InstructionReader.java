package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.module.BlockType;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads instructions one after the other, without an object for each.
 *
 * <p>{@link #next} reads an opcode with everything that follows it; the accessors then give the immediates of that
 * instruction until the next call. Which of them mean something depends on {@link Opcode#immediate}; the others hold
 * what earlier instructions left. Block structure is not checked here.
 */
public final class InstructionReader {

    private static final BlockType EMPTY = new BlockType.Empty();
    private static final BlockType[] SHORT_BLOCK_TYPES = shortBlockTypes();

    private final ByteCursor cursor;
    private int position;
    private int index;
    private int index2;
    private int i32;
    private long i64;
    private long high;
    private int alignment;
    private long offset;
    private int lane;
    private int[] labels = {};
    private int labelCount;
    private int[] catches = {};
    private int catchCount;
    private BlockType blockType = EMPTY;
    private List<ValueType> valueTypes = List.of();
    private HeapType heapType = AbstractHeapType.FUNC;
    private ReferenceType castSource = ReferenceType.FUNCREF;
    private ReferenceType castTarget = ReferenceType.FUNCREF;

    /** Reads the instructions in a range of bytes. */
    public InstructionReader(byte[] bytes, int start, int end) {
        this(bytes, start, end, -1);
    }

    private InstructionReader(byte[] bytes, int start, int end, int functionIndex) {
        Objects.checkFromToIndex(start, end, bytes.length);
        this.cursor = new ByteCursor(bytes, start, end, functionIndex);
        this.position = start;
    }

    /** Reads the instructions of a function, which rejections name. */
    public static InstructionReader of(WasmModule module, FunctionBody body) {
        return new InstructionReader(module.bytes(), body.codeStart(), body.codeEnd(), body.functionIndex());
    }

    /** Reads the instructions of a constant expression. */
    public static InstructionReader of(WasmModule module, ConstantExpression expression) {
        return new InstructionReader(module.bytes(), expression.start(), expression.end());
    }

    /** Moves to another range of the same bytes. */
    void reset(int start, int end) {
        cursor.reset(start, end);
        position = start;
    }

    /** Whether bytes are left. */
    public boolean hasNext() {
        return cursor.hasRemaining();
    }

    /**
     * Reads the next instruction.
     *
     * @throws dev.sarsen.compiler.MalformedModuleException if the bytes are no instruction
     */
    public Opcode next() {
        position = cursor.position();
        int first = cursor.u8();
        Opcode opcode = first < 0xFB || first == 0xFF ? Opcode.of(0, first) : prefixed(first);
        if (opcode == null) {
            throw illegalOpcode();
        }
        immediates(opcode);
        return opcode;
    }

    private @Nullable Opcode prefixed(int prefix) {
        return Opcode.of(prefix, cursor.u32());
    }

    private RuntimeException illegalOpcode() {
        cursor.reset(position, cursor.end());
        StringBuilder text = new StringBuilder(" ");
        int first = cursor.u8();
        text.append(HexFormat.of().toHexDigits((byte) first));
        if (first >= 0xFB && first < 0xFF) {
            text.append(' ').append(Integer.toHexString(cursor.u32()));
        }
        return cursor.malformed(RejectionCode.ILLEGAL_OPCODE, text.toString(), position);
    }

    private void immediates(Opcode opcode) {
        switch (opcode.immediate()) {
            case NONE -> {}
            case LABEL, FUNCTION, LOCAL, GLOBAL, TAG, TABLE, ELEMENT, MEMORY, DATA, TYPE -> index = cursor.u32();
            case TYPE_AND_TABLE,
                    TABLE_AND_TABLE,
                    ELEMENT_AND_TABLE,
                    MEMORY_AND_MEMORY,
                    DATA_AND_MEMORY,
                    TYPE_AND_FIELD,
                    TYPE_AND_LENGTH,
                    TYPE_AND_DATA,
                    TYPE_AND_ELEMENT,
                    TYPE_AND_TYPE -> {
                index = cursor.u32();
                index2 = cursor.u32();
            }
            case I32 -> i32 = cursor.s32();
            case I64 -> i64 = cursor.s64();
            case F32 -> i32 = cursor.i32Bits();
            case F64 -> i64 = cursor.i64Bits();
            case MEMORY_ARGUMENT -> memoryArgument();
            case MEMORY_ARGUMENT_AND_LANE -> {
                memoryArgument();
                lane = cursor.u8();
            }
            case LANE -> lane = cursor.u8();
            case BLOCK_TYPE -> blockType = readBlockType();
            case BLOCK_TYPE_AND_CATCHES -> {
                blockType = readBlockType();
                readCatches();
            }
            case LABEL_TABLE -> readLabels();
            case V128, LANES_16 -> {
                i64 = cursor.i64Bits();
                high = cursor.i64Bits();
            }
            case HEAP_TYPE -> heapType = TypeReader.heapType(cursor);
            case VALUE_TYPES -> valueTypes = readValueTypes();
            case CAST -> readCast();
            case FENCE -> {
                if (cursor.u8() != 0) {
                    throw cursor.malformed(RejectionCode.ZERO_BYTE_EXPECTED, cursor.position() - 1);
                }
            }
        }
    }

    private void memoryArgument() {
        int start = cursor.position();
        int flags = cursor.u32();
        if (flags < 0 || flags >= 0x80) {
            throw cursor.malformed(RejectionCode.MALFORMED_MEMORY_FLAGS, start);
        }
        alignment = flags & 0x3F;
        index = flags >= 0x40 ? cursor.u32() : 0;
        offset = cursor.u64();
    }

    private BlockType readBlockType() {
        int first = cursor.peek();
        if ((first >= 0x7B && first <= 0x7F) || first == 0x40) {
            cursor.skip(1);
            return SHORT_BLOCK_TYPES[first];
        }
        int start = cursor.position();
        if (first >= 0x40 && first < 0x80) {
            cursor.skip(1);
            ValueType result = TypeReader.shortType(cursor, first);
            if (result == null) {
                throw cursor.malformed(RejectionCode.MALFORMED_BLOCK_TYPE, start);
            }
            return new BlockType.Value(result);
        }
        long typeIndex = cursor.s33();
        if (typeIndex < 0) {
            throw cursor.malformed(RejectionCode.MALFORMED_BLOCK_TYPE, start);
        }
        return new BlockType.Indexed((int) Math.min(typeIndex, Integer.MAX_VALUE));
    }

    private void readLabels() {
        int count = cursor.count(1) + 1;
        if (count > labels.length) {
            labels = new int[Math.max(count, 2 * labels.length)];
        }
        for (int i = 0; i < count; i++) {
            labels[i] = cursor.u32();
        }
        labelCount = count;
    }

    private void readCatches() {
        int count = cursor.count(2);
        if (count * 3 > catches.length) {
            catches = Arrays.copyOf(catches, Math.max(count * 3, 2 * catches.length));
        }
        for (int i = 0; i < count; i++) {
            int start = cursor.position();
            int kind = cursor.u8();
            if (kind > 3) {
                throw cursor.malformed(RejectionCode.MALFORMED_CATCH, start);
            }
            catches[3 * i] = kind;
            catches[3 * i + 1] = kind < 2 ? cursor.u32() : -1;
            catches[3 * i + 2] = cursor.u32();
        }
        catchCount = count;
    }

    private List<ValueType> readValueTypes() {
        int count = cursor.count(1);
        List<ValueType> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            types.add(TypeReader.valueType(cursor));
        }
        return types;
    }

    private void readCast() {
        int start = cursor.position();
        int flags = cursor.u8();
        if (flags > 3) {
            throw cursor.malformed(RejectionCode.MALFORMED_CAST_FLAGS, start);
        }
        index = cursor.u32();
        castSource = TypeReader.reference((flags & 1) != 0, TypeReader.heapType(cursor));
        castTarget = TypeReader.reference((flags & 2) != 0, TypeReader.heapType(cursor));
    }

    /** Offset in the module of the instruction's first byte. */
    public int position() {
        return position;
    }

    /** Offset in the module of the byte after the instruction. */
    public int endPosition() {
        return cursor.position();
    }

    /**
     * The first index: label depth, function, local, global, tag, table, memory, type or segment. Unsigned; valid ones
     * are never negative.
     */
    public int index() {
        return index;
    }

    /** The second index: table, memory, field, segment, type, or the number of elements of {@code array.new_fixed}. */
    public int index2() {
        return index2;
    }

    /** The constant of {@code i32.const}, or the bits of that of {@code f32.const}. */
    public int i32() {
        return i32;
    }

    /** The constant of {@code i64.const}, the bits of that of {@code f64.const}, or the low half of a vector's bytes. */
    public long i64() {
        return i64;
    }

    /** The high half of the 16 bytes of {@code v128.const} or {@code i8x16.shuffle}. */
    public long i64High() {
        return high;
    }

    /** The lane numbers of {@code i8x16.shuffle}. */
    public int shuffleLane(int i) {
        Objects.checkIndex(i, 16);
        return (int) ((i < 8 ? i64 : high) >>> (8 * (i & 7))) & 0xFF;
    }

    /** The base-2 logarithm of the alignment that a memory argument promises; the memory is {@link #index}. */
    public int alignment() {
        return alignment;
    }

    /** The constant offset of a memory argument, unsigned. */
    public long offset() {
        return offset;
    }

    /** The lane number. */
    public int lane() {
        return lane;
    }

    /** The type of a block. */
    public BlockType blockType() {
        return blockType;
    }

    /** The number of labels of {@code br_table}, at least 1. */
    public int labelCount() {
        return labelCount;
    }

    /** A label of {@code br_table}; the last one is the default. */
    public int label(int i) {
        return labels[Objects.checkIndex(i, labelCount)];
    }

    /** The number of catch clauses of {@code try_table}. */
    public int catchCount() {
        return catchCount;
    }

    /** Whether a catch clause catches every exception rather than those of one tag. */
    public boolean catchesAll(int i) {
        return catches[3 * Objects.checkIndex(i, catchCount)] >= 2;
    }

    /** Whether a catch clause also passes the exception itself to its label. */
    public boolean catchesReference(int i) {
        return (catches[3 * Objects.checkIndex(i, catchCount)] & 1) != 0;
    }

    /** The tag of a catch clause that does not catch every exception. */
    public int catchTag(int i) {
        return catches[3 * Objects.checkIndex(i, catchCount) + 1];
    }

    /** The label of a catch clause; depth 0 is the block around {@code try_table}. */
    public int catchLabel(int i) {
        return catches[3 * Objects.checkIndex(i, catchCount) + 2];
    }

    /** The types of {@code select} with types. */
    public List<ValueType> valueTypes() {
        return valueTypes;
    }

    /** The heap type of {@code ref.null}, {@code ref.test} and {@code ref.cast}. */
    public HeapType heapType() {
        return heapType;
    }

    /** The type a branching cast expects. */
    public ReferenceType castSource() {
        return castSource;
    }

    /** The type a branching cast tests for. */
    public ReferenceType castTarget() {
        return castTarget;
    }

    private static BlockType[] shortBlockTypes() {
        BlockType[] types = new BlockType[0x80];
        Arrays.fill(types, EMPTY);
        ByteCursor none = new ByteCursor(new byte[0], 0, 0, -1);
        for (int code = 0x7B; code <= 0x7F; code++) {
            types[code] = new BlockType.Value(Objects.requireNonNull(TypeReader.shortType(none, code)));
        }
        return types;
    }
}
