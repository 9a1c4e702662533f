package dev.sarsen.compiler.text;

/** The index spaces of a module and what its instructions need of the rest. */
final class Spaces {

    private final TypeSection types = new TypeSection();
    private final IndexSpace functions = new IndexSpace("func");
    private final IndexSpace tables = new IndexSpace("table");
    private final IndexSpace memories = new IndexSpace("memory");
    private final IndexSpace globals = new IndexSpace("global");
    private final IndexSpace tags = new IndexSpace("tag");
    private final IndexSpace elements = new IndexSpace("elem");
    private final IndexSpace data = new IndexSpace("data");
    private boolean dataUsed;

    TypeSection types() {
        return types;
    }

    IndexSpace functions() {
        return functions;
    }

    IndexSpace tables() {
        return tables;
    }

    IndexSpace memories() {
        return memories;
    }

    IndexSpace globals() {
        return globals;
    }

    IndexSpace tags() {
        return tags;
    }

    IndexSpace elements() {
        return elements;
    }

    IndexSpace data() {
        return data;
    }

    /** Reads the index of a data segment in an instruction, which makes the data count section necessary. */
    int usedData(Cursor c) {
        dataUsed = true;
        return data.resolve(c);
    }

    /** Whether an instruction names a data segment. */
    boolean dataUsed() {
        return dataUsed;
    }
}
