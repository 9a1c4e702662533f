package dev.sarsen.suite.generate;

import dev.sarsen.compiler.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes valid modules from a seed: the same seed and parts give the same module. */
public final class ModuleGenerator {

    private final Draw draw;
    private final long seed;
    private final ModulePlan plan;
    private final List<FunctionScope> bodies = new ArrayList<>();

    private ModuleGenerator(long seed, Set<Part> allowed, Set<Part> wanted) {
        this.seed = seed;
        this.draw = new Draw(seed);
        Set<Part> parts = parts(draw, allowed);
        parts.addAll(wanted);
        this.plan = new ModulePlan(draw, parts);
    }

    /** The module of a seed, over all parts. */
    public static GeneratedModule generate(long seed) {
        return generate(seed, EnumSet.allOf(Part.class));
    }

    /**
     * The module of a seed.
     *
     * @param allowed the parts it may use; most modules use a few of them
     */
    public static GeneratedModule generate(long seed, Set<Part> allowed) {
        return generate(seed, allowed, Set.of());
    }

    /**
     * The module of a seed.
     *
     * @param allowed the parts it may use; most modules use a few of them
     * @param wanted the parts it uses in any case
     */
    public static GeneratedModule generate(long seed, Set<Part> allowed, Set<Part> wanted) {
        return new ModuleGenerator(seed, allowed, wanted).generate();
    }

    /** The export name of a function: none for one that the outside cannot call. */
    static String exportName(ModulePlan plan, int function) {
        int planned = plan.functions.size();
        if (function < planned) {
            return plan.functions.get(function).isNumeric() ? "f" + function : "";
        }
        return "e" + (function - planned);
    }

