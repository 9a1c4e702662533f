package dev.sarsen.runtime.artifact;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries of an artifact, each when it is asked for.
 *
 * <p>Only the central directory is read at first, so opening costs the same for a small module and for a large one. Every
 * entry is checked against its CRC and its place in the file; what does not fit is refused. Entries that a packaging tool
 * has deflated are inflated.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">the ZIP file format</a>
 */
public final class ArtifactReader implements ArtifactSource {

    private static final int END_SIGNATURE = 0x0605_4b50;
    private static final int DIRECTORY_SIGNATURE = 0x0201_4b50;
    private static final int LOCAL_SIGNATURE = 0x0403_4b50;
    private static final int END_BYTES = 22;
    private static final int DIRECTORY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int LONGEST_COMMENT = 65_535;

    /** What the jar says of its number of entries where the classic format has no room for it. */
    private static final int MANY_ENTRIES = 65_535;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteSource source;
    private final Map<String, Entry> entries;

    /**
     * Where an entry is.
     *
     * @param method how it is stored
     * @param crc CRC-32 of its content
     * @param stored bytes in the file
     * @param size bytes of content
     * @param offset of its local header
     */
    private record Entry(int method, int crc, long stored, long size, long offset) {}

    private ArtifactReader(ByteSource source) throws IOException {
        this.source = source;
        this.entries = directory(source);
    }

    /**
     * Opens an artifact file; it stays open until the reader is closed.
     *
     * @throws ArtifactRejectedException when it is not an artifact
     */
    public static ArtifactReader open(Path file) {
        ByteSource source;
        try {
            source = ByteSource.of(file);
        } catch (IOException e) {
            throw new ArtifactRejectedException("artifact file cannot be opened: " + e.getMessage(), e);
        }
        return open(source);
    }

    /**
     * Opens an artifact in memory.
     *
     * @param artifact the jar's bytes, not to be written any more
     * @throws ArtifactRejectedException when it is not an artifact
     */
    public static ArtifactReader open(byte[] artifact) {
        return open(ByteSource.of(artifact));
    }

