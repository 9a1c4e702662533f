package dev.sarsen.host.invoke;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that guests run on: bounded in number, each with a stack large enough for a deep recursion.
 *
 * <p>Whoever wants to use one is admitted first, so that the queue is bounded at the door and a request is refused before
 * anything was done for it.
 */
public final class GuestThreads implements Executor, AutoCloseable {

    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;
    private final Semaphore room;

    /**
     * Makes the threads; they start when they are needed.
     *
     * @param concurrency how many guests run at once
     * @param queue how many requests may wait
     * @param stackBytes the stack of each thread
     */
    public GuestThreads(int concurrency, int queue, long stackBytes) {
        room = new Semaphore(concurrency + queue);
        threads = new ThreadPoolExecutor(
                concurrency,
                concurrency,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform()
                        .name("guest-", 0)
                        .daemon()
                        .stackSize(stackBytes)
                        .factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /** Takes a place; false when all threads and all places in the queue are taken. */
    public boolean admit() {
        return room.tryAcquire();
    }

    /** Gives the place back. */
    public void leave() {
        room.release();
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** How many guests run. */
    public int running() {
        return threads.getActiveCount();
    }

    /** How many requests wait for a thread. */
    public int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
