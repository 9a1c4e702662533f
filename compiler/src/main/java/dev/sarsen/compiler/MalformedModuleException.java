package dev.sarsen.compiler;

/** Bytes that are no module: they do not follow the binary format. */
public final class MalformedModuleException extends ModuleRejectedException {

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
