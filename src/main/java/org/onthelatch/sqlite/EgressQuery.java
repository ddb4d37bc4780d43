package org.onthelatch.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.egress.EgressRecords.Query.Outcome;

/**
 * A question to the egress log as SQL. Only the conditions that narrow are in it, so that the index for them is used.
 *
 * @param sql answers with position and canonical form, newest first
 */
record EgressQuery(String sql, List<Object> parameters) {
    private static final int MOST = 10_000;

    private static final String SELECT = """
            SELECT egress_event.position, record.canonical
            FROM egress_event JOIN record USING (position)
            WHERE at >= ? AND at < ?
            """;
    private static final String AT_DOOR = "AND door = ? AND door <> ''\n";
    private static final String OF_PERSON = "AND person = ? AND person <> ''\n";
    private static final String WITH_OUTCOME = "AND outcome = ?\n";
    private static final String BEFORE = "AND (at, egress_event.position) < (?, ?)\n";
    private static final String NEWEST_FIRST = "ORDER BY at DESC, egress_event.position DESC LIMIT ?\n";

    EgressQuery {
        parameters = List.copyOf(parameters);
    }

    static EgressQuery of(Query query) {
        if (query.limit() < 1 || query.limit() > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST + ", but was " + query.limit());
        }
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> parameters = new ArrayList<>(List.of(Micros.of(query.from()), Micros.of(query.until())));
        query.door().ifPresent(door -> {
            sql.append(AT_DOOR);
            parameters.add(door.value());
        });
        query.person().ifPresent(person -> {
            sql.append(OF_PERSON);
            parameters.add(person.value());
        });
        if (query.outcome() != Outcome.ALL) {
            sql.append(WITH_OUTCOME);
            parameters.add(query.outcome().name());
        }
        query.before().ifPresent(cursor -> {
            sql.append(BEFORE);
            parameters.add(Micros.of(cursor.at()));
            parameters.add(cursor.position());
        });
        parameters.add(query.limit());
        return new EgressQuery(sql.append(NEWEST_FIRST).toString(), parameters);
    }
}
