package dev.sarsen.compiler;

/** A module that is larger in some respect than this compiler accepts. */
public final class LimitExceededException extends ModuleRejectedException {

    private static final long serialVersionUID = 1;

    /**
     * A rejection.
     *
     * @param what what there is too much of, a plural with its unit
     * @param found how much the module has, unsigned
     * @param limit how much is accepted
     * @param functionIndex the function, or {@link #NOWHERE}
     * @param byteOffset the offset in the module, or {@link #NOWHERE}
     */
    public LimitExceededException(String what, long found, long limit, int functionIndex, int byteOffset) {
        super(
                RejectionCode.LIMIT_EXCEEDED,
                "limit exceeded: " + Long.toUnsignedString(found) + " " + what + ", at most " + limit + " accepted",
                functionIndex,
                byteOffset);
    }
}
