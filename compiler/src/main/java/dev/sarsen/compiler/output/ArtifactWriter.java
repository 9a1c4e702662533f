package dev.sarsen.compiler.output;

import dev.sarsen.compiler.emit.ClassFile;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import dev.sarsen.runtime.artifact.ArtifactManifest;
import dev.sarsen.runtime.loader.ConstantPoolGuard;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
 * Writes one artifact: a jar with stored entries, into a temporary file beside its place that is moved there at the end.
 *
 * <p>Closed without {@link #finish}, it leaves no trace.
 */
public final class ArtifactWriter implements AutoCloseable {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path artifact;
    private final Path temporary;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final ConstantPoolGuard guard;
    private long classBytes;
    private int classes;
    private boolean finished;

    /**
     * Opens the temporary file.
     *
     * @param artifact where the artifact appears in the end; an older one is replaced
     * @param packagePrefix package of the generated classes with slashes, ending in one
     */
    public ArtifactWriter(Path artifact, String packagePrefix) throws IOException {
        this.artifact = artifact;
        this.temporary = artifact.resolveSibling("." + artifact.getFileName() + "." + UUID.randomUUID() + ".part");
        // Not a temporary file of the JDK's: those are unreadable for others, and this one stays.
        this.channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        this.zip = new ZipOutputStream(out);
        this.zip.setMethod(ZipOutputStream.STORED);
        this.guard = new ConstantPoolGuard(packagePrefix);
    }

    /** Writes the jar's manifest and the artifact's; call first. */
    public void manifest(ArtifactManifest manifest) throws IOException {
        entry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(new DataOutputStream(bytes));
        entry(ArtifactFormat.MANIFEST, bytes.toByteArray());
    }

    /** Checks a class and writes it. */
    public void accept(ClassFile classFile) {
        guard.check(classFile.internalName(), classFile.bytes());
        try {
            entry(classFile.internalName() + ".class", classFile.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        classBytes += classFile.bytes().length;
        classes++;
    }

    /** Writes a piece of the module's data. */
    public void data(int index, byte[] bytes) throws IOException {
        entry(ArtifactFormat.dataSegment(index), bytes);
    }

    private void entry(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Total size of the class files so far in bytes. */
    public long classBytes() {
        return classBytes;
    }

    /** Number of classes so far. */
    public int classes() {
        return classes;
    }

    /** Completes the file, forces it to disk and moves it to its place. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        Files.move(temporary, artifact, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            channel.close();
            Files.deleteIfExists(temporary);
        }
    }
}
