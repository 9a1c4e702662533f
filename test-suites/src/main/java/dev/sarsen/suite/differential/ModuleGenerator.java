package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes valid modules of Wasm 2.0 without vectors from a seed: the same seed gives the same module.
 *
 * <p>Every module ends: functions draw on one global amount of calls, loops are counted with a course known here or take
 * backward branches from a small amount of their function.
 */
public final class ModuleGenerator {

    private final Draw draw;
    private final long seed;
    private final ModulePlan plan;

    private ModuleGenerator(long seed) {
        this.seed = seed;
        this.draw = new Draw(seed);
        this.plan = new ModulePlan(draw);
    }

    /** The module of a seed. */
    public static GeneratedModule generate(long seed) {
        return new ModuleGenerator(seed).generate();
    }

    private GeneratedModule generate() {
        List<FunctionScope> bodies = new ArrayList<>();
        for (int i = ModulePlan.IMPORTS.size(); i < plan.functions.size(); i++) {
            bodies.add(body(plan.functions.get(i)));
        }
        ModuleWriter writer = new ModuleWriter(plan, bodies);
        Map<String, NumberType> globals = new TreeMap<>();
        for (int i = 0; i < plan.globals.size(); i++) {
            if (plan.globals.get(i).exported()) {
                globals.put("g" + i, plan.globals.get(i).type());
            }
        }
        return new GeneratedModule(seed, writer.binary(), writer.text(seed), invocations(), globals);
    }

    private List<Invocation> invocations() {
        List<Invocation> calls = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (int i = ModulePlan.IMPORTS.size(); i < plan.functions.size(); i++) {
                Signature signature = plan.functions.get(i);
                List<Long> arguments =
                        signature.parameters().stream().map(draw::constant).toList();
                calls.add(new Invocation("f" + i, signature, arguments));
            }
        }
        return calls;
    }

    private FunctionScope body(Signature signature) {
        int budget = draw.oneIn(40) ? 4000 : draw.between(10, 160);
        FunctionScope scope = new FunctionScope(draw, plan, signature, budget);
        Statements statements = new Statements(scope);
        payForTheCall(scope);
        int frame = draw.oneIn(3) ? 16 * draw.between(1, 8) : 0;
        int pointer = frame == 0 ? -1 : prologue(scope, frame);
        int depth = draw.between(2, 6);
        if (frame != 0) {
            scope.open("block", new Signature(List.of(), signature.results()));
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

    private void payForTheCall(FunctionScope scope) {
        CodeSink code = scope.code;
        code.indexed("global.get", ModulePlan.CALL_FUEL);
        code.numeric("i32.eqz");
        scope.open("if", new Signature(List.of(), List.of()));
        for (NumberType type : scope.signature.results()) {
            code.constant(type, draw.constant(type));
        }
        code.bare("return");
        scope.close();
        code.indexed("global.get", ModulePlan.CALL_FUEL);
        code.i32(1);
        code.numeric("i32.sub");
        code.indexed("global.set", ModulePlan.CALL_FUEL);
    }

    private static int prologue(FunctionScope scope, int frame) {
        int pointer = scope.newReserved(NumberType.I32);
        CodeSink code = scope.code;
        code.indexed("global.get", ModulePlan.STACK_POINTER);
        code.i32(frame);
        code.numeric("i32.sub");
        code.indexed("local.tee", pointer);
        code.indexed("global.set", ModulePlan.STACK_POINTER);
        return pointer;
    }

    private static void epilogue(CodeSink code, int pointer, int frame) {
        code.indexed("local.get", pointer);
        code.i32(frame);
        code.numeric("i32.add");
        code.indexed("global.set", ModulePlan.STACK_POINTER);
    }
}
