package dev.sarsen.compiler.debug;

import dev.sarsen.compiler.module.WasmModule;
import java.util.List;

/** The module as its own source: a line is the offset of an instruction in its bytes. */
public record OffsetLines(WasmModule module) implements CodeLines {

    @Override
    public SourceFile file(int defined) {
        return new SourceFile(
                SourceFile.MODULE, SourceFile.MODULE, module.body(defined).start() - 1);
    }

    @Override
    public boolean together(int first, int defined) {
        return module.body(defined).codeEnd() - module.body(first).start() < SourceFile.MOST_LINES;
    }

    @Override
    public int line(int defined, int offset) {
        return offset;
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
