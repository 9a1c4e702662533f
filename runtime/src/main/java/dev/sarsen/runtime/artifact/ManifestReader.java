package dev.sarsen.runtime.artifact;

import dev.sarsen.runtime.artifact.ArtifactManifest.NamedExport;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TagType;
import dev.sarsen.runtime.type.TypeDefinition;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ManifestWriter} wrote. Nothing is allocated by a count alone: lists grow as their members are read, so
 * a damaged count ends at the end of the input.
 */
final class ManifestReader {

    private static final NumberType[] NUMBERS = NumberType.values();
    private static final AbstractHeapType[] HEAP_TYPES = AbstractHeapType.values();
    private static final int LONGEST_TEXT = 1 << 24;

    private final DataInput in;

    ManifestReader(DataInput in) {
        this.in = in;
    }

    /** Reads one member of a list. */
    private interface Member<T> {
        T read() throws IOException;
    }

    ArtifactManifest read() throws IOException {
        if (in.readInt() != ArtifactFormat.MAGIC) {
            throw rejected("it does not begin with the magic number");
        }
        int version = in.readInt();
        if (version != ArtifactFormat.VERSION) {
            throw rejected("format version expected " + ArtifactFormat.VERSION + ", found " + version);
        }
        String digest = text();
        String compiler = text();
        String options = text();
        String prefix = text();
        @Nullable String name = in.readBoolean() ? text() : null;
        return new ArtifactManifest(
                digest,
                compiler,
                options,
                checkPrefix(prefix),
                name,
                list(() -> new ImportType(text(), text(), extern())),
                list(() -> new NamedExport(text(), extern(), in.readInt())),
                list(this::memory),
                list(this::table),
                list(this::global),
                list(this::type),
                list(in::readInt),
                count(),
                count(),
                in.readBoolean(),
                list(in::readInt));
    }

    private static String checkPrefix(String prefix) {
        if (!ArtifactFormat.isPackagePrefix(prefix)) {
            throw rejected("the package prefix is not allowed");
        }
        return prefix;
    }

    private <T> List<T> list(Member<T> member) throws IOException {
        int size = count();
        List<T> list = new ArrayList<>(Math.min(size, 1024));
        for (int i = 0; i < size; i++) {
            list.add(member.read());
        }
        return list;
    }

    private int count() throws IOException {
        int n = in.readInt();
        if (n < 0) {
            throw rejected("a count is negative");
        }
        return n;
    }

    private ExternType extern() throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 0 -> function();
            case 1 -> table();
            case 2 -> memory();
            case 3 -> global();
            case 4 -> new TagType(function());
            default -> throw rejected("unknown kind of external " + kind);
        };
    }

    private FunctionType function() throws IOException {
        return new FunctionType(list(this::value), list(this::value));
    }

    private ValueType value() throws IOException {
        int code = in.readUnsignedByte();
        if (code < NUMBERS.length) {
            return NUMBERS[code];
        }
        return switch (code) {
            case 4 -> VectorType.V128;
            case 5 -> reference();
            default -> throw rejected("unknown value type " + code);
        };
    }

    private ReferenceType reference() throws IOException {
        boolean nullable = in.readBoolean();
        int heap = in.readInt();
        if (heap >= 0) {
            return new ReferenceType(nullable, new DefinedHeapType(heap));
        }
        int family = -1 - heap;
        if (family >= HEAP_TYPES.length) {
            throw rejected("unknown heap type " + family);
        }
        return new ReferenceType(nullable, HEAP_TYPES[family]);
    }

    private TypeDefinition type() throws IOException {
        return new TypeDefinition(in.readInt(), in.readInt(), in.readBoolean(), in.readInt(), content());
    }

    private TypeDefinition.Content content() throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 0 -> new TypeDefinition.Function(function());
            case 1 -> new TypeDefinition.Structure(list(this::field));
            case 2 -> new TypeDefinition.Array(field());
            default -> throw rejected("unknown kind of type " + kind);
        };
    }

    private TypeDefinition.Field field() throws IOException {
        return new TypeDefinition.Field(value(), in.readUnsignedByte(), in.readBoolean());
    }

    private TableType table() throws IOException {
        return new TableType(reference(), limits(), in.readBoolean());
    }

    private MemoryType memory() throws IOException {
        Limits limits = limits();
        boolean shared = in.readBoolean();
        boolean address64 = in.readBoolean();
        int pageSizeLog2 = in.readUnsignedByte();
        if (pageSizeLog2 > 16) {
            throw rejected("page size of 2^" + pageSizeLog2 + " bytes");
        }
        return new MemoryType(limits, shared, address64, pageSizeLog2);
    }

    private GlobalType global() throws IOException {
        return new GlobalType(value(), in.readBoolean());
    }

    private Limits limits() throws IOException {
        long minimum = in.readLong();
        return new Limits(minimum, in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty());
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw rejected("a text of " + length + " bytes");
        }
        byte[] utf8 = new byte[length];
        in.readFully(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static ArtifactRejectedException rejected(String what) {
        return new ArtifactRejectedException("artifact manifest is not readable: " + what);
    }
}
