package org.onthelatch.sqlite;

import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.IssuedLists;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;

/** Every list ever issued and every answer, in the one order of commit. */
public final class SqliteIssuedLists implements IssuedLists {
    private static final String LATEST = """
            SELECT record.canonical FROM list_version JOIN record USING (position)
            WHERE device = ? ORDER BY generation DESC, n DESC LIMIT 1
            """;
    private static final String LATEST_VERSION = """
            SELECT generation, n FROM list_version WHERE device = ? ORDER BY generation DESC, n DESC LIMIT 1
            """;
    private static final String INSERT = """
            INSERT INTO list_version (position, device, generation, n, content_hash, issued_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_ANSWER = """
            INSERT INTO list_answer (position, device, outcome, version, at) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String GENERATION = "SELECT max(generation) FROM generation";

    private final Writer writer;
    private final Records records;

    public SqliteIssuedLists(Database database) {
        this.writer = database.writer();
        this.records = new Records(writer);
    }

    @Override
    public Optional<IssuedList> latest(DeviceId controller) {
        return writer
                .query(
                        "read the latest list of " + controller,
                        LATEST,
                        row -> StoredForm.read(row.getString(1), IssuedList.class),
                        controller.value())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ListVersion> latestVersion(DeviceId controller) {
        return writer
                .query(
                        "read the latest version of " + controller,
                        LATEST_VERSION,
                        row -> new ListVersion(row.getLong(1), row.getLong(2)),
                        controller.value())
                .stream()
                .findFirst();
    }

    @Override
    public void add(IssuedList list, AuditEntry audit) {
        Optional<ListVersion> latest = latestVersion(list.controller());
        if (latest.isPresent() && list.version().compareTo(latest.get()) <= 0) {
            throw new IllegalStateException(
                    "list %s of %s must come after %s".formatted(list.version(), list.controller(), latest.get()));
        }
        String device = list.controller().value();
        long position = records.append(RecordKind.ACCESS_LIST, device, list, audit);
        writer.update(
                "keep list %s of %s".formatted(list.version(), device),
                INSERT,
                position,
                device,
                list.version().generation(),
                list.version().n(),
                list.contentHash().hex(),
                Micros.of(list.issuedAt()));
    }

    @Override
    public void add(ListAnswer answer, AuditEntry audit) {
        String device = answer.controller().value();
        long position = records.append(RecordKind.LIST_ANSWER, device, answer, audit);
        writer.update(
                "keep the answer of " + device,
                INSERT_ANSWER,
                position,
                device,
                answer instanceof ListAnswer.Applied ? "APPLIED" : "REFUSED",
                versionOf(answer),
                Micros.of(answer.at()));
    }

    private static String versionOf(ListAnswer answer) {
        if (answer instanceof ListAnswer.Applied applied) {
            return applied.version().toString();
        }
        if (answer instanceof ListAnswer.Refused refused) {
            return refused.version();
        }
        throw new IllegalStateException("no version in the answer " + answer);
    }

    @Override
    public long generation() {
        return writer.query("read the generation", GENERATION, row -> row.getLong(1))
                .get(0);
    }
}
