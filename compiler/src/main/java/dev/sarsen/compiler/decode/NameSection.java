package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.CustomSection;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.ModuleBuilder;
import dev.sarsen.compiler.module.Names;

/**
 * Reads the name section. It is no part of the module's meaning, so whatever is wrong with it only costs the names.
 *
 * @see <a href="https://webassembly.github.io/spec/core/appendix/custom.html#name-section">name section</a>
 */
final class NameSection {

    private static final int MODULE = 0;
    private static final int FUNCTIONS = 1;

    private NameSection() {}

    static Names read(ModuleBuilder module, CustomSection section, ModuleLimits limits) {
        Names names = new Names(module.bytes(), module.count(ExternKind.FUNCTION));
        try {
            read(names, module.bytes(), section, limits);
        } catch (ModuleRejectedException malformed) {
            // The names read until here are as good as any.
            return names;
        }
        return names;
    }

    private static void read(Names names, byte[] bytes, CustomSection section, ModuleLimits limits) {
        ByteCursor cursor = new ByteCursor(bytes, section.start(), section.end(), ModuleRejectedException.NOWHERE);
        while (cursor.hasRemaining()) {
            int id = cursor.u8();
            int end = cursor.length() + cursor.position();
            cursor.reset(cursor.position(), end);
            if (id == MODULE) {
                names.nameModule(cursor.name(limits.nameBytes(), "the module"));
            } else if (id == FUNCTIONS) {
                functions(names, bytes, cursor);
            }
            cursor.reset(end, section.end());
        }
    }

    private static void functions(Names names, byte[] bytes, ByteCursor cursor) {
        int count = cursor.count(2);
        for (int i = 0; i < count; i++) {
            int function = cursor.u32();
            int length = cursor.length();
            int start = cursor.position();
            cursor.skip(length);
            if (function >= 0 && Utf8.valid(bytes, start, start + length)) {
                names.nameFunction(function, start, start + length);
            }
        }
    }
}
