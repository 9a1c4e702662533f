package dev.sarsen.compiler.debug;

/**
 * Function names as people wrote them.
 *
 * <p>Only the two simple forms of mangled names are undone: paths of plain names as older Rust compilers write them, whose
 * hash is left out, and C++ functions in plain namespaces and classes, whose parameters are left out. Every other name stays
 * as it is.
 *
 * @see <a href="https://itanium-cxx-abi.github.io/cxx-abi/abi.html#mangling">mangling of C++</a>
 */
public final class GuestNames {

    private static final int LONGEST = 1_000;
    private static final String HASH = "h[0-9a-f]{16}";

    private GuestNames() {}

    /** A function's name for people. */
    public static String readable(String name) {
        if (!name.startsWith("_Z") || name.length() > LONGEST) {
            return name;
        }
        boolean nested = name.startsWith("N", 2);
        int at = nested ? 3 : 2;
        if (nested && name.startsWith("K", at)) {
            at++;
        }
        StringBuilder path = new StringBuilder();
        while (at < name.length() && name.charAt(at) >= '1' && name.charAt(at) <= '9') {
            int digits = at;
            int length = 0;
            while (at < name.length() && Character.digit(name.charAt(at), 10) >= 0 && at - digits < 4) {
                length = 10 * length + name.charAt(at++) - '0';
            }
            if (at + length > name.length()) {
                return name;
            }
            String part = name.substring(at, at + length);
            at += length;
            if (nested && name.startsWith("E", at) && part.matches(HASH) && !path.isEmpty()) {
                return rust(path.toString());
            }
            path.append(path.isEmpty() ? "" : "::").append(part);
            if (!nested) {
                break;
            }
        }
        boolean whole = nested ? name.startsWith("E", at) : at < name.length() && name.charAt(at) != 'I';
        return whole && !path.isEmpty() ? path.toString() : name;
    }

    private static String rust(String path) {
        return path.replace("_$", "$")
                .replace("..", "::")
                .replace("$LT$", "<")
                .replace("$GT$", ">")
                .replace("$RF$", "&")
                .replace("$BP$", "*")
                .replace("$LP$", "(")
                .replace("$RP$", ")")
                .replace("$C$", ",")
                .replace("$u20$", " ")
                .replace("$u27$", "'")
                .replace("$u5b$", "[")
                .replace("$u5d$", "]")
                .replace("$u7b$", "{")
                .replace("$u7d$", "}");
    }
}
