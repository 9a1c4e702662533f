package dev.sarsen.suite.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedMemoryTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 20_000;

    private static final String GUEST = """
            (module
              (memory (import "env" "memory") 1 64 shared)
              (func (export "add") (param $n i32)
                (loop
                  (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
                  (drop (i64.atomic.rmw.add (i32.const 8) (i64.const 3)))
                  (drop (i32.atomic.rmw8.add_u (i32.const 17) (i32.const 1)))
                  (drop (i32.atomic.rmw16.sub_u (i32.const 18) (i32.const 1)))
                  (drop (i64.atomic.rmw32.add_u (i32.const 20) (i64.const 1)))
                  (drop (i32.atomic.rmw.xor (i32.const 24) (i32.const 1)))
                  (local.set $n (i32.sub (local.get $n) (i32.const 1)))
                  (br_if 0 (local.get $n))))
              (func (export "swap") (param $n i32)
                (local $old i32)
                (loop $next
                  (loop $again
                    (local.set $old (i32.atomic.load (i32.const 32)))
                    (br_if $again (i32.ne (local.get $old)
                      (i32.atomic.rmw.cmpxchg (i32.const 32) (local.get $old) (i32.add (local.get $old) (i32.const 1))))))
                  (loop $narrow
                    (local.set $old (i32.atomic.load16_u (i32.const 38)))
                    (br_if $narrow (i32.ne (local.get $old)
                      (i32.atomic.rmw16.cmpxchg_u (i32.const 38) (local.get $old) (i32.add (local.get $old) (i32.const 1))))))
                  (local.set $n (i32.sub (local.get $n) (i32.const 1)))
                  (br_if $next (local.get $n))))
              ;; a mutex made of compare-exchange, wait and notify guards two plain words
              (func (export "lock") (param $n i32)
                (loop $next
                  (block $locked
                    (loop $try
                      (br_if $locked (i32.eqz (i32.atomic.rmw.cmpxchg (i32.const 64) (i32.const 0) (i32.const 1))))
                      (drop (memory.atomic.wait32 (i32.const 64) (i32.const 1) (i64.const -1)))
                      (br $try)))
                  (i32.store (i32.const 128) (i32.add (i32.load (i32.const 128)) (i32.const 1)))
                  (i64.store (i32.const 136) (i64.add (i64.load (i32.const 136)) (i64.const 2)))
                  (i32.atomic.store (i32.const 64) (i32.const 0))
                  (drop (memory.atomic.notify (i32.const 64) (i32.const 1)))
                  (local.set $n (i32.sub (local.get $n) (i32.const 1)))
                  (br_if $next (local.get $n))))
              ;; two threads take turns
              (func (export "turns") (param $own i32) (param $n i32)
                (loop $next
                  (block $mine
                    (loop $wait
                      (br_if $mine (i32.eq (i32.atomic.load (i32.const 192)) (local.get $own)))
                      (drop (memory.atomic.wait32
                        (i32.const 192) (i32.sub (i32.const 1) (local.get $own)) (i64.const 1000000000)))
                      (br $wait)))
                  (i32.atomic.store (i32.const 192) (i32.sub (i32.const 1) (local.get $own)))
                  (drop (memory.atomic.notify (i32.const 192) (i32.const 1)))
                  (local.set $n (i32.sub (local.get $n) (i32.const 1)))
                  (br_if $next (local.get $n))))
              ;; one thread makes pages and says how many there are, the others touch the last one
              (func (export "grow") (param $n i32)
                (loop
                  (drop (memory.grow (i32.const 1)))
                  (i32.atomic.store (i32.const 256) (memory.size))
                  (local.set $n (i32.sub (local.get $n) (i32.const 1)))
                  (br_if 0 (local.get $n))))
              (func (export "touch") (param $last i32)
                (local $size i32)
                (loop
                  (local.set $size (i32.atomic.load (i32.const 256)))
                  (if (local.get $size)
                    (then (drop (i32.load (i32.sub (i32.shl (local.get $size) (i32.const 16)) (i32.const 4))))))
                  (br_if 0 (i32.lt_u (local.get $size) (local.get $last)))))
              (func (export "sleep") (drop (memory.atomic.wait32 (i32.const 320) (i32.const 0) (i64.const -1)))))
            """;

    private final Engine engine = Engine.builder().compiler(new WasmCompiler()).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Instance> instances = new ArrayList<>();
    private LinearMemory memory = newMemory();

    @BeforeEach
    void instantiate() {
        memory = newMemory();
        Linker linker = new Linker(engine).define("env", "memory", memory);
        Module module = engine.compile(GUEST.getBytes(StandardCharsets.UTF_8));
        for (int k = 0; k < THREADS; k++) {
            instances.add(linker.instantiate(module));
        }
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        engine.close();
    }

    private LinearMemory newMemory() {
        return engine.newMemory(new MemoryType(new Limits(1, OptionalLong.of(64)), true, false, 16));
    }

    private Future<?> run(int thread, String function, Object... arguments) {
        return threads.submit(() -> instances.get(thread).function(function).invoke(arguments));
    }

    private void runInAll(String function, Object... arguments) throws InterruptedException, ExecutionException {
        List<Future<?>> calls = new ArrayList<>();
        for (int k = 0; k < THREADS; k++) {
            calls.add(run(k, function, arguments));
        }
        for (Future<?> call : calls) {
            call.get();
        }
    }

    @Test
    void losesNoAddition() throws InterruptedException, ExecutionException {
        runInAll("add", ROUNDS);
        int all = THREADS * ROUNDS;
        assertThat(memory.i32(0)).isEqualTo(all);
        assertThat(memory.i64(8)).isEqualTo(3L * all);
        assertThat(memory.u8(17)).isEqualTo(all & 0xff);
        assertThat(memory.u16(18)).isEqualTo(-all & 0xffff);
        assertThat(memory.i32(20)).isEqualTo(all);
        assertThat(memory.i32(24)).isZero();
        assertThat(memory.u8(16)).isZero();
    }

    @Test
    void losesNoCompareAndExchange() throws InterruptedException, ExecutionException {
        runInAll("swap", ROUNDS);
        assertThat(memory.i32(32)).isEqualTo(THREADS * ROUNDS);
        assertThat(memory.u16(38)).isEqualTo(THREADS * ROUNDS & 0xffff);
        assertThat(memory.u16(36)).isZero();
    }

    @Test
    void aMutexGuardsPlainAccesses() throws InterruptedException, ExecutionException {
        runInAll("lock", ROUNDS / 10);
        assertThat(memory.i32(128)).isEqualTo(THREADS * ROUNDS / 10);
        assertThat(memory.i64(136)).isEqualTo(2L * THREADS * ROUNDS / 10);
    }

    @Test
    void losesNoNotification() throws InterruptedException, ExecutionException {
        Future<?> first = run(0, "turns", 0, ROUNDS / 10);
        Future<?> second = run(1, "turns", 1, ROUNDS / 10);
        first.get();
        second.get();
        assertThat(memory.i32(192)).isZero();
    }

    @Test
    void aSizeThatWasPublishedIsSeen() throws InterruptedException, ExecutionException {
        List<Future<?>> calls = new ArrayList<>();
        for (int k = 1; k < THREADS; k++) {
            calls.add(run(k, "touch", 64));
        }
        calls.add(run(0, "grow", 63));
        for (Future<?> call : calls) {
            call.get();
        }
        assertThat(memory.pages()).isEqualTo(64);
    }

    @Test
    void aWaitingGuestCanBeStopped() throws InterruptedException {
        Future<?> sleeping = run(0, "sleep");
        while (!instances.getFirst().isBusy()) {
            Thread.onSpinWait();
        }
        instances.getFirst().interrupt(TrapKind.DEADLINE_EXCEEDED);
        assertThatThrownBy(sleeping::get)
                .hasCauseInstanceOf(Trap.class)
                .cause()
                .extracting(cause -> ((Trap) cause).kind())
                .isEqualTo(TrapKind.DEADLINE_EXCEEDED);
    }

    @Test
    void theHostWakesAWaitingGuest() throws InterruptedException, ExecutionException {
        Future<?> sleeping = run(0, "sleep");
        while (memory.waiters().notify(320, 1) == 0) {
            Thread.onSpinWait();
        }
        sleeping.get();
    }
}
