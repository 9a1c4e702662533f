package dev.sarsen.compiler.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the contents of a module's sections and puts them together. */
final class SectionWriter {

    private final Map<Section, Content> contents = new EnumMap<>(Section.class);
    private final List<ByteWriter> first = new ArrayList<>(0);
    private final List<ByteWriter> last = new ArrayList<>(0);
    private final Map<Section, List<ByteWriter>> before = new EnumMap<>(Section.class);
    private final Map<Section, List<ByteWriter>> after = new EnumMap<>(Section.class);

    /** What a section holds: a number of entries and their bytes. */
    private static final class Content {
        private final ByteWriter bytes = new ByteWriter();
        private int entries;
    }

    /** Begins a new entry of a section; its bytes go to the writer that is returned. */
    ByteWriter entry(Section section) {
        Content content = contents.computeIfAbsent(section, s -> new Content());
        content.entries++;
        return content.bytes;
    }

    /** How many entries a section has. */
    int entries(Section section) {
        Content content = contents.get(section);
        return content == null ? 0 : content.entries;
    }

    /** Where a custom section may be placed. */
    enum Place {
        FIRST,
        LAST,
        BEFORE,
        AFTER
    }

    /**
     * Adds a custom section.
     *
     * @param section the section that {@code BEFORE} and {@code AFTER} refer to
     */
    void custom(Place place, Section section, byte[] name, ByteWriter payload) {
        ByteWriter content = new ByteWriter(payload.size() + name.length + 8);
        content.name(name);
        content.all(payload);
        List<ByteWriter> list =
                switch (place) {
                    case FIRST -> first;
                    case LAST -> last;
                    case BEFORE -> before.computeIfAbsent(section, s -> new ArrayList<>(1));
                    case AFTER -> after.computeIfAbsent(section, s -> new ArrayList<>(1));
                };
        list.add(content);
    }

    /**
     * Puts the module together.
     *
     * @param names the content of the name section, or an empty writer
     */
    byte[] assemble(TypeSection types, boolean dataCount, ByteWriter names) {
        ByteWriter out = new ByteWriter(1024);
        out.int32(0x6D736100);
        out.int32(1);
        customs(first, out);
        for (Section section : Section.values()) {
            customs(before.getOrDefault(section, List.of()), out);
            switch (section) {
                case TYPE -> counted(section, types.entries(), types.section(), out);
                case START -> {
                    Content start = contents.get(section);
                    if (start != null) {
                        out.u8(section.id());
                        out.sized(start.bytes);
                    }
                }
                case DATA_COUNT -> {
                    if (dataCount) {
                        ByteWriter count = new ByteWriter();
                        count.u32(entries(Section.DATA));
                        out.u8(section.id());
                        out.sized(count);
                    }
                }
                case IMPORT, FUNCTION, TABLE, MEMORY, TAG, GLOBAL, EXPORT, ELEMENT, CODE, DATA -> {
                    Content content = contents.get(section);
                    if (content != null) {
                        counted(section, content.entries, content.bytes, out);
                    }
                }
            }
            customs(after.getOrDefault(section, List.of()), out);
        }
        customs(last, out);
        if (names.size() > 0) {
            ByteWriter section = new ByteWriter(names.size() + 8);
            section.name("name".getBytes(StandardCharsets.UTF_8));
            section.all(names);
            out.u8(0);
            out.sized(section);
        }
        return out.toByteArray();
    }

    private static void counted(Section section, int entries, ByteWriter content, ByteWriter out) {
        if (entries == 0) {
            return;
        }
        ByteWriter count = new ByteWriter();
        count.u32(entries);
        out.u8(section.id());
        out.u32(Math.addExact(count.size(), content.size()));
        out.all(count);
        out.all(content);
    }

    private static void customs(List<ByteWriter> sections, ByteWriter out) {
        for (ByteWriter section : sections) {
            out.u8(0);
            out.sized(section);
        }
    }
}
