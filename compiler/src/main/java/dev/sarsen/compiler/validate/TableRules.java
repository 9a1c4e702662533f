package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.RejectionCode;

/** Rules of tables and element segments. */
final class TableRules {

    private final FunctionState state;

    TableRules(FunctionState state) {
        this.state = state;
    }

    private int table(int index) {
        if (index < 0 || index >= state.module().tableCount()) {
            throw state.unknown(RejectionCode.UNKNOWN_TABLE, index);
        }
        return index;
    }

    private int element(int table) {
        return state.context().table(table);
    }

    private int address(int table) {
        return state.context().tableAddress(table);
    }

    void get() {
        int table = table(state.reader().index());
        state.pop(address(table));
        state.push(element(table));
    }

    void set() {
        int table = table(state.reader().index());
        state.pop(element(table));
        state.pop(address(table));
    }

    void size() {
        state.push(address(table(state.reader().index())));
    }

    void grow() {
        int table = table(state.reader().index());
        state.pop(address(table));
        state.pop(element(table));
        state.push(address(table));
    }

    void fill() {
        int table = table(state.reader().index());
        state.pop(address(table));
        state.pop(element(table));
        state.pop(address(table));
    }

    void copy() {
        int destination = table(state.reader().index());
        int source = table(state.reader().index2());
        if (!state.codes().matches(element(source), element(destination))) {
            throw elements(element(destination), element(source));
        }
        state.pop(Math.min(address(destination), address(source)));
        state.pop(address(source));
        state.pop(address(destination));
    }

    void initialize() {
        int table = table(state.reader().index2());
        int segment = segment(state.reader().index());
        int found = state.codes().of(state.module().elements().get(segment).type());
        if (!state.codes().matches(found, element(table))) {
            throw elements(element(table), found);
        }
        state.pop(TypeCodes.I32);
        state.pop(TypeCodes.I32);
        state.pop(address(table));
    }

    /** The index of an element segment that exists. */
    int segment(int index) {
        if (index < 0 || index >= state.module().elements().size()) {
            throw state.unknown(RejectionCode.UNKNOWN_ELEMENT_SEGMENT, index);
        }
        return index;
    }

    private RuntimeException elements(int expected, int found) {
        return state.mismatch(
                "elements " + state.codes().text(expected), state.codes().text(found));
    }
}
