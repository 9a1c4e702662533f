package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;

/**
 * Checks function bodies, one after the other. Not safe for use by many threads at once, but many validators may share a
 * {@link ValidationContext}.
 */
public final class FunctionValidator {

    private final ValidationContext context;
    private final FunctionState state;
    private final InstructionRules rules;

    /** A validator for the bodies of a module whose declarations are valid. */
    public FunctionValidator(ValidationContext context) {
        this.context = context;
        this.state = new FunctionState(context);
        this.rules = new InstructionRules(state);
    }

    /**
     * Checks a body.
     *
     * @param definedIndex its index among the defined functions
     * @throws dev.sarsen.compiler.ModuleRejectedException if it breaks a rule
     */
    public void validate(int definedIndex) {
        WasmModule module = context.module();
        FunctionBody body = module.body(definedIndex);
        int type = module.typeIndexOf(body.functionIndex());
        InstructionReader reader = InstructionReader.of(module, body);
        state.start(reader, body.functionIndex());
        int unknown = state.locals().start(context.parameters(type), body);
        if (unknown != LocalTypes.NONE) {
            throw state.invalid(
                    RejectionCode.UNKNOWN_TYPE,
                    ": local of type " + body.runType(unknown).text());
        }
        state.openWithoutParameters(FrameKind.FUNCTION, type);
        while (state.control().size() > 0) {
            if (!reader.hasNext()) {
                throw state.malformed(missingEnd(body), ": the function's end is missing");
            }
            rules.apply(reader.next());
        }
        if (reader.hasNext()) {
            throw state.malformed(RejectionCode.END_EXPECTED, ": bytes after the end of the function");
        }
    }

    /** What the specification says of a missing end depends on what stands after the function. */
    private RejectionCode missingEnd(FunctionBody body) {
        if (body.definedIndex() + 1 < context.module().definedFunctions()) {
            return RejectionCode.END_EXPECTED;
        }
        return body.codeEnd() < context.module().bytes().length
                ? RejectionCode.SECTION_SIZE_MISMATCH
                : RejectionCode.UNEXPECTED_END;
    }

    /**
     * Checks a constant expression.
     *
     * @param expected the type of its value
     * @param visibleGlobals how many globals exist for it
     */
    void validate(ConstantExpression expression, int expected, int visibleGlobals) {
        InstructionReader reader = InstructionReader.of(context.module(), expression);
        state.start(reader, WasmModule.NONE);
        state.locals().clear();
        state.openWithoutParameters(FrameKind.FUNCTION, state.blockTypes().single(expected));
        while (state.control().size() > 0) {
            constant(reader.next(), visibleGlobals);
        }
    }

    private void constant(Opcode opcode, int visibleGlobals) {
        state.instruction(opcode);
        switch (opcode) {
            case GLOBAL_GET -> {
                rules.variables().getGlobal(visibleGlobals);
                if (context.module().globalType(state.reader().index()).mutable()) {
                    throw state.invalid(RejectionCode.CONSTANT_REQUIRED);
                }
            }
            case REF_FUNC -> rules.references().constantFunction();
            case I32_CONST,
                    I64_CONST,
                    F32_CONST,
                    F64_CONST,
                    V128_CONST,
                    I32_ADD,
                    I32_SUB,
                    I32_MUL,
                    I64_ADD,
                    I64_SUB,
                    I64_MUL,
                    REF_NULL,
                    REF_I31,
                    STRUCT_NEW,
                    STRUCT_NEW_DEFAULT,
                    ARRAY_NEW,
                    ARRAY_NEW_DEFAULT,
                    ARRAY_NEW_FIXED,
                    ANY_CONVERT_EXTERN,
                    EXTERN_CONVERT_ANY,
                    END -> rules.apply(opcode);
            default -> throw state.invalid(RejectionCode.CONSTANT_REQUIRED);
        }
    }
}
