package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import java.nio.charset.StandardCharsets;

/**
 * Where the constants of a class file are.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se25/html/jvms-4.html#jvms-4.4">the constant pool</a>
 */
final class ConstantPool {

    static final int UTF8 = 1;
    static final int INTEGER = 3;
    static final int FLOAT = 4;
    static final int LONG = 5;
    static final int DOUBLE = 6;
    static final int CLASS = 7;
    static final int STRING = 8;
    static final int FIELD = 9;
    static final int METHOD = 10;
    static final int INTERFACE_METHOD = 11;
    static final int NAME_AND_TYPE = 12;

    private static final int MAGIC = 0xcafe_babe;
    private static final int HEADER_BYTES = 10;

    private final String where;
    private final byte[] bytes;
    private final byte[] tags;
    private final int[] offsets;
    private int end;

    private ConstantPool(String where, byte[] bytes, int count) {
        this.where = where;
        this.bytes = bytes;
        this.tags = new byte[count];
        this.offsets = new int[count];
    }

    /** Reads the pool; refuses kinds of constants that generated code does not have. */
    static ConstantPool read(String where, byte[] bytes) {
        if (bytes.length < HEADER_BYTES || i4(bytes, 0) != MAGIC) {
            throw new ArtifactRejectedException("artifact class " + where + " is not a class file");
        }
        ConstantPool pool = new ConstantPool(where, bytes, u2(bytes, 8));
        pool.scan();
        return pool;
    }

    private void scan() {
        int at = HEADER_BYTES;
        for (int i = 1; i < tags.length; i++) {
            if (at + 3 > bytes.length) {
                throw rejected("ends inside its constant pool");
            }
            byte tag = bytes[at];
            tags[i] = tag;
            offsets[i] = at + 1;
            at += switch (tag) {
                case UTF8 -> 3 + u2(bytes, at + 1);
                case INTEGER, FLOAT, FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE -> 5;
                case LONG, DOUBLE -> 9;
                case CLASS, STRING -> 3;
                default -> throw rejected("has a constant of kind " + tag + ", which generated code does not use");
            };
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        if (at > bytes.length - 8) {
            throw rejected("ends inside its constant pool");
        }
        end = at;
    }

    /** One more than the largest index. */
    int count() {
        return tags.length;
    }

    /** The kind of a constant; 0 at the second place of a long one. */
    int tag(int index) {
        return tags[index];
    }

    /** Where a constant's content begins. */
    int offset(int index) {
        return offsets[index];
    }

    /** The first byte behind the pool. */
    int end() {
        return end;
    }

    /** Two bytes of a constant. */
    int index(int constant, int at) {
        return u2(bytes, offsets[constant] + at);
    }

    /** The text of a UTF-8 constant. */
    String text(int index) {
        require(index, UTF8);
        int length = u2(bytes, offsets[index]);
        return new String(bytes, offsets[index] + 2, length, StandardCharsets.UTF_8);
    }

    /** The name of a class constant. */
    String className(int index) {
        require(index, CLASS);
        return text(index(index, 0));
    }

    void require(int index, int tag) {
        if (index <= 0 || index >= tags.length || tags[index] != tag) {
            throw rejected("refers to a wrong constant");
        }
    }

    ArtifactRejectedException rejected(String what) {
        return new ArtifactRejectedException("artifact class " + where + ' ' + what);
    }

    static int u2(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    static int i4(byte[] bytes, int at) {
        return u2(bytes, at) << 16 | u2(bytes, at + 2);
    }
}
