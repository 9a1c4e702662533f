package dev.sarsen.bench.driver;

import io.github.kawamuray.wasmtime.Config;
import io.github.kawamuray.wasmtime.Engine;
import io.github.kawamuray.wasmtime.Extern;
import io.github.kawamuray.wasmtime.Func;
import io.github.kawamuray.wasmtime.Instance;
import io.github.kawamuray.wasmtime.Linker;
import io.github.kawamuray.wasmtime.Module;
import io.github.kawamuray.wasmtime.Store;
import io.github.kawamuray.wasmtime.Val;
import io.github.kawamuray.wasmtime.WasmtimeException;
import io.github.kawamuray.wasmtime.wasi.WasiCtx;
import io.github.kawamuray.wasmtime.wasi.WasiCtxBuilder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Wasmtime through JNI: native code by Cranelift, compiled ahead of the first call. */
public final class WasmtimeDriver implements Subject {

    private static final Pattern EXIT = Pattern.compile("Exited with i32 exit status (\\d+)");

    private final Engine engine =
            new Engine(new Config().wasmSimd(true).wasmBulkMemory(true).wasmMultiValue(true));
    private @Nullable Module module;

    private WasmtimeDriver() {}

    /** Entry point of the process. */
    public static void main(String[] arguments) throws Exception {
        System.exit(DriverLoop.run(new WasmtimeDriver(), arguments));
    }

    @Override
    public void compile(Path file) {
        module = Module.fromFile(engine, file.toString());
    }

    @Override
    public Live instantiate() {
        Store<Void> store = new Store<>(null, engine, wasi(List.of("guest")).build());
        Instance instance = instance(store);
        Func run = instance.getFunc(store, "run").orElseThrow();
        return new Live() {
            @Override
            public int run(int size) {
                return run.call(store, Val.fromI32(size))[0].i32();
            }

            @Override
            public void close() {
                instance.dispose();
                store.dispose();
            }
        };
    }

    @Override
    public int command(Path file, List<String> arguments) {
        compile(file);
        return run(wasi(arguments).build());
    }

    @Override
    public int again(Path directory, List<String> arguments) {
        return run(wasi(arguments).preopenedDir(directory, "/").build());
    }

    private int run(WasiCtx wasi) {
        Store<Void> store = new Store<>(null, engine, wasi);
        Instance instance = instance(store);
        try {
            instance.getFunc(store, "_start").orElseThrow().call(store);
            return 0;
        } catch (WasmtimeException e) {
            // An exit is an error whose text says the code; there is no other way to learn it.
            Matcher exit = EXIT.matcher(String.valueOf(e.getMessage()));
            if (exit.find()) {
                return Integer.parseInt(exit.group(1));
            }
            throw e;
        } finally {
            instance.dispose();
            store.dispose();
        }
    }

    private static WasiCtxBuilder wasi(List<String> arguments) {
        return new WasiCtxBuilder().args(arguments).inheritStdout().inheritStderr();
    }

    /** Not by the linker alone: it would make an instance for each call of a command's export. */
    private Instance instance(Store<Void> store) {
        Module compiled = Objects.requireNonNull(module);
        Linker linker = new Linker(engine);
        try {
            WasiCtx.addToLinker(linker);
            List<Extern> imports = Arrays.stream(compiled.imports())
                    .map(wanted ->
                            linker.get(store, wanted.module(), wanted.name()).orElseThrow())
                    .toList();
            return new Instance(store, compiled, imports);
        } finally {
            linker.dispose();
        }
    }
}
