package dev.sarsen.compiler.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of {@code LIMITS.md} about modules: each bound of {@link ModuleLimits}, its default and its reason. */
public final class LimitsPage {

    private LimitsPage() {}

    /** The table in Markdown, with the given values. */
    public static String render(ModuleLimits limits) {
        StringBuilder page = new StringBuilder();
        page.append("| bound | default | why |\n|---|---:|---|\n");
        for (Row row : rows(limits)) {
            page.append("| ")
                    .append(row.what())
                    .append(" | ")
                    .append(String.format(Locale.ROOT, "%,d", row.value()))
                    .append(" | ")
                    .append(row.reason())
                    .append(" |\n");
        }
        return page.toString();
    }

    private static List<Row> rows(ModuleLimits limits) {
        List<Row> rows = new ArrayList<>();
        shape(limits, rows);
        spaces(limits, rows);
        functions(limits, rows);
        return rows;
    }

    private static void shape(ModuleLimits limits, List<Row> rows) {
        rows.add(new Row(
                "bytes in a module", limits.moduleBytes(), "the bytes are kept while compiling; clang has 75 million"));
        rows.add(new Row("types", limits.types(), "one object each; as browsers"));
        rows.add(new Row(
                "types in a recursion group",
                limits.recursionGroupTypes(),
                "groups are compared as a whole; as browsers"));
        rows.add(new Row("super types above a type", limits.subtypingDepth(), "a cast may walk them; as browsers"));
        rows.add(new Row("parameters of a function type", limits.parameters(), "checked at every call; as browsers"));
        rows.add(new Row("results of a function type", limits.results(), "checked at every branch; as browsers"));
        rows.add(new Row("fields of a structure type", limits.fields(), "checked at every allocation; as browsers"));
        rows.add(new Row("bytes in a name", limits.nameBytes(), "names end up in messages and tables; as browsers"));
        rows.add(new Row("custom sections", limits.customSections(), "one object each, for as little as three bytes"));
        rows.add(
                new Row("bytes in a constant expression", limits.constantExpressionBytes(), "compiled into one place"));
    }

    private static void spaces(ModuleLimits limits, List<Row> rows) {
        rows.add(new Row("imports", limits.imports(), "one object each; as browsers"));
        rows.add(new Row("functions", limits.functions(), "some numbers each; as browsers"));
        rows.add(new Row("tables", limits.tables(), "allocated for every instance; as browsers"));
        rows.add(new Row(
                "memories", limits.memories(), "address space is reserved for each in every instance; as browsers"));
        rows.add(new Row("tags", limits.tags(), "some numbers each; as browsers"));
        rows.add(new Row("globals", limits.globals(), "a field each in every instance; as browsers"));
        rows.add(new Row("exports", limits.exports(), "one object each; as browsers"));
        rows.add(new Row("element segments", limits.elementSegments(), "one object each, used at every instantiation"));
        rows.add(new Row("elements of a segment", limits.elements(), "a number each; as browsers"));
        rows.add(new Row("data segments", limits.dataSegments(), "an entry of the artifact each; as browsers"));
    }

    private static void functions(ModuleLimits limits, List<Row> rows) {
        rows.add(new Row(
                "bytes in a function body",
                limits.bodyBytes(),
                "one function is compiled as a whole in memory; twice what browsers take, since Go's are large"));
        rows.add(new Row("locals of a function", limits.locals(), "four bytes can declare four billion; as browsers"));
        rows.add(new Row("labels of `br_table`", limits.branchTableLabels(), "checked one by one; as browsers"));
        rows.add(new Row(
                "values on the operand stack of a function", limits.operands(), "two bytes can push a thousand"));
    }

    private record Row(String what, long value, String reason) {}
}
