/**
 * The serverless host: one process that takes uploads and answers requests.
 *
 * <p>Comes from the command line; goes to the packages that each do one stage of an upload or a request.
 */
@NullMarked
package dev.sarsen.host;

import org.jspecify.annotations.NullMarked;
