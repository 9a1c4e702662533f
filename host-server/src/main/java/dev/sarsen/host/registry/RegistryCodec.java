package dev.sarsen.host.registry;

import dev.sarsen.host.registry.Command.Activate;
import dev.sarsen.host.registry.Command.Delete;
import dev.sarsen.host.registry.Command.Publish;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The stored form of commands and snapshots: big-endian fields in the order of the records, behind a format number.
 *
 * <p>Readers of a later format must still read the earlier ones: a journal outlives the program that wrote it.
 */
final class RegistryCodec {

    private static final int FORMAT = 1;
    private static final int MAX_STRING_BYTES = 1 << 20;
    private static final int MAX_COUNT = 1 << 20;

    private RegistryCodec() {}

    /** A result that a client may ask for again. */
    record Remembered(long sequence, Result result) {}

    /** All that a state machine holds. */
    record Snapshot(
            long applied,
            SortedMap<String, App> apps,
            SortedMap<String, Integer> lastNumbers,
            LinkedHashMap<String, Remembered> clients) {}

    static byte[] writeCommand(Command command) {
        return write(out -> {
            out.writeInt(FORMAT);
            writeString(out, command.clientId());
            out.writeLong(command.sequence());
            out.writeLong(command.timeMillis());
            switch (command.action()) {
                case Publish publish -> {
                    out.writeByte(1);
                    writeString(out, publish.app());
                    writeString(out, publish.moduleDigest());
                    out.writeLong(publish.moduleBytes());
                    writeSettings(out, publish.settings());
                }
                case Activate activate -> {
                    out.writeByte(2);
                    writeString(out, activate.app());
                    out.writeInt(activate.version());
                }
                case Delete delete -> {
                    out.writeByte(3);
                    writeString(out, delete.app());
                }
            }
        });
    }

    static Command readCommand(byte[] bytes) {
        return read(bytes, in -> {
            String client = readString(in);
            long sequence = in.readLong();
            long timeMillis = in.readLong();
            int kind = in.readByte();
            Command.Action action =
                    switch (kind) {
                        case 1 -> new Publish(readString(in), readString(in), in.readLong(), readSettings(in));
                        case 2 -> new Activate(readString(in), in.readInt());
                        case 3 -> new Delete(readString(in));
                        default -> throw new IOException("unknown command kind " + kind);
                    };
            return new Command(client, sequence, timeMillis, action);
        });
    }

    static byte[] writeSnapshot(Snapshot snapshot) {
        return write(out -> {
            out.writeInt(FORMAT);
            out.writeLong(snapshot.applied());
            out.writeInt(snapshot.apps().size());
            for (App app : snapshot.apps().values()) {
                writeApp(out, app);
            }
            out.writeInt(snapshot.lastNumbers().size());
            for (Map.Entry<String, Integer> entry : snapshot.lastNumbers().entrySet()) {
                writeString(out, entry.getKey());
                out.writeInt(entry.getValue());
            }
            out.writeInt(snapshot.clients().size());
            for (Map.Entry<String, Remembered> entry : snapshot.clients().entrySet()) {
                writeString(out, entry.getKey());
                out.writeLong(entry.getValue().sequence());
                writeResult(out, entry.getValue().result());
            }
        });
    }

    static Snapshot readSnapshot(byte[] bytes) {
        return read(bytes, in -> {
            long applied = in.readLong();
            SortedMap<String, App> apps = new TreeMap<>();
            for (int remaining = count(in); remaining > 0; remaining--) {
                App app = readApp(in);
                apps.put(app.name(), app);
            }
            SortedMap<String, Integer> lastNumbers = new TreeMap<>();
            for (int remaining = count(in); remaining > 0; remaining--) {
                lastNumbers.put(readString(in), in.readInt());
            }
            LinkedHashMap<String, Remembered> clients = new LinkedHashMap<>();
            for (int remaining = count(in); remaining > 0; remaining--) {
                clients.put(readString(in), new Remembered(in.readLong(), readResult(in)));
            }
            return new Snapshot(applied, apps, lastNumbers, clients);
        });
    }

