/**
 * From an artifact to loaded classes: the isolated class loader and the whitelist of names that generated code may use.
 *
 * <p>Comes from {@link dev.sarsen.runtime.artifact.ArtifactSource}; goes to {@link dev.sarsen.runtime.Module}. No class
 * is defined before {@link dev.sarsen.runtime.loader.ConstantPoolGuard} has seen it.
 */
@NullMarked
package dev.sarsen.runtime.loader;

import org.jspecify.annotations.NullMarked;
