package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ValueType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The IR local of each WebAssembly local that occurs in a body.
 *
 * <p>A few bytes can declare fifty thousand locals, so the work here is bounded by the size of the body and not by the
 * number of declarations: a table only where that is no larger than the body, else a map.
 */
final class LocalNumbers {

    private final FunctionType type;
    private final FunctionBody body;
    private final int @Nullable [] table;
    private final Map<Integer, Integer> map = new HashMap<>();
    private final int[] runEnds;

    LocalNumbers(FunctionType type, FunctionBody body) {
        this.type = type;
        this.body = body;
        this.runEnds = new int[body.localRuns()];
        int end = type.parameters().size();
        for (int run = 0; run < runEnds.length; run++) {
            end += body.runLength(run);
            runEnds[run] = end;
        }
        boolean dense = end <= 64 + body.codeEnd() - body.codeStart();
        this.table = dense ? new int[end] : null;
        if (table != null) {
            Arrays.fill(table, -1);
        }
    }

    /** The type a local was declared with. */
    ValueType type(int local) {
        if (local < type.parameters().size()) {
            return type.parameters().get(local);
        }
        int found = Arrays.binarySearch(runEnds, local + 1);
        return body.runType(found >= 0 ? found : -found - 1);
    }

    /** The IR local, or -1. */
    int get(int local) {
        return table != null ? table[local] : map.getOrDefault(local, -1);
    }

    void put(int local, int irLocal) {
        if (table != null) {
            table[local] = irLocal;
        } else {
            map.put(local, irLocal);
        }
    }
}
