package dev.sarsen.host.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.host.api.ApiException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VolumePolicyTest {

    @TempDir
    Path directory;

    @Test
    void onlyDirectoriesInsideARootAreAdmittedAfterFollowingLinks() throws Exception {
        Path root = Files.createDirectories(directory.resolve("root"));
        Path inside = Files.createDirectories(root.resolve("inside"));
        Path outside = Files.createDirectories(directory.resolve("outside"));
        Files.createSymbolicLink(root.resolve("out"), outside);
        Files.createSymbolicLink(root.resolve("in"), inside);
        Files.writeString(root.resolve("file"), "");
        VolumePolicy policy = new VolumePolicy(List.of(root));

        assertThat(policy.admit(inside.toString(), "/data", true).toString()).isEqualTo(inside + ":/data:ro");
        assertThat(policy.admit(root + "/inside/../inside", "/a/../data", false).toString())
                .isEqualTo(inside + ":/data");
        assertThat(policy.isAllowed(root)).isTrue();
        assertThat(policy.isAllowed(root.resolve("in"))).isTrue();
        for (String refused : List.of(
                outside.toString(),
                root + "/out",
                root + "/../outside",
                root + "/file",
                root + "/none",
                "/",
                root + "x")) {
            assertThatThrownBy(() -> policy.admit(refused, "/data", false)).isInstanceOf(ApiException.class);
        }
    }

    @Test
    void nothingIsAdmittedWithoutRoots() {
        assertThat(new VolumePolicy(List.of()).isAllowed(directory)).isFalse();
    }
}
