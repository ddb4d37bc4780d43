package org.onthelatch.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditLog;
import org.onthelatch.call.EscalateCalls;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.FindAlarms;
import org.onthelatch.doorcontroller.RecordAlarms;
import org.onthelatch.incident.FindOutlived;
import org.onthelatch.incident.OpenIncidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for alarms and for restrictions that outlived their authority, and writes each down once when it is raised and once
 * when it ends. Alarms change nothing at a door.
 */
public final class AlarmBook {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmBook.class);

    private final CurrentFacts facts;
    private final Controllers controllers;
    private final Duration alarmAfter;
    private final RecordAlarms record;
    private final OpenIncidents incidents;
    private final EscalateCalls calls;

    public AlarmBook(
            CurrentFacts facts,
            Controllers controllers,
            Duration alarmAfter,
            AuditLog audit,
            OpenIncidents incidents,
            EscalateCalls calls) {
        this.facts = facts;
        this.controllers = controllers;
        this.alarmAfter = alarmAfter;
        this.record = new RecordAlarms(audit);
        this.incidents = incidents;
        this.calls = calls;
    }

    /** On the journal's thread, in a transaction. */
    RecordAlarms.News look(Instant now) {
        calls.look(now).forEach(told -> LOG.warn("call {}: {}", told.call(), told.step()));
        incidents.open(new FindOutlived(facts.get(), controllers::state, alarmAfter, now).all(), now);
        return record.record(new FindAlarms(facts.get(), controllers::state, alarmAfter, now).all(), now);
    }

    /** The next instant at which a call goes on to somebody else. */
    Optional<Instant> nextAfter(Instant now) {
        return calls.nextAfter(now);
    }

    void committed(RecordAlarms.News news) {
        record.committed(news);
        news.begun().forEach(alarm -> LOG.warn("alarm: {}", alarm));
    }
}
