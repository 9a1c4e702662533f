package dev.sarsen.compiler;

/**
 * A module that is not compiled, and why.
 *
 * <p>The message says what is wrong, where, and what was expected and found: {@code function 12 at byte 0x1a3f: type
 * mismatch: i32.add expects [i32 i32], found [i32]}. No stack trace is recorded: a rejection is about the input.
 */
public abstract sealed class ModuleRejectedException extends RuntimeException
        permits MalformedModuleException, InvalidModuleException, UnsupportedFeatureException, LimitExceededException {

    private static final long serialVersionUID = 1;

    /** The function index or byte offset of a rejection that has none. */
    public static final int NOWHERE = -1;

    private final RejectionCode code;
    private final String detail;
    private final int functionIndex;
    private final int byteOffset;

    ModuleRejectedException(RejectionCode code, String detail, int functionIndex, int byteOffset) {
        super(where(functionIndex, byteOffset) + detail, null, false, false);
        this.code = code;
        this.detail = detail;
        this.functionIndex = functionIndex;
        this.byteOffset = byteOffset;
    }

    /** The reason. */
    public RejectionCode code() {
        return code;
    }

    /** The message without the place. It starts with the words of the specification's test suite. */
    public String detail() {
        return detail;
    }

    /** The words of the specification's test suite for this rejection, with the index where they have one. */
    public String specPhrase() {
        int colon = detail.indexOf(':');
        return colon < 0 ? detail : detail.substring(0, colon);
    }

    /** The function, imports counted first, or {@link #NOWHERE}. */
    public int functionIndex() {
        return functionIndex;
    }

    /** The offset in the module, or {@link #NOWHERE}. */
    public int byteOffset() {
        return byteOffset;
    }

    private static String where(int functionIndex, int byteOffset) {
        StringBuilder text = new StringBuilder();
        if (functionIndex >= 0) {
            text.append("function ").append(functionIndex);
        }
        if (byteOffset >= 0) {
            text.append(text.isEmpty() ? "byte 0x" : " at byte 0x").append(Integer.toHexString(byteOffset));
        }
        return text.isEmpty() ? "" : text.append(": ").toString();
    }
}
