package dev.sarsen.compiler.cli;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Readable text of methods: labels at the margin, one instruction a line, names without their packages.
 *
 * <p>Nothing in it depends on the order of the constant pool, so that texts can be compared.
 */
final class BytecodePrinter {

    private static final int MOST_CASES = 32;

    private final StringBuilder out = new StringBuilder();
    private final Map<Label, Integer> labels = new HashMap<>();

    /** What offsets are counted from; -1 where they are not shown. */
    private final int base;

    private int offset;
    private int shown;

    private BytecodePrinter(int base) {
        this.base = base;
    }

    /**
     * The methods of a class that a filter lets through, in their order.
     *
     * @param keyed whether the lines are offsets and each instruction is shown behind its own
     */
    static String print(byte[] classFile, boolean keyed, Predicate<String> methodName) {
        ClassModel model = ClassFile.of().parse(classFile);
        StringBuilder text = new StringBuilder();
        for (MethodModel method : model.methods()) {
            if (methodName.test(method.methodName().stringValue())) {
                BytecodePrinter printer = new BytecodePrinter(keyed ? base(model) : -1);
                printer.method(method);
                text.append(printer.out);
            }
        }
        return text.toString();
    }

    private static int base(ClassModel model) {
        return model.findAttribute(Attributes.sourceFile())
                .map(file -> file.sourceFile().stringValue())
                .filter(file -> file.indexOf('+') >= 0)
                .map(file -> Integer.parseInt(file.substring(file.indexOf('+') + 1)))
                .orElse(0);
    }

    /** The offset where it is another than before. */
    private String key() {
        int key = offset == shown ? 0 : offset;
        shown = offset;
        return base < 0 ? "" : new TextLine(key, "").keyed();
    }

    private void method(MethodModel method) {
        out.append(method.methodName().stringValue())
                .append(shortened(method.methodType().stringValue()));
        CodeModel code = method.code().orElse(null);
        if (code == null) {
            out.append('\n');
            return;
        }
        if (code instanceof CodeAttribute attribute) {
            out.append("  // ").append(attribute.codeLength()).append(" bytes");
        }
        out.append('\n');
        code.forEach(this::number);
        code.forEach(this::element);
    }

    /** Labels are numbered in the order of their places, those nobody jumps to left out. */
    private void number(CodeElement element) {
        if (element instanceof LabelTarget target) {
            labels.putIfAbsent(target.label(), labels.size());
        }
    }

    private void element(CodeElement element) {
        switch (element) {
            case LineNumber line -> offset = base + line.line();
            case LabelTarget target ->
                out.append(base < 0 ? "" : " ".repeat(10))
                        .append(name(target.label()))
                        .append(":\n");
            case ExceptionCatch handler ->
                out.append("  catch ")
                        .append(handler.catchType()
                                .map(type -> simple(type.asInternalName()))
                                .orElse("any"))
                        .append(' ' + name(handler.tryStart()) + ".." + name(handler.tryEnd()))
                        .append(" -> ")
                        .append(name(handler.handler()))
                        .append('\n');
            case Instruction instruction ->
                out.append(key())
                        .append("  ")
                        .append(mnemonic(instruction))
                        .append(operands(instruction))
                        .append('\n');
            default -> {}
        }
    }

    /** Loads and stores under one name, whichever form the slot has. */
    private static String mnemonic(Instruction instruction) {
        String name = instruction.opcode().name().toLowerCase(Locale.ROOT);
        boolean slot = instruction instanceof LoadInstruction || instruction instanceof StoreInstruction;
        return slot ? name.substring(0, name.indexOf("load") < 0 ? "istore".length() : "iload".length()) : name;
    }

    private String operands(Instruction instruction) {
        return switch (instruction) {
            case LoadInstruction load -> " " + load.slot();
            case StoreInstruction store -> " " + store.slot();
            case IncrementInstruction increment -> " " + increment.slot() + " by " + increment.constant();
            case BranchInstruction branch -> " " + name(branch.target());
            case ConstantInstruction.IntrinsicConstantInstruction _ -> "";
            case ConstantInstruction constant
            when constant.constantValue() instanceof String table -> " " + table(table);
            case ConstantInstruction constant -> " " + constant.constantValue();
            case FieldInstruction field ->
                " " + simple(field.owner().asInternalName()) + '.'
                        + field.name().stringValue() + ' '
                        + shortened(field.type().stringValue());
            case InvokeInstruction call ->
                " " + simple(call.owner().asInternalName()) + '.' + call.name().stringValue()
                        + shortened(call.type().stringValue());
            case InvokeDynamicInstruction call ->
                " " + call.name().stringValue() + shortened(call.type().stringValue());
            case TypeCheckInstruction check -> " " + simple(check.type().asInternalName());
            case NewObjectInstruction created ->
                " " + simple(created.className().asInternalName());
            case NewReferenceArrayInstruction created ->
                " " + simple(created.componentType().asInternalName());
            case NewPrimitiveArrayInstruction created ->
                " " + created.typeKind().name().toLowerCase(Locale.ROOT);
            case TableSwitchInstruction table -> cases(table.cases(), table.defaultTarget());
            case LookupSwitchInstruction lookup -> cases(lookup.cases(), lookup.defaultTarget());
            default -> "";
        };
    }

    /** A string as generated code has them, a table of numbers. */
    private static String table(String values) {
        return values.chars().mapToObj(Integer::toString).collect(Collectors.joining(" ", "table ", ""));
    }

    private String cases(List<SwitchCase> cases, Label otherwise) {
        StringBuilder text = new StringBuilder();
        for (SwitchCase one : cases.subList(0, Math.min(cases.size(), MOST_CASES))) {
            text.append(' ').append(one.caseValue()).append(':').append(name(one.target()));
        }
        if (cases.size() > MOST_CASES) {
            text.append(" … ").append(cases.size() - MOST_CASES).append(" more");
        }
        return text.append(" else:").append(name(otherwise)).toString();
    }

    private String name(Label label) {
        return "L" + labels.getOrDefault(label, -1);
    }

    private static String simple(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1);
    }

    /** A descriptor with the simple names of its classes. */
    private static String shortened(String descriptor) {
        return descriptor.replaceAll("L(?:[^/;]*/)*([^/;]*);", "L$1;");
    }
}
