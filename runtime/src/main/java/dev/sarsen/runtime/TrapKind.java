package dev.sarsen.runtime;

/** Why execution trapped; {@link #message} is the wording of the specification's test suite. */
public enum TrapKind {
    UNREACHABLE("unreachable"),
    MEMORY_OUT_OF_BOUNDS("out of bounds memory access"),
    TABLE_OUT_OF_BOUNDS("out of bounds table access"),
    UNDEFINED_ELEMENT("undefined element"),
    UNINITIALIZED_ELEMENT("uninitialized element"),
    INDIRECT_CALL_TYPE_MISMATCH("indirect call type mismatch"),
    INTEGER_DIVIDE_BY_ZERO("integer divide by zero"),
    INTEGER_OVERFLOW("integer overflow"),
    INVALID_CONVERSION("invalid conversion to integer"),
    CALL_STACK_EXHAUSTED("call stack exhausted"),
    NULL_REFERENCE("null reference"),
    NULL_FUNCTION_REFERENCE("null function reference"),
    NULL_STRUCTURE_REFERENCE("null structure reference"),
    NULL_ARRAY_REFERENCE("null array reference"),
    NULL_I31_REFERENCE("null i31 reference"),
    ARRAY_OUT_OF_BOUNDS("out of bounds array access"),
    NULL_EXCEPTION_REFERENCE("null exception reference"),
    CAST_FAILURE("cast failure"),
    UNALIGNED_ATOMIC("unaligned atomic"),
    EXPECTED_SHARED_MEMORY("expected shared memory"),
    /** Stopped from outside through {@code Instance.interrupt}. */
    INTERRUPTED("interrupted"),
    /** The wall-clock deadline of the budget passed. */
    DEADLINE_EXCEEDED("deadline exceeded"),
    /** A limit of the budget was hit where the specification has no failure result. */
    BUDGET_EXCEEDED("budget exceeded");

    private final String message;

    TrapKind(String message) {
        this.message = message;
    }

    /** The specification's words for this trap. */
    public String message() {
        return message;
    }
}
