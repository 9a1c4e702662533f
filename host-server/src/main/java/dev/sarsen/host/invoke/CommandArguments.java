package dev.sarsen.host.invoke;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule by which a query becomes a command's arguments.
 *
 * <p>The query is split at {@code &}. A piece {@code arg=TEXT} is one argument, in which {@code +} is a blank. Any other
 * piece is split at {@code +}, as RFC 3875 section 4.4 does it, and each word is an argument. Then {@code %XX} is
 * decoded. Empty pieces and words give nothing; {@code arg=} gives an empty argument.
 */
public final class CommandArguments {

    private static final String PREFIX = "arg=";

    private CommandArguments() {}

    /** The arguments that a query stands for. */
    public static List<String> of(String query) {
        List<String> arguments = new ArrayList<>();
        for (String piece : query.split("&", -1)) {
            if (piece.startsWith(PREFIX)) {
                arguments.add(decode(piece.substring(PREFIX.length()).replace('+', ' ')));
            } else {
                addWords(piece, arguments);
            }
        }
        return List.copyOf(arguments);
    }

    private static void addWords(String piece, List<String> arguments) {
        for (String word : piece.split("\\+", -1)) {
            if (!word.isEmpty()) {
                arguments.add(decode(word));
            }
        }
    }

    /** Decodes {@code %XX} as UTF-8; a percent sign that two hexadecimal digits do not follow stays. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        int i = 0;
        while (i < in.length) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
            if (low >= 0) {
                out[length++] = (byte) (high * 16 + low);
                i += 3;
            } else {
                out[length++] = in[i];
                i++;
            }
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
