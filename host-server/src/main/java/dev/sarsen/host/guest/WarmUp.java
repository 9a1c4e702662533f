package dev.sarsen.host.guest;

import dev.sarsen.host.guest.ArtifactCompiler.CompileProgress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/**
 * Compiles and runs a small program once, so that the first upload does not have to wait for the classes of compiler and
 * runtime to be loaded.
 */
public final class WarmUp {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final String PROGRAM = """
            (module
              (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
              (memory 1)
              (data (i32.const 0) "\\10\\00\\00\\00\\01\\00\\00\\00x")
              (table funcref (elem $step))
              (type $step (func (param i32 i64 f64) (result i32)))
              (func $step (type $step)
                (if (result i32) (i32.lt_s (local.get 0) (i32.const 10))
                  (then (i32.add (local.get 0) (i32.wrap_i64 (local.get 1))))
                  (else (i32.trunc_sat_f64_s (f64.add (local.get 2) (f64.const 1))))))
              (func (export "_start") (local $i i32)
                (loop $again
                  (i32.store8 offset=64 (local.get $i) (i32.load8_u (local.get $i)))
                  (local.set $i (call_indirect (type $step)
                    (i32.add (local.get $i) (i32.const 1)) (i64.const 1) (f64.const 20) (i32.const 0)))
                  (block $b (block $a (br_table $a $b (i32.and (local.get $i) (i32.const 1)))))
                  (br_if $again (i32.lt_u (local.get $i) (i32.const 20))))
                (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))""";

    private WarmUp() {}

    /** Does it on the calling thread, in a directory of temporary files. */
    public static void run(ArtifactCompiler compiler, GuestEngine engine) throws IOException, RejectedModuleException {
        Path artifact = Files.createTempFile("sarsen", ".jar");
        try {
            compiler.compile(PROGRAM.getBytes(StandardCharsets.UTF_8), artifact, CompileProgress.NONE);
            try (GuestProgram program = engine.load(artifact)) {
                GuestOutcome outcome = program.prepare(new GuestRequest(
                                List.of("warm-up"),
                                new TreeMap<>(),
                                List.of(),
                                InputStream.nullInputStream(),
                                OutputStream.nullOutputStream(),
                                OutputStream.nullOutputStream(),
                                1,
                                TIMEOUT))
                        .run();
                if (!outcome.equals(new GuestOutcome.Exited(0))) {
                    throw new IOException("the warm-up ended with " + outcome);
                }
            }
        } finally {
            Files.deleteIfExists(artifact);
        }
    }
}
