package dev.sarsen.host.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ErrorCodeTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MODULE_REJECTED")
    void everyCodeStandsOnThePageAboutTheInterfaces(ErrorCode code) throws Exception {
        assertThat(Files.readString(Path.of("HTTP.md")))
                .contains("`" + code.code() + "`", Integer.toString(code.status()));
    }
}
