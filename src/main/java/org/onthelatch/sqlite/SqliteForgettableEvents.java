package org.onthelatch.sqlite;

import java.time.Instant;
import java.util.List;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.ForgettableEvents;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.ward.DoorId;

/**
 * Removes the content of events in the one way that the schema lets through: an opening, old enough by the newest record's time,
 * becomes what is left of it and nothing else. What it overwrites is overwritten on the disk, too ({@code secure_delete}).
 */
public final class SqliteForgettableEvents implements ForgettableEvents {
    private static final String OPENED = """
            SELECT record.canonical FROM egress_event JOIN record USING (position)
            WHERE door = ? AND door <> '' AND at <= ? AND outcome = 'OPENED'
            ORDER BY at, egress_event.position LIMIT ?
            """;
    private static final String DOOR_READ = "INSERT OR IGNORE INTO door_read (door) VALUES (?)";
    private static final String POSITION = """
            SELECT position FROM egress_event WHERE device = ? AND epoch = ? AND seq = ?
            """;
    private static final String FORGET_RECORD = "UPDATE record SET canonical = ? WHERE position = ?";
    private static final String FORGET_EVENT = """
            UPDATE egress_event
            SET kind = 'CONTENT_REMOVED', at = recorded_at, door = '', way = '', fob = '', person = '', outcome = 'OTHER'
            WHERE position = ?
            """;

    private final Writer writer;

    public SqliteForgettableEvents(Database database) {
        this.writer = database.writer();
    }

    @Override
    public List<KeptEvent> opened(DoorId door, Instant until, int most) {
        return writer.query(
                "look for what opened door " + door,
                OPENED,
                row -> StoredForm.read(row.getString(1), KeptEvent.class),
                door.value(),
                Micros.of(until),
                most);
    }

    @Override
    public void forget(KeptEvent kept) {
        EventKey key = kept.event().key();
        String attempted = "forget event " + key;
        long position = writer.query(
                        attempted,
                        POSITION,
                        row -> row.getLong(1),
                        key.controller().value(),
                        key.epoch(),
                        key.seq())
                .get(0);
        kept.event().doorId().ifPresent(door -> writer.update(attempted, DOOR_READ, door.value()));
        writer.update(attempted, FORGET_RECORD, StoredForm.canonical(kept.withoutContent()), position);
        writer.update(attempted, FORGET_EVENT, position);
    }
}
