package dev.sarsen.runtime;

import dev.sarsen.runtime.loader.ArtifactClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guest's frames among those of a Java stack trace.
 *
 * <p>The compiler calls the method of function 12 {@code f12}, or {@code f12_name}; parts of a function that is more than
 * one method have something with a dollar sign behind that and are called by the function. Where lines go beyond what the
 * JVM can number, the name of the source file ends in a plus sign and what is to be added; {@code module.wasm} stands for
 * the module, whose lines are offsets of bytes.
 */
final class GuestFrames {

    private static final int LONGEST_BACKTRACE = 64;
    private static final String MODULE = "module.wasm";
    private static final int MOST_BASE_DIGITS = 9;

    private GuestFrames() {}

    /** Each guest function, innermost first, as {@code function 12 "name" (file.c:7)}, as much of it as is known. */
    static List<String> backtrace(StackTraceElement[] frames) {
        List<String> texts = new ArrayList<>();
        String place = "";
        String placed = "";
        for (StackTraceElement frame : frames) {
            String method = frame.getMethodName();
            if (texts.size() == LONGEST_BACKTRACE) {
                break;
            }
            int digits = ArtifactClassLoader.isGuestFrame(frame) ? endOfIndex(method) : 0;
            if (digits == 0) {
                continue;
            }
            String function = method.substring(0, digits);
            place = place.isEmpty() || !placed.equals(function) ? place(exact(frame)) : place;
            placed = function;
            if (method.indexOf('$', digits) < 0) {
                texts.add(name(method, digits) + place);
                place = "";
            }
        }
        return texts;
    }

    /** The frames with their true lines. */
    static StackTraceElement[] exact(StackTraceElement[] frames) {
        StackTraceElement[] exact = frames.clone();
        for (int k = 0; k < exact.length; k++) {
            if (ArtifactClassLoader.isGuestFrame(exact[k])) {
                exact[k] = exact(exact[k]);
            }
        }
        return exact;
    }

    private static StackTraceElement exact(StackTraceElement frame) {
        String file = frame.getFileName();
        int plus = file == null ? -1 : file.lastIndexOf('+');
        int base = file == null || plus <= 0 ? -1 : number(file.substring(plus + 1));
        if (file == null || base < 0 || frame.getLineNumber() <= 0) {
            return frame;
        }
        return new StackTraceElement(
                frame.getClassLoaderName(),
                frame.getModuleName(),
                frame.getModuleVersion(),
                frame.getClassName(),
                frame.getMethodName(),
                file.substring(0, plus),
                base + frame.getLineNumber());
    }

    private static int number(String digits) {
        boolean all = !digits.isEmpty()
                && digits.length() <= MOST_BASE_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return all ? Integer.parseInt(digits) : -1;
    }

    private static String place(StackTraceElement frame) {
        @Nullable String file = frame.getFileName();
        if (file == null || frame.getLineNumber() <= 0) {
            return "";
        }
        return file.equals(MODULE)
                ? " (offset 0x" + Integer.toHexString(frame.getLineNumber()) + ')'
                : " (" + file + ':' + frame.getLineNumber() + ')';
    }

    /** The end of the index in the name of a function's method; 0 for other names. */
    private static int endOfIndex(String method) {
        int digits = 1;
        while (digits < method.length() && Character.isDigit(method.charAt(digits))) {
            digits++;
        }
        return method.charAt(0) != 'f' || digits == 1 ? 0 : digits;
    }

    private static String name(String method, int digits) {
        String function = "function " + method.substring(1, digits);
        return digits + 1 < method.length() && method.charAt(digits) == '_'
                ? function + " \"" + method.substring(digits + 1) + '"'
                : function;
    }
}
