package dev.sarsen.compiler;

import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.plan.MethodSplitter;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * What a compilation may be told.
 *
 * @param limits how large a module may be
 * @param packagePrefix package of the generated classes with slashes, ending in one
 * @param passes the optimising passes that run
 * @param splitEverything whether every function is cut into regions as small as possible; for tests
 * @param largeMemories whether 32-bit memories that may become larger than 2 GiB get code that can address 4 GiB, a little
 *     slower; those that are larger from the start always do
 * @param lines which line numbers the classes get
 * @param vectorRegisters which functions get a second form that keeps vectors in registers
 * @param threads number of threads that compile functions, at least 1
 */
public record CompilerOptions(
        ModuleLimits limits,
        String packagePrefix,
        Set<Pass> passes,
        boolean splitEverything,
        boolean largeMemories,
        Lines lines,
        VectorRegisters vectorRegisters,
        int threads) {

    /** Which functions get a second form that keeps vectors in registers, for JVMs that can. */
    public enum VectorRegisters {
        /** None. */
        NEVER,
        /** Those with vector instructions in a loop; elsewhere the calls and objects around them cost more than is saved. */
        LOOPS,
        /** All with vector instructions; for tests. */
        ALWAYS
    }

    /** The options of production. */
    public static final CompilerOptions DEFAULT = new CompilerOptions(
            ModuleLimits.DEFAULT,
            ArtifactFormat.DEFAULT_PACKAGE_PREFIX,
            Pass.ALL,
            false,
            false,
            Lines.SOURCE,
            VectorRegisters.LOOPS,
            Math.max(1, Runtime.getRuntime().availableProcessors()));

    /** Checks the package and the number of threads, copies the set. */
    public CompilerOptions {
        Set<Pass> copy = EnumSet.noneOf(Pass.class);
        copy.addAll(passes);
        passes = Collections.unmodifiableSet(copy);
        if (!ArtifactFormat.isPackagePrefix(packagePrefix)) {
            throw new IllegalArgumentException("not a package for generated code: " + packagePrefix);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, found " + threads);
        }
    }

    /** The same with other limits. */
    public CompilerOptions withLimits(ModuleLimits other) {
        return new CompilerOptions(
                other, packagePrefix, passes, splitEverything, largeMemories, lines, vectorRegisters, threads);
    }

    /** The same with another package. */
    public CompilerOptions withPackagePrefix(String other) {
        return new CompilerOptions(
                limits, other, passes, splitEverything, largeMemories, lines, vectorRegisters, threads);
    }

    /** The same with all or none of the optimising passes. */
    public CompilerOptions withPasses(boolean all) {
        return withPasses(all ? Pass.ALL : Set.of());
    }

    /** The same without some of the optimising passes. */
    public CompilerOptions without(Set<Pass> some) {
        Set<Pass> rest = EnumSet.noneOf(Pass.class);
        rest.addAll(passes);
        rest.removeAll(some);
        return withPasses(rest);
    }

    private CompilerOptions withPasses(Set<Pass> other) {
        return new CompilerOptions(
                limits, packagePrefix, other, splitEverything, largeMemories, lines, vectorRegisters, threads);
    }

    /** The passes as a part of the key: {@code true} for all, {@code false} for none, else what is left out. */
    private String passesKey() {
        if (passes.isEmpty() || passes.equals(Pass.ALL)) {
            return Boolean.toString(!passes.isEmpty());
        }
        return Pass.ALL.stream()
                .filter(pass -> !passes.contains(pass))
                .map(Pass::text)
                .collect(Collectors.joining(",", "without:", ""));
    }

    /** The same with or without splitting every function. */
    public CompilerOptions withSplitEverything(boolean other) {
        return new CompilerOptions(
                limits, packagePrefix, passes, other, largeMemories, lines, vectorRegisters, threads);
    }

    /** The same with or without 32-bit memories beyond 2 GiB. */
    public CompilerOptions withLargeMemories(boolean other) {
        return new CompilerOptions(
                limits, packagePrefix, passes, splitEverything, other, lines, vectorRegisters, threads);
    }

    /** The same with other line numbers. */
    public CompilerOptions withLines(Lines other) {
        return new CompilerOptions(
                limits, packagePrefix, passes, splitEverything, largeMemories, other, vectorRegisters, threads);
    }

    /** The same with another choice of functions with vectors in registers. */
    public CompilerOptions withVectorRegisters(VectorRegisters other) {
        return new CompilerOptions(
                limits, packagePrefix, passes, splitEverything, largeMemories, lines, other, threads);
    }

    /** The same with another number of threads. */
    public CompilerOptions withThreads(int other) {
        return new CompilerOptions(
                limits, packagePrefix, passes, splitEverything, largeMemories, lines, vectorRegisters, other);
    }

    /** What the artifact depends on, for its key: neither limits nor threads change it. */
    public String key() {
        String key = "package=" + packagePrefix + " passes=" + passesKey() + " split-everything=" + splitEverything
                + " lines=" + lines.name().toLowerCase(Locale.ROOT);
        if (vectorRegisters != VectorRegisters.LOOPS) {
            key += " vector-registers=" + vectorRegisters.name().toLowerCase(Locale.ROOT);
        }
        return largeMemories ? key + ' ' + ArtifactFormat.LARGE_MEMORIES : key;
    }

    /** Estimated bytecode up to which a function stays one method. */
    public int wholeBytes() {
        return splitEverything ? 0 : MethodSplitter.WHOLE_BYTES;
    }

    /** Estimated bytecode at which a region of a function is closed. */
    public int regionBytes() {
        return splitEverything ? 64 : MethodSplitter.REGION_BYTES;
    }

    /** Line numbers of generated classes, for stack traces, profilers and debuggers. */
    public enum Lines {
        /** Lines of the source where the module has DWARF line tables; none otherwise. */
        SOURCE,
        /** Offsets of instructions in the module. */
        OFFSETS,
        /** None. */
        NONE
    }

    /** Hears how many bytes of function bodies were compiled so far; called by one thread at a time. */
    @FunctionalInterface
    public interface Progress extends LongConsumer {
        /** Hears nothing. */
        Progress NONE = _ -> {};
    }
}
