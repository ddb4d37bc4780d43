package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.MultiMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.leave.GrantLeave;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.leave.LeavePeople.Standing;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** What several pages about leave need. */
final class ReadLeaves {
    private static final Map<String, String> FIELD_OF = Map.of(
            "windows",
            "time-from-1",
            "from",
            LeaveDay.field("from"),
            "until",
            LeaveDay.field("until"),
            "reviewOn",
            LeaveDay.field("reviewOn"));

    private ReadLeaves() {}

    /** @throws Declined if she has no such leave */
    static Leave known(ResidentAccess access, LeaveId id) {
        return access.leave().find(id).orElseThrow(() -> Declined.notFound(say("leave.notKnown")));
    }

    /** @throws Declined if it is no leave of hers */
    static Leave known(Sources sources, PersonId person, String id) {
        ResidentAccess access = sources.facts().get().resident(person).orElseThrow();
        return known(access, new LeaveId(id.matches("[a-z0-9]{12}") ? id : "000000000000"));
    }

    /** What would come of saving this now; keeps nothing. */
    static GrantLeave.Outcome rehearse(Sources sources, Leave draft, Ask ask) {
        return new GrantLeave(
                        new Nowhere(),
                        person -> standing(sources, person),
                        sources.policy().zone())
                .grant(draft, ask.by().actor(), ask.at());
    }

    private static Optional<Standing> standing(Sources sources, PersonId person) {
        return sources.facts()
                .get()
                .resident(person)
                .map(access -> new Standing(
                        access.legal(),
                        access.leave(),
                        sources.directory().get().clinicians()));
    }

    static String fieldOnPage(String field) {
        return FIELD_OF.getOrDefault(field, field);
    }

    static FilledForm basedOn(FilledForm form, int version) {
        MultiMap copy = MultiMap.caseInsensitiveMultiMap().addAll(form.values());
        copy.set("basedOn", Integer.toString(version));
        return new FilledForm(copy);
    }

    static String names(Collection<DoorId> doors) {
        return doors.isEmpty()
                ? say("leaveform.counts.nowhere")
                : Pages.list(doors.stream().map(DoorId::value).sorted().toList());
    }

    /** 403 for whoever is not her responsible clinician (D8), 422 for what is filled in. */
    static int status(GrantLeave.Outcome.Refused refused) {
        return refused.refusals().stream().anyMatch(LeaveRefusal::isForbidden) ? 403 : 422;
    }

    /** Keeps nothing. */
    private static final class Nowhere implements Book<Leave> {
        @Override
        public void add(Leave entry, AuditEntry audit) {}

        @Override
        public List<Leave> current() {
            return List.of();
        }

        @Override
        public List<Leave> all() {
            return List.of();
        }
    }
}