    private static void writeApp(DataOutputStream out, App app) throws IOException {
        writeString(out, app.name());
        out.writeInt(app.active());
        out.writeLong(app.createdMillis());
        out.writeInt(app.versions().size());
        for (AppVersion version : app.versions()) {
            out.writeInt(version.number());
            writeString(out, version.moduleDigest());
            out.writeLong(version.moduleBytes());
            writeSettings(out, version.settings());
            out.writeLong(version.createdMillis());
        }
    }

    private static App readApp(DataInputStream in) throws IOException {
        String name = readString(in);
        int active = in.readInt();
        long createdMillis = in.readLong();
        List<AppVersion> versions = new ArrayList<>();
        for (int remaining = count(in); remaining > 0; remaining--) {
            versions.add(new AppVersion(in.readInt(), readString(in), in.readLong(), readSettings(in), in.readLong()));
        }
        return new App(name, active, versions, createdMillis);
    }

    private static void writeSettings(DataOutputStream out, AppSettings settings) throws IOException {
        writeString(out, settings.runner().key());
        out.writeInt(settings.arguments().size());
        for (String argument : settings.arguments()) {
            writeString(out, argument);
        }
        out.writeInt(settings.environment().size());
        for (Map.Entry<String, String> entry : settings.environment().entrySet()) {
            writeString(out, entry.getKey());
            writeString(out, entry.getValue());
        }
        out.writeInt(settings.volumes().size());
        for (VolumeMount volume : settings.volumes()) {
            writeString(out, volume.hostPath());
            writeString(out, volume.guestPath());
            out.writeBoolean(volume.readOnly());
        }
        out.writeLong(settings.memoryPages());
        out.writeLong(settings.timeoutMillis());
        writeString(out, settings.contentType());
    }

    private static AppSettings readSettings(DataInputStream in) throws IOException {
        String runnerKey = readString(in);
        RunnerKind runner =
                RunnerKind.of(runnerKey).orElseThrow(() -> new IOException("unknown runner \"" + runnerKey + "\""));
        List<String> arguments = new ArrayList<>();
        for (int remaining = count(in); remaining > 0; remaining--) {
            arguments.add(readString(in));
        }
        SortedMap<String, String> environment = new TreeMap<>();
        for (int remaining = count(in); remaining > 0; remaining--) {
            environment.put(readString(in), readString(in));
        }
        List<VolumeMount> volumes = new ArrayList<>();
        for (int remaining = count(in); remaining > 0; remaining--) {
            volumes.add(new VolumeMount(readString(in), readString(in), in.readBoolean()));
        }
        return new AppSettings(runner, arguments, environment, volumes, in.readLong(), in.readLong(), readString(in));
    }

    private static void writeResult(DataOutputStream out, Result result) throws IOException {
        switch (result) {
            case Result.Published published -> {
                out.writeByte(1);
                writeString(out, published.app());
                out.writeInt(published.version());
                out.writeBoolean(published.created());
            }
            case Result.Activated activated -> {
                out.writeByte(2);
                writeString(out, activated.app());
                out.writeInt(activated.version());
            }
            case Result.Deleted deleted -> {
                out.writeByte(3);
                writeString(out, deleted.app());
            }
            case Result.Refused refused -> {
                out.writeByte(4);
                writeString(out, refused.reason().name());
                writeString(out, refused.subject());
            }
        }
    }

    private static Result readResult(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 1 -> new Result.Published(readString(in), in.readInt(), in.readBoolean());
            case 2 -> new Result.Activated(readString(in), in.readInt());
            case 3 -> new Result.Deleted(readString(in));
            case 4 -> new Result.Refused(Result.Reason.valueOf(readString(in)), readString(in));
            default -> throw new IOException("unknown result kind " + kind);
        };
    }

    private static void writeString(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_STRING_BYTES || length > in.available()) {
            throw new IOException("string of " + length + " bytes with " + in.available() + " left");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_COUNT || count > in.available()) {
            throw new IOException("count " + count + " with " + in.available() + " bytes left");
        }
        return count;
    }

    private static byte[] write(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] bytes, Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException("format " + format + ", expected " + FORMAT);
            }
            T value = reading.from(in);
            if (in.available() != 0) {
                throw new IOException(in.available() + " bytes too many");
            }
            return value;
        } catch (IOException | IllegalArgumentException e) {
            throw new JournalException("registry entry is unreadable: " + e.getMessage(), e);
        }
    }

    /** Writes fields. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** Reads fields. */
    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }
}
