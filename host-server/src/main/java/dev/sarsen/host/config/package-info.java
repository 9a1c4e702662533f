/**
 * How the host is configured: one record tree, read from flags, the environment and a file.
 *
 * <p>Comes from {@link dev.sarsen.host.cli}; goes to {@link dev.sarsen.host}.
 *
 * <p>Each setting has one key, lower-case-dashed: {@code app-port} is the flag {@code --app-port}, the variable
 * {@code SARSEN_APP_PORT} and the key {@code app-port} of the file. A flag wins over the environment, which wins over
 * the file, which wins over the default.
 */
@NullMarked
package dev.sarsen.host.config;

import org.jspecify.annotations.NullMarked;
