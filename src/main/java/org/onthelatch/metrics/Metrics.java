package org.onthelatch.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.audit.Journal;
import org.onthelatch.egress.RecordEgress.Recorded;
import org.onthelatch.ward.DeviceId;

/** What an engineer watches: counts and times, by controller at most. No person, fob or door is ever in it (ADR 23). */
public final class Metrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private final Map<DeviceId, Long> gaps = new ConcurrentHashMap<>();
    private final Counter events = counter("onlatch.events.committed", "Events kept, each once");
    private final Counter again = counter("onlatch.events.duplicate", "Events that came again");
    private final Counter forks = counter("onlatch.events.forked", "Numbers that came with two contents");
    private final Counter receipts = counter("onlatch.receipts", "Receipts given to controllers");
    private final Counter quarantined = counter("onlatch.messages.quarantined", "Messages that could not be read");
    private final Counter refusals = counter("onlatch.lists.refused", "Lists that a controller refused");

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        collector.bindTo(registry);
        registry.gauge(
                "onlatch.events.gaps",
                gaps,
                open -> open.values().stream().mapToLong(Long::longValue).sum());
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    public PrometheusMeterRegistry registry() {
        return registry;
    }

    public Journal watch(Journal journal) {
        return new MeasuredJournal(journal, registry);
    }

    public void recorded(Recorded recorded) {
        events.increment(recorded.kept().size());
        again.increment(recorded.again());
        forks.increment(recorded.forks().size());
        receipts.increment(recorded.receipts().size());
        gaps.put(recorded.controller(), (long) recorded.gaps().size());
    }

    public void quarantined() {
        quarantined.increment();
    }

    public void listRefused() {
        refusals.increment();
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
