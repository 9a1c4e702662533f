package dev.sarsen.runtime.loader;

import org.jspecify.annotations.Nullable;

/**
 * The whitelist: refuses a class file that names anything but its own module, the runtime's ABI and a handful of pure
 * {@code java.lang} members.
 *
 * <p>The JVM verifies that generated code does only what its constants say; this proves that the constants say nothing
 * else. Together they are the sandbox, so a bug in the compiler gives wrong results at worst. The compiler runs the same
 * check on what it writes. One pass over the pool, one over the members; of code only the offsets of memory accesses are
 * looked at, by {@link OffsetGuard}.
 */
public final class ConstantPoolGuard {

    /** HotSpot never compiles longer methods, so they are a bug. */
    private static final int LONGEST_CODE = 8_000;

    private static final int SYNCHRONIZED = 0x0020;
    private static final int NATIVE = 0x0100;

    private final String packagePrefix;

    /**
     * Makes a guard.
     *
     * @param packagePrefix internal name prefix of the module's classes, ending with a slash
     */
    public ConstantPoolGuard(String packagePrefix) {
        this.packagePrefix = packagePrefix;
    }

    /**
     * Checks one class file.
     *
     * @param internalName the name it has to have
     * @param bytes the class file
     * @throws dev.sarsen.runtime.artifact.ArtifactRejectedException with the first thing it may not use
     */
    public void check(String internalName, byte[] bytes) {
        ConstantPool pool = ConstantPool.read(internalName, bytes);
        OffsetGuard offsets = new OffsetGuard(pool, bytes);
        try {
            for (int i = 1; i < pool.count(); i++) {
                switch (pool.tag(i)) {
                    case ConstantPool.CLASS -> checkClass(pool, pool.className(i));
                    case ConstantPool.FIELD, ConstantPool.METHOD, ConstantPool.INTERFACE_METHOD -> {
                        if (checkMember(pool, i)) {
                            offsets.accessor(i);
                        }
                    }
                    default -> {}
                }
            }
            checkDeclarations(internalName, pool, bytes, offsets);
        } catch (IndexOutOfBoundsException e) {
            throw pool.rejected("ends too early");
        }
    }

    private void checkClass(ConstantPool pool, String name) {
        String element = name;
        if (name.startsWith("[")) {
            int depth = name.lastIndexOf('[') + 1;
            if (name.charAt(depth) != 'L') {
                return;
            }
            element = name.substring(depth + 1, name.length() - 1);
        }
        if (!element.startsWith(packagePrefix) && !AbiSurface.mayName(element)) {
            throw pool.rejected("names the class " + element + ", which is not for generated code");
        }
    }

    /** Checks a member; answers whether its last parameter is the offset of a memory access. */
    private boolean checkMember(ConstantPool pool, int index) {
        String owner = pool.className(pool.index(index, 0));
        int nameAndType = pool.index(index, 2);
        pool.require(nameAndType, ConstantPool.NAME_AND_TYPE);
        String name = pool.text(pool.index(nameAndType, 0));
        boolean allowed;
        if (owner.startsWith(packagePrefix)) {
            allowed = AbiSurface.mayInherit(name);
        } else {
            boolean field = pool.tag(index) == ConstantPool.FIELD;
            allowed = AbiSurface.mayUse(owner, name, pool.text(pool.index(nameAndType, 2)), field);
        }
        if (!allowed) {
            throw pool.rejected("uses " + owner + '.' + name + ", which is not for generated code");
        }
        return AbiSurface.takesOffset(owner, pool.text(pool.index(nameAndType, 2)));
    }

    private void checkDeclarations(String internalName, ConstantPool pool, byte[] bytes, OffsetGuard offsets) {
        int at = pool.end();
        if (!pool.className(ConstantPool.u2(bytes, at + 2)).equals(internalName)) {
            throw pool.rejected("is stored under a name that is not its own");
        }
        String parent = pool.className(ConstantPool.u2(bytes, at + 4));
        if (!parent.startsWith(packagePrefix) && !AbiSurface.mayExtend(parent)) {
            throw pool.rejected("extends " + parent + ", which is not for generated code");
        }
        if (ConstantPool.u2(bytes, at + 6) != 0) {
            throw pool.rejected("implements an interface");
        }
        at = members(pool, bytes, at + 8, null);
        members(pool, bytes, at, offsets);
    }

    /** Checks all fields, or with a guard of offsets all methods; answers where they end. */
    private static int members(ConstantPool pool, byte[] bytes, int start, @Nullable OffsetGuard methods) {
        int count = ConstantPool.u2(bytes, start);
        int at = start + 2;
        for (int i = 0; i < count; i++) {
            int flags = ConstantPool.u2(bytes, at);
            String name = pool.text(ConstantPool.u2(bytes, at + 2));
            if (methods != null && ((flags & (SYNCHRONIZED | NATIVE)) != 0 || name.equals("finalize"))) {
                throw pool.rejected("declares " + name + " in a way that generated code does not");
            }
            int attributes = ConstantPool.u2(bytes, at + 6);
            at += 8;
            for (int a = 0; a < attributes; a++) {
                int length = ConstantPool.i4(bytes, at + 2);
                if (length < 0 || length > bytes.length - at - 6) {
                    throw pool.rejected("ends inside an attribute");
                }
                if (methods != null && isCode(pool, ConstantPool.u2(bytes, at))) {
                    int code = ConstantPool.i4(bytes, at + 10);
                    checkCode(pool, name, code);
                    methods.check(name, at + 14, code);
                }
                at += 6 + length;
            }
        }
        return at;
    }

    private static boolean isCode(ConstantPool pool, int name) {
        return pool.text(name).equals("Code");
    }

    private static void checkCode(ConstantPool pool, String method, int length) {
        if (length < 0 || length >= LONGEST_CODE) {
            throw pool.rejected("method " + method + ": expected fewer than " + LONGEST_CODE + " bytes of code, found "
                    + Integer.toUnsignedString(length));
        }
    }
}
