package dev.sarsen.suite.differential;

import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.validate.ModuleValidator;
import org.jspecify.annotations.Nullable;

/**
 * What decoder and validator say of a module.
 *
 * @param code why it is rejected, or null
 * @param message the sentence of the rejection, or of a crash; empty when it is accepted
 */
record Verdict(@Nullable RejectionCode code, String message) {

    /** Asks decoder and validator; an exception of any other kind than a rejection is a crash. */
    static Verdict of(byte[] module) {
        try {
            ModuleLimits limits = ModuleLimits.DEFAULT;
            ModuleValidator.validate(ModuleDecoder.decode(module, limits), limits);
            return new Verdict(null, "");
        } catch (ModuleRejectedException e) {
            return new Verdict(e.code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Verdict(null, "crash: " + e);
        }
    }

    boolean accepts() {
        return code == null && message.isEmpty();
    }

    @Override
    public String toString() {
        return accepts() ? "accepted" : code + " " + message;
    }
}
