package dev.sarsen.runtime;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PROTECTED;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;

import dev.sarsen.runtime.abi.Calls;
import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.Mem;
import dev.sarsen.runtime.abi.Table;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import dev.sarsen.runtime.artifact.ArtifactKey;
import dev.sarsen.runtime.artifact.ArtifactManifest;
import dev.sarsen.runtime.artifact.ArtifactManifest.NamedExport;
import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TypeDefinition;
import dev.sarsen.runtime.type.ValueType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Assembles artifacts by hand, in the shape that the compiler emits.
 *
 * <p>A function's body gets a code builder whose locals are the parameters, then the memory, then the guest.
 */
public final class TestArtifact {

    public static final ClassDesc GUEST = ClassDesc.of("sarsen.gen.Guest");
    public static final ClassDesc MEM = desc(Mem.class);
    public static final ClassDesc MEMORY = desc(LinearMemory.class);
    static final ClassDesc CODE = ClassDesc.of("sarsen.gen.C0");
    private static final ClassDesc INSTANCE = desc(GuestInstance.class);
    private static final ClassDesc FUNCREF = desc(FuncRef.class);
    private static final ClassDesc HANDLE = desc(MethodHandle.class);

    private final List<ImportType> imports = new ArrayList<>();
    private final List<NamedExport> exports = new ArrayList<>();
    private final List<MemoryType> memories = new ArrayList<>();
    private final List<TableType> tables = new ArrayList<>();
    private final List<GlobalType> globals = new ArrayList<>();
    private final List<Integer> sharedGlobals = new ArrayList<>();
    private final List<FunctionType> types = new ArrayList<>();
    private final List<Consumer<Body>> bodies = new ArrayList<>();
    private final List<byte[]> data = new ArrayList<>();
    private final Map<String, byte[]> extra = new LinkedHashMap<>();
    private int importedFunctions;
    private int results = 4;
    private int start = -1;

    /** What a function's body is written with. */
    public record Body(CodeBuilder code, FunctionType type, int memory, int guest) {

        /** Pushes parameter {@code index}. */
        public Body parameter(int index) {
            MethodType java = Calls.javaType(type);
            code.loadLocal(TypeKind.from(java.parameterType(index)), slot(type, index));
            return this;
        }

        /** Calls imported function {@code index}, whose arguments are pushed by {@code arguments}. */
        public Body callImport(int index, FunctionType callee, Runnable arguments) {
            code.aload(guest)
                    .getfield(GUEST, "importHandles", HANDLE.arrayType())
                    .loadConstant(index)
                    .aaload();
            arguments.run();
            code.aload(guest);
            MethodType java = Calls.javaType(callee).appendParameterTypes(GuestInstance.class);
            code.invokevirtual(HANDLE, "invokeExact", MethodTypeDesc.ofDescriptor(java.descriptorString()));
            return this;
        }

        /** Polls for a request to stop where compiled code can be dropped. */
        public Body freePoll() {
            code.aload(guest).invokevirtual(GUEST, "poll", MethodTypeDesc.of(ConstantDescs.CD_void));
            return this;
        }

        /** Polls for a request to stop. */
        public Body poll() {
            code.aload(guest)
                    .invokestatic(
                            ClassDesc.of("dev.sarsen.runtime.abi.Traps"),
                            "poll",
                            MethodTypeDesc.of(ConstantDescs.CD_void, INSTANCE));
            return this;
        }
    }

    static ClassDesc desc(Class<?> type) {
        return ClassDesc.ofDescriptor(type.descriptorString());
    }

    /** A function type from its short form, such as {@code ii>i}. */
    public static FunctionType type(String letters) {
        int split = letters.indexOf('>');
        return new FunctionType(types(letters.substring(0, split)), types(letters.substring(split + 1)));
    }

    private static List<ValueType> types(String letters) {
        return letters.chars().mapToObj(TestArtifact::valueType).toList();
    }

    private static ValueType valueType(int letter) {
        return switch (letter) {
            case 'i' -> NumberType.I32;
            case 'l' -> NumberType.I64;
            case 'f' -> NumberType.F32;
            case 'd' -> NumberType.F64;
            case 'F' -> ReferenceType.FUNCREF;
            case 'E' -> ReferenceType.EXTERNREF;
            default -> throw new IllegalArgumentException("expected a letter of a type, found " + (char) letter);
        };
    }

    public TestArtifact importFunction(String module, String name, String letters) {
        imports.add(new ImportType(module, name, type(letters)));
        types.add(type(letters));
        bodies.add(null);
        importedFunctions++;
        return this;
    }

    public TestArtifact importing(String module, String name, ExternType type) {
        imports.add(new ImportType(module, name, type));
        switch (type) {
            case MemoryType m -> memories.add(m);
            case TableType t -> tables.add(t);
            case GlobalType g -> {
                sharedGlobals.add(globals.size());
                globals.add(g);
            }
            case FunctionType f -> throw new IllegalArgumentException("importFunction");
            case dev.sarsen.runtime.type.TagType t -> {}
        }
        return this;
    }

