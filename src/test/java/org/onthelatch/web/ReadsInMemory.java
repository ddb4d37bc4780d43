package org.onthelatch.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.RecordReads;

/** The looks among the entries of a list. */
record ReadsInMemory(List<AuditEntry> audit) implements RecordReads {
    @Override
    public List<AuditEntry> of(String person, Instant from, Instant until, int most) {
        List<AuditEntry> found = audit.stream()
                .filter(entry -> entry.action().equals(ACTION))
                .filter(entry -> entry.subject().startsWith(person + " "))
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(until))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(found);
        return found.subList(0, Math.min(most, found.size()));
    }
}
