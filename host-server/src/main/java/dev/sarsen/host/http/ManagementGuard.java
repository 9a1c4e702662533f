package dev.sarsen.host.http;

import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.config.HostConfig;
import dev.sarsen.host.invoke.Answers;
import dev.sarsen.host.store.Digest;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may manage the host.
 *
 * <p>With a token: whoever presents it. Without one the listener is bound to a loopback address, and what must be kept
 * out are web pages in a browser on the same machine: a page of another origin announces itself, and a name that was
 * made to point at this machine shows in the host of the request.
 */
final class ManagementGuard implements HttpHandler {

    private static final String SCHEME = "Bearer ";

    private final HostConfig.ManagementListener listener;
    private final HttpHandler next;

    ManagementGuard(HostConfig.ManagementListener listener, HttpHandler next) {
        this.listener = listener;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Optional<String> token = listener.token();
        if (token.isPresent() && !presents(exchange, token.get())) {
            exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer");
            Answers.error(exchange, ErrorCode.UNAUTHORIZED, "management needs the bearer token");
            return;
        }
        if (token.isEmpty() && !isThisMachine(exchange.getHostName())) {
            Answers.error(exchange, ErrorCode.WRONG_HOST, "management answers to its own address only");
            return;
        }
        String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
        if (origin != null && !origin.endsWith("://" + exchange.getHostAndPort())) {
            Answers.error(exchange, ErrorCode.CROSS_ORIGIN, "management does not answer to other origins");
            return;
        }
        next.handleRequest(exchange);
    }

    private static boolean presents(HttpServerExchange exchange, String token) {
        String header = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        // Digests have one length, so the comparison tells nothing about the token's.
        return MessageDigest.isEqual(digest(header.substring(SCHEME.length()).strip()), digest(token));
    }

    private static byte[] digest(String text) {
        return Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isThisMachine(String hostName) {
        String host = hostName.toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.equals("127.0.0.1")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.equals(listener.address().toLowerCase(Locale.ROOT));
    }
}
