package dev.sarsen.host.invoke;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Standard output of a CGI program: its header section is read and checked, the rest is the body.
 *
 * <p>Only the guest's thread writes.
 */
final class CgiOutput extends OutputStream {

    private static final int FIRST_BYTES = 1_024;

    private final HttpServerExchange exchange;
    private final ResponseStream body;
    private byte[] section = new byte[FIRST_BYTES];
    private int length;
    private @Nullable CgiHead head;
    private @Nullable BadCgiResponseException problem;

    CgiOutput(HttpServerExchange exchange, ResponseStream body) {
        this.exchange = exchange;
        this.body = body;
    }

    /** The header section, when it is complete. */
    @Nullable
    CgiHead head() {
        return head;
    }

    /** What is wrong with the header section. */
    @Nullable
    BadCgiResponseException problem() {
        return problem;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (problem != null) {
            throw problem;
        }
        CgiHead known = head;
        if (known == null) {
            collect(bytes, offset, count);
        } else if (known.redirect().isEmpty()) {
            body.write(bytes, offset, count);
        }
    }

    private void collect(byte[] bytes, int offset, int count) throws IOException {
        try {
            int before = length;
            int added = Math.min(count, CgiHead.MAX_BYTES + 1 - length);
            if (length + added > section.length) {
                section = Arrays.copyOf(section, Math.max(length + added, 2 * section.length));
            }
            System.arraycopy(bytes, offset, section, length, added);
            length += added;
            int end = CgiHead.end(section, length);
            if (end < 0 && length > CgiHead.MAX_BYTES) {
                throw new BadCgiResponseException("header is larger than " + CgiHead.MAX_BYTES + " bytes");
            }
            if (end >= 0) {
                CgiHead parsed = CgiHead.parse(section, end);
                apply(parsed);
                head = parsed;
                int used = end - before;
                write(bytes, offset + used, count - used);
            }
        } catch (BadCgiResponseException e) {
            problem = e;
            throw e;
        }
    }

    private void apply(CgiHead parsed) {
        exchange.setStatusCode(parsed.status());
        for (CgiRequest.Field field : parsed.headers()) {
            exchange.getResponseHeaders().add(new HttpString(field.name()), field.value());
        }
    }
}
