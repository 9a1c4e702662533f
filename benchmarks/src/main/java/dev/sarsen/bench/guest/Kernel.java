package dev.sarsen.bench.guest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A guest program whose repetitions are timed one by one: a source of ours, some with a known library inside. */
public enum Kernel {
    RECURSION(Kind.KERNEL),
    SIEVE(Kind.KERNEL),
    MATMUL(Kind.KERNEL),
    NBODY(Kind.KERNEL),
    SHA256(Kind.KERNEL),
    SORT(Kind.KERNEL),
    MANDELBROT(Kind.KERNEL),
    I64MATH(Kind.KERNEL),
    STRINGS(Kind.KERNEL),
    INDIRECT(Kind.KERNEL),
    MIXTURE(Kind.KERNEL),
    JACOBI(Kind.NUMERIC),
    SEIDEL(Kind.NUMERIC),
    LU(Kind.NUMERIC),
    CHOLESKY(Kind.NUMERIC),
    FLOYD(Kind.NUMERIC),
    FDTD(Kind.NUMERIC),
    CORRELATION(Kind.NUMERIC),
    GRAMSCHMIDT(Kind.NUMERIC),
    BLUR(Kind.VECTOR),
    CHACHA(Kind.VECTOR),
    FRACTAL(Kind.VECTOR),
    MIXING(Kind.VECTOR),
    SAXPY(Kind.VECTOR),
    SCAN(Kind.VECTOR),
    SQLITE(Kind.LIBRARY),
    JSON(Kind.LIBRARY, Recipe.of("json.c").with(SourcePackage.CJSON, "")),
    REGEX(
            Kind.LIBRARY,
            Recipe.of("regex.c")
                    .hiding("pcre2")
                    .with(
                            SourcePackage.PCRE2,
                            "src",
                            "pcre2_auto_possess.c",
                            "pcre2_chartables.c",
                            "pcre2_compile.c",
                            "pcre2_config.c",
                            "pcre2_context.c",
                            "pcre2_error.c",
                            "pcre2_extuni.c",
                            "pcre2_find_bracket.c",
                            "pcre2_maketables.c",
                            "pcre2_match.c",
                            "pcre2_match_data.c",
                            "pcre2_newline.c",
                            "pcre2_ord2utf.c",
                            "pcre2_pattern_info.c",
                            "pcre2_script_run.c",
                            "pcre2_string_utils.c",
                            "pcre2_study.c",
                            "pcre2_substring.c",
                            "pcre2_tables.c",
                            "pcre2_ucd.c",
                            "pcre2_valid_utf.c",
                            "pcre2_xclass.c")
                    .flags("-DHAVE_CONFIG_H", "-DPCRE2_CODE_UNIT_WIDTH=8", "-DPCRE2_STATIC")),
    ZLIB(
            Kind.LIBRARY,
            Recipe.of("zlib.c")
                    .with(
                            SourcePackage.ZLIB,
                            "",
                            "adler32.c",
                            "compress.c",
                            "crc32.c",
                            "deflate.c",
                            "inffast.c",
                            "inflate.c",
                            "inftrees.c",
                            "trees.c",
                            "uncompr.c",
                            "zutil.c")),
    JPEG(Kind.LIBRARY, Recipe.of("jpeg.c").with(SourcePackage.STB, "")),
    PNG(Kind.LIBRARY, Recipe.of("png.c").with(SourcePackage.LODEPNG, "")),
    LUA(Kind.INTERPRETER, Recipe.of("lua.c").hiding("nojump").with(SourcePackage.LUA, "src")),
    JAVASCRIPT(Kind.INTERPRETER, Recipe.of("javascript.c").hiding("nojump").with(SourcePackage.DUKTAPE, "src")),
    EXCEPTIONS(Kind.LANGUAGE, Recipe.of("exceptions.cc").wasmFlags("-fwasm-exceptions", "-nostdlib++")),
    COLLECTIONS(Kind.LANGUAGE, Recipe.of("collections.rs"));

    private final Kind kind;
    private final Recipe recipe;

    Kernel(Kind kind) {
        this.kind = kind;
        Recipe plain = Recipe.of(label() + ".c");
        this.recipe = kind == Kind.VECTOR ? plain.wasmFlags("-msimd128").nativeFlags("-mssse3") : plain;
    }

    Kernel(Kind kind, Recipe recipe) {
        this.kind = kind;
        this.recipe = recipe;
    }

    /** The name in options, tables and file names. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What kind of program it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether this is one of the small kernels, which are measured in their folded form too. */
    public boolean small() {
        return kind == Kind.KERNEL || kind == Kind.NUMERIC;
    }

    /** What it is built from. */
    Recipe recipe() {
        return recipe;
    }

    /** The kernel of a name. */
    public static Optional<Kernel> of(String label) {
        return Arrays.stream(values())
                .filter(kernel -> kernel.label().equals(label))
                .findFirst();
    }

    /** All names of a kind. */
    public static List<String> labels(Kind kind) {
        return Arrays.stream(values())
                .filter(kernel -> kernel.kind == kind)
                .map(Kernel::label)
                .toList();
    }

    /** The kinds of guests; geometric means are told for each. */
    public enum Kind {
        /** Small programs of ours, each about one thing that a compiler does well or badly. */
        KERNEL,
        /** Loops over arrays of numbers. */
        NUMERIC,
        /** Instructions on vectors. */
        VECTOR,
        /** Known libraries at work. */
        LIBRARY,
        /** Known interpreters running a script. */
        INTERPRETER,
        /** What other languages make of their own features. */
        LANGUAGE
    }
}
