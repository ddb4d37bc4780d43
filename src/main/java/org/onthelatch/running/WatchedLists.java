package org.onthelatch.running;

import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.IssuedLists;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.OpenIncidents;
import org.onthelatch.ward.DeviceId;

/** The lists with their answers; a controller that refuses one is an incident, opened with the answer itself. */
record WatchedLists(IssuedLists lists, OpenIncidents incidents) implements IssuedLists {

    @Override
    public Optional<IssuedList> latest(DeviceId controller) {
        return lists.latest(controller);
    }

    @Override
    public Optional<ListVersion> latestVersion(DeviceId controller) {
        return lists.latestVersion(controller);
    }

    @Override
    public void add(IssuedList list, AuditEntry audit) {
        lists.add(list, audit);
    }

    @Override
    public void add(ListAnswer answer, AuditEntry audit) {
        lists.add(answer, audit);
        if (answer instanceof ListAnswer.Refused refused) {
            incidents.open(List.of(new Finding.ListRejected(refused, audit.at())), audit.at());
        }
    }

    @Override
    public long generation() {
        return lists.generation();
    }
}
