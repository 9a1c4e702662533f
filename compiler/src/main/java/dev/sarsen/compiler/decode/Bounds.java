package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.ModuleRejectedException;

/** Compares what a module has with what is accepted. */
final class Bounds {

    private Bounds() {}

    static void check(ByteCursor cursor, String what, long found, int limit) {
        if (found > limit) {
            throw new LimitExceededException(what, found, limit, ModuleRejectedException.NOWHERE, cursor.position());
        }
    }
}
