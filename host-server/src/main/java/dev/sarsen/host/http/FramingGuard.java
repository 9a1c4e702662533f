package dev.sarsen.host.http;

import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.invoke.Answers;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;

/**
 * Refuses requests whose body has no certain end: any transfer coding but {@code chunked}, alone.
 *
 * <p>The server beneath takes such a body to last until the connection ends; a proxy in front may not.
 */
final class FramingGuard implements HttpHandler {

    private final HttpHandler next;

    FramingGuard(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderValues codings = exchange.getRequestHeaders().get(Headers.TRANSFER_ENCODING);
        boolean certain =
                codings == null || (codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked"));
        if (certain) {
            next.handleRequest(exchange);
            return;
        }
        exchange.setPersistent(false);
        Connectors.terminateRequest(exchange);
        Answers.error(exchange, ErrorCode.UNSUPPORTED_CODING, "transfer-encoding must be chunked alone");
    }
}
