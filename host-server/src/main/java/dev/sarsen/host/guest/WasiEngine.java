package dev.sarsen.host.guest;

import dev.sarsen.host.registry.VolumeMount;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.LinkException;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.abi.WasmException;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.wasix.ExitStatus;
import dev.sarsen.wasix.WasixHost;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.WasixProcessBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs artifacts as WASI programs. */
public final class WasiEngine implements GuestEngine {

    private static final String ENTRY = "_start";

    private final Engine engine = Engine.create();
    private final Linker linker = new Linker(engine);

    /** An engine in which every function of the guests' operating system is defined. */
    public WasiEngine() {
        WasixHost.define(linker);
    }

    @Override
    public GuestProgram load(Path artifact) throws IOException, RejectedModuleException {
        Module module;
        try {
            module = engine.load(artifact);
        } catch (ArtifactRejectedException e) {
            throw new DamagedArtifactException(String.valueOf(e.getMessage()), e);
        }
        boolean good = false;
        try {
            check(module);
            good = true;
            return new Program(module);
        } finally {
            if (!good) {
                module.close();
            }
        }
    }

    private static void check(Module module) throws RejectedModuleException {
        String complaint = Imports.complaint(module.imports()).orElse("");
        if (!complaint.isEmpty()) {
            throw new RejectedModuleException("unresolved-imports", complaint);
        }
        boolean entry = module.exports().stream()
                .anyMatch(export -> export.name().equals(ENTRY)
                        && export.type() instanceof FunctionType type
                        && type.parameters().isEmpty()
                        && type.results().isEmpty());
        if (!entry) {
            throw new RejectedModuleException(
                    "no-entry-point", "module exports no function \"_start\" [] -> [] to run it by");
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    /** A loaded module. */
    private final class Program implements GuestProgram {

        private final Module module;

        Program(Module module) {
            this.module = module;
        }

        @Override
        public GuestRun prepare(GuestRequest request) {
            return new Run(module, request);
        }

        @Override
        public void close() {
            module.close();
        }
    }

    /** A run; {@code instance} and {@code cancelled} are guarded by the object itself. */
    private final class Run implements GuestRun {

        private final Module module;
        private final GuestRequest request;
        private @Nullable Instance instance;
        private boolean cancelled;

        Run(Module module, GuestRequest request) {
            this.module = module;
            this.request = request;
        }

        @Override
        public GuestOutcome run() {
            ExecutionBudget budget = ExecutionBudget.DEFAULT
                    .withMemoryPages(Math.min(request.memoryPages(), ExecutionBudget.MOST_MEMORY_PAGES))
                    .withWall(request.timeout());
            try (WasixProcess process = process()) {
                return new GuestOutcome.Exited(
                        WasixProcess.untilExit(() -> start(process, budget)).code());
            } catch (Trap trap) {
                return outcome(trap);
            } catch (WasmException e) {
                return new GuestOutcome.Trapped("uncaught exception", List.of());
            } catch (LinkException | IllegalArgumentException e) {
                return new GuestOutcome.Refused(String.valueOf(e.getMessage()));
            }
        }

        private ExitStatus start(WasixProcess process, ExecutionBudget budget) {
            try (Instance made = process.instantiate(linker, module, budget)) {
                begin(made);
                made.function(ENTRY).invoke();
                return ExitStatus.SUCCESS;
            } finally {
                end();
            }
        }

        private synchronized void begin(Instance made) {
            instance = made;
            if (cancelled) {
                made.interrupt(TrapKind.INTERRUPTED);
            }
        }

        private synchronized void end() {
            instance = null;
        }

        private WasixProcess process() {
            WasixProcessBuilder builder = WasixProcess.builder()
                    .args(request.arguments())
                    .env(request.environment())
                    .stdin(request.input())
                    .stdout(request.output())
                    .stderr(request.error());
            for (VolumeMount volume : request.volumes()) {
                builder.mount(Path.of(volume.hostPath()), volume.guestPath(), volume.readOnly());
            }
            return builder.build();
        }

        private GuestOutcome outcome(Trap trap) {
            String message = String.valueOf(trap.getMessage());
            return switch (trap.kind()) {
                case DEADLINE_EXCEEDED -> new GuestOutcome.TimedOut();
                case INTERRUPTED -> new GuestOutcome.Cancelled();
                case BUDGET_EXCEEDED -> new GuestOutcome.Refused(message);
                case UNREACHABLE,
                        MEMORY_OUT_OF_BOUNDS,
                        TABLE_OUT_OF_BOUNDS,
                        UNDEFINED_ELEMENT,
                        UNINITIALIZED_ELEMENT,
                        INDIRECT_CALL_TYPE_MISMATCH,
                        INTEGER_DIVIDE_BY_ZERO,
                        INTEGER_OVERFLOW,
                        INVALID_CONVERSION,
                        CALL_STACK_EXHAUSTED,
                        NULL_REFERENCE,
                        NULL_FUNCTION_REFERENCE,
                        NULL_STRUCTURE_REFERENCE,
                        NULL_ARRAY_REFERENCE,
                        NULL_I31_REFERENCE,
                        NULL_EXCEPTION_REFERENCE,
                        ARRAY_OUT_OF_BOUNDS,
                        CAST_FAILURE,
                        UNALIGNED_ATOMIC,
                        EXPECTED_SHARED_MEMORY -> new GuestOutcome.Trapped(message, trap.backtrace());
            };
        }

        @Override
        public synchronized void cancel() {
            cancelled = true;
            Instance running = instance;
            if (running != null) {
                running.interrupt(TrapKind.INTERRUPTED);
            }
        }
    }
}
