package dev.sarsen.compiler.module;

/** A part of WebAssembly: the first version, or one of the proposals that followed it. */
public enum Feature {
    MVP("mvp"),
    MUTABLE_GLOBALS("mutable-globals"),
    SIGN_EXTENSION("sign-extension-ops"),
    SATURATING_CONVERSIONS("nontrapping-float-to-int-conversions"),
    MULTI_VALUE("multi-value"),
    BULK_MEMORY("bulk-memory-operations"),
    REFERENCE_TYPES("reference-types"),
    SIMD("simd"),
    EXTENDED_CONSTANTS("extended-const"),
    RELAXED_SIMD("relaxed-simd"),
    TAIL_CALL("tail-call"),
    MULTI_MEMORY("multi-memory"),
    MEMORY64("memory64"),
    EXCEPTION_HANDLING("exception-handling"),
    LEGACY_EXCEPTIONS("legacy-exceptions"),
    FUNCTION_REFERENCES("function-references"),
    GC("gc"),
    THREADS("threads"),
    WIDE_ARITHMETIC("wide-arithmetic"),
    CUSTOM_PAGE_SIZES("custom-page-sizes");

    private final String proposal;

    Feature(String proposal) {
        this.proposal = proposal;
    }

    /** The name of the proposal, as its repository is called. */
    public String proposal() {
        return proposal;
    }
}
