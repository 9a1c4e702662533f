package dev.sarsen.host.upload;

import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.registry.VolumeMount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Which host directories apps may see: those inside the configured roots, after following symbolic links.
 *
 * <p>A mount is checked when it is deployed and again when a guest starts, for the directory may have been replaced by a
 * link in between; inside the mount the guests' operating system follows no link out of it.
 */
public final class VolumePolicy {

    private final List<Path> roots;

    /** Allows what lies in these directories. */
    public VolumePolicy(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The mount, if it is allowed. */
    public VolumeMount admit(String host, String guest, boolean readOnly) throws ApiException {
        Path directory;
        Path inside;
        try {
            directory = Path.of(host).normalize();
            inside = Path.of(guest).normalize();
        } catch (InvalidPathException e) {
            throw notAllowed();
        }
        if (!isAllowed(directory)) {
            throw notAllowed();
        }
        return new VolumeMount(directory.toString(), inside.toString(), readOnly);
    }

    /** Whether a directory lies in a root, with every symbolic link on the way resolved. */
    public boolean isAllowed(Path directory) {
        try {
            Path real = directory.toRealPath();
            for (Path root : roots) {
                if (Files.isDirectory(real) && real.startsWith(root.toRealPath())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static ApiException notAllowed() {
        // The same words whether it exists or not: uploads must not be a way to look around on the host.
        return new ApiException(
                ErrorCode.VOLUME_NOT_ALLOWED, "volume is not a directory inside one of the host's volume-roots");
    }
}
