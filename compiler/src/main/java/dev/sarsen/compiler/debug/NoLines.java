package dev.sarsen.compiler.debug;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** No lines at all. */
record NoLines() implements CodeLines {

    @Override
    public @Nullable SourceFile file(int defined) {
        return null;
    }

    @Override
    public boolean together(int first, int defined) {
        return true;
    }

    @Override
    public int line(int defined, int offset) {
        return 0;
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
