package dev.sarsen.host.invoke;

import dev.sarsen.host.api.ApiError;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.api.Json;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;

/** Answers that the host itself gives. */
public final class Answers {

    private Answers() {}

    /** Answers with an error. */
    public static void error(HttpServerExchange exchange, ErrorCode code, String sentence) {
        json(exchange, code.status(), new ApiError(code.code(), sentence));
    }

    /** Answers with JSON. */
    public static void json(HttpServerExchange exchange, int status, Object body) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseHeaders().put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
        if (status == ErrorCode.BUSY.status()) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "1");
        }
        exchange.getResponseSender().send(ByteBuffer.wrap(Json.line(body)));
    }
}
