package dev.sarsen.host.invoke;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Notices that the client of a running request has gone.
 *
 * <p>Once a request was read to its end nothing reads its connection until the response is over, so a closed connection
 * would go unnoticed: the watch reads it, without blocking and on the connection's own I/O thread, a few times a second.
 * Bytes that come are the beginning of the next request and are given back, which ends the watch. A client that closes
 * its sending side counts as gone, as with most servers. The lock is the object itself.
 */
final class DisconnectWatch implements AutoCloseable {

    private static final long PERIOD_MILLIS = 100;

    private final HttpServerExchange exchange;
    private final Runnable onGone;
    private boolean closed;

    private DisconnectWatch(HttpServerExchange exchange, Runnable onGone) {
        this.exchange = exchange;
        this.onGone = onGone;
    }

    /** Begins to watch; {@code onGone} runs at most once. */
    static DisconnectWatch start(HttpServerExchange exchange, Runnable onGone) {
        DisconnectWatch watch = new DisconnectWatch(exchange, onGone);
        watch.schedule();
        return watch;
    }

    private void schedule() {
        exchange.getIoThread().executeAfter(this::probe, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void probe() {
        boolean gone;
        synchronized (this) {
            if (closed) {
                return;
            }
            gone = !exchange.getConnection().isOpen() || readsEnd();
            closed |= gone;
            if (!closed) {
                schedule();
            }
        }
        if (gone) {
            onGone.run();
        }
    }

    private boolean readsEnd() {
        if (!exchange.isRequestComplete()
                || !(exchange.getConnection() instanceof HttpServerConnection connection)
                || connection.getExtraBytes() != null) {
            return false;
        }
        PooledByteBuffer pooled = connection.getByteBufferPool().allocate();
        boolean givenBack = false;
        try {
            int read = connection.getOriginalSourceConduit().read(pooled.getBuffer());
            if (read > 0) {
                pooled.getBuffer().flip();
                connection.ungetRequestBytes(pooled);
                givenBack = true;
                closed = true;
            }
            return read < 0;
        } catch (IOException e) {
            return true;
        } finally {
            if (!givenBack) {
                pooled.close();
            }
        }
    }

    /** Stops watching; must come before the response ends, which hands the connection to the next request. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
