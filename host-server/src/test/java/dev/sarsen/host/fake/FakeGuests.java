package dev.sarsen.host.fake;

import dev.sarsen.host.guest.ArtifactCompiler;
import dev.sarsen.host.guest.GuestEngine;
import dev.sarsen.host.guest.GuestOutcome;
import dev.sarsen.host.guest.GuestProgram;
import dev.sarsen.host.guest.GuestRequest;
import dev.sarsen.host.guest.GuestRun;
import dev.sarsen.host.guest.RejectedModuleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A compiler and an engine for tests: a "module" is a line of text that says what its program does.
 *
 * <p>{@code (echo)}, {@code (args)}, {@code (env)}, {@code (say CODE OUT ERR)}, {@code (raw TEXT)} with {@code \n} for line
 * ends, {@code (hang)}, {@code (flood BYTES)}, {@code (trap)}, {@code (timeout)}, {@code (stream)}; rejected by the
 * compiler: {@code (malformed)}, {@code (crash)}, {@code (slow)}, {@code (hungry)}; by the loader: {@code (imports)}.
 */
public final class FakeGuests implements ArtifactCompiler, GuestEngine {

    /** How often something was compiled. */
    public final AtomicInteger compilations = new AtomicInteger();

    /** How many programs are loaded. */
    public final AtomicInteger loaded = new AtomicInteger();

    /** Runs that began. */
    public final Semaphore begun = new Semaphore(0);

    /** Runs that were cancelled. */
    public final Semaphore cancelled = new Semaphore(0);

    /** Bytes that floods have written. */
    public final AtomicInteger flooded = new AtomicInteger();

    /** Compilations of {@code (gated)} wait for a permit. */
    public final Semaphore gate = new Semaphore(0);

    @Override
    public String identity() {
        return "fake";
    }

    @Override
    public void compile(byte[] module, Path artifact, CompileProgress progress)
            throws IOException, RejectedModuleException {
        compilations.incrementAndGet();
        progress.at("compiling", 0.5);
        String text = new String(module, StandardCharsets.UTF_8);
        switch (word(text)) {
            case "malformed" -> throw new RejectedModuleException("WM-1203", "section 3 is longer than the module");
            case "crash" -> throw new IllegalStateException("BUG: secret detail");
            case "hungry" -> throw new OutOfMemoryError("fake");
            case "slow" -> sleepUntilInterrupted();
            case "gated" -> gate.acquireUninterruptibly();
            default -> progress.at("emitting", 0.9);
        }
        Files.writeString(artifact, "artifact " + text);
    }

    private static void sleepUntilInterrupted() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public GuestProgram load(Path artifact) throws IOException, RejectedModuleException {
        String text = Files.readString(artifact);
        if (!text.startsWith("artifact ")) {
            throw new IOException("damaged artifact");
        }
        String program = text.substring("artifact ".length()).strip();
        if (word(program).equals("imports")) {
            throw new RejectedModuleException("unresolved-imports", "nobody provides env.f [] -> []");
        }
        loaded.incrementAndGet();
        return new GuestProgram() {
            @Override
            public GuestRun prepare(GuestRequest request) {
                return new FakeRun(program, request);
            }

            @Override
            public void close() {
                loaded.decrementAndGet();
            }
        };
    }

    @Override
    public void close() {
        gate.release(1_000);
    }

    private static String word(String text) {
        return text.substring(1, text.length() - 1).split(" ", 2)[0];
    }

    private final class FakeRun implements GuestRun {

        private final String program;
        private final GuestRequest request;
        private final CountDownLatch cancel = new CountDownLatch(1);

        FakeRun(String program, GuestRequest request) {
            this.program = program;
            this.request = request;
        }

        @Override
        public void cancel() {
            cancelled.release();
            cancel.countDown();
        }

        @Override
        public GuestOutcome run() {
            begun.release();
            try {
                return act();
            } catch (IOException e) {
                return new GuestOutcome.Exited(29);
            } catch (InterruptedException e) {
                return new GuestOutcome.Cancelled();
            }
        }

        private GuestOutcome act() throws IOException, InterruptedException {
            String[] words = program.substring(1, program.length() - 1).split(" ", -1);
            switch (words[0]) {
                case "echo" -> request.input().transferTo(request.output());
                case "args" -> print(String.join("|", request.arguments()));
                case "env" ->
                    print(String.join(
                            "\n",
                            List.of(
                                    "Content-Type: text/plain",
                                    "",
                                    request.environment().toString())));
                case "raw" ->
                    print(program.substring(5, program.length() - 1)
                            .replace("\\n", "\n")
                            .replace("\\r", "\r"));
                case "say" -> {
                    print(words[2]);
                    request.error().write((words[3] + "\n").getBytes(StandardCharsets.UTF_8));
                    return new GuestOutcome.Exited(Integer.parseInt(words[1]));
                }
                case "hang" -> {
                    return cancel.await(60, TimeUnit.SECONDS)
                            ? new GuestOutcome.Cancelled()
                            : new GuestOutcome.TimedOut();
                }
                case "flood" -> flood(Integer.parseInt(words[1]));
                case "stream" -> {
                    print("first");
                    cancel.await(60, TimeUnit.SECONDS);
                }
                case "redirect" -> {
                    boolean arrived = "/target".equals(request.environment().get("PATH_INFO"));
                    print(
                            arrived
                                    ? "Content-Type: text/plain\n\narrived " + request.environment()
                                    : "Location: /target?q=1\n\n");
                }
                case "late" -> {
                    flood(100_000);
                    return new GuestOutcome.Exited(7);
                }
                case "trap" -> {
                    return new GuestOutcome.Trapped("unreachable", List.of("function 1 \"f\""));
                }
                case "timeout" -> {
                    return new GuestOutcome.TimedOut();
                }
                case "fail" -> throw new IllegalStateException("secret detail");
                default -> print("?");
            }
            return new GuestOutcome.Exited(0);
        }

        private void flood(int bytes) throws IOException {
            byte[] block = new byte[1_000];
            for (int written = 0; written < bytes; written += block.length) {
                request.output().write(block);
                flooded.addAndGet(block.length);
            }
        }

        private void print(String text) throws IOException {
            request.output().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
