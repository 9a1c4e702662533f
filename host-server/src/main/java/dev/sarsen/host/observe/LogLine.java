package dev.sarsen.host.observe;

/**
 * One line of an app's log.
 *
 * @param time when, as ISO 8601 in UTC
 * @param request which request
 * @param version which version of the app
 * @param text what the guest wrote
 */
public record LogLine(String time, String request, int version, String text) {}
