/**
 * Decides how IR becomes methods and classes, before anything is emitted.
 *
 * <p>Comes from {@link dev.sarsen.compiler.optimize}; goes to {@link dev.sarsen.compiler.emit}. HotSpot never compiles a
 * method above 8,000 bytes of bytecode and compiles small ones best, so a function above {@link
 * dev.sarsen.compiler.plan.MethodSplitter#WHOLE_BYTES} is cut into regions of {@link
 * dev.sarsen.compiler.plan.MethodSplitter#REGION_BYTES}.
 */
@NullMarked
package dev.sarsen.compiler.plan;

import org.jspecify.annotations.NullMarked;
