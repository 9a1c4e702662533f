package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.InvalidModuleException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.TableType;

/** Checks the declared sizes of memories and tables. */
final class SizeRange {

    private SizeRange() {}

    static void check(MemoryType type, int index) {
        String what = ": memory " + index;
        if (type.pageSizeLog2() != 0 && type.pageSizeLog2() != 16) {
            throw invalid(RejectionCode.INVALID_PAGE_SIZE, what + " has pages of 2^" + type.pageSizeLog2() + " bytes");
        }
        int addressBits = type.address64() ? 64 : 32;
        if (!within(type.limits(), addressBits - type.pageSizeLog2(), type.pageSizeLog2() == 0)) {
            throw invalid(RejectionCode.MEMORY_TOO_LARGE, " " + largest(type) + what);
        }
        order(type.limits(), what);
        if (type.shared() && type.limits().maximum().isEmpty()) {
            throw invalid(RejectionCode.SHARED_WITHOUT_MAXIMUM, what);
        }
    }

    static void check(TableType type, int index) {
        String what = ": table " + index;
        if (!within(type.limits(), type.address64() ? 64 : 32, true)) {
            throw invalid(RejectionCode.TABLE_TOO_LARGE, " 2^32-1 elements" + what);
        }
        order(type.limits(), what);
    }

    private static String largest(MemoryType type) {
        if (type.pageSizeLog2() == 0) {
            return "2^32-1 bytes";
        }
        return type.address64() ? "2^48 pages" : "65536 pages (4GiB)";
    }

    private static boolean within(Limits limits, int bits, boolean exclusive) {
        return within(limits.minimum(), bits, exclusive)
                && within(limits.maximum().orElse(0), bits, exclusive);
    }

    /** Whether a size is at most 2^bits, or below it if that itself cannot be expressed. */
    private static boolean within(long size, int bits, boolean exclusive) {
        if (bits == 64) {
            return true;
        }
        long most = exclusive ? (1L << bits) - 1 : 1L << bits;
        return Long.compareUnsigned(size, most) <= 0;
    }

    private static void order(Limits limits, String what) {
        if (limits.maximum().isPresent()
                && Long.compareUnsigned(limits.minimum(), limits.maximum().getAsLong()) > 0) {
            throw invalid(RejectionCode.INVALID_LIMITS, what);
        }
    }

    private static InvalidModuleException invalid(RejectionCode code, String detail) {
        return new InvalidModuleException(
                code, code.phrase() + detail, ModuleRejectedException.NOWHERE, ModuleRejectedException.NOWHERE);
    }
}
