package dev.sarsen.runtime.loader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Binds the memory accessors of a class to a heap form: {@code Mem} becomes {@code HeapMem}, or {@code SharedMem}, in its
 * constant pool.
 */
final class ClassBinding {

    private static final byte[] NATIVE_NAME = AbiSurface.MEM.getBytes(StandardCharsets.UTF_8);
    private static final byte[] HEAP_NAME = AbiSurface.HEAP_MEM.getBytes(StandardCharsets.UTF_8);
    private static final byte[] SHARED_NAME = AbiSurface.SHARED_MEM.getBytes(StandardCharsets.UTF_8);

    private ClassBinding() {}

    /** The same class with the name replaced, or the same bytes when it does not occur. The class has been checked. */
    static byte[] toHeapForm(byte[] bytes, boolean shared) {
        byte[] name = shared ? SHARED_NAME : HEAP_NAME;
        ConstantPool pool = ConstantPool.read("", bytes);
        for (int i = 1; i < pool.count(); i++) {
            if (pool.tag(i) == ConstantPool.UTF8 && isNativeName(bytes, pool.offset(i))) {
                int start = pool.offset(i);
                int end = start + 2 + NATIVE_NAME.length;
                byte[] bound = new byte[bytes.length + name.length - NATIVE_NAME.length];
                System.arraycopy(bytes, 0, bound, 0, start);
                bound[start] = (byte) (name.length >>> 8);
                bound[start + 1] = (byte) name.length;
                System.arraycopy(name, 0, bound, start + 2, name.length);
                System.arraycopy(bytes, end, bound, start + 2 + name.length, bytes.length - end);
                return bound;
            }
        }
        return bytes;
    }

    private static boolean isNativeName(byte[] bytes, int offset) {
        int length = ((bytes[offset] & 0xff) << 8) | (bytes[offset + 1] & 0xff);
        return length == NATIVE_NAME.length
                && Arrays.equals(bytes, offset + 2, offset + 2 + length, NATIVE_NAME, 0, length);
    }
}
