package dev.sarsen.host.invoke;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a {@link CgiRequest} of an exchange. */
final class CgiRequests {

    private CgiRequests() {}

    static CgiRequest of(HttpServerExchange exchange, Invocation invocation) {
        List<CgiRequest.Field> fields = new ArrayList<>();
        for (HeaderValues values : exchange.getRequestHeaders()) {
            String name = values.getHeaderName().toString();
            for (String value : values) {
                fields.add(new CgiRequest.Field(name, value));
            }
        }
        InetSocketAddress client = exchange.getSourceAddress();
        String query = exchange.getQueryString();
        return new CgiRequest(
                exchange.getRequestMethod().toString(),
                invocation.scriptName(),
                invocation.path(),
                query,
                exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query),
                exchange.getProtocol().toString(),
                exchange.getHostName(),
                invocation.port(),
                client == null || client.getAddress() == null
                        ? ""
                        : client.getAddress().getHostAddress(),
                exchange.isSecure(),
                fields);
    }

    /** The request that a local redirect stands for: a GET of another path, without a body. */
    static CgiRequest redirected(CgiRequest from, String location) {
        int mark = location.indexOf('?');
        String path = CommandArguments.decode(mark < 0 ? location : location.substring(0, mark));
        String scriptName = from.scriptName();
        boolean below = path.equals(scriptName) || path.startsWith(scriptName + "/");
        List<CgiRequest.Field> fields = from.headers().stream()
                .filter(field -> !field.name().toLowerCase(Locale.ROOT).startsWith("content-"))
                .toList();
        return new CgiRequest(
                "GET",
                scriptName,
                below ? path.substring(scriptName.length()) : path,
                mark < 0 ? "" : location.substring(mark + 1),
                location,
                from.protocol(),
                from.serverName(),
                from.serverPort(),
                from.remoteAddress(),
                from.secure(),
                fields);
    }
}
