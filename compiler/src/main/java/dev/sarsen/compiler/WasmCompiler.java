package dev.sarsen.compiler;

import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.emit.ModuleEmitter;
import dev.sarsen.compiler.lower.FunctionLowering;
import dev.sarsen.compiler.module.ArrayType;
import dev.sarsen.compiler.module.DefinedType;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.Feature;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.FunctionShape;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.pipeline.FunctionPipeline;
import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.compiler.trace.ModuleLoops;
import dev.sarsen.compiler.validate.FeatureScan;
import dev.sarsen.compiler.validate.ModuleValidator;
import dev.sarsen.runtime.ModuleCompiler;
import dev.sarsen.runtime.artifact.ArtifactKey;
import dev.sarsen.runtime.artifact.ArtifactManifest;
import dev.sarsen.runtime.trace.LoopCompiler;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.TypeDefinition;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * The compiler's door: a WebAssembly module in, an artifact out.
 *
 * <p>Functions are compiled class by class by several threads and written in their order, so that the artifact's bytes do
 * not depend on the threads and no more than a few classes are in memory at once. Stateless and thread-safe.
 */
public final class WasmCompiler implements ModuleCompiler {

    /** The version, a part of every artifact's key. Changes with each change of what is emitted. */
    public static final String VERSION = "0.1.0";

    private final CompilerOptions options;

    /** A compiler with the options of production. */
    public WasmCompiler() {
        this(CompilerOptions.DEFAULT);
    }

    /** A compiler with other options. */
    public WasmCompiler(CompilerOptions options) {
        this.options = options;
    }

    @Override
    public String version() {
        return VERSION + " " + options.key();
    }

    @Override
    public void compile(byte[] wasmOrWat, Path artifact) {
        compile(wasmOrWat, artifact, CompilerOptions.Progress.NONE);
    }

    /**
     * Compiles a module.
     *
     * @param wasmOrWat the module in the binary or the text format
     * @param artifact the file to write; appears whole or not at all
     * @param progress hears how far the compilation is
     * @throws ModuleRejectedException when the module is malformed, invalid, too large or uses an unsupported feature
     * @throws UncheckedIOException when the artifact cannot be written
     * @throws CancellationException when the thread is interrupted
     */
    public CompilationReport compile(byte[] wasmOrWat, Path artifact, CompilerOptions.Progress progress) {
        return RunningCompilation.whole(input(wasmOrWat), artifact, progress);
    }

    /**
     * Begins to compile a module: returns when it is decoded, validated and analysed, and what is answered can be loaded.
     *
     * @param wasmOrWat the module in the binary or the text format
     * @param artifact the file to write in the end; appears whole or not at all
     * @param progress hears how far the compilation is, on a thread of its own
     * @throws ModuleRejectedException when the module is malformed, invalid or too large
     */
    public RunningCompilation begin(byte[] wasmOrWat, Path artifact, CompilerOptions.Progress progress) {
        return RunningCompilation.begin(input(wasmOrWat), artifact, progress);
    }

    @Override
    public LoopCompiler loops(byte[] wasmOrWat) {
        // It was validated when it was compiled.
        WasmModule module = ModuleDecoder.decode(binary(wasmOrWat), options.limits());
        FunctionPipeline functions = new FunctionPipeline(module, options);
        return new ModuleLoops(functions.emitter(), functions);
    }

    private RunningCompilation.Input input(byte[] wasmOrWat) {
        long started = System.nanoTime();
        byte[] wasm = binary(wasmOrWat);
        WasmModule module = accept(wasm, options);
        Duration decoding = Duration.ofNanos(System.nanoTime() - started);
        FunctionPipeline functions = new FunctionPipeline(module, options);
        ModuleEmitter emitter = functions.emitter();
        ArtifactManifest manifest = manifest(module, ArtifactKey.sha256(wasm), emitter);
        return new RunningCompilation.Input(module, functions, emitter, manifest, options, started, decoding);
    }

