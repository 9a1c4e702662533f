package dev.sarsen.host.http;

import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.invoke.Answers;
import dev.sarsen.host.invoke.GuestThreads;
import dev.sarsen.host.invoke.Invocation;
import dev.sarsen.host.invoke.Invoker;
import dev.sarsen.host.registry.App;
import dev.sarsen.host.registry.AppVersion;
import dev.sarsen.host.registry.Journal;
import dev.sarsen.host.store.ArtifactCache;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;

/**
 * The app listener's handler: finds the app on the I/O thread, loads its program on a virtual thread if it must, runs it
 * on a guest thread.
 */
final class AppHandler implements HttpHandler {

    private final Journal journal;
    private final ModuleLoader loader;
    private final GuestThreads guests;
    private final Invoker invoker;
    private final ExecutorService loading;
    private final String domain;
    private final long maxBodyBytes;

    AppHandler(
            Journal journal,
            ModuleLoader loader,
            GuestThreads guests,
            Invoker invoker,
            ExecutorService loading,
            String domain,
            long maxBodyBytes) {
        this.journal = journal;
        this.loader = loader;
        this.guests = guests;
        this.invoker = invoker;
        this.loading = loading;
        this.domain = domain;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        try {
            start(exchange, invocation(exchange));
        } catch (ApiException e) {
            Answers.json(exchange, e.status(), e.error());
        }
    }

    private Invocation invocation(HttpServerExchange exchange) throws ApiException {
        String host = exchange.getHostName();
        if (host == null || host.isEmpty() || exchange.getRequestHeaders().count(Headers.HOST) > 1) {
            throw new ApiException(ErrorCode.INVALID_HOST, "request must have one host");
        }
        Optional<Route> found = Route.of(host, exchange.getRequestPath(), domain);
        if (found.isEmpty()) {
            throw new ApiException(
                    ErrorCode.NOT_FOUND, "apps answer at NAME." + domain + " and at /apps/NAME/ of any other host");
        }
        Route route = found.get();
        App app = journal.state()
                .app(route.app())
                .orElseThrow(() -> new ApiException(ErrorCode.APP_NOT_FOUND, "there is no app " + route.app()));
        if (exchange.getRequestContentLength() > maxBodyBytes) {
            throw new ApiException(
                    ErrorCode.REQUEST_TOO_LARGE, "request body is larger than the limit of " + maxBodyBytes + " bytes");
        }
        return new Invocation(
                app.name(),
                app.activeVersion(),
                UUID.randomUUID().toString(),
                route.scriptName(),
                route.path(),
                exchange.getDestinationAddress().getPort());
    }

    private void start(HttpServerExchange exchange, Invocation invocation) throws ApiException {
        if (!guests.admit()) {
            throw new ApiException(ErrorCode.BUSY, "the host runs as many programs as it may");
        }
        Optional<ArtifactCache.Lease> lease =
                loader.present(invocation.version().moduleDigest());
        if (lease.isPresent()) {
            run(exchange, invocation, lease.get());
        } else {
            exchange.dispatch(loading, () -> loadAndRun(exchange, invocation));
        }
    }

    private void loadAndRun(HttpServerExchange exchange, Invocation invocation) {
        boolean handedOver = false;
        try {
            AppVersion version = invocation.version();
            ArtifactCache.Lease lease =
                    loader.load(version.moduleDigest(), version.settings().timeoutMillis());
            run(exchange, invocation, lease);
            handedOver = true;
        } catch (ApiException e) {
            exchange.startBlocking();
            Answers.json(exchange, e.status(), e.error());
        } finally {
            if (!handedOver) {
                guests.leave();
            }
        }
    }

    private void run(HttpServerExchange exchange, Invocation invocation, ArtifactCache.Lease lease) {
        exchange.dispatch(guests, () -> {
            try (lease) {
                invoker.invoke(exchange, invocation, lease.program());
            } finally {
                guests.leave();
            }
        });
    }
}
