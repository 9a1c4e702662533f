package dev.sarsen.host.upload;

import dev.sarsen.host.api.ApiException;
import dev.sarsen.host.api.ErrorCode;
import dev.sarsen.host.store.ArtifactStore;
import dev.sarsen.host.store.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An upload's bytes in a temporary file, with their digest.
 *
 * @param file the temporary file
 * @param digest SHA-256 of the bytes
 * @param bytes how many
 */
record Spool(Path file, String digest, long bytes) implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int HEAD_BYTES = 256;

    /** Reads a body to its end; on any failure no file is left. */
    static Spool receive(InputStream body, long maxBytes, ArtifactStore store) throws ApiException, IOException {
        Path file = store.temporary(".upload");
        boolean whole = false;
        try {
            Spool spool = copy(body, maxBytes, file);
            whole = true;
            return spool;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Spool copy(InputStream body, long maxBytes, Path file) throws ApiException, IOException {
        MessageDigest digest = Digest.sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        byte[] head = new byte[0];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = receive(body, buffer); read >= 0; read = receive(body, buffer)) {
                if (head.length < HEAD_BYTES) {
                    head = append(head, buffer, read);
                }
                total += read;
                if (total > maxBytes) {
                    throw tooLarge(maxBytes);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        checkHead(head, total);
        return new Spool(file, HexFormat.of().formatHex(digest.digest()), total);
    }

    private static int receive(InputStream body, byte[] buffer) throws ApiException {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new ApiException(ErrorCode.INCOMPLETE_UPLOAD, "the upload ended before its last byte");
        }
    }

    static ApiException tooLarge(long maxBytes) {
        return new ApiException(
                ErrorCode.UPLOAD_TOO_LARGE, "module is larger than the limit of " + maxBytes + " bytes");
    }

    private static byte[] append(byte[] head, byte[] buffer, int read) {
        int added = Math.min(read, HEAD_BYTES - head.length);
        byte[] longer = Arrays.copyOf(head, head.length + added);
        System.arraycopy(buffer, 0, longer, head.length, added);
        return longer;
    }

    /** Refuses at once what the compiler need not be asked about: neither the binary's magic number nor text. */
    private static void checkHead(byte[] head, long total) throws ApiException {
        if (total == 0) {
            throw new ApiException(ErrorCode.EMPTY_UPLOAD, "the upload has no bytes");
        }
        boolean binary = head.length >= 4 && head[0] == 0 && head[1] == 'a' && head[2] == 's' && head[3] == 'm';
        if (!binary && !looksLikeText(head)) {
            throw new ApiException(ErrorCode.NOT_A_MODULE, "the upload is neither a Wasm binary nor Wasm text");
        }
    }

    private static boolean looksLikeText(byte[] head) {
        for (byte b : head) {
            boolean blank = b == ' ' || b == '\t' || b == '\n' || b == '\r';
            if (!blank) {
                return b == '(' || b == ';';
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
