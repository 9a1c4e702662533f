package dev.sarsen.suite.generate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts a plan and its bodies together in the text format. */
final class ModuleText {

    private final ModulePlan plan;
    private final StringBuilder out = new StringBuilder();

    private ModuleText(ModulePlan plan) {
        this.plan = plan;
    }

    /** The text of a module; bodies of functions that the plan does not list are exported helpers. */
    static String of(ModulePlan plan, List<FunctionScope> bodies, long seed) {
        ModuleText text = new ModuleText(plan);
        text.write(bodies, seed);
        return text.out.toString();
    }

    private void write(List<FunctionScope> bodies, long seed) {
        out.append(";; seed ").append(seed).append(' ').append(plan.parts).append("\n(module\n");
        int types = out.length();
        for (int i = 0; i < ModulePlan.IMPORTS.size(); i++) {
            line("(import \"env\" \"" + ModulePlan.IMPORTS.get(i) + "\" (func (type "
                    + plan.types.index(plan.functions.get(i)) + ")))");
        }
        for (ModulePlan.PlannedTable table : plan.tables) {
            String export = table.index() == 0 && plan.exportsTable ? "(export \"table\") " : "";
            line("(table " + export + (table.wide() ? "i64 " : "") + table.size() + " " + table.maximum() + " "
                    + table.element().text() + ")");
        }
        for (ModulePlan.PlannedMemory memory : plan.memories) {
            line("(memory (export \"" + memory.name() + "\") " + (memory.wide() ? "i64 " : "") + memory.pages() + " "
                    + memory.maximum() + (memory.shared() ? " shared" : "") + ")");
        }
        for (Signature tag : plan.tags) {
            line("(tag (type " + plan.types.index(tag) + "))");
        }
        for (ModulePlan.PlannedGlobal global : plan.globals) {
            String kind = global.kind().text();
            String initial = global.initial().startsWith("(") ? global.initial() : "(" + global.initial() + ")";
            line("(global " + (global.mutable() ? "(mut " + kind + ")" : kind) + " " + initial + ")");
        }
        for (int i = 0; i < bodies.size(); i++) {
            function(i + ModulePlan.IMPORTS.size(), bodies.get(i));
        }
        for (int i = 0; i < plan.globals.size(); i++) {
            if (plan.globals.get(i).exported()) {
                line("(export \"g" + i + "\" (global " + i + "))");
            }
        }
        segments();
        // Last, because bodies declare the types of their blocks.
        out.insert(types, plan.types.text());
        out.append(")\n");
    }

    private void segments() {
        String one = CodeSink.constantText(plan.tables.getFirst().address(), 1);
        line("(elem (" + one + ") func " + indices(plan.tableFunctions) + ")");
        line("(elem func " + indices(plan.tableFunctions.subList(0, ModulePlan.PASSIVE_FUNCTIONS)) + ")");
        line("(elem declare func "
                + indices(IntStream.range(0, plan.functions.size()).boxed().toList()) + ")");
        String at = CodeSink.constantText(plan.memories.getFirst().address(), ModulePlan.ACTIVE_DATA_ADDRESS);
        line("(data (" + at + ") \"" + escaped(plan.activeData) + "\")");
        line("(data \"" + escaped(plan.passiveData) + "\")");
    }

    private void function(int index, FunctionScope body) {
        String name = ModuleGenerator.exportName(plan, index);
        out.append("  (func ")
                .append(name.isEmpty() ? "" : "(export \"" + name + "\") ")
                .append("(type ")
                .append(plan.types.index(body.signature))
                .append(')')
                .append(body.signature.words())
                .append('\n');
        if (!body.declared().isEmpty()) {
            out.append("    (local ")
                    .append(body.declared().stream().map(Kind::text).collect(Collectors.joining(" ")))
                    .append(")\n");
        }
        out.append(body.code.text()).append("  )\n");
    }

    private void line(String text) {
        out.append("  ").append(text).append('\n');
    }

    private static String indices(List<Integer> functions) {
        return functions.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String escaped(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte value : bytes) {
            out.append('\\').append(Character.forDigit(value >> 4 & 15, 16)).append(Character.forDigit(value & 15, 16));
        }
        return out.toString();
    }
}
