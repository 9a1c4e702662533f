/**
 * The functions that a guest imports, one Java method each, and the table of them.
 *
 * <p>A method decodes its arguments, checks rights and answers with an error number; what the call means is elsewhere.
 *
 * <p>Comes from the guest, through handles made from {@link dev.sarsen.wasix.call.WasixCalls}; goes to
 * {@link dev.sarsen.wasix.fd}, {@link dev.sarsen.wasix.fs}, {@link dev.sarsen.wasix.poll} and the rest.
 */
@NullMarked
package dev.sarsen.wasix.call;

import org.jspecify.annotations.NullMarked;
