package dev.sarsen.host.invoke;

import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.guest.GuestOutcome;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a run that did not succeed is answered.
 *
 * @param code the error
 * @param sentence one sentence
 * @param exitCode the program's exit code; 0 when it has none
 * @param standardError the end of what the program wrote to standard error
 */
record Failure(ErrorCode code, String sentence, int exitCode, String standardError) {

    /** The failure that an outcome is. */
    static Failure of(GuestOutcome outcome, String standardError) {
        return switch (outcome) {
            case GuestOutcome.Exited(int exitCode) ->
                new Failure(ErrorCode.PROGRAM_EXIT, "program exited with code " + exitCode, exitCode, standardError);
            case GuestOutcome.Trapped trapped ->
                new Failure(ErrorCode.PROGRAM_TRAP, "program trapped: " + trapped.message(), 0, standardError);
            case GuestOutcome.TimedOut() ->
                new Failure(ErrorCode.PROGRAM_TIMEOUT, "program used up its time", 0, standardError);
            case GuestOutcome.Cancelled() ->
                new Failure(ErrorCode.PROGRAM_REFUSED, "program was cancelled", 0, standardError);
            case GuestOutcome.Refused(String message) ->
                new Failure(ErrorCode.PROGRAM_REFUSED, message, 0, standardError);
        };
    }

    /** The body of the answer. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code.code());
        body.put("message", sentence);
        if (exitCode != 0) {
            body.put("exit-code", exitCode);
        }
        if (!standardError.isEmpty()) {
            body.put("stderr", standardError);
        }
        return body;
    }
}
