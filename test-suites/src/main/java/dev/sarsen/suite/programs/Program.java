package dev.sarsen.suite.programs;

/** A file inside a pinned package: a guest program, or something that programs are built or compared with. */
public enum Program {
    /** A Go program: few but very large functions, 20 MB. */
    ESBUILD(PinnedPackage.ESBUILD, "esbuild.wasm"),
    /** The smallest useful program, 60 KB: prints PLL settings. */
    ICEPLL(PinnedPackage.NEXTPNR_ICE40, "gen/icepll.core.wasm"),
    ICEPACK(PinnedPackage.NEXTPNR_ICE40, "gen/icepack.core.wasm"),
    ICEBRAM(PinnedPackage.NEXTPNR_ICE40, "gen/icebram.core.wasm"),
    ICEMULTI(PinnedPackage.NEXTPNR_ICE40, "gen/icemulti.core.wasm"),
    NEXTPNR_ICE40(PinnedPackage.NEXTPNR_ICE40, "gen/nextpnr-ice40.core.wasm"),
    /** A speech synthesiser: 20 MB of data segments, floating point, writes a WAV file. */
    FLITE(PinnedPackage.FLITE, "flite.wasm"),
    /** A big C++ program: 34,004 functions, 31 MB. */
    YOSYS(PinnedPackage.YOSYS, "gen/yosys.core.wasm"),
    /** The extreme: 133,398 functions, 75 MB. */
    CLANG(PinnedPackage.CLANG, "gen/llvm.core.wasm"),
    /** System root of {@link #CLANG}: headers, libraries and builtins in a tar. */
    CLANG_RESOURCES(PinnedPackage.CLANG, "gen/llvm-resources.tar"),
    ENVVAR(PinnedPackage.WASMER_WASI, "tests/envvar.wasm"),
    MAPDIR(PinnedPackage.WASMER_WASI, "tests/mapdir.wasm"),
    PIPE_REVERSE(PinnedPackage.WASMER_WASI, "tests/pipe_reverse.wasm"),
    SQLITE_SOURCE(PinnedPackage.BETTER_SQLITE3, "deps/sqlite3/sqlite3.c"),
    SQLITE_HEADER(PinnedPackage.BETTER_SQLITE3, "deps/sqlite3/sqlite3.h"),
    WASM_OPT_SCRIPT(PinnedPackage.BINARYEN, "bin/wasm-opt");

    private final PinnedPackage source;
    private final String path;

    Program(PinnedPackage source, String path) {
        this.source = source;
        this.path = path;
    }

    /** The package that holds the file. */
    public PinnedPackage source() {
        return source;
    }

    /** The file's path inside the package. */
    public String path() {
        return path;
    }
}
