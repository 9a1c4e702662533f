package dev.sarsen.wasix.call;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fd.Description;
import dev.sarsen.wasix.fd.Rights;
import dev.sarsen.wasix.layout.Event;
import dev.sarsen.wasix.layout.GuestPointer;
import dev.sarsen.wasix.layout.Subscription;
import dev.sarsen.wasix.poll.PollSet;
import dev.sarsen.wasix.poll.Pollable;
import java.util.ArrayList;
import java.util.List;

/** The call that waits. */
final class PollCalls {

    private final CallContext context;

    PollCalls(CallContext context) {
        this.context = context;
    }

    /** Waits until at least one of several things has happened and writes an event for each that has. */
    public int pollOneoff(LinearMemory memory, int in, int out, int count, int result) {
        try {
            if (count == 0
                    || Integer.compareUnsigned(count, context.process.limits().subscriptions()) > 0) {
                throw WasixException.of(Errno.INVAL);
            }
            int bytes = context.version.subscriptionBytes();
            GuestPointer.require(memory, in, count, bytes);
            GuestPointer.require(memory, out, count, Event.BYTES);
            GuestPointer.require(memory, result, Integer.BYTES);
            List<Subscription> subscriptions = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                subscriptions.add(Subscription.read(memory, in + i * bytes, context.version));
            }
            int number = 0;
            for (Event event : await(subscriptions)) {
                event.write(memory, out + number * Event.BYTES);
                number++;
            }
            memory.setI32(result, number);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    private List<Event> await(List<Subscription> subscriptions) {
        List<Event> events = new ArrayList<>();
        List<Subscription> pending = new ArrayList<>();
        PollSet set = new PollSet();
        for (Subscription subscription : subscriptions) {
            Errno error = add(subscription, set);
            if (error == Errno.SUCCESS) {
                pending.add(subscription);
            } else {
                events.add(new Event(subscription.userData(), error, subscription.kind(), 0, false));
            }
        }
        PollSet.Outcome outcome = set.await(!events.isEmpty());
        for (int i = 0; i < pending.size(); i++) {
            if (outcome.happened(i)) {
                events.add(event(pending.get(i), outcome.readiness(i)));
            }
        }
        return events;
    }

    private Errno add(Subscription subscription, PollSet set) {
        try {
            switch (subscription) {
                case Subscription.Clock clock -> set.addTimeout(nanosLeft(clock));
                case Subscription.Ready ready -> {
                    long right = Rights.POLL_FD_READWRITE | (ready.write() ? Rights.FD_WRITE : Rights.FD_READ);
                    Description description = context.descriptor(ready.fd()).require(right);
                    set.addPollable(description, ready.write() ? Pollable.WRITABLE : Pollable.READABLE);
                }
            }
            return Errno.SUCCESS;
        } catch (WasixException failure) {
            return failure.errno();
        }
    }

    /** Nanoseconds from now to a time, not negative. */
    private long nanosLeft(Subscription.Clock clock) {
        long now = context.process.clocks().now(clock.clock());
        long timeout = clock.timeout() < 0 ? Long.MAX_VALUE : clock.timeout();
        return clock.absolute() ? Math.max(0, timeout - now) : timeout;
    }

    private Event event(Subscription subscription, int readiness) {
        return switch (subscription) {
            case Subscription.Clock clock -> new Event(clock.userData(), Errno.SUCCESS, clock.kind(), 0, false);
            case Subscription.Ready ready -> {
                long bytes = 0;
                Errno error = Errno.SUCCESS;
                try {
                    bytes = ready.write()
                            ? 0
                            : context.descriptor(ready.fd()).description().readableBytes();
                } catch (WasixException closedMeanwhile) {
                    error = closedMeanwhile.errno();
                }
                boolean hangup = (readiness & Pollable.HANGUP) != 0;
                yield new Event(ready.userData(), error, ready.kind(), bytes, hangup);
            }
        };
    }
}
