package org.onthelatch.command.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.call.AnswerCall;
import org.onthelatch.call.Call;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.PastAnswer;
import org.onthelatch.demo.PastEvent;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.leave.Consent;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeTold;
import org.onthelatch.restriction.SayTold;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.staff.Role;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;

/** Puts the fictional ward into an empty store, its history through the same ingest as any event. */
public final class SeedDemo {
    private final Store store;
    private final DemoWard ward;

    public SeedDemo(Store store, DemoWard ward) {
        this.store = store;
        this.ward = ward;
    }

    /** Does nothing in a store that already has residents. The doors' hours went live with the last entry of the register. */
    public void run() {
        SqliteBooks books = store.books();
        boolean empty = Committed.write(
                store.journal(), () -> books.residents().current().isEmpty());
        if (!empty) {
            return;
        }
        Committed.write(store.journal(), () -> {
            people(books);
            ward.restrictions().stream()
                    .map(entry -> entry.period().from())
                    .max(Instant::compareTo)
                    .ifPresent(store.register()::apply);
            books.notices().current().forEach(notice -> displayed(books, notice));
            DemoAccounts.add(store.accounts(), DemoWard.T0);
            return true;
        });
        Committed.write(store.journal(), this::history);
        Committed.write(store.journal(), this::answers);
        store.foldWhereabouts();
    }

    private void people(SqliteBooks books) {
        addAll(books.staff(), ward.staff());
        addAll(books.clinicianCharges(), ward.charges());
        addAll(books.clinicianCovers(), ward.covers());
        addAll(books.visitors(), ward.visitors());
        addAll(books.residents(), ward.residents());
        addAll(books.authorities(), ward.authorities());
        addAll(books.rightsNotes(), ward.rights());
        addAll(books.admissionPurposes(), ward.purposes());
        addAll(books.backgrounds(), ward.backgrounds());
        addAll(books.assessments(), ward.assessments());
        addAll(books.roomStages(), ward.stages());
        addAll(books.leaves(), ward.leaves());
        ward.consents().forEach(consent -> addAll(books.consents(), List.of(consent), known(consent)));
        addAll(books.holdings(), ward.holdings());
        addAll(books.entryGrants(), ward.grants());
        addAll(books.fobStock(), ward.fobStock());
        addAll(books.blanketRestrictions(), ward.restrictions());
        addAll(books.statements(), ward.statements());
        addAll(books.awayNotes(), ward.awayNotes());
        addAll(books.acknowledgements(), ward.acknowledgements());
        addAll(books.requests(), ward.requests());
        addAll(books.careTeams(), ward.careTeams());
        addAll(books.doorTests(), ward.doorTests());
    }

    /** What changed before the demo begins was displayed then. */
    private static void displayed(SqliteBooks books, Notice notice) {
        notice.decidedBy()
                .forEach(who -> new SayTold(books.noticesTold())
                        .told(
                                notice,
                                NoticeTold.How.DISPLAYED,
                                "in both day rooms",
                                new Actor.Staff(who, Role.MANAGER),
                                notice.at()));
    }

    /** The files say when a consent was asked for or began, and not when it was recorded. */
    private static Instant known(Consent consent) {
        Instant said = consent instanceof Consent.Given given
                ? given.period().from()
                : consent instanceof Consent.Awaited awaited ? awaited.since() : DemoWard.T0;
        return said.isBefore(DemoWard.T0) ? said : DemoWard.T0;
    }

    private static <T> void addAll(Book<T> book, List<T> entries) {
        addAll(book, entries, DemoWard.T0);
    }

    private static <T> void addAll(Book<T> book, List<T> entries, Instant at) {
        AuditEntry audit = new AuditEntry(new Actor.Service("demo"), "seed", "Saltmarsh House", at, "fictional");
        entries.forEach(entry -> book.add(entry, audit));
    }

    /** In the order in which the service had the events; those that came together are one message. */
    private boolean history() {
        RecordEgress record = store.recordEgress();
        List<PastEvent> past = ward.history().stream()
                .sorted(Comparator.comparing(PastEvent::receivedAt))
                .toList();
        List<DeviceEvent> message = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            message.add(past.get(i).event());
            boolean last = i + 1 == past.size() || !together(past.get(i), past.get(i + 1));
            if (last) {
                Instant receivedAt = past.get(i).receivedAt();
                record.record(past.get(i).event().key().controller(), message, receivedAt);
                message.clear();
            }
        }
        return true;
    }

    /** What staff did about the calls of the history, by the same rules as now. */
    private boolean answers() {
        for (PastAnswer past : ward.answers()) {
            Call call = store.calls().all().newestFirst().stream()
                    .filter(known -> known.request().since().equals(past.askedAt()))
                    .filter(known -> known.request().door().equals(past.door()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("no call at %s then: %s".formatted(past.door(), past)));
            AnswerCall.Outcome outcome = store.calls()
                    .answer(new AnswerCall.Proposal(
                            call.id(),
                            Integer.MAX_VALUE,
                            past.answered(),
                            new Actor.Staff(past.by(), Role.NURSE),
                            past.at()));
            if (!(outcome instanceof AnswerCall.Outcome.Kept)) {
                throw new IllegalStateException("%s cannot be seeded: %s".formatted(past, outcome));
            }
        }
        return true;
    }

    private static boolean together(PastEvent one, PastEvent next) {
        return one.receivedAt().equals(next.receivedAt())
                && one.event().key().controller().equals(next.event().key().controller());
    }
}
