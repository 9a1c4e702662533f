package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What generated code does with tags and exceptions. */
public final class Exceptions {

    private Exceptions() {}

    /** Makes room for the tags of a module, the imported ones first. */
    public static void tags(GuestInstance i, int count) {
        i.tags = Arrays.copyOf(i.tags, count);
    }

    /** Makes a tag of the module. */
    public static void define(GuestInstance i, int tag, int typeIndex) {
        i.tags[tag] = new Tag(i.types[typeIndex]);
    }

    private static Tag tag(GuestInstance i, int tag) {
        return Objects.requireNonNull(i.tags[tag]);
    }

    /** An exception whose payload is still to be stored. */
    public static WasmException create(GuestInstance i, int tag) {
        return new WasmException(tag(i, tag));
    }

    /** An exception whose payload was left where the arguments of wide functions are. */
    public static WasmException collect(GuestInstance i, int tag) {
        WasmException exception = create(i, tag);
        System.arraycopy(i.multi, 0, exception.longs, 0, exception.longs.length);
        System.arraycopy(i.multiRefs, 0, exception.refs, 0, exception.refs.length);
        return exception;
    }

    /** Where numbers of the payload of an exception are stored. */
    public static long[] numbers(Object exception) {
        return ((WasmException) exception).longs;
    }

    /** Where references of the payload of an exception are stored. */
    public static @Nullable Object[] references(Object exception) {
        return ((WasmException) exception).refs;
    }

    /** Whether an exception has a tag. */
    public static int matches(@Nullable Object exception, GuestInstance i, int tag) {
        return present(exception).tag() == tag(i, tag) ? 1 : 0;
    }

    /** What {@code throw_ref} throws. */
    public static WasmException present(@Nullable Object exception) {
        if (exception == null) {
            throw new Trap(TrapKind.NULL_EXCEPTION_REFERENCE);
        }
        return (WasmException) exception;
    }
}
