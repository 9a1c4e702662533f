package dev.sarsen.compiler;

/**
 * Every reason for which a module is rejected, with the stable code that users see.
 *
 * <p>Codes never change their meaning and are never used again. {@code WM-1xxx} malformed, {@code WM-2xxx} invalid,
 * {@code WM-3xxx} unsupported, {@code WM-4xxx} beyond a limit.
 */
public enum RejectionCode {
    MAGIC_NOT_DETECTED("WM-1001", "magic header not detected"),
    UNKNOWN_VERSION("WM-1002", "unknown binary version"),
    UNEXPECTED_END("WM-1003", "unexpected end of section or function"),
    LENGTH_OUT_OF_BOUNDS("WM-1004", "length out of bounds"),
    SECTION_SIZE_MISMATCH("WM-1005", "section size mismatch"),
    MALFORMED_SECTION_ID("WM-1006", "malformed section id"),
    SECTION_OUT_OF_ORDER("WM-1007", "unexpected content after last section"),
    INTEGER_TOO_LONG("WM-1008", "integer representation too long"),
    INTEGER_TOO_LARGE("WM-1009", "integer too large"),
    MALFORMED_UTF8("WM-1010", "malformed UTF-8 encoding"),
    INCONSISTENT_FUNCTIONS("WM-1011", "function and code section have inconsistent lengths"),
    INCONSISTENT_DATA("WM-1012", "data count and data section have inconsistent lengths"),
    DATA_COUNT_REQUIRED("WM-1013", "data count section required"),
    MALFORMED_VALUE_TYPE("WM-1101", "malformed value type"),
    MALFORMED_REFERENCE_TYPE("WM-1102", "malformed reference type"),
    MALFORMED_HEAP_TYPE("WM-1103", "malformed heap type"),
    MALFORMED_DEFINED_TYPE("WM-1104", "malformed definition type"),
    MALFORMED_MUTABILITY("WM-1105", "malformed mutability"),
    MALFORMED_LIMITS_FLAGS("WM-1106", "malformed limits flags"),
    MALFORMED_PAGE_SIZE("WM-1107", "invalid custom page size"),
    MALFORMED_TABLE("WM-1108", "malformed table"),
    MALFORMED_IMPORT_KIND("WM-1109", "malformed import kind"),
    MALFORMED_EXPORT_KIND("WM-1110", "malformed export kind"),
    MALFORMED_TAG_ATTRIBUTE("WM-1111", "malformed tag attribute"),
    MALFORMED_ELEMENT_FLAGS("WM-1112", "malformed elements segment kind"),
    MALFORMED_DATA_FLAGS("WM-1113", "malformed data segment kind"),
    ILLEGAL_OPCODE("WM-1201", "illegal opcode"),
    MALFORMED_MEMORY_FLAGS("WM-1202", "malformed memop flags"),
    MALFORMED_BLOCK_TYPE("WM-1203", "malformed block type"),
    MALFORMED_CATCH("WM-1204", "malformed catch clause"),
    MALFORMED_CAST_FLAGS("WM-1205", "malformed br_on_cast flags"),
    ZERO_BYTE_EXPECTED("WM-1206", "zero byte expected"),
    END_EXPECTED("WM-1207", "END opcode expected"),
    TOO_MANY_LOCALS("WM-1208", "too many locals"),
    MISPLACED_ELSE("WM-1209", "misplaced ELSE opcode"),
    MISPLACED_CATCH("WM-1210", "misplaced catch opcode"),
    MALFORMED_TEXT("WM-1900", "malformed text"),

    UNKNOWN_TYPE("WM-2001", "unknown type"),
    UNKNOWN_FUNCTION("WM-2002", "unknown function"),
    UNKNOWN_TABLE("WM-2003", "unknown table"),
    UNKNOWN_MEMORY("WM-2004", "unknown memory"),
    UNKNOWN_GLOBAL("WM-2005", "unknown global"),
    UNKNOWN_TAG("WM-2006", "unknown tag"),
    UNKNOWN_ELEMENT_SEGMENT("WM-2007", "unknown elem segment"),
    UNKNOWN_DATA_SEGMENT("WM-2008", "unknown data segment"),
    UNKNOWN_LOCAL("WM-2009", "unknown local"),
    UNKNOWN_LABEL("WM-2010", "unknown label"),
    UNKNOWN_FIELD("WM-2011", "unknown field"),
    UNDECLARED_FUNCTION_REFERENCE("WM-2012", "undeclared function reference"),
    TYPE_MISMATCH("WM-2101", "type mismatch"),
    INVALID_RESULT_ARITY("WM-2102", "invalid result arity"),
    ALIGNMENT_TOO_LARGE("WM-2103", "alignment must not be larger than natural"),
    ALIGNMENT_NOT_NATURAL("WM-2104", "atomic alignment must be natural"),
    OFFSET_OUT_OF_RANGE("WM-2105", "offset out of range"),
    INVALID_LANE("WM-2106", "invalid lane index"),
    IMMUTABLE_GLOBAL("WM-2107", "immutable global"),
    IMMUTABLE_FIELD("WM-2108", "immutable field"),
    IMMUTABLE_ARRAY("WM-2109", "immutable array"),
    ARRAY_NOT_NUMERIC("WM-2110", "array type is not numeric or vector"),
    ARRAY_TYPES_DIFFER("WM-2111", "array types do not match"),
    UNINITIALIZED_LOCAL("WM-2112", "uninitialized local"),
    INVALID_RETHROW("WM-2113", "invalid rethrow label"),
    FIELD_IS_PACKED("WM-2114", "field is packed"),
    FIELD_IS_NOT_PACKED("WM-2115", "field is not packed"),
    NOT_DEFAULTABLE("WM-2116", "type is not defaultable"),
    CONSTANT_REQUIRED("WM-2201", "constant expression required"),
    DUPLICATE_EXPORT("WM-2202", "duplicate export name"),
    INVALID_START("WM-2203", "start function"),
    INVALID_LIMITS("WM-2204", "size minimum must not be greater than maximum"),
    MEMORY_TOO_LARGE("WM-2205", "memory size must be at most"),
    TABLE_TOO_LARGE("WM-2206", "table size must be at most"),
    SHARED_WITHOUT_MAXIMUM("WM-2207", "shared memory must have maximum"),
    INVALID_PAGE_SIZE("WM-2208", "invalid custom page size"),
    TAG_WITH_RESULTS("WM-2209", "non-empty tag result type"),
    INVALID_SUBTYPE("WM-2210", "sub type"),

    UNSUPPORTED_FEATURE("WM-3001", "unsupported feature"),

    LIMIT_EXCEEDED("WM-4001", "limit exceeded");

    private final String code;
    private final String phrase;

    RejectionCode(String code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    /** The stable code, such as {@code WM-1203}. */
    public String code() {
        return code;
    }

    /** The rejection in a few words: those of the specification's test suite where it has some. */
    public String phrase() {
        return phrase;
    }
}
