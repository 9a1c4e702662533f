package dev.sarsen.suite.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sarsen.compiler.MalformedModuleException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.text.MalformedTextException;
import dev.sarsen.compiler.text.ScriptReader;
import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.compiler.validate.ModuleValidator;

/**
 * What takes bytes from outside, under any bytes: it answers or refuses, and throws nothing else.
 *
 * <p>A normal test replays the saved inputs. With {@code JAZZER_FUZZ=1} and one method chosen, Jazzer looks for new ones and
 * saves what breaks beside them.
 */
class FrontEndFuzzTest {

    private static final ModuleLimits LIMITS = ModuleLimits.DEFAULT;

    @FuzzTest(maxDuration = "10m")
    void decoderAndValidatorAnswerOrRefuse(byte[] input) {
        try {
            ModuleValidator.validate(ModuleDecoder.decode(input, LIMITS), LIMITS);
        } catch (ModuleRejectedException _) {
            // Refused in our words, which is one of the two right answers.
        }
    }

    @FuzzTest(maxDuration = "10m")
    void whatTheTextReaderWritesCanBeDecoded(byte[] input) {
        byte[] binary;
        try {
            binary = TextReader.read(input);
        } catch (MalformedTextException _) {
            return;
        }
        WasmModule module;
        try {
            module = ModuleDecoder.decode(binary, LIMITS);
        } catch (MalformedModuleException e) {
            throw new AssertionError("the text reader wrote what the decoder cannot read", e);
        } catch (ModuleRejectedException _) {
            return;
        }
        try {
            ModuleValidator.validate(module, LIMITS);
        } catch (ModuleRejectedException _) {
            // A text can be well formed and its module invalid.
        }
    }

    @FuzzTest(maxDuration = "10m")
    void scriptReaderAnswersOrRefuses(byte[] input) {
        try {
            ScriptReader.read(input);
        } catch (MalformedTextException _) {
            // Refused in our words.
        }
    }
}
