package dev.sarsen.wasix.call;

import static dev.sarsen.wasix.call.GuestFixture.CREAT;
import static dev.sarsen.wasix.call.GuestFixture.DATA;
import static dev.sarsen.wasix.call.GuestFixture.MEMORY_BYTES;
import static dev.sarsen.wasix.call.GuestFixture.OUT;
import static dev.sarsen.wasix.call.GuestFixture.READ;
import static dev.sarsen.wasix.call.GuestFixture.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.wasix.TestProcesses;
import dev.sarsen.wasix.WasixOptions;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.fd.DescriptorTable;
import dev.sarsen.wasix.fd.FdFlags;
import dev.sarsen.wasix.fd.Rights;
import dev.sarsen.wasix.layout.AbiVersion;
import dev.sarsen.wasix.process.ProcessExit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptorLawsTest {

    private final GuestFixture g = new GuestFixture(TestProcesses.inMemory());

    @Test
    void duplicatesShareTheOffsetAndTheFlags() {
        int fd = g.created("f");
        g.write(fd, "0123456789");
        DescriptorTable table = g.calls.process().descriptors();
        int twin = table.duplicate(fd, 0);
        assertThat(twin).isNotEqualTo(fd);
        g.seek(twin, 4, 0);
        assertThat(g.tell(fd)).isEqualTo(4);
        g.succeed("fd_fdstat_set_flags", fd, FdFlags.APPEND);
        g.succeed("fd_fdstat_get", twin, OUT);
        assertThat(g.memory.u16(OUT + 2)).isEqualTo(FdFlags.APPEND);
        g.succeed("fd_close", fd);
        assertThat(g.read(twin, 2)).isEqualTo("45");
        int other = g.opened("f");
        assertThat(g.tell(other)).isZero();
    }

    @Test
    void renumberMovesAndClosesWhatWasThere() {
        int a = g.created("a");
        g.write(a, "aa");
        int b = g.created("b");
        assertThat(g.call("fd_renumber", a, b)).isEqualTo(Errno.SUCCESS);
        assertThat(g.call("fd_tell", a, OUT)).isEqualTo(Errno.BADF);
        assertThat(g.pread(b, 5, 0)).isEqualTo("aa");
        assertThat(g.call("fd_renumber", b, b)).isEqualTo(Errno.SUCCESS);
        assertThat(g.call("fd_renumber", b, 99)).isEqualTo(Errno.BADF);
        assertThat(g.call("fd_renumber", 99, b)).isEqualTo(Errno.BADF);
        assertThat(g.call("fd_renumber", b, ROOT)).isEqualTo(Errno.NOTSUP);
        assertThat(g.created("c")).isEqualTo(a);
    }

    @Test
    void theLowestFreeNumberIsTakenAndTheTableHasALimit() {
        GuestFixture few = new GuestFixture(TestProcesses.state(WasixProcess.builder()
                .options(WasixOptions.DEFAULT.withOpenFiles(8))
                .build()));
        for (int fd = 4; fd < 8; fd++) {
            assertThat(few.created("f" + fd)).isEqualTo(fd);
        }
        assertThat(few.open(ROOT, "more", 1, CREAT, READ, 0)).isEqualTo(Errno.MFILE);
        few.succeed("fd_close", 5);
        assertThat(few.created("again")).isEqualTo(5);
        few.succeed("fd_close", 0);
        assertThat(few.created("zero")).isZero();
    }

    @Test
    void preopensAreFoundAndReallyClosed() {
        g.succeed("fd_prestat_get", ROOT, OUT);
        assertThat(g.memory.i32(OUT)).isZero();
        assertThat(g.memory.i32(OUT + 4)).isEqualTo(1);
        assertThat(g.call("fd_prestat_dir_name", ROOT, DATA, 0)).isEqualTo(Errno.NAMETOOLONG);
        g.succeed("fd_prestat_dir_name", ROOT, DATA, 1);
        assertThat(g.data(1)).isEqualTo("/");
        assertThat(g.call("fd_prestat_get", 4, OUT)).isEqualTo(Errno.BADF);
        assertThat(g.call("fd_prestat_get", 0, OUT)).isEqualTo(Errno.BADF);
        g.succeed("fd_close", ROOT);
        assertThat(g.call("fd_prestat_get", ROOT, OUT)).isEqualTo(Errno.BADF);
    }

    @Test
    void pointersOutsideTheMemoryAreFaultsAndNothingMoves() {
        int fd = g.created("f");
        g.write(fd, "content");
        for (int bad : new int[] {MEMORY_BYTES, MEMORY_BYTES - 3, -1, Integer.MIN_VALUE, -8}) {
            assertThat(g.call("fd_tell", fd, bad)).isEqualTo(Errno.FAULT);
            assertThat(g.call("fd_read", fd, bad, 1, OUT)).isEqualTo(Errno.FAULT);
            assertThat(g.call("fd_write", fd, bad, 1, OUT)).isEqualTo(Errno.FAULT);
            assertThat(g.call("fd_fdstat_get", fd, bad)).isEqualTo(Errno.FAULT);
            assertThat(g.call("fd_filestat_get", fd, bad)).isEqualTo(Errno.FAULT);
            assertThat(g.call("fd_readdir", ROOT, bad, 100, 0L, OUT)).isEqualTo(Errno.FAULT);
            assertThat(g.call("random_get", bad, 100)).isEqualTo(Errno.FAULT);
            assertThat(g.call("args_get", bad, DATA)).isEqualTo(Errno.FAULT);
            assertThat(g.call("args_get", DATA, bad)).isEqualTo(Errno.FAULT);
            assertThat(g.call("environ_sizes_get", bad, OUT)).isEqualTo(Errno.FAULT);
            assertThat(g.call("clock_time_get", 1, 0L, bad)).isEqualTo(Errno.FAULT);
            assertThat(g.call("poll_oneoff", bad, DATA, 1, OUT)).isEqualTo(Errno.FAULT);
            assertThat(g.call("poll_oneoff", DATA, bad, 1, OUT)).isEqualTo(Errno.FAULT);
            assertThat(g.call("path_create_directory", ROOT, bad, 10)).isEqualTo(Errno.FAULT);
            assertThat(g.call("fd_prestat_get", ROOT, bad)).isEqualTo(Errno.FAULT);
            assertThat(g.call("path_open", ROOT, 0, DATA, g.put(DATA, "f"), 0, 0L, 0L, 0, bad))
                    .isEqualTo(Errno.FAULT);
            g.memory.setI32(2048, bad);
            g.memory.setI32(2052, 4);
            assertThat(g.call("fd_write", fd, 2048, 1, OUT)).isEqualTo(Errno.FAULT);
            assertThat(g.call("fd_read", fd, 2048, 1, OUT)).isEqualTo(Errno.FAULT);
        }
        assertThat(g.call("fd_write", fd, DATA, 1025, OUT)).isEqualTo(Errno.INVAL);
        assertThat(g.call("fd_write", fd, DATA, -1, OUT)).isEqualTo(Errno.INVAL);
        assertThat(g.tell(fd)).isEqualTo(7);
        assertThat(g.created("g")).isEqualTo(fd + 1);
    }

    @Test
    void argumentsAndEnvironmentAreWrittenAsBlocks() {
        g.succeed("args_sizes_get", OUT, OUT + 4);
        assertThat(g.memory.i32(OUT)).isEqualTo(2);
        assertThat(g.memory.i32(OUT + 4)).isEqualTo(12);
        g.succeed("args_get", OUT, DATA);
        assertThat(g.memory.i32(OUT)).isEqualTo(DATA);
        assertThat(g.memory.i32(OUT + 4)).isEqualTo(DATA + 8);
        assertThat(g.data(12)).isEqualTo("program\0one\0");
        g.succeed("environ_sizes_get", OUT, OUT + 4);
        assertThat(g.memory.i32(OUT + 4)).isEqualTo(4);
        g.succeed("environ_get", OUT, DATA);
        assertThat(g.data(4)).isEqualTo("K=V\0");
    }

    @Test
    void clocksRunAndUnknownOnesAreInvalid() {
        for (int clock = 0; clock < 4; clock++) {
            g.succeed("clock_time_get", clock, 0L, OUT);
            long first = g.memory.i64(OUT);
            g.succeed("clock_time_get", clock, 0L, OUT);
            assertThat(g.memory.i64(OUT)).isGreaterThanOrEqualTo(first);
            g.succeed("clock_res_get", clock, OUT);
            assertThat(g.memory.i64(OUT)).isPositive();
        }
        assertThat(g.call("clock_time_get", 4, 0L, OUT)).isEqualTo(Errno.INVAL);
        assertThat(g.call("clock_res_get", -1, OUT)).isEqualTo(Errno.INVAL);
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        g.succeed("random_get", DATA, 1000);
        GuestFixture twin = new GuestFixture(TestProcesses.inMemory());
        twin.succeed("random_get", DATA, 1000);
        assertThat(g.memory.read(DATA, 1000))
                .isEqualTo(twin.memory.read(DATA, 1000))
                .isNotEqualTo(new byte[1000]);
    }

    @Test
    void exitsAndSignalsPassThroughAsExceptions() {
        assertThatThrownBy(() -> g.call("proc_exit", 7))
                .isInstanceOfSatisfying(
                        ProcessExit.class, exit -> assertThat(exit.code()).isEqualTo(7));
        assertThatThrownBy(() -> g.call("proc_raise", 6))
                .isInstanceOfSatisfying(
                        ProcessExit.class, exit -> assertThat(exit.signal()).isEqualTo(6));
        assertThat(g.call("proc_raise", 0)).isEqualTo(Errno.SUCCESS);
        assertThat(g.call("proc_raise", 16)).isEqualTo(Errno.SUCCESS);
        assertThat(g.call("proc_raise", 31)).isEqualTo(Errno.INVAL);
        assertThat(g.call("sched_yield")).isEqualTo(Errno.SUCCESS);
    }

    @Test
    void socketCallsKnowThatNothingIsASocket() {
        int fd = g.created("f");
        assertThat(g.call("sock_shutdown", fd, 3)).isEqualTo(Errno.NOTSOCK);
        assertThat(g.call("sock_recv", fd, DATA, 0, 0, OUT, OUT)).isEqualTo(Errno.NOTSOCK);
        assertThat(g.call("sock_send", 1, DATA, 0, 0, OUT)).isEqualTo(Errno.NOTSOCK);
        assertThat(g.call("sock_accept", 99, 0, OUT)).isEqualTo(Errno.BADF);
    }

    @Test
    void streamsHaveNoPosition() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GuestFixture s = new GuestFixture(TestProcesses.state(WasixProcess.builder()
                .stdin(new ByteArrayInputStream("input".getBytes(StandardCharsets.UTF_8)))
                .stdout(out)
                .terminals(true, false, false)
                .build()));
        assertThat(s.write(1, "output")).isEqualTo(6);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("output");
        assertThat(s.read(0, 3)).isEqualTo("inp");
        assertThat(s.read(0, 10)).isEqualTo("ut");
        assertThat(s.read(0, 10)).isEmpty();
        assertThat(s.call("fd_seek", 0, 0L, 0, OUT)).isEqualTo(Errno.SPIPE);
        assertThat(s.call("fd_tell", 1, OUT)).isEqualTo(Errno.SPIPE);
        assertThat(s.call("fd_pread", 0, DATA, 0, 0L, OUT)).isEqualTo(Errno.SPIPE);
        assertThat(s.tryWrite(0, "x")).isEqualTo(Errno.BADF);
        assertThat(s.tryRead(1, 1)).isEqualTo(Errno.BADF);
        s.succeed("fd_fdstat_get", 0, OUT);
        assertThat(s.memory.u8(OUT)).isEqualTo(2);
        assertThat(s.memory.i64(OUT + 8) & (Rights.FD_SEEK | Rights.FD_TELL)).isZero();
        s.succeed("fd_fdstat_get", 1, OUT);
        assertThat(s.memory.u8(OUT)).isZero();
    }

    @Test
    void devicesAnswerAsTheirNamesSay() {
        int zero = g.opened("dev/zero");
        assertThat(g.read(zero, 3)).isEqualTo("\0\0\0");
        int nothing = g.opened(ROOT, "dev/null", 0, Rights.STREAM, 0);
        assertThat(g.write(nothing, "gone")).isEqualTo(4);
        assertThat(g.read(nothing, 4)).isEmpty();
        assertThat(g.call("fd_seek", nothing, 0L, 0, OUT)).isEqualTo(Errno.SPIPE);
        g.succeed("fd_fdstat_get", nothing, OUT);
        assertThat(g.memory.u8(OUT)).isEqualTo(2);
    }

    @Test
    void filesInMemoryEndAtTheQuota() {
        GuestFixture small = new GuestFixture(TestProcesses.state(WasixProcess.builder()
                .options(WasixOptions.DEFAULT.withMemoryFileBytes(100_000))
                .build()));
        int fd = small.created("f");
        small.succeed("fd_filestat_set_size", fd, 1L << 35);
        assertThat(small.pwrite(fd, "x", 1L << 35)).isEqualTo(Errno.NOSPC);
        assertThat(small.call("fd_allocate", fd, 0L, 1L << 30)).isEqualTo(Errno.NOSPC);
        small.succeed("fd_filestat_set_size", fd, 0L);
        assertThat(small.pwrite(fd, "x", 10)).isEqualTo(Errno.SUCCESS);
        int made = 0;
        while (small.mkdir("d" + made) == Errno.SUCCESS) {
            made++;
        }
        assertThat(made).isBetween(100, 1000);
        assertThat(small.rmdir("d0")).isEqualTo(Errno.SUCCESS);
        assertThat(small.mkdir("d0")).isEqualTo(Errno.SUCCESS);
    }

    @Test
    void filesOnDiskAreGivenBackWhenTheProcessEnds() {
        g.created("f");
        g.calls.process().close();
        for (int fd = 0; fd < 5; fd++) {
            assertThat(g.call("fd_close", fd)).isEqualTo(Errno.BADF);
        }
    }

    @Test
    void threadsThatOpenAndCloseNeverWriteIntoAnothersFile() throws InterruptedException {
        int threads = 4;
        int rounds = 2000;
        List<Thread> all = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int t = 0; t < threads; t++) {
            String own = "thread" + t;
            GuestFixture guest = new GuestFixture(g.calls.process());
            Thread thread = Thread.ofPlatform().unstarted(() -> {
                for (int i = 0; i < rounds; i++) {
                    int fd = guest.opened(ROOT, own, CREAT, Rights.REGULAR_FILE, FdFlags.APPEND);
                    guest.write(fd, own);
                    int twin = g.calls.process().descriptors().duplicate(fd, 0);
                    guest.succeed("fd_close", fd);
                    guest.write(twin, own);
                    guest.succeed("fd_close", twin);
                }
            });
            thread.setUncaughtExceptionHandler((dead, failure) -> failures.add(failure));
            all.add(thread);
        }
        all.forEach(Thread::start);
        for (Thread thread : all) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        for (int t = 0; t < threads; t++) {
            int fd = g.opened("thread" + t);
            assertThat(g.size(fd)).isEqualTo(2L * rounds * 7);
            assertThat(g.pread(fd, 70, 7 * 1001)).isEqualTo(("thread" + t).repeat(10));
        }
    }

    @Test
    void bothVersionsWorkOnOneTable() {
        int fd = g.created("shared");
        g.version = AbiVersion.UNSTABLE;
        g.write(fd, "old");
        g.version = AbiVersion.PREVIEW1;
        assertThat(g.pread(fd, 3, 0)).isEqualTo("old");
    }
}
