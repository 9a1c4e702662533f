package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.module.Opcode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The runtime's accessor for each load and store: {@code i64.load32_u} is {@code i64Load32U}. */
final class AccessNames {

    private static final Map<Opcode, String> NAMES = new EnumMap<>(Opcode.class);

    static {
        for (Opcode opcode : Opcode.values()) {
            if (opcode.accessBytes() > 0 && (opcode.prefix() == 0 || opcode == Opcode.V128_LOAD)) {
                NAMES.put(opcode, camelCase(opcode.mnemonic()));
            }
        }
    }

    private AccessNames() {}

    private static String camelCase(String mnemonic) {
        StringBuilder name = new StringBuilder();
        for (String part : mnemonic.split("[._]")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    static String of(Opcode opcode) {
        String name = NAMES.get(opcode);
        if (name == null) {
            throw new IllegalStateException("BUG: no accessor for " + opcode.mnemonic());
        }
        return name;
    }
}
