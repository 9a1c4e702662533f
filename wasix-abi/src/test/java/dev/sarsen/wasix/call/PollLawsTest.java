package dev.sarsen.wasix.call;

import static dev.sarsen.wasix.call.GuestFixture.DATA;
import static dev.sarsen.wasix.call.GuestFixture.OUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.wasix.TestProcesses;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.fd.Descriptor;
import dev.sarsen.wasix.fd.DescriptorTable;
import dev.sarsen.wasix.fd.FdFlags;
import dev.sarsen.wasix.fd.Pipe;
import dev.sarsen.wasix.fd.Rights;
import dev.sarsen.wasix.layout.AbiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class PollLawsTest {

    private static final int EVENTS = DATA + 4096;

    private final GuestFixture g = new GuestFixture(TestProcesses.inMemory());
    private int subscriptions;

    private record Happened(long mark, Errno error, int kind, long bytes, int flags) {}

    private void clock(int id, long timeout, boolean absolute) {
        boolean older = g.version == AbiVersion.UNSTABLE;
        int at = DATA + subscriptions * (older ? 56 : 48);
        int clock = at + (older ? 24 : 16);
        g.memory.setI64(at, 100 + subscriptions++);
        g.memory.setI32(at + 8, 0);
        g.memory.setI32(clock, id);
        g.memory.setI64(clock + 8, timeout);
        g.memory.setI64(clock + 16, 0);
        g.memory.setI64(clock + 24, absolute ? 1 : 0);
    }

    private void fd(int fd, boolean write) {
        int at = DATA + subscriptions * (g.version == AbiVersion.UNSTABLE ? 56 : 48);
        g.memory.setI64(at, 100 + subscriptions++);
        g.memory.setI32(at + 8, write ? 2 : 1);
        g.memory.setI32(at + 16, fd);
    }

    private List<Happened> poll(GuestFixture guest) {
        guest.succeed("poll_oneoff", DATA, EVENTS, subscriptions, OUT);
        List<Happened> events = new ArrayList<>();
        for (int i = 0; i < guest.memory.i32(OUT); i++) {
            int at = EVENTS + i * 32;
            events.add(new Happened(
                    guest.memory.i64(at),
                    Errno.of(guest.memory.u16(at + 8)),
                    guest.memory.u8(at + 10),
                    guest.memory.i64(at + 16),
                    guest.memory.u16(at + 24)));
        }
        subscriptions = 0;
        return events;
    }

    private static Happened time(int mark) {
        return new Happened(mark, Errno.SUCCESS, 0, 0, 0);
    }

    @Test
    void theEarlierTimeComesAlone() {
        clock(1, 3_600_000_000_000L, false);
        clock(1, 2_000_000, false);
        clock(0, -1, false);
        assertThat(poll(g)).containsExactly(time(101));
    }

    @Test
    void timesThatArePastComeAtOnceAndTogether() {
        clock(0, 1, true);
        clock(1, 0, false);
        clock(1, 1, true);
        clock(1, 3_600_000_000_000L, false);
        assertThat(poll(g)).containsExactly(time(100), time(101), time(102));
    }

    @Test
    void theOlderVersionHasItsOwnLayout() {
        g.version = AbiVersion.UNSTABLE;
        clock(1, 3_600_000_000_000L, false);
        clock(1, 1000, false);
        assertThat(poll(g)).containsExactly(time(101));
    }

    @Test
    void filesAreAlwaysReadyAndTellWhatIsLeft() {
        int fd = g.created("f");
        g.write(fd, "12345");
        g.seek(fd, 2, 0);
        fd(fd, false);
        fd(fd, true);
        clock(1, 3_600_000_000_000L, false);
        assertThat(poll(g))
                .containsExactly(new Happened(100, Errno.SUCCESS, 1, 3, 0), new Happened(101, Errno.SUCCESS, 2, 0, 0));
    }

    @Test
    void badSubscriptionsFailAloneAndAtOnce() {
        fd(99, false);
        clock(9, 0, false);
        clock(1, 3_600_000_000_000L, false);
        assertThat(poll(g))
                .containsExactly(new Happened(100, Errno.BADF, 1, 0, 0), new Happened(101, Errno.INVAL, 0, 0, 0));
        assertThat(g.call("poll_oneoff", DATA, EVENTS, 0, OUT)).isEqualTo(Errno.INVAL);
        g.memory.setI32(DATA + 8, 3);
        assertThat(g.call("poll_oneoff", DATA, EVENTS, 1, OUT)).isEqualTo(Errno.INVAL);
        assertThat(g.call("poll_oneoff", 0, 0, -1, OUT)).isEqualTo(Errno.INVAL);
    }

    private int[] pipe() {
        Pipe pipe = new Pipe();
        DescriptorTable table = g.calls.process().descriptors();
        int reader = table.add(new Descriptor(pipe.reader(), Rights.STREAM, 0));
        int writer = table.add(new Descriptor(pipe.writer(), Rights.STREAM, 0));
        return new int[] {reader, writer};
    }

    @Test
    void aPipeIsReadyWhenItHasBytesAndHangsUp() {
        int[] ends = pipe();
        fd(ends[0], false);
        clock(1, 0, false);
        assertThat(poll(g)).containsExactly(time(101));
        g.write(ends[1], "abc");
        fd(ends[0], false);
        assertThat(poll(g)).containsExactly(new Happened(100, Errno.SUCCESS, 1, 3, 0));
        assertThat(g.read(ends[0], 10)).isEqualTo("abc");
        g.succeed("fd_close", ends[1]);
        fd(ends[0], false);
        assertThat(poll(g)).containsExactly(new Happened(100, Errno.SUCCESS, 1, 0, 1));
        assertThat(g.read(ends[0], 10)).isEmpty();
    }

    @Test
    void aPipeWithoutWaitingAnswersAgainAndWithoutReaderBreaks() {
        int[] ends = pipe();
        g.succeed("fd_fdstat_set_flags", ends[0], FdFlags.NONBLOCK);
        g.succeed("fd_fdstat_set_flags", ends[1], FdFlags.NONBLOCK);
        assertThat(g.tryRead(ends[0], 1)).isEqualTo(Errno.AGAIN);
        String block = "x".repeat(4096);
        for (int i = 0; i < 16; i++) {
            assertThat(g.write(ends[1], block)).isEqualTo(4096);
        }
        assertThat(g.tryWrite(ends[1], "y")).isEqualTo(Errno.AGAIN);
        g.succeed("fd_close", ends[0]);
        assertThat(g.tryWrite(ends[1], "y")).isEqualTo(Errno.PIPE);
    }

    @Test
    void aSleepingReaderIsWokenByAWrite() throws InterruptedException {
        int[] ends = pipe();
        GuestFixture other = new GuestFixture(g.calls.process());
        Thread writer = Thread.ofPlatform().start(() -> other.write(ends[1], "wake"));
        assertThat(g.read(ends[0], 10)).isEqualTo("wake");
        writer.join();
    }

    @Test
    void aLongWriteWaitsForTheReader() throws InterruptedException {
        int[] ends = pipe();
        GuestFixture other = new GuestFixture(g.calls.process());
        String text = "0123456789".repeat(9_000);
        Thread writer = Thread.ofPlatform().start(() -> {
            assertThat(other.write(ends[1], text)).isEqualTo(text.length());
            other.succeed("fd_close", ends[1]);
        });
        StringBuilder all = new StringBuilder();
        String part = g.read(ends[0], 7777);
        while (!part.isEmpty()) {
            all.append(part);
            part = g.read(ends[0], 7777);
        }
        assertThat(all.toString()).isEqualTo(text);
        writer.join();
    }

    @Test
    void aWaitEndsWithTheInterruptOfItsThread() throws InterruptedException {
        int[] ends = pipe();
        CountDownLatch started = new CountDownLatch(1);
        List<Errno> answers = new ArrayList<>();
        Thread waiter = Thread.ofPlatform().start(() -> {
            started.countDown();
            answers.add(g.tryRead(ends[0], 1));
            fd(ends[0], false);
            answers.add(g.call("poll_oneoff", DATA, EVENTS, 1, OUT));
        });
        started.await();
        waiter.interrupt();
        waiter.join();
        assertThat(answers).containsExactly(Errno.INTR, Errno.INTR);
    }

    /** A stream that has nothing until somebody types. */
    private static final class Keyboard extends InputStream {
        private static final int END = -1;
        private final BlockingQueue<Integer> keys = new LinkedBlockingQueue<>();

        void type(String text) {
            text.chars().forEach(keys::add);
        }

        @Override
        public int read() throws IOException {
            try {
                return keys.take();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int first = read();
            if (first == END) {
                return END;
            }
            target[offset] = (byte) first;
            int count = 1;
            while (count < length && keys.peek() != null && keys.peek() != END) {
                target[offset + count++] = (byte) read();
            }
            return count;
        }
    }

    @Test
    void inputOfTheHostIsWaitedForAndReadOnDemand() throws IOException {
        try (Keyboard keyboard = new Keyboard()) {
            GuestFixture s = new GuestFixture(
                    TestProcesses.state(WasixProcess.builder().stdin(keyboard).build()));
            s.memory.setI64(DATA, 100);
            s.memory.setI32(DATA + 8, 1);
            s.memory.setI32(DATA + 16, 0);
            subscriptions = 1;
            Thread.ofPlatform().start(() -> keyboard.type("typed"));
            assertThat(poll(s)).hasSize(1);
            StringBuilder all = new StringBuilder();
            while (all.length() < 5) {
                all.append(s.read(0, 2));
            }
            assertThat(all.toString()).isEqualTo("typed");
            s.succeed("fd_fdstat_set_flags", 0, FdFlags.NONBLOCK);
            assertThat(s.tryRead(0, 10)).isEqualTo(Errno.AGAIN);
            keyboard.keys.add(Keyboard.END);
            s.succeed("fd_fdstat_set_flags", 0, 0);
            assertThat(s.read(0, 10)).isEmpty();
        }
    }
}
