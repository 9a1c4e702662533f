package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts a plan and its bodies together, in the binary format and in the text format. */
final class ModuleWriter {

    private static final Map<NumberType, Integer> CODES =
            Map.of(NumberType.I32, 0x7f, NumberType.I64, 0x7e, NumberType.F32, 0x7d, NumberType.F64, 0x7c);

    private static final int FUNCTION_REFERENCE = 0x70;

    private final ModulePlan plan;
    private final List<FunctionScope> bodies;

    ModuleWriter(ModulePlan plan, List<FunctionScope> bodies) {
        this.plan = plan;
        this.bodies = bodies;
    }

    byte[] binary() {
        ByteSink module = new ByteSink().raw(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        module.section(1, types()).section(2, imports()).section(3, functions()).section(4, tables());
        module.section(
                5,
                new ByteSink()
                        .unsigned(1)
                        .u8(1)
                        .unsigned(ModulePlan.MEMORY_PAGES)
                        .unsigned(ModulePlan.MEMORY_MAXIMUM));
        module.section(6, globals()).section(7, exports()).section(9, elements());
        boolean counted = bodies.stream().anyMatch(body -> body.code.namesDataSegments());
        module.section(12, counted ? new ByteSink().unsigned(2) : new ByteSink());
        module.section(10, code()).section(11, data());
        return module.toByteArray();
    }

    private ByteSink types() {
        ByteSink sink = new ByteSink().unsigned(plan.types.size());
        for (Signature type : plan.types) {
            sink.u8(0x60);
            valueTypes(sink, type.parameters());
            valueTypes(sink, type.results());
        }
        return sink;
    }

    private static void valueTypes(ByteSink sink, List<NumberType> types) {
        sink.unsigned(types.size());
        types.forEach(type -> sink.u8(code(type)));
    }

    private static int code(NumberType type) {
        return CODES.getOrDefault(type, 0);
    }

    private ByteSink imports() {
        ByteSink sink = new ByteSink().unsigned(ModulePlan.IMPORTS.size());
        for (int i = 0; i < ModulePlan.IMPORTS.size(); i++) {
            sink.name("env").name(ModulePlan.IMPORTS.get(i)).u8(0).unsigned(plan.typeIndex(plan.functions.get(i)));
        }
        return sink;
    }

    private ByteSink functions() {
        ByteSink sink = new ByteSink().unsigned(bodies.size());
        bodies.forEach(body -> sink.unsigned(plan.typeIndex(body.signature)));
        return sink;
    }

    private static ByteSink tables() {
        return new ByteSink()
                .unsigned(2)
                .u8(FUNCTION_REFERENCE)
                .u8(1)
                .unsigned(ModulePlan.TABLE_SIZE)
                .unsigned(ModulePlan.TABLE_SIZE + 4)
                .u8(FUNCTION_REFERENCE)
                .u8(0)
                .unsigned(ModulePlan.SECOND_TABLE_SIZE);
    }

    private ByteSink globals() {
        ByteSink sink = new ByteSink().unsigned(plan.globals.size());
        for (ModulePlan.PlannedGlobal global : plan.globals) {
            CodeSink initial = new CodeSink();
            initial.constant(global.type(), global.initial());
            sink.u8(code(global.type()))
                    .u8(global.mutable() ? 1 : 0)
                    .raw(initial.bytes().toByteArray())
                    .u8(0x0b);
        }
        return sink;
    }

    private ByteSink exports() {
        ByteSink entries = new ByteSink();
        int count = 1;
        entries.name("memory").u8(2).unsigned(0);
        for (int i = ModulePlan.IMPORTS.size(); i < plan.functions.size(); i++) {
            entries.name("f" + i).u8(0).unsigned(i);
            count++;
        }
        for (int i = 0; i < plan.globals.size(); i++) {
            if (plan.globals.get(i).exported()) {
                entries.name("g" + i).u8(3).unsigned(i);
                count++;
            }
        }
        return new ByteSink().unsigned(count).raw(entries.toByteArray());
    }

    private ByteSink elements() {
        ByteSink sink = new ByteSink().unsigned(3);
        sink.unsigned(0).u8(0x41).signed(1).u8(0x0b).unsigned(plan.tableFunctions.size());
        plan.tableFunctions.forEach(sink::unsigned);
        sink.unsigned(1).u8(0).unsigned(4);
        plan.tableFunctions.subList(0, 4).forEach(sink::unsigned);
        sink.unsigned(3).u8(0).unsigned(plan.functions.size());
        IntStream.range(0, plan.functions.size()).forEach(sink::unsigned);
        return sink;
    }

    private ByteSink code() {
        ByteSink sink = new ByteSink().unsigned(bodies.size());
        for (FunctionScope body : bodies) {
            List<NumberType> declared = body.declared();
            ByteSink function = new ByteSink().unsigned(runs(declared));
            for (int i = 0; i < declared.size(); ) {
                int end = endOfRun(declared, i);
                function.unsigned(end - i).u8(code(declared.get(i)));
                i = end;
            }
            sink.sized(function.raw(body.code.bytes().toByteArray()).u8(0x0b));
        }
        return sink;
    }

    private static int runs(List<NumberType> types) {
        int count = 0;
        for (int i = 0; i < types.size(); i = endOfRun(types, i)) {
            count++;
        }
        return count;
    }

    private static int endOfRun(List<NumberType> types, int start) {
        int end = start + 1;
        while (end < types.size() && types.get(end) == types.get(start)) {
            end++;
        }
        return end;
    }

    private ByteSink data() {
        ByteSink sink = new ByteSink().unsigned(2);
        sink.unsigned(0).u8(0x41).signed(ModulePlan.ACTIVE_DATA_ADDRESS).u8(0x0b);
        sink.unsigned(plan.activeData.length).raw(plan.activeData);
        sink.unsigned(1).unsigned(plan.passiveData.length).raw(plan.passiveData);
        return sink;
    }

    String text(long seed) {
        StringBuilder out = new StringBuilder(";; seed " + seed + "\n(module\n");
        for (Signature type : plan.types) {
            out.append("  (type (func").append(type.text()).append("))\n");
        }
        for (int i = 0; i < ModulePlan.IMPORTS.size(); i++) {
            out.append("  (import \"env\" \"")
                    .append(ModulePlan.IMPORTS.get(i))
                    .append("\" (func (type ")
                    .append(plan.typeIndex(plan.functions.get(i)))
                    .append(")))\n");
        }
        out.append("  (table ").append(ModulePlan.TABLE_SIZE).append(' ').append(ModulePlan.TABLE_SIZE + 4);
        out.append(" funcref)\n  (table ").append(ModulePlan.SECOND_TABLE_SIZE).append(" funcref)\n");
        out.append("  (memory (export \"memory\") ")
                .append(ModulePlan.MEMORY_PAGES)
                .append(' ');
        out.append(ModulePlan.MEMORY_MAXIMUM).append(")\n");
        for (int i = 0; i < plan.globals.size(); i++) {
            out.append(global(plan.globals.get(i)));
        }
        for (int i = 0; i < bodies.size(); i++) {
            out.append(function(i + ModulePlan.IMPORTS.size(), bodies.get(i)));
        }
        for (int i = 0; i < plan.globals.size(); i++) {
            if (plan.globals.get(i).exported()) {
                out.append("  (export \"g")
                        .append(i)
                        .append("\" (global ")
                        .append(i)
                        .append("))\n");
            }
        }
        out.append("  (elem (i32.const 1) func ")
                .append(indices(plan.tableFunctions))
                .append(")\n");
        out.append("  (elem func ")
                .append(indices(plan.tableFunctions.subList(0, 4)))
                .append(")\n");
        out.append("  (elem declare func ");
        out.append(indices(IntStream.range(0, plan.functions.size()).boxed().toList()))
                .append(")\n");
        out.append("  (data (i32.const ").append(ModulePlan.ACTIVE_DATA_ADDRESS).append(") \"");
        out.append(escaped(plan.activeData)).append("\")\n  (data \"").append(escaped(plan.passiveData));
        return out.append("\"))\n").toString();
    }

    private static String global(ModulePlan.PlannedGlobal global) {
        String type = global.type().text();
        return "  (global "
                + (global.mutable() ? "(mut " + type + ")" : type)
                + " (" + type + ".const " + CodeSink.literal(global.type(), global.initial()) + "))\n";
    }

    private String function(int index, FunctionScope body) {
        StringBuilder out = new StringBuilder("  (func (export \"f" + index + "\") (type ");
        out.append(plan.typeIndex(body.signature))
                .append(')')
                .append(body.signature.text())
                .append('\n');
        if (!body.declared().isEmpty()) {
            out.append("    (local ")
                    .append(body.declared().stream().map(NumberType::text).collect(Collectors.joining(" ")))
                    .append(")\n");
        }
        return out.append(body.code.text()).append("  )\n").toString();
    }

    private static String indices(List<Integer> functions) {
        return functions.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String escaped(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte value : bytes) {
            out.append(String.format("\\%02x", value));
        }
        return out.toString();
    }
}
