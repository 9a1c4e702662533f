package dev.sarsen.suite.generate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts a plan and its bodies together in the text format. */
final class ModuleText {

    /** Which module of a plan is written. */
    enum Role {
        /** The only one. */
        ALONE,
        /** The one that defines everything and exports it. */
        LIBRARY,
        /** The one that imports what the library defines. */
        LINKED
    }

    private final ModulePlan plan;
    private final Role role;
    private final StringBuilder out = new StringBuilder();

    private ModuleText(ModulePlan plan, Role role) {
        this.role = role;
        this.plan = plan;
    }

    /** The text of a module; bodies of functions that the plan does not list are exported helpers. */
    static String of(ModulePlan plan, List<FunctionScope> bodies, long seed, Role role) {
        ModuleText text = new ModuleText(plan, role);
        text.write(bodies, seed);
        return text.out.toString();
    }

    private void write(List<FunctionScope> bodies, long seed) {
        out.append(";; seed ")
                .append(seed)
                .append(' ')
                .append(plan.parts)
                .append(' ')
                .append(role)
                .append("\n(module\n");
        int types = out.length();
        for (int i = 0; i < ModulePlan.IMPORTS.size(); i++) {
            line("(import \"env\" \"" + ModulePlan.IMPORTS.get(i) + "\" (func (type "
                    + plan.types.index(plan.functions.get(i)) + ")))");
        }
        int imported = role == Role.LINKED ? plan.importedFunctions : 0;
        for (int i = 0; i < imported; i++) {
            int function = i + ModulePlan.IMPORTS.size();
            String name = ModuleGenerator.exportName(plan, function);
            line("(func " + (name.isEmpty() ? "" : "(export \"" + name + "\") ") + "(import \"lib\" \"f" + function
                    + "\") (type " + plan.types.index(plan.functions.get(function)) + "))");
        }
        StringBuilder definitions = new StringBuilder();
        for (ModulePlan.PlannedTable table : plan.tables) {
            String export =
                    table.index() == 0 && plan.exportsTable && role != Role.LIBRARY ? "(export \"table\") " : "";
            boolean hosted = table.index() < plan.hosted.tables();
            declare(
                    hosted,
                    definitions,
                    "(table " + export + from("t" + table.index(), hosted)
                            + (table.wide() ? "i64 " : "") + table.size() + " " + table.maximum() + " "
                            + table.element().text() + ")");
        }
        for (ModulePlan.PlannedMemory memory : plan.memories) {
            boolean hosted = memory.index() < plan.hosted.memories();
            declare(
                    hosted,
                    definitions,
                    "(memory " + (role == Role.LIBRARY ? "" : "(export \"" + memory.name() + "\") ")
                            + from(memory.name(), hosted) + (memory.wide() ? "i64 " : "") + memory.pages() + " "
                            + memory.maximum() + (memory.shared() ? " shared" : "") + ")");
        }
        for (int i = 0; i < plan.tags.size(); i++) {
            boolean hosted = i < plan.hosted.tags();
            declare(
                    hosted,
                    definitions,
                    "(tag " + from("x" + i, hosted) + "(type " + plan.types.index(plan.tags.get(i)) + "))");
        }
        for (int i = 0; i < plan.globals.size(); i++) {
            ModulePlan.PlannedGlobal global = plan.globals.get(i);
            boolean hosted = i < plan.hosted.globals();
            String kind = global.kind().text();
            String initial = global.initial().startsWith("(") ? global.initial() : "(" + global.initial() + ")";
            String type = global.mutable() ? "(mut " + kind + ")" : kind;
            declare(
                    hosted,
                    definitions,
                    "(global " + from("g" + i, hosted) + type + (hosted || role == Role.LINKED ? "" : " " + initial)
                            + ")");
        }
        out.append(definitions);
        for (int i = imported; i < bodies.size(); i++) {
            function(i + ModulePlan.IMPORTS.size(), bodies.get(i));
        }
        for (int i = 0; i < plan.globals.size(); i++) {
            if (role != Role.LIBRARY && plan.globals.get(i).exported()) {
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

    /** Imports come before definitions. */
    private void declare(boolean hosted, StringBuilder definitions, String text) {
        if (hosted || role == Role.LINKED) {
            line(text);
        } else {
            definitions.append("  ").append(text).append('\n');
        }
    }

    /** Where something comes from or goes to between the two modules, or that the host makes it for both. */
    private String from(String name, boolean hosted) {
        if (hosted) {
            return "(import \"host\" \"" + name + "\") ";
        }
        return switch (role) {
            case ALONE -> "";
            case LIBRARY -> "(export \"" + name + "\") ";
            case LINKED -> "(import \"lib\" \"" + name + "\") ";
        };
    }

    private void function(int index, FunctionScope body) {
        String name = role == Role.LIBRARY ? "f" + index : ModuleGenerator.exportName(plan, index);
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
