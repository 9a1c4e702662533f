package dev.sarsen.wasix.call;

import static dev.sarsen.wasix.call.GuestFixture.ALL;
import static dev.sarsen.wasix.call.GuestFixture.CREAT;
import static dev.sarsen.wasix.call.GuestFixture.DATA;
import static dev.sarsen.wasix.call.GuestFixture.OUT;
import static dev.sarsen.wasix.call.GuestFixture.READ;
import static dev.sarsen.wasix.call.GuestFixture.ROOT;
import static dev.sarsen.wasix.call.GuestFixture.TRUNC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.wasix.TestProcesses;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.fd.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Host directories are seen where they are mounted, and nothing beside them is. */
class MountTest {

    @TempDir
    Path temp;

    private Path inside;
    private Path outside;

    @BeforeEach
    void makeTrees() throws IOException {
        inside = Files.createDirectory(temp.resolve("inside"));
        outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret"), "secret");
        Files.writeString(inside.resolve("own"), "own");
        Files.createDirectory(inside.resolve("sub"));
    }

    private GuestFixture mounted(boolean readOnly) {
        return new GuestFixture(TestProcesses.state(
                WasixProcess.builder().mount(inside, "/data", readOnly).build()));
    }

    @Test
    void aMountIsADirectoryOfTheRootAndAPreopen() {
        GuestFixture g = mounted(false);
        g.succeed("fd_prestat_get", 4, OUT);
        g.succeed("fd_prestat_dir_name", 4, DATA, g.memory.i32(OUT + 4));
        assertThat(g.data(5)).isEqualTo("/data");
        assertThat(g.names(ROOT)).containsKeys("data", "tmp", "dev");
        assertThat(g.content("data/own")).isEqualTo("own");
        assertThat(g.read(g.opened(4, "own", 0, READ, 0), 9)).isEqualTo("own");
        assertThat(g.content("data/../data/sub/../own")).isEqualTo("own");
        g.stat("data", 0);
        assertThat(g.memory.i64(OUT + 8)).isEqualTo(g.names(ROOT).get("data").inode());
        assertThat(g.rmdir("data")).isIn(Errno.BUSY, Errno.INVAL);
        assertThat(g.rename("data", "other")).isEqualTo(Errno.BUSY);
        assertThat(g.unlink("data")).isEqualTo(Errno.ISDIR);
        g.file("tmp/memory", "m");
        assertThat(g.rename("tmp/memory", "data/m")).isEqualTo(Errno.XDEV);
        assertThat(g.link("data/own", "tmp/own")).isEqualTo(Errno.XDEV);
    }

    @Test
    void volumesNestAndAtTheRootReplaceTheTreeInMemory() {
        GuestFixture g = new GuestFixture(TestProcesses.state(WasixProcess.builder()
                .mount(inside, "/", false)
                .mount(outside, "/sub/deep", true)
                .build()));
        assertThat(g.content("own")).isEqualTo("own");
        assertThat(g.stat("dev", 1)).isEqualTo(Errno.NOENT);
        assertThat(g.content("sub/deep/secret")).isEqualTo("secret");
        assertThat(g.open(ROOT, "sub/deep/new", 1, CREAT, ALL, 0)).isEqualTo(Errno.ROFS);
        assertThat(g.rmdir("sub/deep")).isIn(Errno.BUSY, Errno.INVAL);
    }

