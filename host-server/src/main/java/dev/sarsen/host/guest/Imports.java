package dev.sarsen.host.guest;

import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.wasix.WasixHost;
import java.util.List;
import java.util.Optional;

/** Who provides what a module imports. */
public final class Imports {

    private static final int MAX_NAMED = 10;

    private Imports() {}

    /**
     * One import and who provides it.
     *
     * @param wanted the import
     * @param provider {@code preview1}, {@code unstable}, {@code mismatch} when there is one of another type, or {@code
     *     missing}
     */
    public record Resolution(ImportType wanted, String provider) {

        /** Whether a program that imports it can run. */
        public boolean resolved() {
            return !provider.equals("missing") && !provider.equals("mismatch");
        }

        /** Like {@code env.f [i32] -> []}. */
        public String text() {
            return wanted.module() + "." + wanted.name() + " " + wanted.type();
        }
    }

    /** Resolves all imports, in order. */
    public static List<Resolution> resolve(List<ImportType> imports) {
        return imports.stream()
                .map(wanted -> new Resolution(wanted, provider(wanted)))
                .toList();
    }

    private static String provider(ImportType wanted) {
        Optional<FunctionType> provided = WasixHost.provides(wanted.module(), wanted.name());
        if (provided.isEmpty()) {
            return "missing";
        }
        if (!provided.get().equals(wanted.type())) {
            return "mismatch";
        }
        return wanted.module().equals("wasi_unstable") ? "unstable" : "preview1";
    }

    /** One sentence about all imports that nobody provides; empty when there are none. */
    public static Optional<String> complaint(List<ImportType> imports) {
        List<Resolution> missing =
                resolve(imports).stream().filter(found -> !found.resolved()).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("nobody provides ");
        text.append(String.join(
                ", ", missing.stream().limit(MAX_NAMED).map(Resolution::text).toList()));
        if (missing.size() > MAX_NAMED) {
            text.append(" and ").append(missing.size() - MAX_NAMED).append(" more");
        }
        return Optional.of(text.toString().replaceAll("\\p{Cntrl}", "?"));
    }
}
