package dev.sarsen.host.http;

import dev.sarsen.host.config.HostConfig;
import dev.sarsen.host.invoke.Answers;
import dev.sarsen.host.invoke.GuestThreads;
import dev.sarsen.host.invoke.Invoker;
import dev.sarsen.host.observe.AppLogs;
import dev.sarsen.host.observe.Metrics;
import dev.sarsen.host.registry.Journal;
import dev.sarsen.host.upload.Deployer;
import dev.sarsen.host.upload.SettingsParser;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.HttpContinueReadHandler;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.xnio.Options;

/** The two listeners of a host. */
public final class Listeners implements AutoCloseable {

    /** Uploads have their own limit, with an answer of its own. */
    private static final long COUNTED_WHEN_READ = -1;

    private static final int HTTP_PORT = 80;
    private static final long GRACE_MILLIS = 2_000;

    private final HostConfig config;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Undertow apps;
    private @Nullable Undertow management;
    private @Nullable GracefulShutdownHandler graceful;
    private volatile int appPort;
    private int managementPort;

    /** Listeners that are not open yet. */
    public Listeners(HostConfig config) {
        this.config = config;
    }

    /** What the listeners hand requests to. */
    public record Services(
            Journal journal,
            Deployer deployer,
            SettingsParser settings,
            ModuleLoader loader,
            GuestThreads guests,
            Invoker invoker,
            AppLogs logs,
            Metrics metrics) {}

    /** Opens both, apps first: whoever can upload can be answered. */
    public void open(Services services) throws IOException {
        HostConfig.AppListener app = config.app();
        GracefulShutdownHandler appHandler = new GracefulShutdownHandler(new AppHandler(
                services.journal(),
                services.loader(),
                services.guests(),
                services.invoker(),
                threads,
                app.domain(),
                app.bodyBytes()));
        graceful = appHandler;
        apps = start(app.address(), app.port(), app.bodyBytes(), appHandler);
        appPort = port(apps);
        HostConfig.ManagementListener own = config.management();
        management = start(own.address(), own.port(), COUNTED_WHEN_READ, managementHandler(services));
        managementPort = port(management);
    }

    private HttpHandler managementHandler(Services services) {
        ManagementHandler api = new ManagementHandler(
                services.journal(),
                services.deployer(),
                services.settings(),
                services.logs(),
                services.metrics(),
                this::urlOfApp,
                threads);
        HttpHandler guarded = new ManagementGuard(config.management(), exchange -> {
            if (exchange.getRequestPath().equals("/metrics")) {
                exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
                exchange.getResponseSender().send(services.metrics().text());
            } else {
                api.handleRequest(exchange);
            }
        });
        // Health is asked by those who have no token; it tells nothing but yes or no.
        return exchange -> {
            switch (exchange.getRequestPath()) {
                case "/healthz" -> health(exchange, true);
                case "/readyz" -> health(exchange, services.journal().ready());
                default -> guarded.handleRequest(exchange);
            }
        };
    }

    private static void health(HttpServerExchange exchange, boolean good) {
        Answers.json(exchange, good ? 200 : 503, Map.of("status", good ? "ok" : "unavailable"));
    }

    private Undertow start(String address, int port, long maxBodyBytes, HttpHandler handler) throws IOException {
        HostConfig.AppListener limits = config.app();
        int idleMillis = (int) Math.min(Integer.MAX_VALUE, limits.idleTimeout().toMillis());
        Undertow.Builder builder = Undertow.builder()
                .addHttpListener(port, address)
                .setHandler(new FramingGuard(new HttpContinueReadHandler(handler)))
                .setSocketOption(Options.WRITE_TIMEOUT, idleMillis)
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, idleMillis)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, idleMillis)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, limits.headerBytes())
                .setServerOption(UndertowOptions.MAX_HEADERS, limits.headerCount())
                .setServerOption(UndertowOptions.MAX_PARAMETERS, 1_000)
                .setServerOption(UndertowOptions.ALWAYS_SET_DATE, true)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, maxBodyBytes)
                .setServerOption(UndertowOptions.ENABLE_HTTP2, false);
        Undertow server = builder.build();
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new IOException("cannot listen on " + address + " port " + port + ": " + rootMessage(e), e);
        }
        return server;
    }

    private static String rootMessage(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private static int port(Undertow server) {
        return ((InetSocketAddress) server.getListenerInfo().getFirst().getAddress()).getPort();
    }

    /** Where an app answers. */
    public String urlOfApp(String app) {
        String host = app + "." + config.app().domain();
        return "http://" + host + (appPort == HTTP_PORT ? "" : ":" + appPort) + "/";
    }

    /** The port that apps answer on. */
    public int appPort() {
        return appPort;
    }

    /** The port that uploads go to. */
    public int managementPort() {
        return managementPort;
    }

    /** Lets requests that run come to an end for a short while, then closes both listeners. */
    @Override
    public void close() {
        GracefulShutdownHandler draining = graceful;
        if (draining != null) {
            draining.shutdown();
            try {
                boolean _ = draining.awaitShutdown(GRACE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        for (Undertow server : new @Nullable Undertow[] {management, apps}) {
            if (server != null) {
                server.stop();
            }
        }
        threads.shutdownNow();
    }
}
