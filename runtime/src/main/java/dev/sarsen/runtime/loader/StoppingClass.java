package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.abi.PollSwitch;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The sub class of a module's instance class whose loading makes the JVM drop the code it compiled of the module.
 *
 * <p>It overrides the polls, since those are the methods compiled code may have taken for the only ones, and is never
 * instantiated.
 *
 * @see PollSwitch
 */
final class StoppingClass {

    /** Its name within the module's package. */
    static final String NAME = "Stopping";

    private static final int MAGIC = 0xCAFEBABE;
    private static final int JAVA_25 = 69;
    private static final int PUBLIC = 0x0001;
    private static final int SUPER = 0x0020;
    private static final int RETURN = 0xb1;

    private StoppingClass() {}

    /**
     * Writes the class file.
     *
     * @param internalName its name
     * @param parent the instance class
     */
    static byte[] write(String internalName, String parent) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(JAVA_25);
            constants(out, internalName, parent, "poll", "pollCounting", "()V", "Code");
            out.writeShort(PUBLIC | SUPER);
            out.writeShort(2);
            out.writeShort(4);
            out.writeShort(0);
            out.writeShort(0);
            out.writeShort(2);
            method(out, 5);
            method(out, 6);
            out.writeShort(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A method without parameters that does nothing; constant 7 is its descriptor, 8 the name of its code. */
    private static void method(DataOutputStream out, int name) throws IOException {
        out.writeShort(PUBLIC);
        out.writeShort(name);
        out.writeShort(7);
        out.writeShort(1);
        out.writeShort(8);
        out.writeInt(13);
        out.writeShort(0);
        out.writeShort(1);
        out.writeInt(1);
        out.writeByte(RETURN);
        out.writeShort(0);
        out.writeShort(0);
    }

    /** Constants 1 and 2 are the class, 3 and 4 its parent, the texts follow. */
    private static void constants(DataOutputStream out, String name, String parent, String... texts)
            throws IOException {
        out.writeShort(5 + texts.length);
        for (int k = 0; k < 2; k++) {
            out.writeByte(ConstantPool.UTF8);
            out.writeUTF(k == 0 ? name : parent);
            out.writeByte(ConstantPool.CLASS);
            out.writeShort(2 * k + 1);
        }
        for (String text : texts) {
            out.writeByte(ConstantPool.UTF8);
            out.writeUTF(text);
        }
    }
}