    private static Set<Part> parts(Draw draw, Set<Part> allowed) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (draw.oneIn(4)) {
            return parts;
        }
        for (Part part : Part.values()) {
            boolean drawn = draw.oneIn(4);
            if (drawn && allowed.contains(part)) {
                parts.add(part);
            }
        }
        if (parts.contains(Part.OBJECTS) && draw.oneIn(2) && allowed.contains(Part.FUNCTION_REFERENCES)) {
            parts.add(Part.FUNCTION_REFERENCES);
        }
        if (parts.contains(Part.EXCEPTIONS)) {
            // Engines refuse modules with both.
            parts.remove(Part.LEGACY_EXCEPTIONS);
        }
        return parts;
    }

    private GeneratedModule generate() {
        List<FunctionScope> library = plan.has(Part.LINKED) ? bodies() : List.of();
        bodies.addAll(bodies());
        List<Invocation> calls = invocations();
        for (int i = ModulePlan.IMPORTS.size(); i < plan.functions.size(); i++) {
            if (!plan.functions.get(i).isNumeric()) {
                calls.add(helper(entry(i)));
            }
        }
        calls.add(helper(state()));
        String endless = plan.has(Part.ENDLESS) ? helper(endless()).export() : "";
        Map<String, Kind> globals = new TreeMap<>();
        for (int i = 0; i < plan.globals.size(); i++) {
            if (plan.globals.get(i).exported()) {
                globals.put("g" + i, plan.globals.get(i).kind());
            }
        }
        List<String> memories =
                plan.memories.stream().map(ModulePlan.PlannedMemory::name).toList();
        boolean linked = !library.isEmpty();
        String text = ModuleText.of(plan, bodies, seed, linked ? ModuleText.Role.LINKED : ModuleText.Role.ALONE);
        GeneratedModule module = new GeneratedModule(seed, binary(text), text, calls, globals, memories)
                .withHost(plan.hostLines(), endless);
        if (!linked) {
            return module;
        }
        String other = ModuleText.of(plan, library, seed, ModuleText.Role.LIBRARY);
        return module.withLibrary(binary(other), other);
    }

    private static byte[] binary(String text) {
        return TextReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<FunctionScope> bodies() {
        List<FunctionScope> made = new ArrayList<>();
        for (int i = ModulePlan.IMPORTS.size(); i < plan.functions.size(); i++) {
            made.add(body(plan.functions.get(i)));
        }
        return made;
    }

    private Invocation helper(FunctionScope scope) {
        bodies.add(scope);
        int index = ModulePlan.IMPORTS.size() + bodies.size() - 1;
        return new Invocation(exportName(plan, index), scope.signature, List.of());
    }

    private List<Invocation> invocations() {
        List<Invocation> calls = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (int i = ModulePlan.IMPORTS.size(); i < plan.functions.size(); i++) {
                Signature signature = plan.functions.get(i);
                if (signature.isNumeric()) {
                    List<Long> arguments =
                            signature.parameters().stream().map(draw::constant).toList();
                    calls.add(new Invocation("f" + i, signature, arguments));
                }
            }
        }
        return calls;
    }

    /** A function that calls one which the outside cannot, and shows its results as numbers. */
    private FunctionScope entry(int function) {
        FunctionScope scope = new FunctionScope(plan, new Signature(List.of(), List.of(Kind.I32)), 60);
        Statements statements = new Statements(scope);
        Signature signature = plan.functions.get(function);
        statements.expressions().values(signature.parameters(), 3);
        scope.code.line("call", function);
        int sum = scope.newReserved(Kind.I32);
        for (Kind result : signature.results().reversed()) {
            statements.expressions().references.summary(result);
            mix(scope, sum);
        }
        scope.code.get(sum);
        return scope;
    }

    /** A function that shows what the outside cannot see: vectors and references in globals and tables. */
    private FunctionScope state() {
        FunctionScope scope = new FunctionScope(plan, new Signature(List.of(), List.of(Kind.I32)), 60);
        Statements statements = new Statements(scope);
        int sum = scope.newReserved(Kind.I32);
        for (int i = 0; i < plan.globals.size(); i++) {
            Kind kind = plan.globals.get(i).kind();
            if (!kind.isNumber()) {
                scope.code.line("global.get", i);
                statements.expressions().references.summary(kind);
                mix(scope, sum);
            }
        }
        for (ModulePlan.PlannedTable table : plan.tables) {
            for (int i = 0; i < table.size(); i++) {
                scope.code.address(table.address(), i);
                scope.code.line("table.get", table.index());
                scope.code.line("ref.is_null");
                mix(scope, sum);
            }
        }
        scope.code.get(sum);
        return scope;
    }

    private FunctionScope endless() {
        FunctionScope scope = new FunctionScope(plan, Signature.PLAIN, 80);
        new Endless(scope, new Statements(scope)).loop();
        return scope;
    }

    private static void mix(FunctionScope scope, int sum) {
        scope.code.get(sum);
        scope.code.i32(31);
        scope.code.line("i32.mul");
        scope.code.line("i32.add");
        scope.code.set(sum);
    }

    private FunctionScope body(Signature signature) {
        int budget = draw.oneIn(100) ? 3000 : draw.between(10, draw.oneIn(4) ? 160 : 60);
        FunctionScope scope = new FunctionScope(plan, signature, budget);
        Statements statements = new Statements(scope);
        payForTheCall(scope, statements);
        int frame = draw.oneIn(3) ? 16 * draw.between(1, 8) : 0;
        int pointer = frame == 0 ? -1 : prologue(scope, frame);
        int depth = draw.between(2, 6);
        if (frame != 0) {
            scope.open("block", new Signature(List.of(), signature.results()));
        }
        if (plan.has(Part.INTERPRETERS) && draw.oneIn(3)) {
            statements.interpreters().dispatch(depth);
        }
        do {
            statements.several(draw.between(1, 8), depth);
        } while (scope.budget > 300);
        statements.expressions().values(signature.results(), depth);
        if (frame != 0) {
            scope.close();
            epilogue(scope.code, pointer, frame);
        }
        return scope;
    }

    private void payForTheCall(FunctionScope scope, Statements statements) {
        CodeSink code = scope.code;
        code.line("global.get", ModulePlan.CALL_FUEL);
        code.line("i32.eqz");
        scope.open("if", Signature.PLAIN);
        for (Kind kind : scope.signature.results()) {
            statements.expressions().leaf(kind);
        }
        code.line("return");
        scope.close();
        code.line("global.get", ModulePlan.CALL_FUEL);
        code.i32(1);
        code.line("i32.sub");
        code.line("global.set", ModulePlan.CALL_FUEL);
    }

    private static int prologue(FunctionScope scope, int frame) {
        int pointer = scope.newReserved(Kind.I32);
        CodeSink code = scope.code;
        code.line("global.get", ModulePlan.STACK_POINTER);
        code.i32(frame);
        code.line("i32.sub");
        code.line("local.tee", pointer);
        code.line("global.set", ModulePlan.STACK_POINTER);
        return pointer;
    }

    private static void epilogue(CodeSink code, int pointer, int frame) {
        code.get(pointer);
        code.i32(frame);
        code.line("i32.add");
        code.line("global.set", ModulePlan.STACK_POINTER);
    }
}
