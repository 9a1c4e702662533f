package dev.sarsen.suite.spec;

import dev.sarsen.compiler.text.Command;
import java.util.List;

/** A thread that a script starts: it runs commands of its own on instances that it shares with the script. */
final class ScriptThread {

    /** After this long a thread counts as hung. */
    private static final long MOST_MILLIS = 60_000;

    private final Thread thread;
    private volatile CheckResult result = new CheckResult.Failed("the thread has not ended");

    private ScriptThread(CommandRunner runner, List<Command> commands) {
        this.thread = new Thread(() -> result = run(runner, commands), "script thread");
        thread.setDaemon(true);
    }

    /** Starts a thread. */
    static ScriptThread start(CommandRunner runner, List<Command> commands) {
        ScriptThread started = new ScriptThread(runner, commands);
        started.thread.start();
        return started;
    }

    /** The result of the first command that did not pass. */
    private static CheckResult run(CommandRunner runner, List<Command> commands) {
        for (Command command : commands) {
            CheckResult result = runner.run(command);
            if (!(result instanceof CheckResult.Passed)) {
                return result instanceof CheckResult.Failed(String what)
                        ? new CheckResult.Failed("line " + command.line() + " of the thread: " + what)
                        : result;
            }
        }
        return CheckResult.PASSED;
    }

    /** Waits for the end; answers passed, or the result of the first command that did not pass. */
    CheckResult await() {
        try {
            thread.join(MOST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result;
    }
}
