package dev.sarsen.host.cli;

import dev.sarsen.host.guest.ArtifactCompiler.CompileProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, when a person looks at it and the work takes long enough to be looked at. */
final class ProgressLine implements CompileProgress, AutoCloseable {

    private static final int STEPS = 100;
    private static final long PATIENCE_MILLIS = 500;

    private final String task;
    private final boolean shown;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    private ProgressLine(String task, boolean shown) {
        this.task = task;
        this.shown = shown;
    }

    /** A bar that is shown when standard error is a terminal. */
    static ProgressLine onTerminal(String task) {
        return new ProgressLine(task, Console.isTerminal(2));
    }

    @Override
    public void at(String stage, double fraction) {
        if (!shown || System.nanoTime() - start < PATIENCE_MILLIS * 1_000_000) {
            return;
        }
        ProgressBar open = bar;
        if (open == null) {
            open = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(STEPS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
            bar = open;
        }
        open.stepTo(Math.round(fraction * STEPS));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
