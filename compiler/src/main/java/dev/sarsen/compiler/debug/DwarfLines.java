package dev.sarsen.compiler.debug;

import dev.sarsen.compiler.module.CustomSection;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.WasmModule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines that the module's DWARF line tables tell.
 *
 * <p>A function's file is that of its first line; lines of other files in it, which come from inlining, are unknown here.
 */
public final class DwarfLines implements CodeLines {

    /** Functions of one file share a class when their first lines lie in the same run of as many lines. */
    private static final int BASE_LINES = 32_768;

    private static final String LINES = ".debug_line";
    private static final String STRINGS = ".debug_str";
    private static final String LINE_STRINGS = ".debug_line_str";

    private final int codeStart;
    private final LineRows rows;
    /** For each defined function its first row, and the row after its last one. */
    private final int[] first;

    private final int[] end;
    private final @Nullable SourceFile[] sources;
    /** For each defined function the number of its file among all. */
    private final int[] files;

    private final List<String> notes;

    private DwarfLines(WasmModule module, FileTable table, LineRows rows, List<String> notes) {
        int functions = module.definedFunctions();
        this.codeStart = module.codeSectionStart();
        this.rows = rows;
        this.first = new int[functions];
        this.end = new int[functions];
        this.sources = new SourceFile[functions];
        this.files = new int[functions];
        this.notes = List.copyOf(notes);
        find(module);
        name(table);
    }

    /** Reads a module's line tables; {@link CodeLines#NONE} where it has none. */
    public static CodeLines of(WasmModule module) {
        CustomSection section = section(module, LINES);
        if (section == null) {
            return NONE;
        }
        FileTable files = new FileTable(module.bytes(), strings(module, STRINGS), strings(module, LINE_STRINGS));
        LineRows rows = new LineRows();
        List<String> notes = read(module, section, files, rows);
        return new DwarfLines(module, files, rows, notes);
    }

    private static @Nullable CustomSection section(WasmModule module, String name) {
        for (CustomSection section : module.customSections()) {
            if (section.name().equals(name)) {
                return section;
            }
        }
        return null;
    }

    private static FileTable.Strings strings(WasmModule module, String name) {
        CustomSection section = section(module, name);
        return section == null ? new FileTable.Strings(0, 0) : new FileTable.Strings(section.start(), section.end());
    }

    private static List<String> read(WasmModule module, CustomSection section, FileTable files, LineRows rows) {
        DebugCursor cursor = new DebugCursor(module.bytes(), section.start(), section.end());
        int codeBytes = codeBytes(module);
        int refused = 0;
        String why = "";
        while (cursor.remaining() > 0) {
            int start = cursor.position() - section.start();
            int unitEnd = section.end();
            try {
                unitEnd = LineProgram.unitEnd(cursor);
                cursor.reset(cursor.position(), unitEnd);
                new LineProgram(cursor, files, rows, codeBytes).unit();
            } catch (MalformedLinesException e) {
                refused++;
                why = why.isEmpty() ? LINES + " at offset " + start + ": " + e.getMessage() : why;
            }
            cursor.reset(unitEnd, section.end());
        }
        return refused == 0 ? List.of() : List.of(refused + " line tables passed over, the first: " + why);
    }

    private static int codeBytes(WasmModule module) {
        int functions = module.definedFunctions();
        return functions == 0 ? 0 : module.body(functions - 1).codeEnd() - module.codeSectionStart();
    }

    /** Finds the rows of each function: both are in the order of their addresses, sequences once they are sorted. */
    private void find(WasmModule module) {
        int[] order = IntStream.range(0, rows.sequences)
                .boxed()
                .sorted((a, b) -> Integer.compare(address(a), address(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int next = 0;
        for (int d = 0; d < first.length; d++) {
            FunctionBody body = module.body(d);
            int from = body.start() - codeStart;
            int to = body.codeEnd() - codeStart;
            while (next < order.length && rows.ends[order[next]] <= from) {
                next++;
            }
            if (next < order.length && address(order[next]) < to) {
                int sequence = order[next];
                first[d] = lowerBound(sequence, from);
                end[d] = lowerBound(sequence, to);
            }
        }
    }

    private int address(int sequence) {
        return rows.addresses[rows.firstRows[sequence]];
    }

    /** The first row of a sequence at an address or behind it. */
    private int lowerBound(int sequence, int address) {
        int found =
                Arrays.binarySearch(rows.addresses, rows.firstRows[sequence], rows.firstRows[sequence + 1], address);
        return found < 0 ? -found - 1 : found;
    }

    private void name(FileTable table) {
        Map<Integer, @Nullable SourceFile> named = new HashMap<>();
        for (int d = 0; d < first.length; d++) {
            files[d] = -1;
            for (int row = first[d]; row < end[d] && files[d] < 0; row++) {
                files[d] = rows.files[row];
                if (files[d] >= 0) {
                    SourceFile file = named.computeIfAbsent(files[d], table::file);
                    sources[d] = file == null ? null : based(file, rows.lines[row]);
                }
            }
        }
    }

    private static SourceFile based(SourceFile file, int line) {
        int base = line / BASE_LINES * BASE_LINES;
        // Some lines of the function may lie before its first one.
        return new SourceFile(file.name(), file.path(), Math.max(0, base - BASE_LINES / 2));
    }

    @Override
    public @Nullable SourceFile file(int defined) {
        return sources[defined];
    }

    @Override
    public boolean together(int firstFunction, int defined) {
        return Objects.equals(sources[firstFunction], sources[defined]);
    }

    @Override
    public int line(int defined, int offset) {
        int found = Arrays.binarySearch(rows.addresses, first[defined], end[defined], offset - codeStart);
        int row = found < 0 ? -found - 2 : found;
        return row < first[defined] || rows.files[row] != files[defined] ? 0 : rows.lines[row];
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
