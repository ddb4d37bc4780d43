package org.onthelatch.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.demo.EventChain.Happening;
import org.onthelatch.egress.EventKind;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.whereabouts.Statement;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads history.yaml: what the doors reported over thirty days, and who said that she went out (domain, section 9.5). */
final class HistoryFile {
    private static final Kind<EventKind> KIND =
            new Kind<>("is not an event kind", "Use capitals and _.", EventKind::new);

    private final DemoKinds kinds;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<AwayNote> awayNotes = new ArrayList<>();
    private final List<PastDelivery> deliveries = new ArrayList<>();

    private HistoryFile(DemoKinds kinds) {
        this.kinds = kinds;
    }

    static HistoryFile read(Section top, DemoKinds kinds) {
        HistoryFile file = new HistoryFile(kinds);
        for (Section section : top.listOfSections("events")) {
            file.event(section).ifPresent(file.happenings::add);
        }
        for (Section section : top.listOfSections("routines")) {
            file.happenings.addAll(Routine.read(section, kinds));
        }
        for (Section section : top.listOfSections("wentOut")) {
            file.wentOut(section).ifPresent(file.statements::add);
        }
        for (Section section : top.listOfSections("seen")) {
            file.seen(section);
        }
        for (Section section : top.listOfSections("didNotGo")) {
            file.didNotGo(section).ifPresent(file.awayNotes::add);
        }
        for (Section section : top.listOfSections("deliveries")) {
            file.delivery(section).ifPresent(file.deliveries::add);
        }
        return file;
    }

    /** What staff wrote down about times away. */
    List<AwayNote> awayNotes() {
        return awayNotes;
    }

    List<PastDelivery> deliveries() {
        return deliveries;
    }

    /** Numbered and chained, controller by controller. */
    List<PastEvent> events() {
        EventChain chain = new EventChain();
        return happenings.stream()
                .sorted(Comparator.comparing(
                                (Happening happening) -> happening.controller().value())
                        .thenComparing(Happening::at))
                .map(chain::add)
                .toList();
    }

    List<Statement> statements() {
        return statements;
    }

    private Optional<Happening> event(Section section) {
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        Optional<Instant> received = section.optional("received", DemoKinds.MOMENT, at.orElse(DemoWard.T0));
        Optional<DoorId> door = section.required("door", kinds.door());
        Optional<EventKind> kind = section.required("kind", KIND);
        Optional<String> way = section.optional("way", Kind.oneOf(Way.class).as(Way::name), "");
        Optional<String> fob = section.optional("fob", DemoKinds.FOB.as(Object::toString), "");
        Optional<String> escort = section.optional("escort", DemoKinds.FOB.as(Object::toString), "");
        Optional<String> cause = section.optional("cause", Kind.TEXT, "");
        return section.build(() -> new Happening(
                kinds.register().controllerOf(door.orElseThrow()).orElseThrow().id(),
                at.orElseThrow(),
                received.orElseThrow(),
                kind.orElseThrow(),
                door.orElseThrow().value(),
                way.orElseThrow(),
                fob.orElseThrow(),
                escort.orElseThrow(),
                cause.orElseThrow()));
    }

    /** One roll call. */
    private void seen(Section section) {
        Optional<List<PersonId>> people = section.list("people", kinds.person());
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        Optional<Statement.Spot> where = section.required("where", Kind.oneOf(Statement.Spot.class));
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        section.build(() -> people.orElseThrow().stream()
                        .map(person ->
                                new Statement.Seen(person, at.orElseThrow(), where.orElseThrow(), by.orElseThrow()))
                        .toList())
                .ifPresent(statements::addAll);
    }

    private Optional<AwayNote> didNotGo(Section section) {
        Optional<PersonId> person = section.required("person", kinds.person());
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        Optional<AwayNote.DidNotGo.Cause> cause = section.required("cause", Kind.oneOf(AwayNote.DidNotGo.Cause.class));
        Optional<String> words = section.required("words", Kind.TEXT);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        return section.build(() -> new AwayNote.DidNotGo(
                person.orElseThrow(),
                List.of(),
                at.orElseThrow(),
                by.orElseThrow(),
                cause.orElseThrow(),
                words.orElseThrow()));
    }

    private Optional<PastDelivery> delivery(Section section) {
        Optional<DoorId> door = section.required("door", kinds.door());
        Optional<Instant> issued = section.required("at", DemoKinds.MOMENT);
        Optional<Instant> inForce = section.required("inForce", DemoKinds.MOMENT);
        return section.build(() -> new PastDelivery(
                kinds.register().controllerOf(door.orElseThrow()).orElseThrow(),
                issued.orElseThrow(),
                inForce.orElseThrow()));
    }

    private Optional<Statement> wentOut(Section section) {
        Optional<PersonId> person = section.required("person", kinds.person());
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        Optional<Instant> dueBack = section.optional("dueBack", DemoKinds.MOMENT, Instant.MAX);
        Optional<Duration> grace = section.optional("grace", Times.SPAN_OF_TIME, Duration.ZERO);
        Optional<String> where = section.optional("where", Kind.TEXT, "");
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        return section.build(() -> new Statement.WentOut(
                person.orElseThrow(),
                at.orElseThrow(),
                dueBack.orElseThrow(),
                grace.orElseThrow(),
                where.orElseThrow(),
                by.orElseThrow()));
    }
}
