package dev.sarsen.runtime.artifact;

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
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes an {@link ArtifactManifest}; {@link ManifestReader} is its mirror image, member by member. */
final class ManifestWriter {

    private final DataOutput out;

    ManifestWriter(DataOutput out) {
        this.out = out;
    }

    void write(ArtifactManifest m) throws IOException {
        out.writeInt(ArtifactFormat.MAGIC);
        out.writeInt(ArtifactFormat.VERSION);
        text(m.moduleDigest());
        text(m.compilerVersion());
        text(m.options());
        text(m.packagePrefix());
        String name = m.moduleName();
        out.writeBoolean(name != null);
        if (name != null) {
            text(name);
        }
        out.writeInt(m.imports().size());
        for (ImportType i : m.imports()) {
            text(i.module());
            text(i.name());
            extern(i.type());
        }
        out.writeInt(m.exports().size());
        for (ArtifactManifest.NamedExport e : m.exports()) {
            text(e.name());
            extern(e.type());
            out.writeInt(e.index());
        }
        definitions(m);
    }

    private void definitions(ArtifactManifest m) throws IOException {
        out.writeInt(m.memories().size());
        for (MemoryType t : m.memories()) {
            memory(t);
        }
        out.writeInt(m.tables().size());
        for (TableType t : m.tables()) {
            table(t);
        }
        out.writeInt(m.globals().size());
        for (GlobalType t : m.globals()) {
            global(t);
        }
        out.writeInt(m.types().size());
        for (TypeDefinition t : m.types()) {
            type(t);
        }
        out.writeInt(m.importedTypes().size());
        for (int index : m.importedTypes()) {
            out.writeInt(index);
        }
        out.writeInt(m.dataSegments());
        out.writeInt(m.functions());
        out.writeBoolean(m.hasStart());
        out.writeInt(m.sharedGlobals().size());
        for (int index : m.sharedGlobals()) {
            out.writeInt(index);
        }
    }

    private void extern(ExternType type) throws IOException {
        switch (type) {
            case FunctionType f -> {
                out.writeByte(0);
                function(f);
            }
            case TableType t -> {
                out.writeByte(1);
                table(t);
            }
            case MemoryType m -> {
                out.writeByte(2);
                memory(m);
            }
            case GlobalType g -> {
                out.writeByte(3);
                global(g);
            }
            case TagType t -> {
                out.writeByte(4);
                function(t.signature());
            }
        }
    }

    private void function(FunctionType f) throws IOException {
        values(f.parameters());
        values(f.results());
    }

    private void values(List<ValueType> types) throws IOException {
        out.writeInt(types.size());
        for (ValueType t : types) {
            value(t);
        }
    }

    @SuppressWarnings("EnumOrdinal") // the format's version pins the order of the number types
    private void value(ValueType type) throws IOException {
        switch (type) {
            case NumberType n -> out.writeByte(n.ordinal());
            case VectorType v -> out.writeByte(4);
            case ReferenceType r -> {
                out.writeByte(5);
                reference(r);
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // the format's version pins the order of the heap types
    private void reference(ReferenceType r) throws IOException {
        out.writeBoolean(r.nullable());
        switch (r.heap()) {
            case AbstractHeapType a -> out.writeInt(-1 - a.ordinal());
            case DefinedHeapType d -> out.writeInt(d.typeIndex());
        }
    }

    private void type(TypeDefinition t) throws IOException {
        out.writeInt(t.groupStart());
        out.writeInt(t.groupSize());
        out.writeBoolean(t.open());
        out.writeInt(t.superType());
        switch (t.content()) {
            case TypeDefinition.Function(FunctionType type) -> {
                out.writeByte(0);
                function(type);
            }
            case TypeDefinition.Structure(List<TypeDefinition.Field> fields) -> {
                out.writeByte(1);
                out.writeInt(fields.size());
                for (TypeDefinition.Field field : fields) {
                    field(field);
                }
            }
            case TypeDefinition.Array(TypeDefinition.Field element) -> {
                out.writeByte(2);
                field(element);
            }
        }
    }

    private void field(TypeDefinition.Field field) throws IOException {
        value(field.type());
        out.writeByte(field.packedBits());
        out.writeBoolean(field.mutable());
    }

    private void table(TableType t) throws IOException {
        reference(t.element());
        limits(t.limits());
        out.writeBoolean(t.address64());
    }

    private void memory(MemoryType m) throws IOException {
        limits(m.limits());
        out.writeBoolean(m.shared());
        out.writeBoolean(m.address64());
        out.writeByte(m.pageSizeLog2());
    }

    private void global(GlobalType g) throws IOException {
        value(g.value());
        out.writeBoolean(g.mutable());
    }

    private void limits(Limits l) throws IOException {
        out.writeLong(l.minimum());
        out.writeBoolean(l.maximum().isPresent());
        if (l.maximum().isPresent()) {
            out.writeLong(l.maximum().getAsLong());
        }
    }

    private void text(String s) throws IOException {
        byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
