package dev.sarsen.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemorySpaceTest {

    private static final long MOST = 1L << 31;

    private final MemorySpace space = new MemorySpace();

    @AfterEach
    void closeSpace() {
        space.close();
    }

    private LinearMemory allocate(long minimum, long maximum, int pageSizeLog2, PageQuota quota) {
        Limits limits = new Limits(minimum, maximum < 0 ? OptionalLong.empty() : OptionalLong.of(maximum));
        return space.allocate(new MemoryType(limits, false, false, pageSizeLog2), MOST, quota);
    }

    @Test
    void givesZeroedBytesAgainAfterRelease() {
        for (int i = 0; i < 200; i++) {
            LinearMemory memory = allocate(2, 40, 16, new PageQuota(MOST));
            assertThat(memory.grow(30)).isEqualTo(2);
            assertThat(memory.i64(0)).isZero();
            assertThat(memory.i64(32 * 65_536 - 8)).isZero();
            memory.fill(0, (byte) 7, 32 * 65_536);
            MemorySpace.release(memory, true);
            assertThat(memory.byteSize()).isZero();
        }
    }

    @Test
    void leavesAReleasedMemoryThatIsNotExclusiveHarmless() {
        LinearMemory first = allocate(1, 1, 16, new PageQuota(MOST));
        first.setI32(0, 42);
        MemorySpace.release(first, false);
        LinearMemory second = allocate(1, 1, 16, new PageQuota(MOST));
        second.setI32(0, 43);
        assertThatThrownBy(() -> first.i32(0)).isInstanceOf(RuntimeException.class);
        assertThat(second.i32(0)).isEqualTo(43);
    }

    @Test
    void keepsAMemoryThatAnInstanceImports() {
        LinearMemory memory = allocate(1, 1, 16, new PageQuota(MOST));
        TypedStorage.markImported(memory);
        memory.setI32(0, 42);
        MemorySpace.release(memory, true);
        assertThat(memory.i32(0)).isEqualTo(42);
    }

    @Test
    void sharesOneQuotaBetweenTheMemoriesOfAnInstance() {
        PageQuota quota = new PageQuota(4 * 65_536);
        LinearMemory a = allocate(1, -1, 16, quota);
        LinearMemory b = allocate(1, -1, 16, quota);
        assertThat(a.grow(2)).isEqualTo(1);
        assertThat(b.grow(1)).isEqualTo(-1);
        assertThat(b.pages()).isEqualTo(1);
        assertThatThrownBy(() -> allocate(1, -1, 16, quota)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void growsByBytesWhereThePageIsOneByte() {
        LinearMemory memory = allocate(5, 100_000, 0, new PageQuota(MOST));
        assertThat(memory.byteSize()).isEqualTo(5);
        assertThat(memory.grow(99_995)).isEqualTo(5);
        memory.setU8(99_999, 9);
        assertThat(memory.u8(99_999)).isEqualTo(9);
        assertThat(memory.grow(1)).isEqualTo(-1);
        assertThatThrownBy(() -> memory.u8(100_000)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void reservesTheLargestMemoryWithoutTouchingIt() {
        LinearMemory memory = allocate(0, 65_536, 16, new PageQuota(MOST));
        assertThat(memory.maximumPages()).isEqualTo(32_767);
        assertThat(memory.grow(1)).isZero();
        assertThat(TypedStorage.typeOf(memory).limits().maximum()).hasValue(65_536);
    }

    @Test
    void theFirstMemoryReadsAsZeroWhateverTheAllocatorGives() {
        LinearMemory memory = allocate(1, 1024, 16, new PageQuota(MOST));
        // In small steps, which are cleared, and in one that is mapped.
        for (int pages : new int[] {3, 60, 500, 400}) {
            int before = memory.byteSize();
            assertThat(memory.grow(pages)).isEqualTo(before >>> 16);
            assertThat(memory.read(before, pages << 16)).containsOnly(0);
            memory.fill(before, (byte) 5, pages << 16);
        }
        assertThat(memory.u8(65_536)).isEqualTo(5);
        assertThat(memory.u8(963 * 65_536)).isEqualTo(5);
        assertThat(memory.i64(0)).isZero();
        MemorySpace.release(memory, true);
        LinearMemory next = allocate(1, 1024, 16, new PageQuota(MOST));
        assertThat(next.read(0, 65_536)).containsOnly(0);
    }

    @Test
    void theFirstMemoryLosesItsContentOnReleaseWhereSomebodyMayStillHoldIt() {
        LinearMemory memory = allocate(200, 200, 16, new PageQuota(MOST));
        memory.fill(0, (byte) 5, 200 << 16);
        MemorySpace.release(memory, false);
        assertThat(memory.byteSize()).isZero();
        assertThatThrownBy(() -> memory.i32(0)).isInstanceOf(RuntimeException.class);
    }
}
