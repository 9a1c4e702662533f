/**
 * The command line: {@code sarsen serve | deploy | run | compile | inspect | validate | apps | logs | completion}, and {@code
 * wasm2jar}.
 *
 * <p>Comes from {@link dev.sarsen.host.Main}; goes to {@link dev.sarsen.host.HostServer}, to the management interface of
 * a running host and to {@link dev.sarsen.host.jar}.
 *
 * <p>{@code run} is started often and must be quick: it loads neither JSON nor HTTP nor logging.
 */
@NullMarked
package dev.sarsen.host.cli;

import org.jspecify.annotations.NullMarked;
