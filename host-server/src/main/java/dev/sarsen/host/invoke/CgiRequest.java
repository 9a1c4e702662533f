package dev.sarsen.host.invoke;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a request says to a CGI program.
 *
 * @param method the request method
 * @param scriptName the part of the path that named the app; empty when the host name did
 * @param pathInfo the rest of the path, decoded
 * @param query the query, as it was sent
 * @param uri the path and query, as they were sent
 * @param protocol like {@code HTTP/1.1}
 * @param serverName the host of the request
 * @param serverPort the port of the listener
 * @param remoteAddress the client's address
 * @param secure whether the connection is encrypted
 * @param headers the header fields, in order
 */
public record CgiRequest(
        String method,
        String scriptName,
        String pathInfo,
        String query,
        String uri,
        String protocol,
        String serverName,
        int serverPort,
        String remoteAddress,
        boolean secure,
        List<Field> headers) {

    /** Copies the list. */
    public CgiRequest {
        headers = List.copyOf(headers);
    }

    /**
     * A header field.
     *
     * @param name its name as it was sent
     * @param value its value
     */
    public record Field(String name, String value) {}

    /**
     * The meta-variables of RFC 3875 section 4.1 over an app's own environment.
     *
     * <p>{@code Proxy} is never passed on, for programs take {@code HTTP_PROXY} for their configuration. A name with an
     * underscore would be mistaken for one with a hyphen. What only proxies and this host may say is dropped.
     */
    public SortedMap<String, String> environment(SortedMap<String, String> own) {
        SortedMap<String, String> variables = new TreeMap<>(own);
        for (Field field : headers) {
            addHeader(variables, field);
        }
        variables.put("GATEWAY_INTERFACE", "CGI/1.1");
        variables.put("SERVER_SOFTWARE", "sarsen");
        variables.put("SERVER_PROTOCOL", protocol);
        variables.put("SERVER_NAME", serverName);
        variables.put("SERVER_PORT", Integer.toString(serverPort));
        variables.put("REQUEST_METHOD", method);
        variables.put("REQUEST_URI", uri);
        variables.put("SCRIPT_NAME", scriptName);
        variables.put("PATH_INFO", pathInfo);
        variables.put("QUERY_STRING", query);
        variables.put("REMOTE_ADDR", remoteAddress);
        variables.put("REMOTE_HOST", remoteAddress);
        if (secure) {
            variables.put("HTTPS", "on");
        }
        return variables;
    }

    private static void addHeader(SortedMap<String, String> variables, Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (isDropped(name)) {
            return;
        }
        String variable =
                switch (name) {
                    case "content-length" -> "CONTENT_LENGTH";
                    case "content-type" -> "CONTENT_TYPE";
                    default -> "HTTP_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
                };
        // RFC 3875 4.1.18: fields of the same name become one; cookies are the one exception to the comma.
        String separator = name.equals("cookie") ? "; " : ", ";
        variables.merge(variable, field.value(), (first, next) -> first + separator + next);
    }

    private static boolean isDropped(String name) {
        return name.indexOf('_') >= 0
                || name.equals("proxy")
                || name.equals("forwarded")
                || name.equals("connection")
                || name.equals("keep-alive")
                || name.equals("transfer-encoding")
                || name.equals("upgrade")
                || name.equals("te")
                || name.equals("trailer")
                || name.startsWith("proxy-")
                || name.startsWith("x-forwarded-")
                || name.startsWith("x-edge-")
                || name.startsWith("sarsen-");
    }
}
