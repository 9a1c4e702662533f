package dev.sarsen.wasix.call;

import static dev.sarsen.wasix.call.GuestFixture.ALL;
import static dev.sarsen.wasix.call.GuestFixture.CREAT;
import static dev.sarsen.wasix.call.GuestFixture.DATA;
import static dev.sarsen.wasix.call.GuestFixture.DIRECTORY;
import static dev.sarsen.wasix.call.GuestFixture.EXCL;
import static dev.sarsen.wasix.call.GuestFixture.OUT;
import static dev.sarsen.wasix.call.GuestFixture.READ;
import static dev.sarsen.wasix.call.GuestFixture.ROOT;
import static dev.sarsen.wasix.call.GuestFixture.TRUNC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.wasix.TestProcesses;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.call.GuestFixture.Entry;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.fd.FdFlags;
import dev.sarsen.wasix.fd.Rights;
import dev.sarsen.wasix.layout.AbiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for files in memory and for files of the host alike. */
class FileLawsTest {

    private static Path scratch;

    @BeforeAll
    static void makeScratch() throws IOException {
        scratch = Files.createTempDirectory("laws");
    }

    @AfterAll
    static void removeScratch() throws IOException {
        try (Stream<Path> all = Files.walk(scratch)) {
            all.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        }
    }

    static Stream<GuestFixture> guests() throws IOException {
        Path root = Files.createTempDirectory(scratch, "root");
        return Stream.of(
                new GuestFixture(TestProcesses.inMemory()),
                new GuestFixture(TestProcesses.state(
                        WasixProcess.builder().mount(root, "/", false).build())));
    }

