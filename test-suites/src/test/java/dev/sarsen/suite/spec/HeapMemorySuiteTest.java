package dev.sarsen.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All scripts once more in a JVM whose memories lie on the Java heap. */
class HeapMemorySuiteTest {

    @Test
    void everyScriptPassesWithMemoriesOnTheHeap(@TempDir Path zones) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--mode", "heap", "--strict"));
        Path suite = SpecSuiteFiles.directory();
        if (Files.isDirectory(suite)) {
            arguments.add(suite.toString());
        } else {
            SpecSuiteFiles.sayThatItIsMissing(suite);
        }
        arguments.add(Path.of("src", "test", "resources", "wast").toString());
        for (Map.Entry<String, String> script : DangerZones.scripts().entrySet()) {
            Files.writeString(zones.resolve(script.getKey()), script.getValue());
        }
        arguments.add(zones.toString());
        List<String> lines = OtherJvm.run(Mode.HEAP.flags(), arguments);
        assertThat(lines).isNotEmpty();
        System.out.println("scripts, mode heap: " + lines.getLast());
        assertThat(lines.subList(0, lines.size() - 1)).isEmpty();
    }
}
