package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.InvalidModuleException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.DataSegment;
import dev.sarsen.compiler.module.EachFunction;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.SegmentMode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.TableType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks modules against the rules of the specification.
 *
 * <p>{@link #declarations} checks all but the function bodies and gives what is needed to check those, in any order and by
 * many threads; {@link #validate} does everything in one go.
 *
 * @see <a href="https://webassembly.github.io/spec/core/valid/modules.html">validity of modules</a>
 */
public final class ModuleValidator {

    private final WasmModule module;
    private final ValidationContext context;
    private final FunctionValidator expressions;

    private ModuleValidator(WasmModule module, ValidationContext context) {
        this.module = module;
        this.context = context;
        this.expressions = new FunctionValidator(context);
    }

    /**
     * Checks a whole module.
     *
     * @throws ModuleRejectedException if it breaks a rule
     */
    public static void validate(WasmModule module, ModuleLimits limits) {
        validate(module, limits, 1);
    }

    /**
     * Checks a whole module on several threads.
     *
     * @throws ModuleRejectedException if it breaks a rule, the same one for any number of threads
     */
    public static void validate(WasmModule module, ModuleLimits limits, int threads) {
        ValidationContext context = declarations(module, limits);
        EachFunction.run(module, threads, () -> new FunctionValidator(context), FunctionValidator::validate);
    }

    /**
     * Checks everything but the function bodies.
     *
     * @return what {@link FunctionValidator} needs
     * @throws ModuleRejectedException if a rule is broken
     */
    public static ValidationContext declarations(WasmModule module, ModuleLimits limits) {
        new TypeValidator(module, limits).validate();
        ValidationContext context = new ValidationContext(module, limits);
        new ModuleValidator(module, context).declarations();
        return context;
    }

    private void declarations() {
        for (int i = 0; i < module.functionCount(); i++) {
            functionType(module.typeIndexOf(i), "function " + i);
        }
        for (int i = 0; i < module.tagCount(); i++) {
            tag(i);
        }
        for (int i = 0; i < module.memoryCount(); i++) {
            SizeRange.check(module.memoryType(i), i);
        }
        for (int i = 0; i < module.globalCount(); i++) {
            global(i);
        }
        for (int i = 0; i < module.tableCount(); i++) {
            table(i);
        }
        exports();
        start();
        for (int i = 0; i < module.elements().size(); i++) {
            element(i, module.elements().get(i));
        }
        for (int i = 0; i < module.data().size(); i++) {
            data(i, module.data().get(i));
        }
    }

    private void functionType(int type, String what) {
        if (!context.isFunctionType(type)) {
            throw unknown(RejectionCode.UNKNOWN_TYPE, type, what);
        }
    }

    private void tag(int index) {
        functionType(module.tagTypeIndex(index), "tag " + index);
        if (!module.tagType(index).results().isEmpty()) {
            throw invalid(RejectionCode.TAG_WITH_RESULTS, ": tag " + index);
        }
    }

    private void global(int index) {
        GlobalType type = module.globalType(index);
        if (context.global(index) == TypeCodes.BOTTOM) {
            throw invalid(
                    RejectionCode.UNKNOWN_TYPE,
                    ": global " + index + " of " + type.value().text());
        }
        ConstantExpression initializer = module.globalInitializer(index);
        if (initializer != null) {
            expressions.validate(initializer, context.global(index), index);
        }
    }

    private void table(int index) {
        TableType type = module.tableType(index);
        if (context.table(index) == TypeCodes.BOTTOM) {
            throw invalid(
                    RejectionCode.UNKNOWN_TYPE,
                    ": table " + index + " of " + type.element().text());
        }
        SizeRange.check(type, index);
        ConstantExpression initializer = module.tableInitializer(index);
        if (initializer != null) {
            expressions.validate(initializer, context.table(index), module.importedGlobals());
            return;
        }
        if (index >= module.importedTables() && !type.element().nullable()) {
            throw invalid(
                    RejectionCode.TYPE_MISMATCH,
                    ": table " + index + " expects a first value for "
                            + type.element().text() + ", found none");
        }
    }

    private void exports() {
        Set<String> names = HashSet.newHashSet(module.exports().size());
        for (Export export : module.exports()) {
            requireIndex(export.kind(), export.index(), "an export");
            if (!names.add(export.name())) {
                throw invalid(RejectionCode.DUPLICATE_EXPORT, ": export " + names.size());
            }
            if (export.kind() == ExternKind.FUNCTION) {
                context.declaredFunctions().set(export.index());
            }
        }
    }

    private void requireIndex(ExternKind kind, int index, String what) {
        switch (kind) {
            case FUNCTION -> requireIndex(index, module.functionCount(), RejectionCode.UNKNOWN_FUNCTION, what);
            case TABLE -> requireIndex(index, module.tableCount(), RejectionCode.UNKNOWN_TABLE, what);
            case MEMORY -> requireIndex(index, module.memoryCount(), RejectionCode.UNKNOWN_MEMORY, what);
            case GLOBAL -> requireIndex(index, module.globalCount(), RejectionCode.UNKNOWN_GLOBAL, what);
            case TAG -> requireIndex(index, module.tagCount(), RejectionCode.UNKNOWN_TAG, what);
        }
    }

    private static void requireIndex(int index, int count, RejectionCode code, String what) {
        if (index < 0 || index >= count) {
            throw unknown(code, index, what);
        }
    }

    private void start() {
        if (module.start() == WasmModule.NONE) {
            return;
        }
        requireIndex(ExternKind.FUNCTION, module.start(), "the start function");
        FunctionType type = module.functionType(module.start());
        if (!type.parameters().isEmpty() || !type.results().isEmpty()) {
            throw invalid(RejectionCode.INVALID_START, ": expects [] -> [], found " + type);
        }
    }

    private void element(int index, ElementSegment segment) {
        String what = "element segment " + index;
        int type = context.codes().of(segment.type());
        if (type == TypeCodes.BOTTOM) {
            throw invalid(
                    RejectionCode.UNKNOWN_TYPE,
                    ": " + what + " of " + segment.type().text());
        }
        if (segment.mode() == SegmentMode.ACTIVE) {
            requireIndex(ExternKind.TABLE, segment.table(), what);
            int expected = context.table(segment.table());
            if (!context.codes().matches(type, expected)) {
                throw invalid(
                        RejectionCode.TYPE_MISMATCH,
                        ": " + what + " expects " + context.codes().text(expected) + ", found "
                                + context.codes().text(type));
            }
            offset(segment.offset(), context.tableAddress(segment.table()));
        }
        for (int i = 0; i < segment.size(); i++) {
            if (segment.functions()) {
                requireIndex(ExternKind.FUNCTION, segment.function(i), what);
                context.declaredFunctions().set(segment.function(i));
            } else {
                expressions.validate(segment.expression(i), type, module.globalCount());
            }
        }
    }

    private void data(int index, DataSegment segment) {
        if (segment.mode() == SegmentMode.ACTIVE) {
            requireIndex(ExternKind.MEMORY, segment.memory(), "data segment " + index);
            offset(segment.offset(), context.memoryAddress(segment.memory()));
        }
    }

    private void offset(@Nullable ConstantExpression offset, int address) {
        if (offset != null) {
            expressions.validate(offset, address, module.globalCount());
        }
    }

    private static InvalidModuleException unknown(RejectionCode code, int index, String what) {
        return invalid(code, " " + Integer.toUnsignedString(index) + ": " + what);
    }

    private static InvalidModuleException invalid(RejectionCode code, String detail) {
        return new InvalidModuleException(
                code, code.phrase() + detail, ModuleRejectedException.NOWHERE, ModuleRejectedException.NOWHERE);
    }
}
