package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.AuditLog;
import org.onthelatch.ward.DeviceId;

/**
 * Keeps that an alarm was raised and that it ended, once each. Used on the journal's thread, in two steps, since only a
 * commit keeps anything: {@link #record} in the transaction, {@link #committed} after it.
 */
public final class RecordAlarms {
    private final AuditLog audit;
    private Set<Raised> raised = Set.of();

    public RecordAlarms(AuditLog audit) {
        this.audit = audit;
    }

    /** An alarm of one controller. */
    public record Raised(DeviceId controller, String name) {
        @Override
        public String toString() {
            return controller + " " + name;
        }
    }

    /** What is raised now, and what of it is new. */
    public record News(Set<Raised> raised, List<Raised> begun) {
        public News {
            raised = Set.copyOf(raised);
            begun = List.copyOf(begun);
        }
    }

    public News record(List<ControllerAlarm> alarms, Instant now) {
        Set<Raised> found = alarms.stream()
                .map(alarm -> new Raised(alarm.controller(), alarm.name()))
                .collect(Collectors.toUnmodifiableSet());
        List<Raised> begun = new ArrayList<>();
        for (Raised alarm : inOrder(found)) {
            if (!raised.contains(alarm)) {
                audit.add(entry("raise alarm", alarm, now));
                begun.add(alarm);
            }
        }
        inOrder(raised).stream()
                .filter(alarm -> !found.contains(alarm))
                .forEach(alarm -> audit.add(entry("end alarm", alarm, now)));
        return new News(found, begun);
    }

    private static List<Raised> inOrder(Set<Raised> alarms) {
        return alarms.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static AuditEntry entry(String action, Raised alarm, Instant now) {
        return new AuditEntry(new Actor.Service("FindAlarms"), action, alarm.toString(), now, "");
    }

    /** What {@link #record} wrote has been committed. */
    public void committed(News news) {
        raised = news.raised();
    }
}