    @ParameterizedTest
    @MethodSource("guests")
    void aReadFollowsAWriteAndASeek(GuestFixture g) {
        int fd = g.created("a");
        assertThat(g.write(fd, "hello world")).isEqualTo(11);
        assertThat(g.tell(fd)).isEqualTo(11);
        assertThat(g.seek(fd, 6, 0)).isEqualTo(6);
        assertThat(g.read(fd, 100)).isEqualTo("world");
        assertThat(g.read(fd, 100)).isEmpty();
        assertThat(g.seek(fd, -5, 2)).isEqualTo(6);
        assertThat(g.seek(fd, -2, 1)).isEqualTo(4);
        assertThat(g.call("fd_seek", fd, -5L, 1, OUT)).isEqualTo(Errno.INVAL);
        assertThat(g.call("fd_seek", fd, 0L, 3, OUT)).isEqualTo(Errno.INVAL);
        assertThat(g.tell(fd)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void theOlderVersionCountsWhenceAnotherWay(GuestFixture g) {
        int fd = g.created("whence");
        g.write(fd, "0123456789");
        g.version = AbiVersion.UNSTABLE;
        assertThat(g.seek(fd, -4, 0)).isEqualTo(6);
        assertThat(g.seek(fd, -1, 1)).isEqualTo(9);
        assertThat(g.seek(fd, 3, 2)).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void theOlderStatusIsNarrower(GuestFixture g) {
        int fd = g.created("narrow");
        g.write(fd, "12345");
        g.version = AbiVersion.UNSTABLE;
        g.memory.fill(OUT, (byte) 0x55, 80);
        g.succeed("fd_filestat_get", fd, OUT);
        assertThat(g.memory.i32(OUT + 16)).isEqualTo(4);
        assertThat(g.memory.i32(OUT + 20)).isEqualTo(1);
        assertThat(g.memory.i64(OUT + 24)).isEqualTo(5);
        assertThat(g.memory.u8(OUT + 56)).isEqualTo(0x55);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void positionedTransfersLeaveTheOffset(GuestFixture g) {
        int fd = g.created("p");
        g.write(fd, "0123456789");
        assertThat(g.pread(fd, 3, 4)).isEqualTo("456");
        assertThat(g.pwrite(fd, "XY", 1)).isEqualTo(Errno.SUCCESS);
        assertThat(g.tell(fd)).isEqualTo(10);
        assertThat(g.pread(fd, 10, 0)).isEqualTo("0XY3456789");
        assertThat(g.pwrite(fd, "!", 12)).isEqualTo(Errno.SUCCESS);
        assertThat(g.pread(fd, 20, 8)).isEqualTo("89\0\0!");
        assertThat(g.pwrite(fd, "!", -1)).isEqualTo(Errno.INVAL);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void appendModeWritesAtTheEndAndCanBeSwitched(GuestFixture g) {
        g.file("log", "one");
        int fd = g.opened(ROOT, "log", 0, Rights.REGULAR_FILE, FdFlags.APPEND);
        assertThat(g.read(fd, 2)).isEqualTo("on");
        g.write(fd, "two");
        assertThat(g.tell(fd)).isEqualTo(6);
        g.seek(fd, 0, 0);
        assertThat(g.read(fd, 10)).isEqualTo("onetwo");
        g.succeed("fd_fdstat_set_flags", fd, 0);
        g.seek(fd, 0, 0);
        g.write(fd, "ONE");
        assertThat(g.pread(fd, 10, 0)).isEqualTo("ONEtwo");
        assertThat(g.call("fd_fdstat_set_flags", fd, 32)).isEqualTo(Errno.INVAL);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void sizesCutExtendAndReserve(GuestFixture g) {
        int fd = g.created("s");
        g.write(fd, "abcdef");
        g.succeed("fd_filestat_set_size", fd, 3L);
        assertThat(g.size(fd)).isEqualTo(3);
        g.succeed("fd_filestat_set_size", fd, 5L);
        assertThat(g.pread(fd, 10, 0)).isEqualTo("abc\0\0");
        g.succeed("fd_allocate", fd, 2L, 8L);
        assertThat(g.size(fd)).isEqualTo(10);
        g.succeed("fd_allocate", fd, 0L, 2L);
        assertThat(g.size(fd)).isEqualTo(10);
        assertThat(g.call("fd_allocate", fd, 0L, 0L)).isEqualTo(Errno.INVAL);
        assertThat(g.call("fd_filestat_set_size", fd, -1L)).isEqualTo(Errno.INVAL);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void largeTransfersArriveWhole(GuestFixture g) {
        int fd = g.created("large");
        int length = 150_000;
        for (int i = 0; i < length; i++) {
            g.memory.setU8(DATA + i, i * 31);
        }
        g.memory.setI32(2048, DATA);
        g.memory.setI32(2052, 70_001);
        g.memory.setI32(2056, DATA + 70_001);
        g.memory.setI32(2060, length - 70_001);
        g.succeed("fd_write", fd, 2048, 2, OUT);
        assertThat(g.memory.i32(OUT)).isEqualTo(length);
        byte[] written = g.memory.read(DATA, length);
        g.memory.fill(DATA, (byte) 0, length);
        g.seek(fd, 0, 0);
        g.succeed("fd_read", fd, 2048, 2, OUT);
        assertThat(g.memory.i32(OUT)).isEqualTo(length);
        assertThat(g.memory.read(DATA, length)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void creationFlagsDecide(GuestFixture g) {
        assertThat(g.open(ROOT, "new", 1, 0, READ, 0)).isEqualTo(Errno.NOENT);
        g.file("new", "content");
        assertThat(g.open(ROOT, "new", 1, CREAT | EXCL, ALL, 0)).isEqualTo(Errno.EXIST);
        assertThat(g.open(ROOT, "new", 1, DIRECTORY, READ, 0)).isEqualTo(Errno.NOTDIR);
        assertThat(g.open(ROOT, "new/", 1, 0, READ, 0)).isEqualTo(Errno.NOTDIR);
        assertThat(g.open(ROOT, "other", 1, CREAT | DIRECTORY, READ, 0)).isEqualTo(Errno.INVAL);
        int fd = g.opened(ROOT, "new", TRUNC, Rights.REGULAR_FILE, 0);
        assertThat(g.size(fd)).isZero();
        assertThat(g.mkdir("dir")).isEqualTo(Errno.SUCCESS);
        assertThat(g.open(ROOT, "dir", 1, 0, Rights.FD_WRITE, 0)).isEqualTo(Errno.ISDIR);
        assertThat(g.open(ROOT, "dir", 1, 0, Rights.FD_READ, 0)).isEqualTo(Errno.SUCCESS);
        assertThat(g.tryRead(g.memory.i32(OUT), 4)).isEqualTo(Errno.ISDIR);
        assertThat(g.open(ROOT, "missing/file", 1, CREAT, ALL, 0)).isEqualTo(Errno.NOENT);
        assertThat(g.open(ROOT, "new/file", 1, CREAT, ALL, 0)).isEqualTo(Errno.NOTDIR);
        assertThat(g.open(ROOT, "", 1, 0, READ, 0)).isEqualTo(Errno.NOENT);
        assertThat(g.open(ROOT, "a\0b", 1, 0, READ, 0)).isEqualTo(Errno.INVAL);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void namesAndPathsHaveLimits(GuestFixture g) {
        assertThat(g.mkdir("n".repeat(255))).isEqualTo(Errno.SUCCESS);
        assertThat(g.mkdir("n".repeat(256))).isEqualTo(Errno.NAMETOOLONG);
        assertThat(g.mkdir("ä".repeat(128))).isEqualTo(Errno.NAMETOOLONG);
        assertThat(g.mkdir("./".repeat(2047) + "x")).isEqualTo(Errno.SUCCESS);
        assertThat(g.mkdir("./".repeat(2048))).isEqualTo(Errno.NAMETOOLONG);
        g.memory.setU8(DATA, 0xff);
        assertThat(g.call("path_create_directory", ROOT, DATA, 1)).isEqualTo(Errno.ILSEQ);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void anUnlinkedFileLivesUntilItIsClosed(GuestFixture g) {
        int fd = g.created("gone");
        g.write(fd, "still here");
        assertThat(g.unlink("gone")).isEqualTo(Errno.SUCCESS);
        assertThat(g.stat("gone", 1)).isEqualTo(Errno.NOENT);
        g.succeed("fd_filestat_get", fd, OUT);
        assertThat(g.memory.i64(OUT + 24)).isZero();
        assertThat(g.pread(fd, 20, 0)).isEqualTo("still here");
        g.succeed("fd_close", fd);
        assertThat(g.call("fd_close", fd)).isEqualTo(Errno.BADF);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void hardLinksAreOneFile(GuestFixture g) {
        g.file("first", "x");
        assertThat(g.link("first", "second")).isEqualTo(Errno.SUCCESS);
        assertThat(g.stat("first", 0)).isEqualTo(Errno.SUCCESS);
        long inode = g.memory.i64(OUT + 8);
        assertThat(g.memory.i64(OUT + 24)).isEqualTo(2);
        assertThat(g.stat("second", 0)).isEqualTo(Errno.SUCCESS);
        assertThat(g.memory.i64(OUT + 8)).isEqualTo(inode);
        assertThat(g.link("first", "second")).isEqualTo(Errno.EXIST);
        assertThat(g.link("first", "third/")).isEqualTo(Errno.NOENT);
        assertThat(g.link("missing", "third")).isEqualTo(Errno.NOENT);
        g.mkdir("d");
        assertThat(g.link("d", "e")).isEqualTo(Errno.PERM);
        assertThat(g.rename("first", "second")).isEqualTo(Errno.SUCCESS);
        assertThat(g.content("first")).isEqualTo("x");
        assertThat(g.call("path_link", ROOT, 1, DATA, g.put(DATA, "first"), ROOT, DATA, 5))
                .isEqualTo(Errno.INVAL);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void linksAreFollowedWithinLimits(GuestFixture g) {
        g.file("target", "found");
        assertThat(g.symlink("target", "link")).isEqualTo(Errno.SUCCESS);
        assertThat(g.content("link")).isEqualTo("found");
        assertThat(g.open(ROOT, "link", 0, 0, READ, 0)).isEqualTo(Errno.LOOP);
        assertThat(g.stat("link", 0)).isEqualTo(Errno.SUCCESS);
        assertThat(g.memory.u8(OUT + 16)).isEqualTo(7);
        assertThat(g.memory.i64(OUT + 32)).isEqualTo(6);
        assertThat(g.stat("link", 1)).isEqualTo(Errno.SUCCESS);
        assertThat(g.memory.u8(OUT + 16)).isEqualTo(4);
        assertThat(g.readlink("link")).isEqualTo(Errno.SUCCESS);
        assertThat(g.data(g.memory.i32(OUT))).isEqualTo("target");
        assertThat(g.readlink("target")).isEqualTo(Errno.INVAL);
        assertThat(g.readlink("none")).isEqualTo(Errno.NOENT);
        g.symlink("loop", "loop");
        assertThat(g.stat("loop", 1)).isEqualTo(Errno.LOOP);
        g.symlink("created", "dangling");
        assertThat(g.open(ROOT, "dangling", 1, 0, READ, 0)).isEqualTo(Errno.NOENT);
        assertThat(g.open(ROOT, "dangling", 1, CREAT | EXCL, ALL, 0)).isEqualTo(Errno.EXIST);
        assertThat(g.open(ROOT, "dangling", 1, CREAT, ALL, 0)).isEqualTo(Errno.SUCCESS);
        assertThat(g.stat("created", 0)).isEqualTo(Errno.SUCCESS);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void fortyLinksAreFollowedAndNoMore(GuestFixture g) {
        g.file("l0", "end");
        for (int i = 1; i <= 41; i++) {
            assertThat(g.symlink("l" + (i - 1), "l" + i)).isEqualTo(Errno.SUCCESS);
        }
        assertThat(g.content("l40")).isEqualTo("end");
        assertThat(g.open(ROOT, "l41", 1, 0, READ, 0)).isEqualTo(Errno.LOOP);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void directoriesAreRemovedWhenEmpty(GuestFixture g) {
        assertThat(g.mkdir("d")).isEqualTo(Errno.SUCCESS);
        assertThat(g.mkdir("d")).isEqualTo(Errno.EXIST);
        assertThat(g.mkdir("d/e/")).isEqualTo(Errno.SUCCESS);
        assertThat(g.rmdir("d")).isEqualTo(Errno.NOTEMPTY);
        assertThat(g.unlink("d")).isEqualTo(Errno.ISDIR);
        assertThat(g.rmdir("d/e")).isEqualTo(Errno.SUCCESS);
        int fd = g.opened("d");
        assertThat(g.rmdir("d/")).isEqualTo(Errno.SUCCESS);
        assertThat(g.open(fd, "x", 1, CREAT, ALL, 0)).isEqualTo(Errno.NOENT);
        g.file("f", "");
        assertThat(g.rmdir("f")).isEqualTo(Errno.NOTDIR);
        assertThat(g.rmdir("none")).isEqualTo(Errno.NOENT);
        assertThat(g.rmdir(".")).isEqualTo(Errno.INVAL);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void renamingKeepsToTheKinds(GuestFixture g) {
        g.file("f", "f");
        g.file("f2", "f2");
        g.mkdir("d");
        g.mkdir("d2");
        g.mkdir("d2/inner");
        assertThat(g.rename("f", "f2")).isEqualTo(Errno.SUCCESS);
        assertThat(g.content("f2")).isEqualTo("f");
        assertThat(g.rename("f", "x")).isEqualTo(Errno.NOENT);
        assertThat(g.rename("f2", "d")).isEqualTo(Errno.ISDIR);
        assertThat(g.rename("d", "f2")).isEqualTo(Errno.NOTDIR);
        assertThat(g.rename("d", "d2")).isEqualTo(Errno.NOTEMPTY);
        assertThat(g.rename("d2", "d2/inner/x")).isEqualTo(Errno.INVAL);
        assertThat(g.rename("d2", "d")).isEqualTo(Errno.SUCCESS);
        assertThat(g.stat("d/inner", 0)).isEqualTo(Errno.SUCCESS);
        assertThat(g.rename("d/", "e/")).isEqualTo(Errno.SUCCESS);
        assertThat(g.rename("f2", "g/")).isEqualTo(Errno.NOTDIR);
        assertThat(g.rename("f2/", "g")).isEqualTo(Errno.NOTDIR);
        assertThat(g.rename(".", "g")).isEqualTo(Errno.BUSY);
        assertThat(g.rename("f2", "f2")).isEqualTo(Errno.SUCCESS);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void timesAreKeptToTheNanosecond(GuestFixture g) {
        g.file("t", "t");
        int path = DATA + 100;
        int length = g.put(path, "t");
        g.succeed("path_filestat_set_times", ROOT, 1, path, length, 1_000_000_001L, 2_000_000_003L, 5);
        g.stat("t", 1);
        assertThat(g.memory.i64(OUT + 40)).isEqualTo(1_000_000_001L);
        assertThat(g.memory.i64(OUT + 48)).isEqualTo(2_000_000_003L);
        int fd = g.opened("t");
        g.succeed("fd_filestat_set_times", fd, 0L, 77L, 4);
        g.stat("t", 1);
        assertThat(g.memory.i64(OUT + 40)).isEqualTo(1_000_000_001L);
        assertThat(g.memory.i64(OUT + 48)).isEqualTo(77L);
        g.succeed("fd_filestat_set_times", fd, 0L, 0L, 2 | 8);
        g.stat("t", 1);
        assertThat(g.memory.i64(OUT + 48)).isGreaterThan(1_600_000_000_000_000_000L);
        assertThat(g.call("fd_filestat_set_times", fd, 0L, 0L, 3)).isEqualTo(Errno.INVAL);
        assertThat(g.call("fd_filestat_set_times", fd, 0L, 0L, 12)).isEqualTo(Errno.INVAL);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void smallBuffersListEveryEntryOnce(GuestFixture g) {
        g.mkdir("many");
        Set<String> expected = new HashSet<>(Set.of(".", ".."));
        for (int i = 0; i < 100; i++) {
            String name = "entry" + "x".repeat(i % 20) + i;
            expected.add(name);
            g.file("many/" + name, "");
        }
        int fd = g.opened("many");
        for (int buffer : new int[] {64, 100, 1000, 65536}) {
            List<Entry> entries = g.list(fd, buffer);
            assertThat(entries).hasSize(expected.size());
            assertThat(entries.stream().map(Entry::name)).containsExactlyInAnyOrderElementsOf(expected);
        }
        Entry one = g.names(fd).get("entry0");
        g.stat("many/entry0", 0);
        assertThat(g.memory.i64(OUT + 8)).isEqualTo(one.inode());
        assertThat(one.type()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void aListingSurvivesRemovals(GuestFixture g) {
        g.mkdir("busy");
        for (int i = 0; i < 50; i++) {
            g.file("busy/" + i, "");
        }
        int fd = g.opened("busy");
        List<String> seen = new ArrayList<>();
        long cookie = 0;
        while (true) {
            g.succeed("fd_readdir", fd, DATA, 24 + 8, cookie, OUT);
            int used = g.memory.i32(OUT);
            if (used < 24) {
                break;
            }
            String name = g.memory.utf8(DATA + 24, g.memory.i32(DATA + 16));
            cookie = g.memory.i64(DATA);
            seen.add(name);
            if (!name.startsWith(".")) {
                assertThat(g.unlink("busy/" + name)).isEqualTo(Errno.SUCCESS);
            }
        }
        assertThat(seen).hasSize(52).doesNotHaveDuplicates();
        assertThat(g.rmdir("busy")).isEqualTo(Errno.SUCCESS);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void pathsThatLeaveAreNotCapable(GuestFixture g) {
        g.mkdir("in");
        int fd = g.opened("in");
        g.file("outside", "secret");
        for (String path :
                List.of("../outside", "..", "x/../../outside", "/outside", "/", "./../outside", ".././outside")) {
            assertThat(g.open(fd, path, 1, 0, READ, 0)).as(path).isIn(Errno.NOTCAPABLE, Errno.NOENT);
            assertThat(g.stat(fd, path, 1)).as(path).isNotEqualTo(Errno.SUCCESS);
        }
        assertThat(g.symlink("../outside", fd, "link")).isEqualTo(Errno.SUCCESS);
        assertThat(g.open(fd, "link", 1, 0, READ, 0)).isEqualTo(Errno.NOTCAPABLE);
        assertThat(g.open(ROOT, "in/link", 1, 0, READ, 0)).isEqualTo(Errno.SUCCESS);
        assertThat(g.symlink("/outside", fd, "absolute")).isEqualTo(Errno.NOTCAPABLE);
        assertThat(g.mkdir("in/sub")).isEqualTo(Errno.SUCCESS);
        assertThat(g.stat(fd, "sub/../sub/..", 1)).isEqualTo(Errno.SUCCESS);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void rightsNarrowAndNeverGrow(GuestFixture g) {
        g.file("r", "data");
        int fd = g.opened(ROOT, "r", 0, Rights.FD_READ, 0);
        assertThat(g.tryWrite(fd, "x")).isEqualTo(Errno.NOTCAPABLE);
        assertThat(g.call("fd_seek", fd, 1L, 0, OUT)).isEqualTo(Errno.NOTCAPABLE);
        assertThat(g.call("fd_filestat_get", fd, OUT)).isEqualTo(Errno.NOTCAPABLE);
        assertThat(g.call("fd_fdstat_set_rights", fd, Rights.FD_READ | Rights.FD_WRITE, 0L))
                .isEqualTo(Errno.NOTCAPABLE);
        g.succeed("fd_fdstat_set_rights", fd, 0L, 0L);
        assertThat(g.tryRead(fd, 1)).isEqualTo(Errno.NOTCAPABLE);
        g.succeed("fd_fdstat_get", fd, OUT);
        assertThat(g.memory.u8(OUT)).isEqualTo(4);
        assertThat(g.memory.i64(OUT + 8)).isZero();

        int dir = g.opened(ROOT, ".", DIRECTORY, Rights.DIRECTORY, 0);
        g.succeed("fd_fdstat_set_rights", dir, Rights.DIRECTORY & ~Rights.PATH_CREATE_FILE, Rights.FD_READ);
        assertThat(g.open(dir, "n", 1, CREAT, Rights.FD_READ, 0)).isEqualTo(Errno.NOTCAPABLE);
        assertThat(g.call("path_open", dir, 1, DATA, g.put(DATA, "r"), 0, Rights.FD_WRITE, 0L, 0, OUT))
                .isEqualTo(Errno.NOTCAPABLE);
        assertThat(g.call("path_open", dir, 1, DATA, g.put(DATA, "r"), 0, Rights.FD_READ, Rights.FD_READ, 0, OUT))
                .isEqualTo(Errno.SUCCESS);
    }
}
