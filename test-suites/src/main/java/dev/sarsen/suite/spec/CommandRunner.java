package dev.sarsen.suite.spec;

import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.UnsupportedFeatureException;
import dev.sarsen.compiler.text.Command;
import dev.sarsen.compiler.text.ModuleSource;
import dev.sarsen.runtime.LinkException;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.abi.WasmException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs commands of a script, one after the other, in one session. */
final class CommandRunner {

    private final ScriptSession session;
    private final boolean strictMessages;
    private final Map<String, ScriptThread> threads = new HashMap<>();

    /**
     * Makes a runner.
     *
     * @param strictMessages whether a refusal must use the specification's words
     */
    CommandRunner(ScriptSession session, boolean strictMessages) {
        this.session = session;
        this.strictMessages = strictMessages;
    }

    /** Runs one command; what is thrown and was not expected is a failure. */
    CheckResult run(Command command) {
        try {
            return attempt(command);
        } catch (UnsupportedFeatureException e) {
            refuse(command, e.feature().proposal());
            return new CheckResult.Unsupported(e.feature().proposal());
        } catch (ScriptSession.MissingModuleException e) {
            String feature = e.feature();
            refuse(command, feature);
            return feature == null
                    ? new CheckResult.Failed("the instance it needs is missing")
                    : new CheckResult.Unsupported(feature);
        } catch (ModuleRejectedException e) {
            refuse(command, null);
            return new CheckResult.Failed("module rejected: " + e.getMessage());
        } catch (LinkException e) {
            refuse(command, null);
            return new CheckResult.Failed("not linked: " + e.getMessage());
        } catch (Trap e) {
            refuse(command, null);
            return new CheckResult.Failed("trapped: " + e.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            refuse(command, null);
            return new CheckResult.Failed("threw " + describe(e));
        }
    }

    /** The word by which reports name a command. */
    static String kind(Command command) {
        return switch (command) {
            case Command.Module _ -> "module";
            case Command.Instance _ -> "instance";
            case Command.Register _ -> "register";
            case Command.Perform _ -> "invoke";
            case Command.AssertReturn _ -> "assert_return";
            case Command.AssertTrap _, Command.AssertUninstantiable _ -> "assert_trap";
            case Command.AssertExhaustion _ -> "assert_exhaustion";
            case Command.AssertException _ -> "assert_exception";
            case Command.AssertInvalid _ -> "assert_invalid";
            case Command.AssertMalformed _ -> "assert_malformed";
            case Command.AssertUnlinkable _ -> "assert_unlinkable";
            case Command.Thread _ -> "thread";
            case Command.Wait _ -> "wait";
        };
    }

    private CheckResult attempt(Command command) {
        switch (command) {
            case Command.Module define -> {
                if (define.definition()) {
                    session.define(define.name(), define.module());
                } else {
                    session.instantiate(define.name(), define.module());
                }
            }
            case Command.Instance make -> session.instantiateDefinition(make.name(), make.definition());
            case Command.Register register -> session.register(register.as(), register.module());
            case Command.Perform perform -> session.perform(perform.action());
            case Command.AssertReturn check -> {
                return ResultMatcher.mismatch(check.results(), session.perform(check.action()))
                        .<CheckResult>map(CheckResult.Failed::new)
                        .orElse(CheckResult.PASSED);
            }
            case Command.AssertTrap check -> {
                return trap(check.message(), () -> session.perform(check.action()));
            }
            case Command.AssertUninstantiable check -> {
                return trap(check.message(), () -> session.tryInstance(check.module()));
            }
            case Command.AssertExhaustion check -> {
                return trap(TrapKind.CALL_STACK_EXHAUSTED.message(), () -> session.perform(check.action()));
            }
            case Command.AssertInvalid check -> {
                return refused(check.module(), check.message());
            }
            case Command.AssertMalformed check -> {
                return refused(check.module(), check.message());
            }
            case Command.AssertUnlinkable check -> {
                return unlinkable(check.module(), check.message());
            }
            case Command.AssertException check -> {
                return exception(() -> session.perform(check.action()));
            }
            case Command.Thread start -> {
                CommandRunner runner = new CommandRunner(session.forThread(start.shared()), strictMessages);
                ScriptThread thread = ScriptThread.start(runner, start.commands());
                if (start.name() != null) {
                    threads.put(start.name(), thread);
                }
            }
            case Command.Wait wait -> {
                ScriptThread thread = threads.remove(wait.thread());
                return thread == null ? new CheckResult.Failed("there is no such thread") : thread.await();
            }
        }
        return CheckResult.PASSED;
    }

    private static CheckResult exception(Runnable action) {
        try {
            action.run();
        } catch (WasmException e) {
            return CheckResult.PASSED;
        }
        return new CheckResult.Failed("expected an exception, found none");
    }

    private static CheckResult trap(String message, Runnable action) {
        try {
            action.run();
        } catch (Trap e) {
            String found = String.valueOf(e.getMessage());
            String words = e.kind().message();
            return found.startsWith(message) || message.startsWith(words)
                    ? CheckResult.PASSED
                    : new CheckResult.Failed("expected trap " + message + ", found " + found);
        }
        return new CheckResult.Failed("expected trap " + message + ", found none");
    }

    private CheckResult refused(ModuleSource source, String message) {
        try {
            Backend.validate(source.bytes());
        } catch (UnsupportedFeatureException e) {
            throw e;
        } catch (ModuleRejectedException e) {
            return worded(message, e.specPhrase(), e);
        }
        return new CheckResult.Failed("expected rejection with " + message + ", found a valid module");
    }

    private CheckResult worded(String expected, String phrase, RuntimeException rejection) {
        boolean same = expected.startsWith(phrase) || phrase.startsWith(expected);
        return same || !strictMessages
                ? CheckResult.PASSED
                : new CheckResult.Failed("expected words " + expected + ", found " + rejection.getMessage());
    }

    private CheckResult unlinkable(ModuleSource module, String message) {
        try {
            session.tryInstance(module);
        } catch (LinkException e) {
            boolean same = String.valueOf(e.getMessage()).startsWith(message);
            return same || !strictMessages
                    ? CheckResult.PASSED
                    : new CheckResult.Failed("expected words " + message + ", found " + e.getMessage());
        }
        return new CheckResult.Failed("expected no link with " + message + ", found an instance");
    }

    /** A module command that failed leaves no instance, and what follows must not run on the one before. */
    private void refuse(Command command, @Nullable String feature) {
        switch (command) {
            case Command.Module define -> {
                if (define.definition()) {
                    session.refusedDefinition(define.name(), feature);
                } else {
                    session.refused(define.name(), feature);
                }
            }
            case Command.Instance make -> session.refused(make.name(), feature);
            case Command.Register _,
                    Command.Perform _,
                    Command.AssertReturn _,
                    Command.AssertTrap _,
                    Command.AssertUninstantiable _,
                    Command.AssertExhaustion _,
                    Command.AssertException _,
                    Command.AssertInvalid _,
                    Command.AssertMalformed _,
                    Command.AssertUnlinkable _,
                    Command.Thread _,
                    Command.Wait _ -> {}
        }
    }

    private static String describe(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String what = thrown.toString().lines().findFirst().orElse("");
        return what + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
