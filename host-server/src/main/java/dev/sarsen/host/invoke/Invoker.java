package dev.sarsen.host.invoke;

import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.config.HostConfig;
import dev.sarsen.host.guest.GuestOutcome;
import dev.sarsen.host.guest.GuestProgram;
import dev.sarsen.host.guest.GuestRequest;
import dev.sarsen.host.guest.GuestRun;
import dev.sarsen.host.observe.AppLogs;
import dev.sarsen.host.observe.ErrorStream;
import dev.sarsen.host.observe.Metrics;
import dev.sarsen.host.registry.AppSettings;
import dev.sarsen.host.upload.VolumePolicy;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.IoUtils;

/** Runs a program for a request, on the guest thread that calls it, and answers the request. */
public final class Invoker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Invoker.class);
    private static final HttpString VERSION = new HttpString("Sarsen-App-Version");
    private static final HttpString REQUEST_ID = new HttpString("Sarsen-Request-Id");
    private static final int MAX_REDIRECTS = 5;
    private static final int MAX_LOGGED_FRAMES = 32;

    private final HostConfig.Guest limits;
    private final VolumePolicy volumes;
    private final AppLogs logs;
    private final Metrics metrics;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("response-clock").daemon().factory());

    /** Runs programs under the limits of a host. */
    public Invoker(HostConfig.Guest limits, VolumePolicy volumes, AppLogs logs, Metrics metrics) {
        this.limits = limits;
        this.volumes = volumes;
        this.logs = logs;
        this.metrics = metrics;
    }

    /** Runs the program to its end and ends the exchange. */
    public void invoke(HttpServerExchange exchange, Invocation invocation, GuestProgram program) {
        long start = System.nanoTime();
        String outcome = "internal";
        exchange.startBlocking();
        exchange.getResponseHeaders()
                .put(VERSION, Integer.toString(invocation.version().number()));
        exchange.getResponseHeaders().put(REQUEST_ID, invocation.requestId());
        try (ErrorStream error =
                logs.stream(invocation.app(), invocation.version().number(), invocation.requestId())) {
            outcome = switch (invocation.version().settings().runner()) {
                case COMMAND -> command(exchange, invocation, program, error);
                case WCGI -> wcgi(exchange, invocation, program, error);
            };
        } catch (IOException e) {
            // The client has gone: there is nobody to tell.
            outcome = "disconnected";
            IoUtils.safeClose(exchange.getConnection());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("request {} to {} failed", invocation.requestId(), invocation.app(), e);
            if (exchange.isResponseStarted()) {
                IoUtils.safeClose(exchange.getConnection());
            } else {
                Answers.error(exchange, ErrorCode.INTERNAL, "internal error, request " + invocation.requestId());
            }
        } finally {
            metrics.request(invocation.app(), outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private String command(HttpServerExchange exchange, Invocation invocation, GuestProgram program, ErrorStream error)
            throws IOException {
        AppSettings settings = invocation.version().settings();
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, settings.contentType());
        exchange.getResponseHeaders().put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
        List<String> arguments = new ArrayList<>();
        arguments.add(invocation.app());
        arguments.addAll(settings.arguments());
        arguments.addAll(CommandArguments.of(exchange.getQueryString()));
        Running running = new Running(exchange, limits.outputDelay());
        RequestBody input = new RequestBody(exchange);
        GuestOutcome outcome =
                running.run(program, request(settings, arguments, settings.environment(), input, running.body, error));
        input.end();
        error.close();
        if (outcome instanceof GuestOutcome.Exited(int code) && code == 0) {
            running.body.finish();
            return "ok";
        }
        return fail(exchange, invocation, running, outcome, error);
    }

    private String wcgi(HttpServerExchange exchange, Invocation invocation, GuestProgram program, ErrorStream error)
            throws IOException {
        CgiRequest facts = CgiRequests.of(exchange, invocation);
        RequestBody body = new RequestBody(exchange);
        InputStream input = body;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            AppSettings settings = invocation.version().settings();
            List<String> arguments = new ArrayList<>();
            arguments.add(invocation.app());
            arguments.addAll(settings.arguments());
            Running running = new Running(exchange, Duration.ofMillis(20));
            CgiOutput output = new CgiOutput(exchange, running.body);
            GuestOutcome outcome = running.run(
                    program,
                    request(settings, arguments, facts.environment(settings.environment()), input, output, error));
            body.end();
            CgiHead head = output.head();
            if (!(outcome instanceof GuestOutcome.Exited) || head == null) {
                error.close();
                return badResponse(exchange, invocation, running, outcome, output, error);
            }
            if (head.redirect().isEmpty()) {
                running.body.finish();
                return "ok";
            }
            running.body.abandon();
            facts = CgiRequests.redirected(facts, head.redirect());
            input = InputStream.nullInputStream();
        }
        Answers.error(exchange, ErrorCode.BAD_PROGRAM_RESPONSE, "program redirected " + MAX_REDIRECTS + " times");
        return "bad-response";
    }

    private String badResponse(
            HttpServerExchange exchange,
            Invocation invocation,
            Running running,
            GuestOutcome outcome,
            CgiOutput output,
            ErrorStream error) {
        BadCgiResponseException problem = output.problem();
        if (problem == null && !(outcome instanceof GuestOutcome.Exited)) {
            return fail(exchange, invocation, running, outcome, error);
        }
        running.body.abandon();
        String sentence = problem == null
                ? "program ended before the empty line behind its header"
                : "program answered badly: " + problem.getMessage();
        log(invocation, sentence);
        Answers.error(exchange, ErrorCode.BAD_PROGRAM_RESPONSE, sentence);
        return "bad-response";
    }

    private String fail(
            HttpServerExchange exchange,
            Invocation invocation,
            Running running,
            GuestOutcome outcome,
            ErrorStream error) {
        boolean unanswered = running.body.abandon();
        Failure failure = Failure.of(outcome, error.tail());
        log(invocation, failure.sentence());
        if (outcome instanceof GuestOutcome.Trapped(String _, List<String> backtrace)) {
            backtrace.stream().limit(MAX_LOGGED_FRAMES).forEach(frame -> log(invocation, "  at " + frame));
        }
        if (unanswered && !running.gone()) {
            exchange.getResponseHeaders().remove(Headers.CONTENT_LENGTH);
            Answers.json(exchange, failure.code().status(), failure.body());
        } else {
            // What was sent looks like a whole answer to nobody: the connection ends without the last chunk.
            IoUtils.safeClose(exchange.getConnection());
            exchange.endExchange();
        }
        return failure.code().code();
    }

    private void log(Invocation invocation, String text) {
        logs.note(invocation.app(), invocation.version().number(), invocation.requestId(), text);
    }

    private GuestRequest request(
            AppSettings settings,
            List<String> arguments,
            SortedMap<String, String> environment,
            InputStream input,
            OutputStream output,
            OutputStream error)
            throws IOException {
        for (var volume : settings.volumes()) {
            if (!volumes.isAllowed(Path.of(volume.hostPath()))) {
                throw new IllegalStateException("volume " + volume + " is not inside the volume-roots any more");
            }
        }
        return new GuestRequest(
                arguments,
                environment,
                settings.volumes(),
                input,
                output,
                error,
                settings.memoryPages(),
                Duration.ofMillis(settings.timeoutMillis()));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** A run together with what may end it early. */
    private final class Running {

        private final HttpServerExchange exchange;
        private final ResponseStream body;
        private final AtomicReference<@Nullable GuestRun> run = new AtomicReference<>();
        private volatile boolean gone;

        Running(HttpServerExchange exchange, Duration firstDelay) {
            this.exchange = exchange;
            this.body = new ResponseStream(exchange, clock, firstDelay, this::clientGone);
        }

        GuestOutcome run(GuestProgram program, GuestRequest request) {
            GuestRun prepared = program.prepare(request);
            run.set(prepared);
            try (DisconnectWatch _ = DisconnectWatch.start(exchange, this::clientGone)) {
                return prepared.run();
            } finally {
                run.set(null);
                // An interrupt that was meant for the guest must not meet the next one on this thread.
                var _ = Thread.interrupted();
            }
        }

        private void clientGone() {
            gone = true;
            GuestRun current = run.get();
            if (current != null) {
                current.cancel();
            }
        }

        boolean gone() {
            return gone;
        }
    }
}
