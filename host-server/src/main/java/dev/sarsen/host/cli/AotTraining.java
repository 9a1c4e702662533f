package dev.sarsen.host.cli;

import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.host.HostServer;
import dev.sarsen.host.config.ConfigKey;
import dev.sarsen.host.config.ConfigReader;
import dev.sarsen.host.guest.ArtifactCompiler.CompileProgress;
import dev.sarsen.host.guest.WarmUp;
import dev.sarsen.host.guest.WasiEngine;
import dev.sarsen.host.guest.WasmArtifactCompiler;
import dev.sarsen.runtime.Engine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the launcher has the JVM watch to make its AOT cache: a bit of everything that a start goes through. A run with
 * and without the cache of artifacts, the compiler at work for some seconds, a server that comes and goes.
 *
 * <p>Not for people; {@code build/launch} starts it with {@code -XX:AOTCacheOutput}.
 */
public final class AotTraining {

    /** How long the compiler works, so that the profile of its methods means something. */
    private static final long COMPILING_NANOS = 4_000_000_000L;

    private static final int FUNCTIONS = 250;

    private AotTraining() {}

    /** Does it all, in a directory that is gone at the end. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("sarsen");
        try {
            train(directory, COMPILING_NANOS);
        } finally {
            delete(directory);
        }
    }

    /** Goes through everything; leaves files in the directory. The compiler works for at least the given time. */
    static void train(Path directory, long compilingNanos) throws Exception {
        byte[] wat = module().getBytes(StandardCharsets.UTF_8);
        byte[] wasm = WasmCompiler.binary(wat);
        Path program = Files.write(directory.resolve("program.wasm"), wasm);
        Path artifact = directory.resolve("program.jar");
        WasmArtifactCompiler compiler = new WasmArtifactCompiler();
        long end = System.nanoTime() + compilingNanos;
        do {
            compiler.compile(wasm, artifact, CompileProgress.NONE);
        } while (System.nanoTime() < end);
        for (String file : List.of("program.jar", "program.wasm")) {
            Sarsen.execute("run", "--no-cache", directory.resolve(file).toString(), "argument");
        }
        try (Engine engine = Engine.create()) {
            CompileCache cache = new CompileCache(directory.resolve("cache"), compiler);
            for (int time = 0; time < 2; time++) {
                try (LoadedProgram loaded = cache.load(engine, program)) {
                    loaded.rest().await();
                }
            }
        }
        try (HostServer server = new HostServer(
                        ConfigReader.read(
                                Map.of(
                                        ConfigKey.DATA,
                                                directory.resolve("data").toString(),
                                        ConfigKey.APP_PORT, "0",
                                        ConfigKey.MANAGEMENT_PORT, "0"),
                                Map.of(),
                                Optional.empty()),
                        compiler,
                        new WasiEngine());
                HttpClient client = HttpClient.newHttpClient()) {
            WarmUp.run(compiler, new WasiEngine());
            URI unknown = URI.create("http://127.0.0.1:" + server.appPort() + "/");
            client.send(HttpRequest.newBuilder(unknown).build(), HttpResponse.BodyHandlers.discarding());
        }
    }

    /** A program that says hello, with functions of the usual kind of code around it. */
    static String module() {
        StringBuilder wat = new StringBuilder("""
                (module
                  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                  (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
                  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
                  (memory (export "memory") 2)
                  (global $sp (mut i32) (i32.const 65536))
                  (table funcref (elem $f0 $f1 $f2))
                  (type $t (func (param i32 i64) (result i32)))
                  (data (i32.const 8) "\\10\\00\\00\\00\\06\\00\\00\\00hello\\n")
                  (func (export "_start")
                    (drop (call $sizes (i32.const 0) (i32.const 4)))
                    (drop (call $f9 (i32.const 100) (i64.const 1)))
                    (drop (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0)))
                    (call $exit (i32.const 0)))
                """);
        for (int f = 0; f < FUNCTIONS; f++) {
            function(wat, f);
        }
        return wat.append(")\n").toString();
    }

    private static void function(StringBuilder wat, int index) {
        wat.append("  (func $f").append(index).append("""
                 (param $a i32) (param $b i64) (result i32) (local $i i32) (local $s i32) (local $d f64)
                    (global.set $sp (local.tee $s (i32.sub (global.get $sp) (i32.const 32))))
                    (block $out (loop $l
                      (br_if $out (i32.ge_s (local.get $i) (local.get $a)))
                      (i32.store offset=1024 (i32.shl (local.get $i) (i32.const 2))
                        (i32.add (i32.load offset=1024 (i32.shl (local.get $i) (i32.const 2)))
                          (i32.load8_u (i32.and (local.get $i) (i32.const 255)))))
                      (local.set $b (i64.add (i64.mul (local.get $b) (i64.const 31)) (i64.extend_i32_u (local.get $i))))
                      (local.set $d (f64.add (local.get $d) (f64.convert_i32_s (local.get $i))))
                      (local.set $i (i32.add (local.get $i) (i32.const 1)))
                      (br $l)))
                    (block $c (block $b (block $a
                      (br_table $a $b $c (i32.and (i32.wrap_i64 (local.get $b)) (i32.const 3))))
                      (i64.store (local.get $s) (local.get $b)) (br $c))
                      (f64.store offset=8 (local.get $s) (local.get $d)))
                    (if (i32.eqz (local.get $a)) (then
                      (global.set $sp (i32.add (local.get $s) (i32.const 32)))
                      (return (i32.const 1))))
                """);
        if (index > 0) {
            wat.append("    (local.set $i (call $f").append(index - 1);
            wat.append(" (i32.shr_u (local.get $a) (i32.const 2)) (local.get $b)))\n");
            wat.append("    (local.set $i (call_indirect (type $t) (i32.const 0) (i64.load (local.get $s))");
            wat.append(" (i32.const ").append(index % 3).append(")))\n");
        }
        wat.append("    (global.set $sp (i32.add (local.get $s) (i32.const 32)))\n    (local.get $i))\n");
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
