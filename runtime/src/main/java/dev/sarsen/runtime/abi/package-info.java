/**
 * The only names of the runtime that generated code may use: memory accessors, arithmetic with wasm semantics, tables,
 * function references, the base class of generated instances.
 *
 * <p>Comes from {@link dev.sarsen.runtime} (which allocates and binds); goes to generated classes, whose constant pools
 * are checked against this package. Everything public here is callable by hostile code: each method checks its
 * arguments and reveals no address.
 */
@NullMarked
package dev.sarsen.runtime.abi;

import org.jspecify.annotations.NullMarked;
