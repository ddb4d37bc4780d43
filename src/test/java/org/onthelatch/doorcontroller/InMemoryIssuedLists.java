package org.onthelatch.doorcontroller;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.ward.DeviceId;

/** Issued lists and answers, for as long as a test lasts. */
public final class InMemoryIssuedLists implements IssuedLists {
    private final Map<DeviceId, IssuedList> latest = new HashMap<>();
    private final List<IssuedList> issued = new ArrayList<>();
    private final List<ListAnswer> answers = new ArrayList<>();

    @Override
    public Optional<IssuedList> latest(DeviceId controller) {
        return Optional.ofNullable(latest.get(controller));
    }

    @Override
    public Optional<ListVersion> latestVersion(DeviceId controller) {
        return latest(controller).map(IssuedList::version);
    }

    @Override
    public void add(IssuedList list, AuditEntry audit) {
        Optional<IssuedList> before = latest(list.controller());
        if (before.isPresent() && list.version().compareTo(before.get().version()) <= 0) {
            throw new IllegalStateException("list %s of %s must come after %s"
                    .formatted(list.version(), list.controller(), before.get().version()));
        }
        latest.put(list.controller(), list);
        issued.add(list);
    }

    @Override
    public void add(ListAnswer answer, AuditEntry audit) {
        answers.add(answer);
    }

    @Override
    public long generation() {
        return 1;
    }

    /** As after a transaction that was not kept. */
    void lose() {
        latest.clear();
    }

    /** Every list, in the order of issue. */
    public List<IssuedList> issued() {
        return List.copyOf(issued);
    }

    public List<ListAnswer> answers() {
        return List.copyOf(answers);
    }
}
