package dev.sarsen.bench.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a guest is built from besides the file of ours that has its name.
 *
 * @param source the file of ours
 * @param library the sources of others that it uses, null if none
 * @param folder the folder among those sources that holds the headers and files
 * @param files files of that folder, or of the folders of ours, that are compiled with it
 * @param ours folders beside the file of ours that come before the library's, for what the library lacks here
 * @param flags flags for every compiler
 * @param wasmFlags flags for the Wasm compiler only
 * @param nativeFlags flags for this machine's compiler only
 */
record Recipe(
        String source,
        @Nullable SourcePackage library,
        String folder,
        List<String> files,
        List<String> ours,
        List<String> flags,
        List<String> wasmFlags,
        List<String> nativeFlags) {

    Recipe {
        files = List.copyOf(files);
        ours = List.copyOf(ours);
        flags = List.copyOf(flags);
        wasmFlags = List.copyOf(wasmFlags);
        nativeFlags = List.copyOf(nativeFlags);
    }

    /** A guest of one file. */
    static Recipe of(String source) {
        return new Recipe(source, null, "", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same with a library, whose headers are in a folder of its sources. */
    Recipe with(SourcePackage used, String headers, String... compiled) {
        return new Recipe(source, used, headers, List.of(compiled), ours, flags, wasmFlags, nativeFlags);
    }

    /** The same with a folder of ours that hides what the library or the system has. */
    Recipe hiding(String ourFolder) {
        List<String> all = new ArrayList<>(ours);
        all.add(ourFolder);
        return new Recipe(source, library, folder, files, all, flags, wasmFlags, nativeFlags);
    }

    /** The same with flags for every compiler. */
    Recipe flags(String... more) {
        return new Recipe(source, library, folder, files, ours, List.of(more), wasmFlags, nativeFlags);
    }

    /** The same with flags for the Wasm compiler only. */
    Recipe wasmFlags(String... more) {
        return new Recipe(source, library, folder, files, ours, flags, List.of(more), nativeFlags);
    }

    /** The same with flags for this machine's compiler only. */
    Recipe nativeFlags(String... more) {
        return new Recipe(source, library, folder, files, ours, flags, wasmFlags, List.of(more));
    }

    Optional<SourcePackage> used() {
        return Optional.ofNullable(library);
    }

    /** The language that the file's ending stands for. */
    Language language() {
        return switch (source.substring(source.lastIndexOf('.'))) {
            case ".cc" -> Language.CPP;
            case ".rs" -> Language.RUST;
            default -> Language.C;
        };
    }

    /** Which compilers a guest needs. */
    enum Language {
        C,
        CPP,
        RUST
    }
}
