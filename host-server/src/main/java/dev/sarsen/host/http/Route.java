package dev.sarsen.host.http;

import dev.sarsen.host.upload.AppName;
import java.util.Locale;
import java.util.Optional;

/**
 * Which app a request is for: {@code NAME.DOMAIN/PATH}, or on any other host {@code /apps/NAME/PATH}.
 *
 * @param app the app's name
 * @param scriptName the part of the path that named the app; empty when the host name did
 * @param path the rest of the path
 */
record Route(String app, String scriptName, String path) {

    private static final String PREFIX = "/apps/";

    /**
     * The route of a request.
     *
     * @param host the host of the request, without a port
     * @param requestPath its path
     * @param domain the domain under which each app has a name
     */
    static Optional<Route> of(String host, String requestPath, String domain) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        String suffix = "." + domain;
        if (name.endsWith(suffix)) {
            String app = name.substring(0, name.length() - suffix.length());
            return AppName.isValid(app) ? Optional.of(new Route(app, "", requestPath)) : Optional.empty();
        }
        if (!requestPath.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int end = requestPath.indexOf('/', PREFIX.length());
        String app = end < 0 ? requestPath.substring(PREFIX.length()) : requestPath.substring(PREFIX.length(), end);
        String rest = end < 0 ? "" : requestPath.substring(end);
        return AppName.isValid(app) ? Optional.of(new Route(app, PREFIX + app, rest)) : Optional.empty();
    }
}
