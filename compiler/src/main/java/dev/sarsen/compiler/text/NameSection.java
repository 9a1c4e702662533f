package dev.sarsen.compiler.text;

import dev.sarsen.compiler.text.IndexSpace.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name section, made of identifiers and {@code @name} annotations.
 *
 * @see <a href="https://webassembly.github.io/spec/core/appendix/custom.html#name-section">name section</a>
 */
final class NameSection {

    private final boolean wanted;
    private final ByteWriter out = new ByteWriter();
    private final ByteWriter locals = new ByteWriter();
    private int functionsWithLocals;

    /**
     * Starts an empty section.
     *
     * @param wanted whether it is wanted at all
     */
    NameSection(boolean wanted) {
        this.wanted = wanted;
    }

    /** Adds the names of one function's parameters and locals. Functions must come in the order of their indices. */
    void locals(int function, IndexSpace names) {
        if (wanted && !names.names().isEmpty()) {
            locals.u32(function);
            map(names.names(), locals);
            functionsWithLocals++;
        }
    }

    /** The content of the section; nothing when there is no name. */
    ByteWriter finish(@Nullable String module, Spaces spaces) {
        if (!wanted) {
            return out;
        }
        if (module != null) {
            ByteWriter name = new ByteWriter();
            name.name(module.getBytes(StandardCharsets.UTF_8));
            subsection(0, name);
        }
        names(1, spaces.functions());
        if (functionsWithLocals > 0) {
            ByteWriter indirect = new ByteWriter(locals.size() + 8);
            indirect.u32(functionsWithLocals);
            indirect.all(locals);
            subsection(2, indirect);
        }
        names(4, spaces.types().space());
        names(5, spaces.tables());
        names(6, spaces.memories());
        names(7, spaces.globals());
        names(8, spaces.elements());
        names(9, spaces.data());
        fields(spaces.types().fields());
        names(11, spaces.tags());
        return out;
    }

    private void names(int id, IndexSpace space) {
        if (!space.names().isEmpty()) {
            ByteWriter content = new ByteWriter();
            map(space.names(), content);
            subsection(id, content);
        }
    }

    private void fields(List<@Nullable IndexSpace> fields) {
        ByteWriter named = new ByteWriter();
        int count = 0;
        for (int type = 0; type < fields.size(); type++) {
            IndexSpace space = fields.get(type);
            if (space != null && !space.names().isEmpty()) {
                named.u32(type);
                map(space.names(), named);
                count++;
            }
        }
        if (count > 0) {
            ByteWriter content = new ByteWriter(named.size() + 8);
            content.u32(count);
            content.all(named);
            subsection(10, content);
        }
    }

    private static void map(List<Named> names, ByteWriter out) {
        out.u32(names.size());
        for (Named named : names) {
            out.u32(named.index());
            out.name(named.name().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void subsection(int id, ByteWriter content) {
        out.u8(id);
        out.sized(content);
    }
}
