package dev.sarsen.compiler.limits;

/**
 * Every bound on the size and shape of a module.
 *
 * <p>Counts are checked twice: against the bytes that remain, so that nothing is allocated for a lie, and against these
 * bounds, so that a true but absurd module ends early. The nesting of blocks has no bound of its own: it costs memory in
 * proportion to the bytes of the body and no stack. {@code LIMITS.md} is generated from this record.
 *
 * @param moduleBytes size of the binary module
 * @param types defined types
 * @param recursionGroupTypes types in one recursion group
 * @param subtypingDepth length of a chain of super types
 * @param parameters parameters of a function type or block
 * @param results results of a function type or block
 * @param fields fields of a structure type
 * @param imports imports
 * @param functions functions that a module defines
 * @param tables tables, imports included
 * @param memories memories, imports included
 * @param tags tags, imports included
 * @param globals globals, imports included
 * @param exports exports
 * @param elementSegments element segments
 * @param elements elements of one segment
 * @param dataSegments data segments
 * @param customSections custom sections
 * @param nameBytes length of an import, export or section name
 * @param bodyBytes size of one function body
 * @param locals locals of one function, parameters not counted
 * @param branchTableLabels labels of one {@code br_table}, the one for all other indices not counted
 * @param operands values on the operand stack of one function
 * @param constantExpressionBytes size of one constant expression
 */
public record ModuleLimits(
        int moduleBytes,
        int types,
        int recursionGroupTypes,
        int subtypingDepth,
        int parameters,
        int results,
        int fields,
        int imports,
        int functions,
        int tables,
        int memories,
        int tags,
        int globals,
        int exports,
        int elementSegments,
        int elements,
        int dataSegments,
        int customSections,
        int nameBytes,
        int bodyBytes,
        int locals,
        int branchTableLabels,
        int operands,
        int constantExpressionBytes) {

    /** The bounds that are used unless others are given. */
    public static final ModuleLimits DEFAULT = new ModuleLimits(
            128 << 20,
            1_000_000,
            1_000_000,
            63,
            1_000,
            1_000,
            10_000,
            1_000_000,
            1_000_000,
            100_000,
            100,
            1_000_000,
            1_000_000,
            1_000_000,
            1_000_000,
            10_000_000,
            100_000,
            100_000,
            100_000,
            16 << 20,
            50_000,
            65_520,
            1_000_000,
            1 << 20);

    /** The same bounds with another size of the binary module. */
    public ModuleLimits withModuleBytes(int bytes) {
        return new ModuleLimits(
                bytes,
                types,
                recursionGroupTypes,
                subtypingDepth,
                parameters,
                results,
                fields,
                imports,
                functions,
                tables,
                memories,
                tags,
                globals,
                exports,
                elementSegments,
                elements,
                dataSegments,
                customSections,
                nameBytes,
                bodyBytes,
                locals,
                branchTableLabels,
                operands,
                constantExpressionBytes);
    }
}
