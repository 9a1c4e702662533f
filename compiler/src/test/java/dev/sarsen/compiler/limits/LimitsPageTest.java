package dev.sarsen.compiler.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dsarsen.regenerate=true} to write the page anew. */
class LimitsPageTest {

    private static final String START = "<!-- ModuleLimits: generated, see LimitsPageTest -->\n";
    private static final String END = "<!-- end -->\n";

    @Test
    void limitsPageShowsTheDefaults() throws IOException {
        Path file = Path.of("..", "LIMITS.md");
        String page = Files.readString(file);
        int start = page.indexOf(START) + START.length();
        int end = page.indexOf(END);
        assertThat(end).as("LIMITS.md has the marks of the generated part").isGreaterThanOrEqualTo(start);
        String rendered = LimitsPage.render(ModuleLimits.DEFAULT);
        if (Boolean.getBoolean("sarsen.regenerate")) {
            Files.writeString(file, page.substring(0, start) + rendered + page.substring(end));
            return;
        }
        assertThat(page.substring(start, end)).isEqualTo(rendered);
    }
}