    /** A function, exported under its name. */
    public TestArtifact function(String name, String letters, Consumer<Body> body) {
        exports.add(new NamedExport(name, type(letters), types.size()));
        types.add(type(letters));
        bodies.add(body);
        return this;
    }

    public TestArtifact memory(String export, long minimum, long maximum) {
        MemoryType type = memoryType(minimum, maximum);
        if (export != null) {
            exports.add(new NamedExport(export, type, memories.size()));
        }
        memories.add(type);
        return this;
    }

    public static MemoryType memoryType(long minimum, long maximum) {
        return new MemoryType(limits(minimum, maximum), false, false, 16);
    }

    public static Limits limits(long minimum, long maximum) {
        return new Limits(minimum, maximum < 0 ? OptionalLong.empty() : OptionalLong.of(maximum));
    }

    public TestArtifact table(String export, TableType type) {
        exports.add(new NamedExport(export, type, tables.size()));
        tables.add(type);
        return this;
    }

    public TestArtifact global(String export, GlobalType type) {
        exports.add(new NamedExport(export, type, globals.size()));
        sharedGlobals.add(globals.size());
        globals.add(type);
        return this;
    }

    public TestArtifact export(String name, ExternType type, int index) {
        exports.add(new NamedExport(name, type, index));
        return this;
    }

