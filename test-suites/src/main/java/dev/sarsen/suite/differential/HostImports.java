package dev.sarsen.suite.differential;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.Tag;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Makes what a generated module wants from the host: memories, tables, globals, tags. */
final class HostImports {

    private static final int PAGE_SIZE_LOG2 = 16;

    private final Engine engine;
    private final Linker linker;

    private HostImports(Engine engine, Linker linker) {
        this.engine = engine;
        this.linker = linker;
    }

    /** Makes all of it, for every module that the linker links. */
    static void define(Engine engine, Linker linker, List<String> lines) {
        HostImports host = new HostImports(engine, linker);
        lines.forEach(line -> host.define(line.split(" ", -1)));
    }

    private void define(String[] words) {
        String name = words[1];
        switch (words[0]) {
            case "memory" ->
                linker.define(
                        "host",
                        name,
                        engine.newMemory(new MemoryType(
                                limits(words), words[5].equals("shared"), words[2].equals("i64"), PAGE_SIZE_LOG2)));
            case "table" -> {
                AbstractHeapType heap = AbstractHeapType.valueOf(words[5].toUpperCase(Locale.ROOT));
                ReferenceType element = new ReferenceType(true, heap);
                linker.define(
                        "host", name, engine.newTable(new TableType(element, limits(words), words[2].equals("i64"))));
            }
            case "global" -> linker.define("host", name, global(words));
            case "tag" -> linker.define("host", name, new Tag(new FunctionType(types(words[2]), List.of())));
            default -> throw new IllegalArgumentException("the host cannot make " + words[0]);
        }
    }

    private static Limits limits(String[] words) {
        return new Limits(Long.parseLong(words[3]), OptionalLong.of(Long.parseLong(words[4])));
    }

    private static GlobalCell global(String[] words) {
        NumberType type = number(words[2]);
        GlobalCell cell = new GlobalCell(new GlobalType(type, words[3].equals("mut")));
        long bits = Long.parseLong(words[4]);
        switch (type) {
            case I32 -> cell.i32 = (int) bits;
            case I64 -> cell.i64 = bits;
            case F32 -> cell.f32 = Float.intBitsToFloat((int) bits);
            case F64 -> cell.f64 = Double.longBitsToDouble(bits);
        }
        return cell;
    }

    private static List<ValueType> types(String list) {
        return list.equals("-")
                ? List.of()
                : Stream.of(list.split(",", -1))
                        .<ValueType>map(HostImports::number)
                        .toList();
    }

    private static NumberType number(String text) {
        return NumberType.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
