package dev.sarsen.wasix.process;

/**
 * Bounds on what one call may ask for.
 *
 * @param pathBytes longest path
 * @param subscriptions most things to wait for at once
 */
public record CallLimits(int pathBytes, int subscriptions) {}