    private static ArtifactReader open(ByteSource source) {
        try {
            return new ArtifactReader(source);
        } catch (IOException e) {
            source.close();
            throw new ArtifactRejectedException("artifact cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    @Override
    public ArtifactManifest manifest() {
        byte[] bytes = require(ArtifactFormat.MANIFEST);
        try {
            return ArtifactManifest.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (EOFException e) {
            throw new ArtifactRejectedException("artifact manifest is not readable: it ends too early", e);
        } catch (IOException e) {
            throw new ArtifactRejectedException("artifact manifest is not readable: " + e.getMessage(), e);
        }
    }

    @Override
    public byte @Nullable [] find(String name) {
        Entry entry = entries.get(name);
        return entry == null ? null : read(name, entry);
    }

    /** Names of all entries. */
    public Iterable<String> names() {
        return java.util.Collections.unmodifiableSet(entries.keySet());
    }

    /** Closes the file. */
    @Override
    public void close() {
        source.close();
    }

    private byte[] read(String name, Entry entry) {
        byte[] content;
        try {
            ByteBuffer local = little(source.read(entry.offset, LOCAL_BYTES));
            if (local.getInt(0) != LOCAL_SIGNATURE) {
                throw damaged(name, "its local header is missing");
            }
            long start = entry.offset + LOCAL_BYTES + unsigned(local.getShort(26)) + unsigned(local.getShort(28));
            byte[] stored = source.read(start, Math.toIntExact(entry.stored));
            content = entry.method == STORED ? stored : inflate(name, stored, Math.toIntExact(entry.size));
        } catch (IOException e) {
            throw new ArtifactRejectedException("artifact entry " + name + " cannot be read: " + e.getMessage(), e);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        if ((int) crc.getValue() != entry.crc) {
            throw damaged(name, "its checksum does not match");
        }
        return content;
    }

    private static byte[] inflate(String name, byte[] stored, int size) {
        byte[] content = new byte[size];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(stored);
            int read = inflater.inflate(content);
            if (read != size || (!inflater.finished() && inflater.inflate(new byte[1]) != 0)) {
                throw damaged(name, "expected " + size + " bytes, found another number");
            }
        } catch (DataFormatException e) {
            throw new ArtifactRejectedException("artifact entry " + name + " is damaged: it cannot be inflated", e);
        }
        return content;
    }

    private static ArtifactRejectedException damaged(String name, String how) {
        return new ArtifactRejectedException("artifact entry " + name + " is damaged: " + how);
    }

    private static Map<String, Entry> directory(ByteSource source) throws IOException {
        ByteBuffer end = end(source);
        int count = unsigned(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        if (size > Integer.MAX_VALUE || offset + size > source.size()) {
            throw new ArtifactRejectedException("not an artifact: its directory lies outside the file");
        }
        ByteBuffer directory = little(source.read(offset, (int) size));
        Map<String, Entry> entries = HashMap.newHashMap(count);
        int at = 0;
        // So many or more: how many there are is said elsewhere, and known when the directory ends.
        boolean many = count == MANY_ENTRIES;
        for (int i = 0; many ? at < directory.limit() : i < count; i++) {
            if (directory.limit() - at < DIRECTORY_BYTES || directory.getInt(at) != DIRECTORY_SIGNATURE) {
                throw new ArtifactRejectedException("not an artifact: its directory is damaged at entry " + i);
            }
            int nameBytes = unsigned(directory.getShort(at + 28));
            int next = at
                    + DIRECTORY_BYTES
                    + nameBytes
                    + unsigned(directory.getShort(at + 30))
                    + unsigned(directory.getShort(at + 32));
            if (next > directory.limit()) {
                throw new ArtifactRejectedException("not an artifact: its directory is damaged at entry " + i);
            }
            String name = new String(
                    directory.array(),
                    directory.arrayOffset() + at + DIRECTORY_BYTES,
                    nameBytes,
                    StandardCharsets.UTF_8);
            if (entries.put(name, entry(directory, at, name, source.size())) != null) {
                throw new ArtifactRejectedException("artifact has two entries " + name);
            }
            at = next;
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory, int at, String name, long fileSize) {
        int method = unsigned(directory.getShort(at + 10));
        Entry entry = new Entry(
                method,
                directory.getInt(at + 16),
                Integer.toUnsignedLong(directory.getInt(at + 20)),
                Integer.toUnsignedLong(directory.getInt(at + 24)),
                Integer.toUnsignedLong(directory.getInt(at + 42)));
        boolean known = method == STORED ? entry.stored == entry.size : method == DEFLATED;
        if (!known || entry.size > Integer.MAX_VALUE - 8 || entry.offset + LOCAL_BYTES + entry.stored > fileSize) {
            throw damaged(name, "its directory entry is not possible");
        }
        if (method == DEFLATED && entry.size > entry.stored * 1100 + 1024) {
            throw damaged(name, "it claims to inflate " + entry.stored + " bytes to " + entry.size);
        }
        return entry;
    }

    private static ByteBuffer end(ByteSource source) throws IOException {
        long size = source.size();
        if (size < END_BYTES) {
            throw new ArtifactRejectedException("not an artifact: " + size + " bytes are no jar");
        }
        int tail = (int) Math.min(size, END_BYTES);
        ByteBuffer last = little(source.read(size - tail, tail));
        if (last.getInt(0) == END_SIGNATURE) {
            return last;
        }
        tail = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
        ByteBuffer bytes = little(source.read(size - tail, tail));
        for (int at = tail - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == END_SIGNATURE && at + END_BYTES + unsigned(bytes.getShort(at + 20)) == tail) {
                return bytes.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new ArtifactRejectedException("not an artifact: the end of a jar is missing");
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(short s) {
        return Short.toUnsignedInt(s);
    }
}
