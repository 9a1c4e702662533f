package dev.sarsen.host.invoke;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The header section of a CGI program's answer.
 *
 * @param status the HTTP status
 * @param redirect the path to answer instead of this answer, RFC 3875 section 6.2.2; empty for none
 * @param headers the fields to pass on, in order
 */
record CgiHead(int status, String redirect, List<CgiRequest.Field> headers) {

    /** The most bytes of a header section. */
    static final int MAX_BYTES = 65_536;

    /** The most fields. */
    static final int MAX_FIELDS = 100;

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern STATUS = Pattern.compile("([2-5][0-9][0-9])( .*)?");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final Set<String> ONCE = Set.of("status", "location", "content-type", "content-length");

    /** Fields that belong to the connection or to this host. */
    private static final Set<String> DROPPED = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "status");

    /** Where the header section of an answer ends, behind its empty line; negative when it does not end yet. */
    static int end(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != '\n') {
                continue;
            }
            if (i + 1 < length && bytes[i + 1] == '\n') {
                return i + 2;
            }
            if (i + 2 < length && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
                return i + 3;
            }
        }
        return -1;
    }

    /** Reads a header section, with its empty line. */
    static CgiHead parse(byte[] bytes, int length) throws BadCgiResponseException {
        Map<String, String> once = new HashMap<>();
        List<CgiRequest.Field> headers = new ArrayList<>();
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int fields = 0;
        for (String rawLine : text.split("\n", -1)) {
            String line = rawLine.endsWith("\r") ? rawLine.substring(0, rawLine.length() - 1) : rawLine;
            if (line.isEmpty()) {
                break;
            }
            fields++;
            if (fields > MAX_FIELDS) {
                throw new BadCgiResponseException("header has more than " + MAX_FIELDS + " fields");
            }
            CgiRequest.Field field = field(line);
            String name = field.name().toLowerCase(Locale.ROOT);
            if (ONCE.contains(name) && once.put(name, field.value()) != null) {
                throw new BadCgiResponseException("header has the field " + name + " twice");
            }
            if (!DROPPED.contains(name) && !name.startsWith("sarsen-")) {
                headers.add(field);
            }
        }
        return head(once, headers);
    }

    private static CgiRequest.Field field(String line) throws BadCgiResponseException {
        if (line.startsWith("HTTP/")) {
            throw new BadCgiResponseException("header begins like a whole HTTP response");
        }
        if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
            throw new BadCgiResponseException("header has a folded line");
        }
        int colon = line.indexOf(':');
        if (colon <= 0 || !NAME.matcher(line.substring(0, colon)).matches()) {
            throw new BadCgiResponseException("header has a line without a name and a colon");
        }
        String value = line.substring(colon + 1).strip();
        if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f)) {
            throw new BadCgiResponseException("header has a control character");
        }
        return new CgiRequest.Field(line.substring(0, colon), value);
    }

    private static CgiHead head(Map<String, String> once, List<CgiRequest.Field> headers)
            throws BadCgiResponseException {
        String location = once.get("location");
        if (location == null && !once.containsKey("status") && !once.containsKey("content-type")) {
            throw new BadCgiResponseException("header has none of content-type, location and status");
        }
        String length = once.get("content-length");
        if (length != null && !LENGTH.matcher(length).matches()) {
            throw new BadCgiResponseException("header has a content-length that is no number");
        }
        String status = once.get("status");
        if (status != null && !STATUS.matcher(status).matches()) {
            throw new BadCgiResponseException("header has a status that is not 200 to 599");
        }
        if (location != null && status == null && isLocalPath(location)) {
            return new CgiHead(200, location, List.of());
        }
        if (location != null
                && !isLocalPath(location)
                && !ABSOLUTE.matcher(location).matches()) {
            throw new BadCgiResponseException("header has a location that is neither a URL nor a path");
        }
        int otherwise = location == null ? 200 : 302;
        return new CgiHead(status == null ? otherwise : Integer.parseInt(status.substring(0, 3)), "", headers);
    }

    private static boolean isLocalPath(String location) {
        return location.startsWith("/") && !location.startsWith("//");
    }
}
