package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.DataSegment;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.ModuleBuilder;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.SegmentMode;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.ReferenceType;
import org.jspecify.annotations.Nullable;

/** Reads element and data segments, and finds where constant expressions end. */
final class Segments {

    private static final ReferenceType NON_NULL_FUNCTION = new ReferenceType(false, AbstractHeapType.FUNC);

    private final InstructionReader reader;
    private final ByteCursor cursor;
    private final ModuleBuilder module;
    private final ModuleLimits limits;

    Segments(byte[] bytes, ByteCursor cursor, ModuleBuilder module, ModuleLimits limits) {
        this.reader = new InstructionReader(bytes, 0, 0);
        this.cursor = cursor;
        this.module = module;
        this.limits = limits;
    }

    void elements() {
        int count = cursor.count(2);
        Bounds.check(cursor, "element segments", count, limits.elementSegments());
        for (int i = 0; i < count; i++) {
            module.addElement(element());
        }
    }

    /** The bits of the flags: 0 not active, 1 explicit table or declarative, 2 elements are expressions. */
    private ElementSegment element() {
        int start = cursor.position();
        int flags = cursor.u32();
        if ((flags & ~7) != 0) {
            throw cursor.malformed(RejectionCode.MALFORMED_ELEMENT_FLAGS, start);
        }
        boolean active = (flags & 1) == 0;
        boolean second = (flags & 2) != 0;
        boolean expressions = (flags & 4) != 0;
        int table = active && second ? cursor.u32() : 0;
        ConstantExpression offset = active ? expression() : null;
        ReferenceType type = expressions ? ReferenceType.FUNCREF : NON_NULL_FUNCTION;
        if (!active || second) {
            type = elementType(expressions);
        }
        SegmentMode mode = mode(active, second);
        int size = cursor.count(1);
        Bounds.check(cursor, "elements", size, limits.elements());
        return new ElementSegment(mode, table, offset, type, items(size, expressions), !expressions);
    }

    private static SegmentMode mode(boolean active, boolean second) {
        if (active) {
            return SegmentMode.ACTIVE;
        }
        return second ? SegmentMode.DECLARATIVE : SegmentMode.PASSIVE;
    }

    private ReferenceType elementType(boolean expressions) {
        if (expressions) {
            return TypeReader.referenceType(cursor);
        }
        int start = cursor.position();
        if (cursor.u8() != 0) {
            throw cursor.malformed(RejectionCode.MALFORMED_ELEMENT_FLAGS, start);
        }
        return NON_NULL_FUNCTION;
    }

    private int[] items(int size, boolean expressions) {
        int[] items = new int[expressions ? size + 1 : size];
        if (!expressions) {
            for (int i = 0; i < size; i++) {
                items[i] = cursor.u32();
            }
            return items;
        }
        for (int i = 0; i < size; i++) {
            items[i] = cursor.position();
            skipExpression();
        }
        items[size] = cursor.position();
        return items;
    }

    void data() {
        int count = cursor.count(2);
        Bounds.check(cursor, "data segments", count, limits.dataSegments());
        for (int i = 0; i < count; i++) {
            module.addData(segment());
        }
    }

    private DataSegment segment() {
        int start = cursor.position();
        int flags = cursor.u32();
        if (flags < 0 || flags > 2) {
            throw cursor.malformed(RejectionCode.MALFORMED_DATA_FLAGS, start);
        }
        int memory = flags == 2 ? cursor.u32() : 0;
        @Nullable ConstantExpression offset = flags == 1 ? null : expression();
        int length = cursor.count(1);
        int first = cursor.position();
        cursor.skip(length);
        return new DataSegment(
                flags == 1 ? SegmentMode.PASSIVE : SegmentMode.ACTIVE, memory, offset, first, first + length);
    }

    /** Reads over a constant expression. */
    ConstantExpression expression() {
        int start = cursor.position();
        skipExpression();
        return new ConstantExpression(start, cursor.position());
    }

    private void skipExpression() {
        int start = cursor.position();
        reader.reset(start, cursor.end());
        int depth = 1;
        while (depth > 0) {
            Opcode opcode = reader.next();
            switch (opcode) {
                case BLOCK, LOOP, IF, TRY, TRY_TABLE -> depth++;
                case END, DELEGATE -> depth--;
                default -> {}
            }
            if (reader.position() - start > limits.constantExpressionBytes()) {
                throw new LimitExceededException(
                        "bytes in the constant expression",
                        reader.position() - start,
                        limits.constantExpressionBytes(),
                        ModuleRejectedException.NOWHERE,
                        start);
            }
        }
        cursor.reset(reader.endPosition(), cursor.end());
    }
}
