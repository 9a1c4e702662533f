package dev.sarsen.bench.driver;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** GraalWasm through the polyglot API: one engine that shares code among contexts, a context for each instance. */
public final class GraalWasmDriver implements Subject {

    private final Engine engine = Engine.newBuilder("wasm")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private @Nullable Source source;

    private GraalWasmDriver() {}

    /** Entry point of the process. */
    public static void main(String[] arguments) throws Exception {
        System.exit(DriverLoop.run(new GraalWasmDriver(), arguments));
    }

    @Override
    public void compile(Path file) throws IOException {
        Source read = Source.newBuilder("wasm", file.toFile()).build();
        source = read;
        try (Context context = context(List.of("guest"))) {
            context.parse(read);
        }
    }

    @Override
    public Live instantiate() {
        Context context = context(List.of("guest"));
        Value run = exports(context).getMember("run");
        return new Live() {
            @Override
            public int run(int size) {
                return run.execute(size).asInt();
            }

            @Override
            public void close() {
                context.close();
            }
        };
    }

    @Override
    public int command(Path file, List<String> arguments) throws IOException {
        source = Source.newBuilder("wasm", file.toFile()).build();
        return run(builder(arguments));
    }

    @Override
    public int again(Path directory, List<String> arguments) {
        return run(
                builder(arguments).out(OutputStream.nullOutputStream()).option("wasm.WasiMapDirs", "/::" + directory));
    }

    private int run(Context.Builder builder) {
        try (Context context = builder.build()) {
            exports(context).getMember("_start").execute();
            return 0;
        } catch (PolyglotException e) {
            if (e.isExit()) {
                return e.getExitStatus();
            }
            throw e;
        }
    }

    private Context context(List<String> arguments) {
        return builder(arguments).build();
    }

    private Context.Builder builder(List<String> arguments) {
        return Context.newBuilder("wasm")
                .engine(engine)
                .arguments("wasm", arguments.toArray(String[]::new))
                .option("wasm.Builtins", "wasi_snapshot_preview1")
                .allowAllAccess(true);
    }

    private Value exports(Context context) {
        return context.eval(Objects.requireNonNull(source)).newInstance().getMember("exports");
    }
}
