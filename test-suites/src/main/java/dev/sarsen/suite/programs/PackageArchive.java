package dev.sarsen.suite.programs;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the archives that npm makes: gzipped POSIX tar with regular files and, for long names, pax headers.
 *
 * <p>Links are left out: no package that is pinned here has any, and a link is how an archive would write outside of the
 * directory it is unpacked into.
 */
final class PackageArchive {

    private static final int BLOCK = 512;
    private static final int NAME_END = 100;
    private static final int MODE_OFFSET = 100;
    private static final int SIZE_OFFSET = 124;
    private static final int NUMBER_LENGTH = 12;
    private static final int TYPE_OFFSET = 156;
    private static final int PREFIX_OFFSET = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final int MODE_LENGTH = 8;
    private static final int ANY_EXECUTE = 0111;
    private static final long MOST_HEADER_BYTES = 1 << 20;

    private final InputStream in;
    private final boolean dropsFirst;

    private PackageArchive(InputStream in, boolean dropsFirst) {
        this.in = in;
        this.dropsFirst = dropsFirst;
    }

    /** Unpacks an archive; the first component of each name ({@code package/}) is dropped. */
    static void unpack(Path archive, Path into) throws IOException {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)), 1 << 16)) {
            new PackageArchive(in, true).unpackAll(into.toAbsolutePath().normalize());
        }
    }

    /** Unpacks a tar that is not compressed; names stay as they are. */
    static void unpackPlain(Path archive, Path into) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive), 1 << 16)) {
            new PackageArchive(in, false).unpackAll(into.toAbsolutePath().normalize());
        }
    }

    private void unpackAll(Path into) throws IOException {
        @Nullable String longName = null;
        while (true) {
            byte[] header = in.readNBytes(BLOCK);
            if (header.length < BLOCK || isZero(header)) {
                return;
            }
            long size = octal(header, SIZE_OFFSET, NUMBER_LENGTH);
            char type = (char) header[TYPE_OFFSET];
            switch (type) {
                case 'x' -> longName = paxPath(size);
                case '0', '\0' -> {
                    String name = longName == null ? name(header) : longName;
                    longName = null;
                    boolean executable = (octal(header, MODE_OFFSET, MODE_LENGTH) & ANY_EXECUTE) != 0;
                    writeFile(inside(into, name), size, executable);
                }
                default -> {
                    longName = null;
                    in.skipNBytes(size);
                }
            }
            in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        }
    }

    private void writeFile(Path file, long size, boolean executable) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            long left = size;
            while (left > 0) {
                int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (count < 0) {
                    throw new EOFException("archive ends inside " + file.getFileName());
                }
                out.write(buffer, 0, count);
                left -= count;
            }
        }
        if (executable && !file.toFile().setExecutable(true, true)) {
            throw new IOException("cannot mark as executable: " + file.getFileName());
        }
    }

    private Path inside(Path into, String name) throws IOException {
        int slash = dropsFirst ? name.indexOf('/') : -1;
        Path file = into.resolve(name.substring(slash + 1)).normalize();
        if (!file.startsWith(into) || file.equals(into)) {
            throw new IOException("archive entry leaves its directory: " + name);
        }
        return file;
    }

    /** Reads a pax header: lines of "LENGTH KEY=VALUE\n"; only the path matters. */
    private @Nullable String paxPath(long size) throws IOException {
        if (size > MOST_HEADER_BYTES) {
            throw new IOException("pax header of " + size + " bytes, at most " + MOST_HEADER_BYTES);
        }
        String text = new String(in.readNBytes((int) size), StandardCharsets.UTF_8);
        String path = null;
        for (String line : text.split("\n", -1)) {
            int key = line.indexOf(' ') + 1;
            if (line.startsWith("path=", key)) {
                path = line.substring(key + "path=".length());
            }
        }
        return path;
    }

    private static String name(byte[] header) {
        String name = text(header, 0, NAME_END);
        String prefix = text(header, PREFIX_OFFSET, PREFIX_LENGTH);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] header, int offset, int most) {
        int length = 0;
        while (length < most && header[offset + length] != 0) {
            length++;
        }
        return new String(header, offset, length, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int offset, int length) throws IOException {
        String digits = text(header, offset, length).trim();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            throw new IOException("tar header number: " + digits, e);
        }
    }

    private static boolean isZero(byte[] block) {
        for (byte b : block) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
