package dev.sarsen.compiler.text;

import dev.sarsen.compiler.text.InstructionParser.Hint;
import dev.sarsen.compiler.text.SectionWriter.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Custom sections: those written as {@code @custom} annotations, and the one that holds branch hints.
 *
 * @see <a href="https://webassembly.github.io/spec/core/appendix/custom.html">custom sections and annotations</a>
 */
final class CustomSections {

    private final Annotations annotations;
    private final SectionWriter sections;
    private final ByteWriter hints = new ByteWriter();
    private int functionsWithHints;

    CustomSections(Annotations annotations, SectionWriter sections) {
        this.annotations = annotations;
        this.sections = sections;
    }

    /** Reads the {@code @custom} annotations before a token. */
    void read(int token) {
        for (Annotation annotation : annotations.before(token, Annotation.CUSTOM)) {
            read(annotation);
        }
    }

    private void read(Annotation annotation) {
        Cursor c = Annotations.cursor(annotation);
        if (c.kind() != TokenKind.STRING) {
            throw annotation.error("missing section name");
        }
        byte[] name = c.string();
        if (Utf8.firstMalformed(name, 0, name.length) >= 0) {
            throw annotation.error("malformed UTF-8 encoding");
        }
        Place place = Place.LAST;
        Section section = Section.DATA;
        if (c.kind() == TokenKind.OPEN) {
            c.step();
            boolean before = c.accept("before");
            if (!before && !c.accept("after") || c.kind() != TokenKind.KEYWORD) {
                throw annotation.error("malformed placement");
            }
            String word = c.keyword();
            if (before && word.equals("first")) {
                place = Place.FIRST;
            } else if (word.equals("last") && !before) {
                place = Place.LAST;
            } else {
                Section named = Section.of(word);
                if (named == null) {
                    throw annotation.error("malformed section kind");
                }
                place = before ? Place.BEFORE : Place.AFTER;
                section = named;
            }
            if (!c.acceptClose()) {
                throw annotation.error("malformed placement");
            }
        }
        ByteWriter payload = new ByteWriter();
        c.strings(payload);
        if (!c.atEnd()) {
            throw annotation.error("unexpected token");
        }
        sections.custom(place, section, name, payload);
    }

    /** Adds the branch hints of one function. Functions must come in the order of their indices. */
    void hints(int function, List<Hint> branches) {
        if (branches.isEmpty()) {
            return;
        }
        functionsWithHints++;
        hints.u32(function);
        hints.u32(branches.size());
        for (Hint branch : branches) {
            hints.u32(branch.offset());
            hints.u32(1);
            hints.u8(branch.likely());
        }
    }

    /** Writes the section of branch hints, if there are any. */
    void writeHints() {
        if (functionsWithHints > 0) {
            ByteWriter payload = new ByteWriter(hints.size() + 8);
            payload.u32(functionsWithHints);
            payload.all(hints);
            byte[] name = Annotation.BRANCH_HINT.getBytes(StandardCharsets.UTF_8);
            sections.custom(Place.BEFORE, Section.CODE, name, payload);
        }
    }
}
