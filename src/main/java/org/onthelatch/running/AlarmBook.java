package org.onthelatch.running;

import java.time.Duration;
import java.time.Instant;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditLog;
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

    public AlarmBook(
            CurrentFacts facts, Controllers controllers, Duration alarmAfter, AuditLog audit, OpenIncidents incidents) {
        this.facts = facts;
        this.controllers = controllers;
        this.alarmAfter = alarmAfter;
        this.record = new RecordAlarms(audit);
        this.incidents = incidents;
    }

    /** On the journal's thread, in a transaction. */
    RecordAlarms.News look(Instant now) {
        incidents.open(new FindOutlived(facts.get(), controllers::state, alarmAfter, now).all(), now);
        return record.record(new FindAlarms(facts.get(), controllers::state, alarmAfter, now).all(), now);
    }

    void committed(RecordAlarms.News news) {
        record.committed(news);
        news.begun().forEach(alarm -> LOG.warn("alarm: {}", alarm));
    }
}
