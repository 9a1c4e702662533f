package dev.sarsen.compiler.decode;

/** The sections of a binary module, in the order in which they must appear; custom ones may stand anywhere. */
enum Section {
    CUSTOM(0),
    TYPE(1),
    IMPORT(2),
    FUNCTION(3),
    TABLE(4),
    MEMORY(5),
    TAG(13),
    GLOBAL(6),
    EXPORT(7),
    START(8),
    ELEMENT(9),
    DATA_COUNT(12),
    CODE(10),
    DATA(11);

    static final Section[] BY_ID = byId();

    private final int id;

    Section(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    private static Section[] byId() {
        Section[] sections = new Section[values().length];
        for (Section section : values()) {
            sections[section.id] = section;
        }
        return sections;
    }
}
