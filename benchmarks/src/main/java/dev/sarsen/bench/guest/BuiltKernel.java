package dev.sarsen.bench.guest;

import java.nio.file.Path;

/**
 * The files of a kernel.
 *
 * @param kernel what it is
 * @param size the size of a repetition that its source asks for
 * @param wasm WASI command that also exports {@code run}
 * @param folded the same without the export and after {@code wasm-opt -O3}: everything in one start function
 * @param nativeProgram the same for this machine
 */
public record BuiltKernel(Kernel kernel, int size, Path wasm, Path folded, Path nativeProgram) {}
