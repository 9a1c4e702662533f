package dev.sarsen.bench.guest;

/** A source package of Debian at one exact version, with the digest that its upstream archive must have. */
public enum SourcePackage {
    CJSON(
            "cjson",
            "1.7.15-1+deb12u4",
            "cjson_1.7.15.orig.tar.gz",
            "5308fd4bd90cef7aa060558514de6a1a4a0819974a26e6ed13973c5f624c24b2"),
    /** A JavaScript engine; the archive holds it as one file. */
    DUKTAPE(
            "duktape",
            "2.7.0-2",
            "duktape_2.7.0.orig.tar.xz",
            "90f8d2fa8b5567c6899830ddef2c03f3c27960b11aca222fa17aa7ac613c2890"),
    LODEPNG(
            "lodepng",
            "0.0~git20220618.b4ed2cd-3",
            "lodepng_0.0~git20220618.b4ed2cd.orig.tar.gz",
            "05f77ea901f980025056b80baca482fef6cbdf9551af0dd40b65013feecbca95"),
    LUA(
            "lua5.4",
            "5.4.4-3+deb12u1",
            "lua5.4_5.4.4.orig.tar.gz",
            "164c7849653b80ae67bec4b7473b884bf5cc8d2dca05653475ec2ed27b9ebf61"),
    PCRE2(
            "pcre2",
            "10.42-1",
            "pcre2_10.42.orig.tar.gz",
            "c33b418e3b936ee3153de2c61cc638e7e4fe3156022a5c77d0711bcbb9d64f1f"),
    STB(
            "libstb",
            "0.0~git20220908.8b5f1f3+ds-1",
            "libstb_0.0~git20220908.8b5f1f3+ds.orig.tar.xz",
            "6949c8ff9f86d982cff1b384f1301a731cbaf3b3fa4d1728c7b48a02386d31d8"),
    ZLIB(
            "zlib",
            "1:1.2.13.dfsg-1",
            "zlib_1.2.13.dfsg.orig.tar.bz2",
            "71feb7947e3c00ef125f83b79a4e529bde31171e5babe48b391f06758d1ab0a1");

    private final String packageName;
    private final String version;
    private final String archive;
    private final String sha256;

    SourcePackage(String packageName, String version, String archive, String sha256) {
        this.packageName = packageName;
        this.version = version;
        this.archive = archive;
        this.sha256 = sha256;
    }

    /** The package's name and version as {@code apt-get source} takes them. */
    String pinned() {
        return packageName + "=" + version;
    }

    /** The file name of the upstream archive. */
    String archive() {
        return archive;
    }

    /** The SHA-256 of the upstream archive, in hexadecimal. */
    String sha256() {
        return sha256;
    }

    /** The directory below the cache that holds the unpacked sources: one for each version. */
    String directoryName() {
        return "debian-" + archive.replaceAll("\\.orig\\.tar\\..*", "");
    }
}
