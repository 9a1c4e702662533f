package dev.sarsen.wasix.call;

import dev.sarsen.wasix.layout.AbiVersion;

/**
 * The two names of an imported function.
 *
 * @param version the namespace
 * @param name the name in it
 */
public record CallName(AbiVersion version, String name) {}
