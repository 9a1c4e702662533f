package dev.sarsen.host.invoke;

import dev.sarsen.host.registry.AppVersion;

/**
 * A request that was routed to a version of an app.
 *
 * @param app the app's name
 * @param version the version that answers
 * @param requestId names the request in logs and answers
 * @param scriptName the part of the path that named the app; empty when the host name did
 * @param path the rest of the path, decoded, beginning with a slash or empty
 * @param port the port that the request came to
 */
public record Invocation(String app, AppVersion version, String requestId, String scriptName, String path, int port) {}
