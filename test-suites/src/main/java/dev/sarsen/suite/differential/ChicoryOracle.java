package dev.sarsen.suite.differential;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import dev.sarsen.runtime.type.NumberType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The interpreter of Chicory, in this JVM. */
public final class ChicoryOracle implements Oracle {

    @Override
    public String name() {
        return "Chicory";
    }

    @Override
    public Outcome run(GeneratedModule module) {
        List<String> lines = new ArrayList<>();
        HostFunction trace = new HostFunction(
                "env", "trace", FunctionType.of(List.of(ValType.I32), List.of()), (instance, arguments) -> {
                    lines.add(Outcome.trace((int) arguments[0]));
                    return new long[0];
                });
        HostFunction mix = new HostFunction(
                "env",
                "mix",
                FunctionType.of(List.of(ValType.I32, ValType.I64), List.of(ValType.I64)),
                (instance, arguments) -> new long[] {Outcome.mix((int) arguments[0], arguments[1])});
        Instance instance = Instance.builder(Parser.parse(module.wasm()))
                .withImportValues(ImportValues.builder().addFunction(trace, mix).build())
                .build();
        for (Invocation call : module.invocations()) {
            lines.add(call(instance, call));
        }
        lines.add(
                Outcome.memory(instance.memory().readBytes(0, instance.memory().pages() * 65_536)));
        for (Map.Entry<String, NumberType> global : module.globals()) {
            long bits = instance.exports().global(global.getKey()).getValue();
            lines.add(Outcome.global(global.getKey(), global.getValue(), bits));
        }
        return new Outcome(lines);
    }

    @Override
    public void close() {
        // It holds nothing.
    }

    private static String call(Instance instance, Invocation call) {
        long[] arguments = call.arguments().stream().mapToLong(Long::longValue).toArray();
        try {
            long[] results = instance.export(call.export()).apply(arguments);
            return Outcome.returned(
                    call,
                    results == null ? List.of() : Arrays.stream(results).boxed().toList());
        } catch (ChicoryException | ArithmeticException | IndexOutOfBoundsException e) {
            return Outcome.trapped(call, String.valueOf(e.getMessage()));
        }
    }
}
