package dev.sarsen.bench.guest;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that a guest is built from, found.
 *
 * @param language which compilers it needs
 * @param compiled the files to compile, ours first
 * @param given further files that it includes
 * @param folders where included files are looked for, in order, besides those of the given files
 * @param flags flags for every compiler
 */
record Ingredients(
        Recipe.Language language, List<Path> compiled, List<Path> given, List<Path> folders, List<String> flags) {

    Ingredients {
        compiled = List.copyOf(compiled);
        given = List.copyOf(given);
        folders = List.copyOf(folders);
        flags = List.copyOf(flags);
    }
}