    /** An active data segment at address 0 of memory 0. */
    public TestArtifact data(String text) {
        data.add(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The last function is the start function. */
    public TestArtifact start() {
        start = types.size() - 1;
        return this;
    }

    public TestArtifact entry(String name, byte[] content) {
        extra.put(name, content);
        return this;
    }

    public ArtifactManifest manifest() {
        return new ArtifactManifest(
                ArtifactKey.sha256(types.toString().getBytes(StandardCharsets.UTF_8)),
                "test",
                "",
                ArtifactFormat.DEFAULT_PACKAGE_PREFIX,
                "fixture",
                imports,
                exports,
                memories,
                tables,
                globals,
                IntStream.range(0, types.size())
                        .mapToObj(i -> new TypeDefinition(i, 1, false, -1, new TypeDefinition.Function(types.get(i))))
                        .toList(),
                IntStream.range(0, importedFunctions).boxed().toList(),
                data.size(),
                types.size(),
                start >= 0,
                sharedGlobals);
    }

    /** All entries, to be tampered with before {@link #jar}. */
    public Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            manifest().write(new DataOutputStream(bytes));
            entries.put(ArtifactFormat.MANIFEST, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < data.size(); i++) {
            entries.put(ArtifactFormat.dataSegment(i), data.get(i));
        }
        entries.put("sarsen/gen/Guest.class", guest());
        entries.put("sarsen/gen/C0.class", code());
        for (int i = importedFunctions; i < types.size(); i++) {
            entries.put("sarsen/gen/F" + i + ".class", reference(i));
        }
        entries.putAll(extra);
        return entries;
    }

    public byte[] bytes() {
        return jar(entries(), true);
    }

    public static byte[] jar(Map<String, byte[]> entries, boolean stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(e.getKey());
                if (stored) {
                    CRC32 crc = new CRC32();
                    crc.update(e.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(e.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] guest() {
        return ClassFile.of().build(GUEST, c -> {
            c.withFlags(ACC_PUBLIC).withSuperclass(INSTANCE);
            c.withField("memories", MEMORY.arrayType(), 0);
            c.withField("importHandles", HANDLE.arrayType(), 0);
            constructor(c);
            bind(c);
            c.withMethodBody("initialize", void_(), ACC_PUBLIC, code -> {
                for (int i = 0; i < data.size(); i++) {
                    code.loadConstant(0).aload(0);
                    loadMemory(code, 0);
                    code.aload(0)
                            .loadConstant(i)
                            .invokestatic(
                                    ClassDesc.of("dev.sarsen.runtime.abi.Bulk"),
                                    "activate",
                                    MethodTypeDesc.of(
                                            ConstantDescs.CD_void,
                                            ConstantDescs.CD_int,
                                            MEMORY,
                                            INSTANCE,
                                            ConstantDescs.CD_int));
                }
                code.return_();
            });
            c.withMethodBody("start", void_(), ACC_PUBLIC, code -> {
                if (start >= 0) {
                    code.aload(0);
                    loadMemory(code, 0);
                    code.aload(0).invokestatic(CODE, "f" + start, staticType(types.get(start)));
                }
                code.return_();
            });
            function(c);
        });
    }

    private static MethodTypeDesc void_() {
        return MethodTypeDesc.of(ConstantDescs.CD_void);
    }

    /** Replaces the guest on the stack by its memory, or null. */
    private void loadMemory(CodeBuilder code, int index) {
        if (memories.isEmpty()) {
            code.pop().aconst_null().checkcast(MEMORY);
        } else {
            code.getfield(GUEST, "memories", MEMORY.arrayType())
                    .loadConstant(index)
                    .aaload();
        }
    }

    private void constructor(ClassBuilder c) {
        c.withMethodBody(ConstantDescs.INIT_NAME, void_(), ACC_PUBLIC, code -> code.aload(0)
                .loadConstant(results)
                .loadConstant(types.size())
                .invokespecial(
                        INSTANCE,
                        ConstantDescs.INIT_NAME,
                        MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_int))
                .return_());
    }

    private static void bind(ClassBuilder c) {
        MethodTypeDesc bind = MethodTypeDesc.of(
                ConstantDescs.CD_void,
                HANDLE.arrayType(),
                MEMORY.arrayType(),
                desc(Table[].class),
                desc(GlobalCell[].class));
        c.withMethodBody("bind", bind, ACC_PUBLIC, code -> code.aload(0)
                .aload(1)
                .putfield(GUEST, "importHandles", HANDLE.arrayType())
                .aload(0)
                .aload(2)
                .putfield(GUEST, "memories", MEMORY.arrayType())
                .return_());
    }

    private void function(ClassBuilder c) {
        MethodTypeDesc type = MethodTypeDesc.of(FUNCREF, ConstantDescs.CD_int);
        c.withMethodBody("create", type, ACC_PROTECTED, code -> {
            for (int i = importedFunctions; i < types.size(); i++) {
                ClassDesc reference = ClassDesc.of("sarsen.gen.F" + i);
                int index = i;
                code.iload(1).loadConstant(i).isub().ifThen(java.lang.classfile.Opcode.IFEQ, then -> then.new_(
                                reference)
                        .dup()
                        .aload(0)
                        .loadConstant(index)
                        .invokespecial(
                                reference,
                                ConstantDescs.INIT_NAME,
                                MethodTypeDesc.of(ConstantDescs.CD_void, INSTANCE, ConstantDescs.CD_int))
                        .areturn());
            }
            code.aconst_null().areturn();
        });
    }

    private byte[] reference(int index) {
        ClassDesc self = ClassDesc.of("sarsen.gen.F" + index);
        FunctionType function = types.get(index);
        return ClassFile.of().build(self, c -> {
            c.withFlags(ACC_PUBLIC | ACC_FINAL).withSuperclass(FUNCREF);
            MethodTypeDesc init = MethodTypeDesc.of(ConstantDescs.CD_void, INSTANCE, ConstantDescs.CD_int);
            c.withMethodBody(ConstantDescs.INIT_NAME, init, ACC_PUBLIC, code -> code.aload(0)
                    .aload(1)
                    .iload(2)
                    .loadConstant(index)
                    .invokespecial(
                            FUNCREF,
                            ConstantDescs.INIT_NAME,
                            init.insertParameterTypes(init.parameterCount(), ConstantDescs.CD_int))
                    .return_());
            c.withMethodBody("handle", MethodTypeDesc.of(HANDLE), ACC_PUBLIC, code -> code.aload(0)
                    .invokestatic(desc(Calls.class), "bound", MethodTypeDesc.of(HANDLE, FUNCREF))
                    .areturn());
            MethodType java = Calls.javaType(function);
            c.withMethodBody("call", MethodTypeDesc.ofDescriptor(java.descriptorString()), ACC_PUBLIC, code -> {
                for (int i = 0; i < java.parameterCount(); i++) {
                    code.loadLocal(TypeKind.from(java.parameterType(i)), 1 + slot(function, i));
                }
                code.aload(0).getfield(self, "instance", INSTANCE).checkcast(GUEST);
                loadMemory(code, 0);
                code.aload(0).getfield(self, "instance", INSTANCE).checkcast(GUEST);
                code.invokestatic(CODE, "f" + index, staticType(function));
                code.return_(TypeKind.from(java.returnType()));
            });
        });
    }

    private static int slot(FunctionType type, int parameter) {
        int slot = 0;
        for (int i = 0; i < parameter; i++) {
            slot += TypeKind.from(Calls.javaType(type).parameterType(i)).slotSize();
        }
        return slot;
    }

    static MethodTypeDesc staticType(FunctionType type) {
        MethodTypeDesc java = MethodTypeDesc.ofDescriptor(Calls.javaType(type).descriptorString());
        int count = java.parameterCount();
        return java.insertParameterTypes(count, MEMORY, GUEST);
    }

    private byte[] code() {
        return ClassFile.of().build(CODE, c -> {
            c.withFlags(ACC_PUBLIC | ACC_FINAL);
            for (int i = importedFunctions; i < types.size(); i++) {
                FunctionType type = types.get(i);
                Consumer<Body> body = bodies.get(i);
                int memory = slot(type, type.parameters().size());
                c.withMethodBody(
                        "f" + i,
                        staticType(type),
                        ACC_PUBLIC | ACC_STATIC,
                        code -> body.accept(new Body(code, type, memory, memory + 1)));
            }
        });
    }
}
