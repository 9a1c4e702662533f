package dev.sarsen.compiler;

import dev.sarsen.compiler.module.Feature;

/** A valid module that uses a part of WebAssembly which this compiler does not translate. */
public final class UnsupportedFeatureException extends ModuleRejectedException {

    private static final long serialVersionUID = 1;

    private final Feature feature;

    /**
     * A rejection.
     *
     * @param feature what is not supported
     * @param functionIndex the function that uses it, or {@link #NOWHERE}
     * @param byteOffset the offset in the module, or {@link #NOWHERE}
     */
    public UnsupportedFeatureException(Feature feature, int functionIndex, int byteOffset) {
        super(
                RejectionCode.UNSUPPORTED_FEATURE,
                "unsupported feature: " + feature.proposal()
                        + (functionIndex >= 0 ? " in function " + functionIndex : ""),
                NOWHERE,
                byteOffset);
        this.feature = feature;
    }

    /** What is not supported. */
    public Feature feature() {
        return feature;
    }
}
