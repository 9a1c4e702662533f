package dev.sarsen.host.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** The numbers of a host, in the Prometheus text format. */
public final class Metrics implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Starts with the numbers of the JVM. */
    public Metrics() {
        new ClassLoaderMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** Shows a number whenever the metrics are read. */
    public void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    /** A request to an app is over. */
    public void request(String app, String outcome, Duration time) {
        // The histogram is not kept for each app: its buckets times many apps would be most of the answer.
        Timer.builder("sarsen.request.time")
                .description("time of requests to apps")
                .tag("outcome", outcome)
                .publishPercentileHistogram()
                .register(registry)
                .record(time);
        Counter.builder("sarsen.requests")
                .description("requests to apps")
                .tags("app", app, "outcome", outcome)
                .register(registry)
                .increment();
    }

    /** An upload is over. */
    public void upload(String outcome) {
        Counter.builder("sarsen.uploads")
                .description("uploads")
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }

    /** All numbers in the Prometheus text format. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        registry.close();
    }
}
