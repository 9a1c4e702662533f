package dev.sarsen.runtime.abi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WaitersTest {

    private final Waiters waiters = new Waiters();

    @Test
    void doesNotWaitForAValueThatIsGone() throws InterruptedException {
        assertThat(waiters.await(8, () -> false, -1)).isEqualTo(Waiters.NOT_EQUAL);
        assertThat(waiters.notify(8, 1)).isZero();
    }

    @Test
    void timesOutAndIsForgotten() throws InterruptedException {
        assertThat(waiters.await(8, () -> true, 0)).isEqualTo(Waiters.TIMED_OUT);
        assertThat(waiters.await(8, () -> true, 1_000)).isEqualTo(Waiters.TIMED_OUT);
        assertThat(waiters.notify(8, -1)).isZero();
    }

    @Test
    void wakesAsManyAsAskedForAndOnlyAtTheirAddress() throws InterruptedException {
        AtomicInteger woken = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        CountDownLatch queued = new CountDownLatch(5);
        for (int k = 0; k < 5; k++) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    int result = waiters.await(
                            16,
                            () -> {
                                queued.countDown();
                                return true;
                            },
                            -1);
                    assertThat(result).isEqualTo(Waiters.WOKEN);
                    woken.incrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        queued.await();
        assertThat(waiters.notify(24, -1)).isZero();
        assertThat(waiters.notify(16, 0)).isZero();
        assertThat(waiters.notify(16, 2)).isEqualTo(2);
        assertThat(waiters.notify(16, -1)).isEqualTo(3);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(woken).hasValue(5);
        assertThat(waiters.notify(16, -1)).isZero();
    }

    @Test
    void anInterruptedThreadLeavesItsPlace() throws InterruptedException {
        CountDownLatch queued = new CountDownLatch(1);
        AtomicInteger interruptions = new AtomicInteger();
        Thread thread = Thread.startVirtualThread(() -> {
            try {
                waiters.await(
                        32,
                        () -> {
                            queued.countDown();
                            return true;
                        },
                        -1);
            } catch (InterruptedException e) {
                interruptions.incrementAndGet();
            }
        });
        queued.await();
        thread.interrupt();
        thread.join();
        assertThat(interruptions).hasValue(1);
        assertThat(waiters.notify(32, -1)).isZero();
    }

    @Test
    void losesNoNotificationBetweenTwoThreadsThatTakeTurns() throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        int rounds = 20_000;
        Thread other = Thread.startVirtualThread(() -> takeTurns(turn, 1, rounds));
        takeTurns(turn, 0, rounds);
        other.join();
        assertThat(turn).hasValue(0);
    }

    private void takeTurns(AtomicInteger turn, int own, int rounds) {
        try {
            for (int k = 0; k < rounds; k++) {
                while (turn.get() != own) {
                    waiters.await(40, () -> turn.get() != own, -1);
                }
                turn.set(1 - own);
                waiters.notify(40, 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
