package dev.sarsen.host.upload;

import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.config.Durations;
import dev.sarsen.host.config.HostConfig;
import dev.sarsen.host.registry.AppSettings;
import dev.sarsen.host.registry.RunnerKind;
import dev.sarsen.host.registry.VolumeMount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes {@link AppSettings} of the parameters of an upload. */
public final class SettingsParser {

    /** The content type of a command's output when the upload names none. */
    static final String DEFAULT_CONTENT_TYPE = "application/octet-stream";

    private static final Set<String> NAMES =
            Set.of("runner", "arg", "env", "volume", "memory-pages", "timeout", "content-type", "wait");
    private static final int MAX_VALUES = 256;
    private static final int MAX_VALUE_CHARS = 16_384;
    private static final Pattern CONTENT_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+( *;[ -~]*)?");

    private final HostConfig.Guest limits;
    private final VolumePolicy volumes;

    /** Parses under the limits of a host. */
    public SettingsParser(HostConfig.Guest limits, VolumePolicy volumes) {
        this.limits = limits;
        this.volumes = volumes;
    }

    /** The settings that parameters stand for. */
    public AppSettings parse(Map<String, List<String>> parameters) throws ApiException {
        for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
            checkShape(entry.getKey(), entry.getValue());
        }
        return new AppSettings(
                runner(parameters),
                texts(parameters, "arg"),
                environment(parameters),
                mounts(parameters),
                memoryPages(parameters),
                timeoutMillis(parameters),
                contentType(parameters));
    }

    private static void checkShape(String name, List<String> values) throws ApiException {
        if (!NAMES.contains(name)) {
            throw new ApiException(
                    ErrorCode.UNKNOWN_PARAMETER,
                    "parameter is unknown, expected one of "
                            + String.join(", ", NAMES.stream().sorted().toList()));
        }
        if (values.size() > MAX_VALUES) {
            throw invalid(name, "may be given " + MAX_VALUES + " times, found " + values.size());
        }
        for (String value : values) {
            if (value.length() > MAX_VALUE_CHARS || value.indexOf('\0') >= 0) {
                throw invalid(name, "must have at most " + MAX_VALUE_CHARS + " characters and no NUL");
            }
        }
    }

    private static RunnerKind runner(Map<String, List<String>> parameters) throws ApiException {
        return RunnerKind.of(text(parameters, "runner", RunnerKind.COMMAND.key()))
                .orElseThrow(() -> invalid("runner", "must be command or wcgi"));
    }

    private static SortedMap<String, String> environment(Map<String, List<String>> parameters) throws ApiException {
        SortedMap<String, String> environment = new TreeMap<>();
        for (String text : texts(parameters, "env")) {
            int equals = text.indexOf('=');
            if (equals <= 0) {
                throw invalid("env", "must be NAME=VALUE");
            }
            environment.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return environment;
    }

    private List<VolumeMount> mounts(Map<String, List<String>> parameters) throws ApiException {
        List<VolumeMount> mounts = new ArrayList<>();
        for (String text : texts(parameters, "volume")) {
            String rest = text;
            boolean readOnly = rest.endsWith(":ro");
            if (readOnly || rest.endsWith(":rw")) {
                rest = rest.substring(0, rest.length() - 3);
            }
            int colon = rest.lastIndexOf(':');
            if (colon <= 0 || !rest.startsWith("/") || !rest.startsWith("/", colon + 1)) {
                throw invalid("volume", "must be /HOST/DIRECTORY:/GUEST/PATH or the same with :ro behind it");
            }
            mounts.add(volumes.admit(rest.substring(0, colon), rest.substring(colon + 1), readOnly));
        }
        return mounts;
    }

    private long memoryPages(Map<String, List<String>> parameters) throws ApiException {
        String text = text(parameters, "memory-pages", Long.toString(limits.memoryPages()));
        try {
            long pages = Long.parseLong(text);
            if (pages >= 1 && pages <= limits.maxMemoryPages()) {
                return pages;
            }
        } catch (NumberFormatException e) {
            throw invalid("memory-pages", "must be a whole number");
        }
        throw invalid("memory-pages", "must be between 1 and " + limits.maxMemoryPages());
    }

    private long timeoutMillis(Map<String, List<String>> parameters) throws ApiException {
        if (!parameters.containsKey("timeout")) {
            return limits.timeout().toMillis();
        }
        Duration timeout = Durations.parse(text(parameters, "timeout", ""))
                .orElseThrow(() -> invalid("timeout", "must be a time like 250ms, 30s or 5m"));
        if (timeout.compareTo(limits.maxTimeout()) > 0) {
            throw invalid("timeout", "must be at most " + limits.maxTimeout().toSeconds() + "s");
        }
        return timeout.toMillis();
    }

    private static String contentType(Map<String, List<String>> parameters) throws ApiException {
        String text = text(parameters, "content-type", DEFAULT_CONTENT_TYPE);
        if (!CONTENT_TYPE.matcher(text).matches()) {
            throw invalid("content-type", "must be a media type like text/plain; charset=utf-8");
        }
        return text;
    }

    private static List<String> texts(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of());
    }

    private static String text(Map<String, List<String>> parameters, String name, String otherwise)
            throws ApiException {
        List<String> values = texts(parameters, name);
        if (values.size() > 1) {
            throw invalid(name, "may be given once, found " + values.size());
        }
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    private static ApiException invalid(String name, String rule) {
        return new ApiException(ErrorCode.INVALID_PARAMETER, "parameter " + name + " " + rule);
    }
}