    @Test
    void whatIsNoDirectoryCannotBeMounted() {
        assertThatThrownBy(() -> WasixProcess.builder()
                        .mount(inside.resolve("own"), "/x", false)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a directory");
        assertThatThrownBy(() -> WasixProcess.builder().mount(inside, "/../x", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReadOnlyMountRefusesEveryChange() throws IOException {
        Files.createSymbolicLink(inside.resolve("link"), Path.of("own"));
        GuestFixture g = mounted(true);
        assertThat(g.content("data/own")).isEqualTo("own");
        assertThat(g.open(ROOT, "data/own", 1, 0, Rights.FD_WRITE, 0)).isEqualTo(Errno.ROFS);
        assertThat(g.open(ROOT, "data/own", 1, TRUNC, Rights.FD_READ, 0)).isEqualTo(Errno.ROFS);
        assertThat(g.open(ROOT, "data/link", 1, TRUNC, Rights.FD_READ, 0)).isEqualTo(Errno.ROFS);
        assertThat(g.open(ROOT, "data/new", 1, CREAT, Rights.FD_READ, 0)).isEqualTo(Errno.ROFS);
        assertThat(g.open(ROOT, "data/own", 1, CREAT, Rights.FD_READ, 0)).isEqualTo(Errno.SUCCESS);
        int fd = g.opened("data/own");
        assertThat(g.tryWrite(fd, "x")).isIn(Errno.BADF, Errno.NOTCAPABLE);
        assertThat(g.call("fd_filestat_set_times", fd, 0L, 0L, 8)).isEqualTo(Errno.ROFS);
        assertThat(g.call("fd_allocate", fd, 0L, 100L)).isIn(Errno.ROFS, Errno.NOTCAPABLE);
        assertThat(g.mkdir("data/d")).isEqualTo(Errno.ROFS);
        assertThat(g.mkdir("data/sub")).isEqualTo(Errno.EXIST);
        assertThat(g.rmdir("data/sub")).isEqualTo(Errno.ROFS);
        assertThat(g.unlink("data/own")).isEqualTo(Errno.ROFS);
        assertThat(g.unlink("data/none")).isEqualTo(Errno.NOENT);
        assertThat(g.symlink("x", "data/l")).isEqualTo(Errno.ROFS);
        assertThat(g.link("data/own", "data/own2")).isEqualTo(Errno.ROFS);
        assertThat(g.rename("data/own", "data/own2")).isEqualTo(Errno.ROFS);
        int length = g.put(DATA, "data/own");
        assertThat(g.call("path_filestat_set_times", ROOT, 0, DATA, length, 0L, 0L, 8))
                .isEqualTo(Errno.ROFS);
        assertThat(Files.readString(inside.resolve("own"))).isEqualTo("own");
        try (var files = Files.list(inside)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aFileOfAReadOnlyMountCannotBeLinkedIntoAWritableOne() {
        GuestFixture g = new GuestFixture(TestProcesses.state(WasixProcess.builder()
                .mount(inside, "/ro", true)
                .mount(inside, "/rw", false)
                .build()));
        assertThat(g.link("ro/own", "rw/own2")).isEqualTo(Errno.XDEV);
        assertThat(g.rename("ro/own", "rw/own2")).isEqualTo(Errno.XDEV);
    }

    @Test
    void noPathLeavesAMount() throws IOException {
        Files.createSymbolicLink(inside.resolve("up"), Path.of("../outside"));
        Files.createSymbolicLink(inside.resolve("file"), Path.of("../outside/secret"));
        Files.createSymbolicLink(inside.resolve("absolute"), outside);
        Files.createSymbolicLink(inside.resolve("absoluteFile"), outside.resolve("secret"));
        Files.createSymbolicLink(inside.resolve("new"), Path.of("../outside/created"));
        Files.createSymbolicLink(inside.resolve("chain"), Path.of("sub/../up/secret"));
        Files.createSymbolicLink(inside.resolve("sub/back"), Path.of("../../outside/secret"));
        Files.createSymbolicLink(inside.resolve("proc"), Path.of("/proc/self/root" + outside));
        GuestFixture g = mounted(false);
        List<String> paths = List.of(
                "../outside/secret",
                "..",
                "sub/../../outside/secret",
                "up/secret",
                "up/",
                "up/.",
                "up/../inside/own",
                "file",
                "absolute/secret",
                "absolute/",
                "absoluteFile",
                "new",
                "chain",
                "sub/back",
                "proc/secret",
                outside + "/secret",
                "//" + outside + "/secret",
                "sub//..//..//outside//secret");
        for (String path : paths) {
            for (int how : new int[] {0, CREAT, TRUNC, CREAT | TRUNC}) {
                // What ends in a slash is never created, wherever it leads.
                Errno refused = path.endsWith("/") && (how & CREAT) != 0 ? Errno.ISDIR : Errno.NOTCAPABLE;
                assertThat(g.open(4, path, 1, how, Rights.FD_READ, 0)).as(path).isIn(refused, Errno.NOTCAPABLE);
                assertThat(g.open(4, path, 1, how, Rights.FD_WRITE, 0)).as(path).isIn(refused, Errno.NOTCAPABLE);
                if (!path.equals("..")) {
                    assertThat(g.open(ROOT, "data/" + path, 1, how & ~CREAT, Rights.FD_READ, 0))
                            .as(path)
                            .isNotEqualTo(Errno.SUCCESS);
                }
            }
            assertThat(g.stat(4, path, 1)).as(path).isEqualTo(Errno.NOTCAPABLE);
            assertThat(g.link(4, path + "/x", ROOT, "tmp/x")).as(path).isEqualTo(Errno.NOTCAPABLE);
            assertThat(g.rename(4, path + "/x", ROOT, "tmp/x")).as(path).isEqualTo(Errno.NOTCAPABLE);
            assertThat(g.symlink("x", 4, path + "/y")).as(path).isEqualTo(Errno.NOTCAPABLE);
        }
        assertThat(Files.readString(outside.resolve("secret"))).isEqualTo("secret");
        try (var files = Files.list(outside)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aDirectorySwappedForALinkIsNeverFollowed() throws Exception {
        Path swapped = inside.resolve("swap");
        Path real = inside.resolve("real");
        Path link = inside.resolve("link");
        Files.createDirectory(real);
        Files.writeString(real.resolve("secret"), "harmless");
        Files.createSymbolicLink(link, outside);
        GuestFixture g = mounted(false);
        AtomicBoolean stop = new AtomicBoolean();
        Thread attacker = Thread.ofPlatform().start(() -> {
            try {
                while (!stop.get()) {
                    Files.move(real, swapped);
                    Files.move(swapped, real);
                    Files.move(link, swapped);
                    Files.move(swapped, link);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        int opened = 0;
        for (int i = 0; i < 4000; i++) {
            if (g.open(4, "swap/secret", 1, 0, READ, 0) == Errno.SUCCESS) {
                int fd = g.memory.i32(OUT);
                assertThat(g.read(fd, 20)).isEqualTo("harmless");
                g.succeed("fd_close", fd);
                opened++;
            }
            g.open(4, "swap/created" + i % 4, 1, CREAT, Rights.FD_WRITE, 0);
            g.call("fd_close", 5);
            int length = g.put(DATA, "swap/dir");
            g.call("path_create_directory", 4, DATA, length);
            g.call("path_remove_directory", 4, DATA, length);
        }
        stop.set(true);
        attacker.join();
        assertThat(opened).isPositive();
        try (var files = Files.list(outside)) {
            assertThat(files).containsExactly(outside.resolve("secret"));
        }
    }

    @Test
    void aFileSwappedForALinkIsNeverFollowed() throws Exception {
        Path swapped = inside.resolve("swap");
        Path real = inside.resolve("real");
        Path link = inside.resolve("link");
        Files.writeString(real, "harmless");
        Files.createSymbolicLink(link, outside.resolve("secret"));
        GuestFixture g = mounted(false);
        AtomicBoolean stop = new AtomicBoolean();
        Thread attacker = Thread.ofPlatform().start(() -> {
            try {
                while (!stop.get()) {
                    Files.move(real, swapped);
                    Files.move(swapped, real);
                    Files.move(link, swapped);
                    Files.move(swapped, link);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        for (int i = 0; i < 8000; i++) {
            if (g.open(4, "swap", i & 1, 0, READ, 0) == Errno.SUCCESS) {
                int fd = g.memory.i32(OUT);
                assertThat(g.read(fd, 20)).isEqualTo("harmless");
                g.succeed("fd_close", fd);
            }
        }
        stop.set(true);
        attacker.join();
        assertThat(Files.readString(outside.resolve("secret"))).isEqualTo("secret");
    }

    @Test
    void pipesOfTheHostAreNotOpened() throws Exception {
        Process made = new ProcessBuilder("mkfifo", inside.resolve("fifo").toString()).start();
        assertThat(made.waitFor()).isZero();
        GuestFixture g = mounted(false);
        assertThat(g.open(4, "fifo", 1, 0, Rights.FD_READ, 0)).isEqualTo(Errno.ACCES);
    }

    @Test
    void noDescriptorOfTheHostIsLeftBehind() throws IOException {
        GuestFixture g = mounted(false);
        long before = openDescriptors();
        for (int i = 0; i < 200; i++) {
            g.content("data/sub/../own");
            g.stat("data/sub/none/x", 1);
            g.open(ROOT, "data/own/x", 1, CREAT, ALL, 0);
            g.open(4, "../x", 1, CREAT, ALL, 0);
            g.mkdir("data/sub/new");
            g.rmdir("data/sub/new");
            g.rename("data/own", "data/sub/own");
            g.rename("data/sub/own", "data/own");
            g.names(4);
        }
        assertThat(openDescriptors()).isEqualTo(before);
        g.opened("data/own");
        g.calls.process().close();
        assertThat(openDescriptors()).isLessThan(before);
    }

    private static long openDescriptors() throws IOException {
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }
}
