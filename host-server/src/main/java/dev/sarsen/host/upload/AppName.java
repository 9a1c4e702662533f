package dev.sarsen.host.upload;

import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import java.util.regex.Pattern;

/** The rule for names of apps: one DNS label in lower case. */
public final class AppName {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern EXTENSION = Pattern.compile("\\.(wasm|wat)$");

    private AppName() {}

    /** Whether this is a name. */
    public static boolean isValid(String text) {
        return LABEL.matcher(text).matches();
    }

    /** The name that the last part of an upload's path stands for: a file name loses its extension. */
    public static String ofPath(String text) throws ApiException {
        return check(EXTENSION.matcher(text).replaceFirst(""));
    }

    /** The text, if it is a name. */
    public static String check(String text) throws ApiException {
        if (!isValid(text)) {
            throw new ApiException(
                    ErrorCode.INVALID_APP_NAME,
                    "app name must be 1 to 63 of a-z, 0-9 and inner hyphens, found \"" + printable(text) + "\"");
        }
        return text;
    }

    private static String printable(String text) {
        String cut = text.length() > 64 ? text.substring(0, 64) + "…" : text;
        return cut.replaceAll("[^ -~…]", "?");
    }
}
