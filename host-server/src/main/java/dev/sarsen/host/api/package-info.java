/**
 * What users of the management interface see: stable error codes and the JSON that answers carry.
 *
 * <p>Comes from {@link dev.sarsen.host.upload}; goes to {@link dev.sarsen.host.http}.
 */
@NullMarked
package dev.sarsen.host.api;

import org.jspecify.annotations.NullMarked;
