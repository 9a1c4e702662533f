package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.MalformedModuleException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.Feature;
import dev.sarsen.compiler.module.Immediate;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;

/** Rules of memory accesses and of instructions on whole memories and data segments. */
final class MemoryRules {

    private final FunctionState state;

    MemoryRules(FunctionState state) {
        this.state = state;
    }

    /** A load, store or atomic access, or an instruction on a whole memory with addresses among its operands. */
    void addressed(Opcode opcode) {
        InstructionReader reader = state.reader();
        int memory = opcode.immediate() == Immediate.DATA_AND_MEMORY ? reader.index2() : reader.index();
        int address = address(memory);
        if (opcode.accessBytes() != 0) {
            access(opcode, address);
        } else if (opcode.immediate() == Immediate.DATA_AND_MEMORY) {
            data(reader.index());
        }
        int[] operands = OpcodeTypes.operands(opcode);
        for (int i = operands.length - 1; i >= 0; i--) {
            state.pop(operands[i] == OpcodeTypes.ADDRESS ? address : operands[i]);
        }
        for (int result : OpcodeTypes.results(opcode)) {
            state.push(result == OpcodeTypes.ADDRESS ? address : result);
        }
    }

    private int address(int memory) {
        if (memory < 0 || memory >= state.module().memoryCount()) {
            throw state.unknown(RejectionCode.UNKNOWN_MEMORY, memory);
        }
        return state.context().memoryAddress(memory);
    }

    private void access(Opcode opcode, int address) {
        InstructionReader reader = state.reader();
        int natural = Integer.numberOfTrailingZeros(opcode.accessBytes());
        if (reader.alignment() > natural) {
            throw state.invalid(RejectionCode.ALIGNMENT_TOO_LARGE);
        }
        if (opcode.feature() == Feature.THREADS && reader.alignment() != natural) {
            throw state.invalid(RejectionCode.ALIGNMENT_NOT_NATURAL);
        }
        if (address == TypeCodes.I32 && reader.offset() >>> 32 != 0) {
            throw state.invalid(RejectionCode.OFFSET_OUT_OF_RANGE);
        }
        if (opcode.immediate() == Immediate.MEMORY_ARGUMENT_AND_LANE && reader.lane() >= 16 / opcode.accessBytes()) {
            throw state.invalid(RejectionCode.INVALID_LANE);
        }
    }

    /** The lengths of a copy are of the narrower of both address types. */
    void copy() {
        int destination = address(state.reader().index());
        int source = address(state.reader().index2());
        state.pop(Math.min(destination, source));
        state.pop(source);
        state.pop(destination);
    }

    /** The code comes before the data, so the number of segments must have been announced. */
    void data(int segment) {
        int count = state.module().dataCount();
        if (count == WasmModule.NONE) {
            throw new MalformedModuleException(
                    RejectionCode.DATA_COUNT_REQUIRED,
                    RejectionCode.DATA_COUNT_REQUIRED.phrase(),
                    state.functionIndex(),
                    state.reader().position());
        }
        if (segment < 0 || segment >= count) {
            throw state.unknown(RejectionCode.UNKNOWN_DATA_SEGMENT, segment);
        }
    }
}
