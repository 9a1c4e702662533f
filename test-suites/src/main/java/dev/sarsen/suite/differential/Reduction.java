package dev.sarsen.suite.differential;

import dev.sarsen.compiler.text.MalformedTextException;
import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.suite.generate.GeneratedModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a module that shows something wrong smaller, as long as it still does: takes lines out of its text, most
 * first, or puts a constant in their place.
 */
final class Reduction {

    /** What may stand in the place of lines: nothing, a value, or the end of the way. */
    private static final List<List<String>> STAND_INS = List.of(
            List.of(),
            List.of("i32.const 0"),
            List.of("i64.const 0"),
            List.of("f64.const 0"),
            List.of("f32.const 0"),
            List.of("v128.const i64x2 0 0"),
            List.of("unreachable"));

    private final Predicate<GeneratedModule> stillWrong;

    /**
     * Makes a reduction.
     *
     * @param stillWrong whether a module still shows what was found
     */
    Reduction(Predicate<GeneratedModule> stillWrong) {
        this.stillWrong = stillWrong;
    }

    /** A module that is as small as this gets it. */
    GeneratedModule reduced(GeneratedModule module) {
        GeneratedModule best = module;
        List<String> lines = module.text().lines().toList();
        boolean shorter = true;
        while (shorter) {
            int before = lines.size();
            for (int size = Math.max(1, lines.size() / 2); size >= 1; size /= 2) {
                for (int at = 0; at + size <= lines.size(); ) {
                    Optional<List<String>> fewer = without(best, lines, at, size);
                    if (fewer.isPresent()) {
                        lines = fewer.get();
                        best = module(best, lines).orElse(best);
                    } else {
                        at += size;
                    }
                }
            }
            shorter = lines.size() < before;
        }
        return best;
    }

    private Optional<List<String>> without(GeneratedModule module, List<String> lines, int at, int size) {
        for (List<String> standIn : STAND_INS) {
            if (standIn.size() >= size) {
                continue;
            }
            List<String> fewer = new ArrayList<>(lines.subList(0, at));
            fewer.addAll(standIn);
            fewer.addAll(lines.subList(at + size, lines.size()));
            if (module(module, fewer).filter(stillWrong).isPresent()) {
                return Optional.of(fewer);
            }
        }
        return Optional.empty();
    }

    private static Optional<GeneratedModule> module(GeneratedModule plan, List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        try {
            return Optional.of(plan.with(TextReader.read(text.getBytes(StandardCharsets.UTF_8)), text));
        } catch (MalformedTextException _) {
            return Optional.empty();
        }
    }
}
