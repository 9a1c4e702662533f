/**
 * The files that a guest sees: a tree in memory with host directories mounted into it.
 *
 * <p>A {@link dev.sarsen.wasix.fs.Directory} knows single names and never follows a link;
 * {@link dev.sarsen.wasix.fs.PathResolver} alone walks paths, component by component and link by link, keeping a handle
 * on every directory it came through. A parent ({@code ..}) is therefore always a directory that was visited on the way
 * down, and no string decides what a path may reach.
 *
 * <p>Comes from {@link dev.sarsen.wasix.call}; goes to memory, or to Linux by way of
 * {@link dev.sarsen.wasix.fs.LinuxCalls}.
 */
@NullMarked
package dev.sarsen.wasix.fs;

import org.jspecify.annotations.NullMarked;