    /** The binary form of a module in either format. */
    public static byte[] binary(byte[] wasmOrWat) {
        boolean text = wasmOrWat.length == 0 || wasmOrWat[0] != 0;
        return text ? TextReader.read(wasmOrWat) : wasmOrWat;
    }

    /**
     * Decodes and validates a binary module.
     *
     * @throws ModuleRejectedException when it is malformed, invalid or too large
     */
    public static WasmModule decode(byte[] wasm, CompilerOptions options) {
        WasmModule module = ModuleDecoder.decode(wasm, options.limits());
        ModuleValidator.validate(module, options.limits(), options.threads());
        return module;
    }

    /**
     * Decodes and validates a binary module that is to be compiled.
     *
     * @throws ModuleRejectedException also when it declares what is not compiled
     */
    public static WasmModule accept(byte[] wasm, CompilerOptions options) {
        WasmModule module = decode(wasm, options);
        refuseUnsupported(module);
        return module;
    }

    /** Proposals that are compiled; {@link FunctionLowering} refuses the instructions of the others where they occur. */
    private static final Set<Feature> SUPPORTED = EnumSet.of(
            Feature.MVP,
            Feature.MUTABLE_GLOBALS,
            Feature.SIGN_EXTENSION,
            Feature.SATURATING_CONVERSIONS,
            Feature.MULTI_VALUE,
            Feature.BULK_MEMORY,
            Feature.REFERENCE_TYPES,
            Feature.FUNCTION_REFERENCES,
            Feature.GC,
            Feature.TAIL_CALL,
            Feature.EXCEPTION_HANDLING,
            Feature.LEGACY_EXCEPTIONS,
            Feature.EXTENDED_CONSTANTS,
            Feature.MULTI_MEMORY,
            Feature.THREADS,
            Feature.MEMORY64,
            Feature.WIDE_ARITHMETIC,
            Feature.CUSTOM_PAGE_SIZES,
            Feature.SIMD,
            Feature.RELAXED_SIMD);

    private static void refuseUnsupported(WasmModule module) {
        for (Feature feature : FeatureScan.declarations(module)) {
            if (!SUPPORTED.contains(feature)) {
                throw new UnsupportedFeatureException(
                        feature, ModuleRejectedException.NOWHERE, ModuleRejectedException.NOWHERE);
            }
        }
    }

    private static List<Integer> importedTypes(WasmModule module) {
        IntStream functions = IntStream.range(0, module.importedFunctions()).map(module::typeIndexOf);
        IntStream tags = IntStream.range(0, module.importedTags()).map(module::tagTypeIndex);
        return IntStream.concat(functions, tags).boxed().toList();
    }

    private static TypeDefinition definition(DefinedType type) {
        TypeDefinition.Content content =
                switch (type.composite()) {
                    case FunctionShape(FunctionType signature) -> new TypeDefinition.Function(signature);
                    case StructType(List<FieldType> fields) ->
                        new TypeDefinition.Structure(
                                fields.stream().map(WasmCompiler::field).toList());
                    case ArrayType(FieldType element) -> new TypeDefinition.Array(field(element));
                };
        return new TypeDefinition(type.groupStart(), type.groupSize(), type.open(), type.superType(), content);
    }

    private static TypeDefinition.Field field(FieldType field) {
        return new TypeDefinition.Field(field.type(), field.packedBits(), field.mutable());
    }

    private ArtifactManifest manifest(WasmModule module, String digest, ModuleEmitter emitter) {
        List<ArtifactManifest.NamedExport> exports = new ArrayList<>();
        for (Export export : module.exports()) {
            exports.add(new ArtifactManifest.NamedExport(
                    export.name(), module.externType(export.kind(), export.index()), export.index()));
        }
        return new ArtifactManifest(
                digest,
                VERSION,
                options.key(),
                options.packagePrefix(),
                module.moduleName(),
                module.importTypes(),
                exports,
                module.memories(),
                module.tables(),
                module.globals(),
                module.types().stream().map(WasmCompiler::definition).toList(),
                importedTypes(module),
                emitter.layout().data().pieces().size(),
                module.functionCount(),
                module.start() >= 0,
                emitter.sharedGlobals());
    }
}
