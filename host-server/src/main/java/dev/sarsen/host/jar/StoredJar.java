package dev.sarsen.host.jar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar of stored entries of one fixed time, written beside its place and moved there at the end.
 *
 * <p>Closed without {@link #finish}, it leaves no trace.
 */
final class StoredJar implements AutoCloseable {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path jar;
    private final Path temporary;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    private StoredJar(Path jar, Path temporary) throws IOException {
        this.jar = jar;
        this.temporary = temporary;
        // Not a temporary file of the JDK's: those are unreadable for others, and this one stays.
        this.channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        this.zip = new ZipOutputStream(out);
        this.zip.setMethod(ZipOutputStream.STORED);
    }

    static StoredJar create(Path jar) throws IOException {
        return new StoredJar(jar, jar.resolveSibling("." + jar.getFileName() + "." + UUID.randomUUID() + ".part"));
    }

    void entry(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Completes the file, forces it to disk and moves it to its place. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        Files.move(temporary, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(temporary);
    }
}
