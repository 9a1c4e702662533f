package dev.sarsen.compiler.emit;

/** The internal names and descriptors of what generated code uses of the runtime. */
final class RuntimeCalls {

    static final String ABI = "dev/sarsen/runtime/abi/";
    static final String MEM = ABI + "Mem";
    static final String BULK = ABI + "Bulk";
    static final String VECTOR = ABI + "I64x2";
    static final String VECTORS = ABI + "Vectors";
    static final String ATOMICS = ABI + "Atomics";
    static final String NUM = ABI + "Num";
    static final String TABLES = ABI + "Tables";
    static final String CALLS = ABI + "Calls";
    static final String REFS = ABI + "Refs";
    static final String STRUCTS = ABI + "Structs";
    static final String ARRAYS = ABI + "Arrays";
    static final String ARRAY_BULK = ABI + "ArrayBulk";
    static final String CONSTANTS = ABI + "Constants";
    static final String TRAPS = ABI + "Traps";
    static final String GUEST_INSTANCE = ABI + "GuestInstance";
    static final String LINEAR_MEMORY = ABI + "LinearMemory";
    static final String TABLE = ABI + "Table";
    static final String GLOBAL_CELL = ABI + "GlobalCell";
    static final String FUNC_REF = ABI + "FuncRef";
    static final String FUNCTION_TYPE = "dev/sarsen/runtime/type/FunctionType";
    static final String METHOD_HANDLE = "java/lang/invoke/MethodHandle";
    static final String TRAP = "dev/sarsen/runtime/Trap";

    static final String MEMORY_DESCRIPTOR = object(LINEAR_MEMORY);
    static final String TABLE_DESCRIPTOR = object(TABLE);
    static final String GUEST_DESCRIPTOR = object(GUEST_INSTANCE);

    private RuntimeCalls() {}

    static String object(String internalName) {
        return 'L' + internalName + ';';
    }
}
