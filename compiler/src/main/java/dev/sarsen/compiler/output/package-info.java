/**
 * Writes the artifact.
 *
 * <p>Comes from {@link dev.sarsen.compiler.emit}; goes to {@link dev.sarsen.runtime.artifact}, whose format it follows. The
 * file appears whole or not at all, its bytes depend on the module, the compiler's version and the options only, and each
 * class passes the runtime's own guard before it is written.
 */
@NullMarked
package dev.sarsen.compiler.output;

import org.jspecify.annotations.NullMarked;
