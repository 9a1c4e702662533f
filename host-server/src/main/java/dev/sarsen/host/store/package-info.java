/**
 * What is on disk: uploaded modules and compiled artifacts, each under the digest that names it, and the cache of those
 * that are loaded.
 *
 * <p>Comes from {@link dev.sarsen.host.compile}; goes to {@link dev.sarsen.host.invoke}.
 *
 * <p>A file appears under its final name whole or not at all, and is checked against its digest when it is read.
 */
@NullMarked
package dev.sarsen.host.store;

import org.jspecify.annotations.NullMarked;
