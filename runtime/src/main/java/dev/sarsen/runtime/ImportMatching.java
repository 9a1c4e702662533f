package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.RuntimeType;
import dev.sarsen.runtime.abi.Table;
import dev.sarsen.runtime.abi.Tag;
import dev.sarsen.runtime.memory.TypedStorage;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TagType;
import dev.sarsen.runtime.type.ValueType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Whether what the linker has fits what a module imports. Each test answers null, or what was found instead.
 *
 * @see <a href="https://webassembly.github.io/spec/core/valid/matching.html">matching</a>
 */
final class ImportMatching {

    private ImportMatching() {}

    static @Nullable String memory(MemoryType wanted, LinearMemory memory) {
        MemoryType declared = TypedStorage.typeOf(memory);
        MemoryType now = new MemoryType(
                new Limits(memory.pages(), declared.limits().maximum()),
                declared.shared(),
                declared.address64(),
                declared.pageSizeLog2());
        boolean fits = within(now.limits(), wanted.limits())
                && now.shared() == wanted.shared()
                && now.address64() == wanted.address64()
                && now.pageSizeLog2() == wanted.pageSizeLog2();
        return fits ? null : text(now);
    }

    static @Nullable String table(TableType wanted, Table table) {
        TableType declared = table.type();
        TableType now = new TableType(
                declared.element(), new Limits(table.size(), declared.limits().maximum()), declared.address64());
        boolean fits = within(now.limits(), wanted.limits())
                && now.element().equals(wanted.element())
                && now.address64() == wanted.address64();
        return fits ? null : text(now);
    }

    static @Nullable String global(GlobalType wanted, GlobalType found) {
        boolean fits = wanted.mutable() == found.mutable()
                && (wanted.mutable() ? wanted.value().equals(found.value()) : matches(found.value(), wanted.value()));
        return fits ? null : text(found);
    }

    private static boolean within(Limits found, Limits wanted) {
        if (Long.compareUnsigned(found.minimum(), wanted.minimum()) < 0) {
            return false;
        }
        OptionalLong most = wanted.maximum();
        return most.isEmpty()
                || (found.maximum().isPresent()
                        && Long.compareUnsigned(found.maximum().getAsLong(), most.getAsLong()) <= 0);
    }

    private static boolean matches(ValueType sub, ValueType of) {
        if (sub instanceof ReferenceType a && of instanceof ReferenceType b) {
            return (b.nullable() || !a.nullable()) && matches(a.heap(), b.heap());
        }
        return sub.equals(of);
    }

    private static boolean matches(HeapType sub, HeapType of) {
        if (sub.equals(of)) {
            return true;
        }
        return switch (sub) {
            case DefinedHeapType(int id) -> isBelow(RuntimeType.of(id), of);
            case AbstractHeapType a ->
                switch (of) {
                    case AbstractHeapType family -> isBelow(a, family);
                    case DefinedHeapType(int id) -> isBottomOf(a, RuntimeType.of(id));
                };
        };
    }

    private static boolean isBelow(@Nullable RuntimeType type, HeapType of) {
        if (type == null) {
            return false;
        }
        return switch (of) {
            case DefinedHeapType(int id) -> {
                RuntimeType other = RuntimeType.of(id);
                yield other != null && type.isSubtypeOf(other);
            }
            case AbstractHeapType family ->
                switch (family) {
                    case FUNC -> type.isFunction();
                    case ANY, EQ -> !type.isFunction();
                    case STRUCT -> type.isStructure();
                    case ARRAY -> !type.isFunction() && !type.isStructure();
                    case EXTERN, I31, NONE, NOFUNC, NOEXTERN, EXN, NOEXN -> false;
                };
        };
    }

    private static boolean isBottomOf(AbstractHeapType bottom, @Nullable RuntimeType type) {
        return type != null && bottom == (type.isFunction() ? AbstractHeapType.NOFUNC : AbstractHeapType.NONE);
    }

    private static boolean isBelow(AbstractHeapType a, AbstractHeapType family) {
        return switch (a) {
            case NOFUNC -> family == AbstractHeapType.FUNC;
            case NOEXTERN -> family == AbstractHeapType.EXTERN;
            case NOEXN -> family == AbstractHeapType.EXN;
            case EQ -> family == AbstractHeapType.ANY;
            case I31, STRUCT, ARRAY -> family == AbstractHeapType.EQ || family == AbstractHeapType.ANY;
            case NONE ->
                switch (family) {
                    case ANY, EQ, I31, STRUCT, ARRAY, NONE -> true;
                    case FUNC, EXTERN, NOFUNC, NOEXTERN, EXN, NOEXN -> false;
                };
            case FUNC, EXTERN, ANY, EXN -> false;
        };
    }

    /** A definition of another kind than the wanted one. */
    static String kind(Object found) {
        return switch (found) {
            case HostFunction f -> text(f.type());
            case ExportedFunction f -> text(f.type());
            case LinearMemory m -> text(TypedStorage.typeOf(m));
            case Table t -> text(t.type());
            case GlobalCell g -> text(g.type());
            case Tag t -> text(t.type());
            default -> "something else";
        };
    }

    static String text(ExternType type) {
        return switch (type) {
            case FunctionType f -> "function " + f;
            case MemoryType m ->
                "memory " + limits(m.limits()) + (m.shared() ? " shared" : "") + (m.address64() ? " i64" : "");
            case TableType t ->
                "table " + limits(t.limits()) + ' ' + t.element().text() + (t.address64() ? " i64" : "");
            case GlobalType g ->
                "global " + (g.mutable() ? "mut " : "") + g.value().text();
            case TagType t -> "tag " + t.signature();
        };
    }

    private static String limits(Limits l) {
        String minimum = Long.toUnsignedString(l.minimum());
        return l.maximum().isPresent()
                ? minimum + ' ' + Long.toUnsignedString(l.maximum().getAsLong())
                : minimum;
    }
}
