package dev.sarsen.suite.generate;

import dev.sarsen.compiler.module.Feature;
import dev.sarsen.compiler.module.Immediate;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.suite.generate.ModulePlan.PlannedMemory;
import java.util.List;

/** Writes accesses of memories: single ones, bulk ones, sizes. */
final class MemoryAccess {

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final Expressions expressions;

    MemoryAccess(FunctionScope scope, Expressions expressions) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.expressions = expressions;
    }

    /** One of the memories, most often the first. */
    PlannedMemory pick() {
        return draw.oneIn(2) ? draw.of(scope.plan.memories) : scope.plan.memories.getFirst();
    }

    void load(Kind kind, int depth) {
        List<Opcode> choices = Instructions.loads(kind, atomic());
        access(draw.of(choices.isEmpty() ? Instructions.loads(kind, false) : choices), depth);
    }

    void store(Kind kind, int depth) {
        List<Opcode> choices = Instructions.stores(kind, atomic());
        access(draw.of(choices.isEmpty() ? Instructions.stores(kind, false) : choices), depth);
    }

    /** Leaves an address; most are inside the memory, some at its edges, few anywhere. */
    void address(PlannedMemory memory, int depth, int alignment) {
        Kind kind = memory.address();
        boolean outside = memory.pages() == 0 && !draw.oneIn(20);
        switch (outside ? 2 : draw.below(12)) {
            case 0 -> code.address(kind, aligned((long) memory.pages() * ModulePlan.PAGE - edge(), alignment));
            case 1, 2 -> code.address(kind, aligned(outside ? 0 : draw.below(4096), alignment));
            case 3, 4 -> {
                code.line("global.get", ModulePlan.STACK_POINTER);
                widen(kind);
            }
            case 5 -> {
                if (draw.oneIn(20)) {
                    expressions.value(kind, depth - 1);
                } else {
                    code.address(kind, aligned(ModulePlan.ACTIVE_DATA_ADDRESS + draw.below(64), alignment));
                }
            }
            default -> {
                expressions.value(kind, depth - 1);
                code.address(kind, aligned(draw.of(List.of(0xff, 0xfff8, 0x7ffc, 0xfff)), alignment));
                code.line(kind.text() + ".and");
            }
        }
    }

    private int edge() {
        return draw.between(draw.oneIn(6) ? 0 : 8, 80);
    }

    private long aligned(long address, int alignment) {
        return alignment <= 1 || draw.oneIn(40) ? address : address & -alignment;
    }

    private void widen(Kind kind) {
        if (kind.equals(Kind.I64)) {
            code.line(draw.oneIn(9) ? "i64.extend_i32_s" : "i64.extend_i32_u");
        }
    }

    /** What stands behind the mnemonic of an access: the memory, offset, alignment. */
    String argument(PlannedMemory memory, int bytes, boolean atomic) {
        int natural = Integer.numberOfTrailingZeros(bytes);
        int alignment = atomic || !draw.oneIn(3) ? natural : draw.between(0, natural);
        long offset = offset(memory);
        if (atomic && !draw.oneIn(40)) {
            offset &= -bytes;
        }
        String index = memory.index() == 0 ? "" : " " + memory.index();
        return index + " offset=" + Long.toUnsignedString(offset) + " align=" + (1 << alignment);
    }

    /** Mostly small, rarely such that the sum leaves the memory or 32 or 64 bits. */
    private long offset(PlannedMemory memory) {
        return switch (draw.below(400)) {
            case 0 -> 65_535;
            case 1 -> 0x7fff_ffffL;
            case 2 -> memory.wide() ? -1 : 0xffff_ffffL;
            case 3 -> memory.wide() ? Long.MAX_VALUE : 0x8000_0000L;
            case 4 -> memory.wide() ? 0x1_0000_0000L : 65_528;
            default -> draw.oneIn(3) ? draw.below(32) : 0;
        };
    }

    private boolean atomic() {
        return scope.plan.has(Part.THREADS) && draw.oneIn(3);
    }

    private void access(Opcode opcode, int depth) {
        PlannedMemory memory = pick();
        boolean atomic = opcode.feature() == Feature.THREADS;
        boolean waits = opcode.mnemonic().contains("wait");
        address(memory, depth, atomic ? opcode.accessBytes() : 1);
        int last = opcode.operands().size() - 1;
        for (int i = 1; i <= last; i++) {
            if (waits && i == last) {
                // The time to wait: nobody will notify.
                code.constant(Kind.I64, draw.below(1000));
                continue;
            }
            Kind operand = Kind.of(opcode.operands().get(i));
            expressions.value(operand, depth - 1);
            expressions.canonical(operand);
        }
        String lane = opcode.immediate() == Immediate.MEMORY_ARGUMENT_AND_LANE
                ? " " + draw.below(Instructions.lanes(opcode))
                : "";
        code.line(opcode.mnemonic() + argument(memory, opcode.accessBytes(), atomic) + lane);
    }

    void size() {
        PlannedMemory memory = pick();
        code.line("memory.size", memory.index());
        narrow(memory);
    }

    void grow() {
        PlannedMemory memory = pick();
        code.address(memory.address(), draw.of(List.of(0, 0, 1, 1, 2, -1, 65_536)));
        code.line("memory.grow", memory.index());
        narrow(memory);
    }

    private void narrow(PlannedMemory memory) {
        if (memory.wide()) {
            code.line("i32.wrap_i64");
        }
    }

    /** A statement that fills, copies, initialises. */
    void bulk(int depth) {
        PlannedMemory memory = pick();
        switch (draw.below(4)) {
            case 0 -> {
                address(memory, depth, 1);
                expressions.value(Kind.I32, depth - 1);
                length(memory.address());
                code.line("memory.fill", memory.index());
            }
            case 1 -> {
                PlannedMemory source = pick();
                address(memory, depth, 1);
                address(source, depth, 1);
                length(memory.wide() && source.wide() ? Kind.I64 : Kind.I32);
                code.line("memory.copy " + memory.index() + " " + source.index());
            }
            case 2 -> {
                address(memory, depth, 1);
                code.i32(draw.below(ModulePlan.PASSIVE_BYTES));
                code.i32(draw.below(draw.oneIn(6) ? 60 : 4));
                code.line("memory.init " + memory.index() + " 1");
            }
            default -> {
                if (draw.oneIn(10)) {
                    code.line("data.drop", 1);
                }
            }
        }
    }

    private void length(Kind kind) {
        code.address(kind, draw.oneIn(20) ? 70_000 : draw.below(300));
    }
}
