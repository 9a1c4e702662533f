package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.DataSegment;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.SegmentMode;
import dev.sarsen.compiler.module.WasmModule;
import java.util.ArrayList;
import java.util.List;

/**
 * The data segments as the artifact stores them.
 *
 * <p>Linkers cut one image into as many as a hundred thousand active segments at the runs of zeros between them. Where that
 * cannot be noticed, that is for ascending segments at constant offsets of a memory the module defines itself, neighbours
 * are one piece again.
 */
public final class DataPieces {

    /** Runs of zeros up to this length are stored. */
    private static final int MAX_GAP = 512;

    private static final long MAX_OFFSET = 1L << 48;

    /**
     * One piece.
     *
     * @param first its first segment
     * @param last its last segment
     * @param start offset in the memory of an active piece with a constant offset, else -1
     * @param length number of bytes
     */
    public record Piece(int first, int last, long start, int length) {}

    private final WasmModule module;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] pieceOf;

    /** Finds the pieces of a module. */
    public DataPieces(WasmModule module) {
        this.module = module;
        this.pieceOf = new int[module.data().size()];
        boolean ascending = ascending();
        for (int d = 0; d < pieceOf.length; d++) {
            DataSegment segment = module.data().get(d);
            long offset = constantOffset(segment);
            Piece last = pieces.isEmpty() ? null : pieces.getLast();
            if (ascending && offset >= 0 && last != null && joins(last, segment, offset)) {
                int length = (int) (offset - last.start()) + segment.size();
                pieces.set(pieces.size() - 1, new Piece(last.first(), d, last.start(), length));
            } else {
                pieces.add(new Piece(d, d, offset, segment.size()));
            }
            pieceOf[d] = pieces.size() - 1;
        }
    }

    private boolean joins(Piece last, DataSegment segment, long offset) {
        DataSegment before = module.data().get(last.last());
        return last.start() >= 0
                && before.memory() == segment.memory()
                && segment.memory() >= module.importedMemories()
                && offset - (last.start() + last.length()) <= MAX_GAP
                && offset + segment.size() - last.start() <= Integer.MAX_VALUE;
    }

    /** Whether all active segments have constant offsets, each behind the one before. */
    private boolean ascending() {
        long end = 0;
        for (DataSegment segment : module.data()) {
            if (segment.mode() == SegmentMode.ACTIVE) {
                long offset = constantOffset(segment);
                if (offset < end) {
                    return false;
                }
                end = offset + segment.size();
            }
        }
        return true;
    }

    /** The offset of an active segment where it is a constant, else -1. */
    private long constantOffset(DataSegment segment) {
        ConstantExpression expression = segment.offset();
        if (expression == null) {
            return -1;
        }
        InstructionReader reader = InstructionReader.of(module, expression);
        long offset =
                switch (reader.next()) {
                    case I32_CONST -> Integer.toUnsignedLong(reader.i32());
                    case I64_CONST -> reader.i64();
                    default -> -1;
                };
        // Behind the largest there is, sums would overflow.
        return offset >= 0 && offset <= MAX_OFFSET && reader.next() == Opcode.END ? offset : -1;
    }

    /** The pieces in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The piece that a segment is part of. */
    int pieceOf(int segment) {
        return pieceOf[segment];
    }

    /** The first segment of a piece, which says how the piece is used. */
    DataSegment segment(int piece) {
        return module.data().get(pieces.get(piece).first());
    }

    /** The bytes of a piece. */
    public byte[] bytes(int index) {
        Piece piece = pieces.get(index);
        byte[] bytes = new byte[piece.length()];
        for (int d = piece.first(); d <= piece.last(); d++) {
            DataSegment segment = module.data().get(d);
            int at = piece.first() == piece.last() ? 0 : (int) (constantOffset(segment) - piece.start());
            System.arraycopy(module.bytes(), segment.start(), bytes, at, segment.size());
        }
        return bytes;
    }
}
