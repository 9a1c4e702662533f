package dev.sarsen.host.http;

import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.AppView;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.api.Json;
import dev.sarsen.host.api.UploadView;
import dev.sarsen.host.api.VersionView;
import dev.sarsen.host.invoke.Answers;
import dev.sarsen.host.observe.AppLogs;
import dev.sarsen.host.observe.Metrics;
import dev.sarsen.host.registry.App;
import dev.sarsen.host.registry.AppSettings;
import dev.sarsen.host.registry.AppVersion;
import dev.sarsen.host.registry.Journal;
import dev.sarsen.host.registry.JournalException;
import dev.sarsen.host.upload.AppName;
import dev.sarsen.host.upload.Deployer;
import dev.sarsen.host.upload.SettingsParser;
import dev.sarsen.host.upload.Upload;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.PathTemplateMatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The management interface, version 1: JSON in and out, each request on a virtual thread. */
final class ManagementHandler implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ManagementHandler.class);
    private static final int MAX_LOG_LINES = 10_000;
    private static final int DEFAULT_LOG_LINES = 100;
    private static final String NDJSON = "application/x-ndjson";

    private final Journal journal;
    private final Deployer deployer;
    private final SettingsParser settings;
    private final AppLogs logs;
    private final Metrics metrics;
    private final UnaryOperator<String> urlOfApp;
    private final ExecutorService threads;
    private final RoutingHandler routes = new RoutingHandler(false);

    ManagementHandler(
            Journal journal,
            Deployer deployer,
            SettingsParser settings,
            AppLogs logs,
            Metrics metrics,
            UnaryOperator<String> urlOfApp,
            ExecutorService threads) {
        this.journal = journal;
        this.deployer = deployer;
        this.settings = settings;
        this.logs = logs;
        this.metrics = metrics;
        this.urlOfApp = urlOfApp;
        this.threads = threads;
        addRoutes();
    }

    private void addRoutes() {
        routes.add(Methods.GET, "/v1", answering(this::about));
        routes.add(Methods.GET, "/v1/apps", answering(this::list));
        routes.add(Methods.PUT, "/v1/apps/{app}", answering(this::upload));
        routes.add(Methods.POST, "/v1/apps/{app}", answering(this::upload));
        routes.add(Methods.GET, "/v1/apps/{app}", answering(this::show));
        routes.add(Methods.DELETE, "/v1/apps/{app}", answering(this::delete));
        routes.add(Methods.GET, "/v1/apps/{app}/versions", answering(this::versions));
        routes.add(Methods.GET, "/v1/apps/{app}/versions/{version}", answering(this::version));
        routes.add(Methods.POST, "/v1/apps/{app}/versions/{version}/activate", answering(this::activate));
        routes.add(Methods.GET, "/v1/apps/{app}/logs", answering(this::logs));
        routes.add(Methods.GET, "/v1/uploads/{upload}", answering(this::showUpload));
        routes.setFallbackHandler(exchange ->
                Answers.error(exchange, ErrorCode.NOT_FOUND, "there is nothing here, the interface begins at /v1"));
        routes.setInvalidMethodHandler(
                exchange -> Answers.error(exchange, ErrorCode.METHOD_NOT_ALLOWED, "this method is not for this path"));
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        routes.handleRequest(exchange);
    }

    /** Answers a request or fails with an answer. */
    private interface Answering {
        void answer(HttpServerExchange exchange) throws ApiException, IOException, InterruptedException;
    }

    private HttpHandler answering(Answering answering) {
        return exchange -> exchange.dispatch(threads, () -> {
            exchange.startBlocking();
            try {
                answering.answer(exchange);
            } catch (ApiException e) {
                fail(exchange, e);
            } catch (IOException | JournalException e) {
                LOG.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestPath(), e);
                fail(exchange, new ApiException(ErrorCode.STORAGE, "the host's storage failed, see the host's log"));
            } catch (InterruptedException e) {
                fail(exchange, new ApiException(ErrorCode.BUSY, "the host is stopping"));
            } catch (RuntimeException e) {
                LOG.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestPath(), e);
                fail(exchange, new ApiException(ErrorCode.INTERNAL, "internal error, see the host's log"));
            }
        });
    }

    private static void fail(HttpServerExchange exchange, ApiException answer) {
        if (!exchange.isResponseStarted()) {
            if (answer.error().code().equals(ErrorCode.QUEUE_FULL.code())) {
                exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "5");
            }
            Answers.json(exchange, answer.status(), answer.error());
        }
    }

    private void about(HttpServerExchange exchange) {
        Answers.json(exchange, 200, Map.of("name", "sarsen", "api", 1));
    }

    private void list(HttpServerExchange exchange) {
        List<AppView> apps = journal.state().apps().stream().map(this::view).toList();
        Answers.json(exchange, 200, Map.of("apps", apps));
    }

    private AppView view(App app) {
        return AppView.of(app, urlOfApp.apply(app.name()));
    }

    private void show(HttpServerExchange exchange) throws ApiException {
        Answers.json(exchange, 200, view(app(exchange)));
    }

    private void versions(HttpServerExchange exchange) throws ApiException {
        App app = app(exchange);
        List<VersionView> versions = app.versions().stream()
                .map(version -> VersionView.of(app, version))
                .toList();
        Answers.json(exchange, 200, Map.of("versions", versions));
    }

    private void version(HttpServerExchange exchange) throws ApiException {
        App app = app(exchange);
        int number = number(exchange);
        AppVersion version = app.version(number)
                .orElseThrow(() -> new ApiException(
                        ErrorCode.VERSION_NOT_FOUND, "there is no " + app.name() + " version " + number));
        Answers.json(exchange, 200, VersionView.of(app, version));
    }

    private void activate(HttpServerExchange exchange) throws ApiException {
        String name = AppName.check(parameter(exchange, "app"));
        Answers.json(exchange, 200, view(deployer.activate(name, number(exchange))));
    }

    private void delete(HttpServerExchange exchange) throws ApiException, IOException {
        String name = AppName.check(parameter(exchange, "app"));
        deployer.delete(name);
        logs.delete(name);
        Answers.json(exchange, 200, Map.of("deleted", name));
    }

    private void upload(HttpServerExchange exchange) throws ApiException, IOException, InterruptedException {
        String name = AppName.ofPath(parameter(exchange, "app"));
        Map<String, List<String>> parameters = parameters(exchange);
        AppSettings parsed = settings.parse(parameters);
        Upload upload;
        try {
            upload = deployer.upload(name, parsed, exchange.getInputStream(), exchange.getRequestContentLength());
        } catch (ApiException e) {
            metrics.upload(e.error().code());
            throw e;
        }
        var _ = upload.done()
                .whenComplete((published, failure) -> metrics.upload(
                        failure == null ? "published" : upload.failure().error().code()));
        String accept = String.valueOf(exchange.getRequestHeaders().getFirst(Headers.ACCEPT));
        if (accept.contains(NDJSON)) {
            follow(exchange, upload);
        } else if (parameters.getOrDefault("wait", List.of()).contains("false")) {
            exchange.getResponseHeaders().put(Headers.LOCATION, "/v1/uploads/" + upload.id());
            Answers.json(exchange, 202, upload.view());
        } else {
            answer(exchange, upload);
        }
    }

    private static void answer(HttpServerExchange exchange, Upload upload) throws ApiException, InterruptedException {
        try {
            Upload.Published published = upload.done().get();
            Answers.json(exchange, published.created() ? 201 : 200, upload.view());
        } catch (ExecutionException e) {
            throw upload.failure();
        }
    }

    /** Streams the state of an upload, a line whenever it changed, until it is over. */
    private static void follow(HttpServerExchange exchange, Upload upload) throws IOException, InterruptedException {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, NDJSON);
        var out = exchange.getOutputStream();
        UploadView shown = null;
        while (true) {
            boolean over = upload.done().isDone();
            UploadView view = upload.view();
            if (!view.equals(shown)) {
                out.write(Json.line(view));
                out.flush();
                shown = view;
            }
            if (over) {
                out.close();
                return;
            }
            Thread.sleep(100);
        }
    }

    private void showUpload(HttpServerExchange exchange) throws ApiException {
        String id = parameter(exchange, "upload");
        Upload upload = deployer.find(id)
                .orElseThrow(() -> new ApiException(ErrorCode.UPLOAD_NOT_FOUND, "there is no such upload"));
        Answers.json(exchange, 200, upload.view());
    }

    private void logs(HttpServerExchange exchange) throws ApiException, IOException {
        App app = app(exchange);
        int count = DEFAULT_LOG_LINES;
        Deque<String> values = exchange.getQueryParameters().get("lines");
        if (values != null) {
            count = number("lines", values.getFirst(), MAX_LOG_LINES);
        }
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, NDJSON);
        StringBuilder text = new StringBuilder();
        for (String line : logs.last(app.name(), count)) {
            text.append(line).append('\n');
        }
        exchange.getResponseSender().send(text.toString(), StandardCharsets.UTF_8);
    }

    private App app(HttpServerExchange exchange) throws ApiException {
        String name = AppName.check(parameter(exchange, "app"));
        return journal.state()
                .app(name)
                .orElseThrow(() -> new ApiException(ErrorCode.APP_NOT_FOUND, "there is no app " + name));
    }

    private static int number(HttpServerExchange exchange) throws ApiException {
        return number("version", parameter(exchange, "version"), Integer.MAX_VALUE);
    }

    private static int number(String name, String text, int most) throws ApiException {
        try {
            int value = Integer.parseInt(text);
            if (value >= 1 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            LOG.debug("not a number", e);
        }
        throw new ApiException(
                ErrorCode.INVALID_PARAMETER, "parameter " + name + " must be a number from 1 to " + most);
    }

    private static String parameter(HttpServerExchange exchange, String name) {
        PathTemplateMatch match = exchange.getAttachment(PathTemplateMatch.ATTACHMENT_KEY);
        return String.valueOf(match.getParameters().get(name));
    }

    private static Map<String, List<String>> parameters(HttpServerExchange exchange) {
        Map<String, List<String>> parameters = new TreeMap<>();
        exchange.getQueryParameters().forEach((name, values) -> parameters.put(name, new ArrayList<>(values)));
        return parameters;
    }
}
