package dev.sarsen.host.api;

/**
 * The body of an answer that is an error.
 *
 * @param code stable, for programs
 * @param message one sentence, for people
 */
public record ApiError(String code, String message) {}
