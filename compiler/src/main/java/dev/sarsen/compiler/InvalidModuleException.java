package dev.sarsen.compiler;

/** A well-formed module that breaks a rule of validation. */
public final class InvalidModuleException extends ModuleRejectedException {

    private static final long serialVersionUID = 1;

    /**
     * A rejection.
     *
     * @param detail the message, starting with the phrase of the code
     * @param functionIndex the function, or {@link #NOWHERE}
     * @param byteOffset the offset in the module, or {@link #NOWHERE}
     */
    public InvalidModuleException(RejectionCode code, String detail, int functionIndex, int byteOffset) {
        super(code, detail, functionIndex, byteOffset);
    }
}
