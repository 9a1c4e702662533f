package dev.sarsen.compiler;

/** Input that is no module: bytes that do not follow the binary format, or text that does not follow the other. */
public non-sealed class MalformedModuleException extends ModuleRejectedException {

    private static final long serialVersionUID = 1;

    /**
     * A rejection.
     *
     * @param detail the message, starting with the phrase of the code
     * @param functionIndex the function, or {@link #NOWHERE}
     * @param byteOffset the offset in the module, or {@link #NOWHERE}
     */
    public MalformedModuleException(RejectionCode code, String detail, int functionIndex, int byteOffset) {
        super(code, detail, functionIndex, byteOffset);
    }
}
