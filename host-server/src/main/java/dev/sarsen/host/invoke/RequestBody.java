package dev.sarsen.host.invoke;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request as a guest's standard input.
 *
 * <p>The guests' operating system reads it from a thread of its own when nothing is there yet, and that thread may still
 * be reading when the guest has ended: then the connection cannot serve another request. The lock is the object itself.
 */
final class RequestBody extends InputStream {

    private final HttpServerExchange exchange;
    private final InputStream in;
    private boolean reading;
    private boolean over;

    RequestBody(HttpServerExchange exchange) {
        this.exchange = exchange;
        this.in = exchange.getInputStream();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        synchronized (this) {
            if (over) {
                throw new IOException("the request is over");
            }
            reading = true;
        }
        try {
            return in.read(target, offset, count);
        } finally {
            synchronized (this) {
                reading = false;
            }
        }
    }

    /** How many bytes a read gives at once; one when the end is known, which a read gives at once too. */
    @Override
    public int available() throws IOException {
        int available = in.available();
        return available == 0 && exchange.isRequestComplete() ? 1 : available;
    }

    /** Ends the guest's reading. */
    void end() {
        synchronized (this) {
            over = true;
            if (reading) {
                exchange.setPersistent(false);
            }
        }
    }
}
