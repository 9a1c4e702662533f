package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.module.Immediate;
import dev.sarsen.compiler.module.Opcode;

/** Applies the rule of one instruction to the state of a function. */
final class InstructionRules {

    private final FunctionState state;
    private final ControlRules control;
    private final CallRules calls;
    private final VariableRules variables;
    private final MemoryRules memories;
    private final TableRules tables;
    private final ReferenceRules references;
    private final AggregateRules aggregates;

    InstructionRules(FunctionState state) {
        this.state = state;
        this.control = new ControlRules(state);
        this.calls = new CallRules(state);
        this.variables = new VariableRules(state);
        this.memories = new MemoryRules(state);
        this.tables = new TableRules(state);
        this.references = new ReferenceRules(state, calls);
        this.aggregates = new AggregateRules(state, tables, memories);
    }

    VariableRules variables() {
        return variables;
    }

    ReferenceRules references() {
        return references;
    }

    void apply(Opcode opcode) {
        state.instruction(opcode);
        if (opcode.plain()) {
            plain(opcode);
            return;
        }
        if (opcode.addressed()) {
            memories.addressed(opcode);
            return;
        }
        switch (opcode.prefix()) {
            case 0 -> unprefixed(opcode);
            case 0xFB -> object(opcode);
            default -> bulk(opcode);
        }
    }

    private void plain(Opcode opcode) {
        int[] operands = OpcodeTypes.operands(opcode);
        for (int i = operands.length - 1; i >= 0; i--) {
            state.pop(operands[i]);
        }
        for (int result : OpcodeTypes.results(opcode)) {
            state.push(result);
        }
        if (opcode.immediate() != Immediate.NONE) {
            immediate(opcode);
        }
    }

    private void immediate(Opcode opcode) {
        switch (opcode.immediate()) {
            case LANE -> {
                if (state.reader().lane() >= OpcodeTypes.lanes(opcode)) {
                    throw state.invalid(RejectionCode.INVALID_LANE);
                }
            }
            case LANES_16 -> {
                for (int i = 0; i < 16; i++) {
                    if (state.reader().shuffleLane(i) >= 32) {
                        throw state.invalid(RejectionCode.INVALID_LANE);
                    }
                }
            }
            case DATA -> memories.data(state.reader().index());
            case ELEMENT -> tables.segment(state.reader().index());
            default -> {}
        }
    }

    /** Instructions without prefix byte; those with a fixed signature were handled before. */
    private void unprefixed(Opcode opcode) {
        switch (opcode) {
            case LOCAL_GET -> variables.getLocal();
            case LOCAL_SET -> variables.setLocal();
            case LOCAL_TEE -> variables.teeLocal();
            case GLOBAL_GET -> variables.getGlobal(state.module().globalCount());
            case GLOBAL_SET -> variables.setGlobal();
            case BLOCK -> control.block(FrameKind.BLOCK);
            case LOOP -> control.block(FrameKind.LOOP);
            case IF -> control.block(FrameKind.IF);
            case ELSE -> control.alternative();
            case END -> control.end();
            case BR -> control.branch();
            case BR_IF -> control.branchIf();
            case BR_TABLE -> control.branchTable();
            case RETURN -> control.returns();
            case CALL -> calls.direct(false);
            case CALL_INDIRECT -> calls.indirect(false);
            case CALL_REF -> calls.reference(false);
            case RETURN_CALL -> calls.direct(true);
            case RETURN_CALL_INDIRECT -> calls.indirect(true);
            case RETURN_CALL_REF -> calls.reference(true);
            case DROP -> state.pop();
            case SELECT -> variables.select();
            case SELECT_T -> variables.selectTyped();
            case UNREACHABLE -> state.unreachable();
            case NOP -> {}
            case TABLE_GET -> tables.get();
            case TABLE_SET -> tables.set();
            case REF_NULL -> references.nullReference();
            case REF_IS_NULL -> references.isNull();
            case REF_FUNC -> references.function();
            case REF_EQ -> references.equal();
            case REF_AS_NON_NULL -> references.asNonNull();
            case BR_ON_NULL -> references.branchOnNull();
            case BR_ON_NON_NULL -> references.branchOnNonNull();
            default -> exception(opcode);
        }
    }

    private void exception(Opcode opcode) {
        switch (opcode) {
            case THROW -> control.raise();
            case THROW_REF -> control.raiseReference();
            case TRY_TABLE -> control.tryTable();
            case TRY -> control.block(FrameKind.TRY);
            case CATCH -> control.legacyCatch();
            case CATCH_ALL -> control.legacyCatchAll();
            case DELEGATE -> control.delegate();
            case RETHROW -> control.rethrow();
            default -> throw noRule(opcode);
        }
    }

    private void object(Opcode opcode) {
        switch (opcode) {
            case STRUCT_NEW -> aggregates.newStructure();
            case STRUCT_NEW_DEFAULT -> aggregates.newDefaultStructure();
            case STRUCT_GET -> aggregates.getField(false);
            case STRUCT_GET_S, STRUCT_GET_U -> aggregates.getField(true);
            case STRUCT_SET -> aggregates.setField();
            case ARRAY_NEW -> aggregates.newArray();
            case ARRAY_NEW_DEFAULT -> aggregates.newDefaultArray();
            case ARRAY_NEW_FIXED -> aggregates.newFixedArray();
            case ARRAY_NEW_DATA -> aggregates.newArrayFromData();
            case ARRAY_NEW_ELEM -> aggregates.newArrayFromElements();
            case ARRAY_GET -> aggregates.get(false);
            case ARRAY_GET_S, ARRAY_GET_U -> aggregates.get(true);
            case ARRAY_SET -> aggregates.set();
            case ARRAY_LEN -> aggregates.length();
            case ARRAY_FILL -> aggregates.fill();
            case ARRAY_COPY -> aggregates.copy();
            case ARRAY_INIT_DATA -> aggregates.fillFromData();
            case ARRAY_INIT_ELEM -> aggregates.fillFromElements();
            case REF_TEST, REF_TEST_NULL -> references.test();
            case REF_CAST -> references.cast(false);
            case REF_CAST_NULL -> references.cast(true);
            case BR_ON_CAST -> references.branchOnCast(false);
            case BR_ON_CAST_FAIL -> references.branchOnCast(true);
            case ANY_CONVERT_EXTERN -> references.fromExtern();
            case EXTERN_CONVERT_ANY -> references.toExtern();
            case REF_I31 -> aggregates.newSmallInteger();
            case I31_GET_S, I31_GET_U -> aggregates.getSmallInteger();
            default -> throw noRule(opcode);
        }
    }

    private void bulk(Opcode opcode) {
        switch (opcode) {
            case MEMORY_COPY -> memories.copy();
            case TABLE_INIT -> tables.initialize();
            case TABLE_COPY -> tables.copy();
            case TABLE_GROW -> tables.grow();
            case TABLE_SIZE -> tables.size();
            case TABLE_FILL -> tables.fill();
            default -> throw noRule(opcode);
        }
    }

    private static IllegalStateException noRule(Opcode opcode) {
        return new IllegalStateException("BUG: no rule for " + opcode);
    }
}
