package dev.sarsen.compiler.emit;

/**
 * A generated class.
 *
 * <p>The bytes are not copied: they are written once and thrown away.
 */
public final class ClassFile {

    private final String internalName;
    private final byte[] bytes;

    ClassFile(String internalName, byte[] bytes) {
        this.internalName = internalName;
        this.bytes = bytes;
    }

    /** Name with slashes. */
    public String internalName() {
        return internalName;
    }

    /** The class file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
