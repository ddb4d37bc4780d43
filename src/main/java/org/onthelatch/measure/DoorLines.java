package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.incident.Finding;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.DoorTime;
import org.onthelatch.measure.Amount.Rate;
import org.onthelatch.measure.Amount.Typical;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Way;

/** Measures of what doors did: M2, M3, M4, M7, M15. */
final class DoorLines {
    private final MeasureRecords records;
    private final AccessFacts facts;
    private final List<ResidentAccess> people;
    private final Set<PersonId> whom;
    private final Among among;
    private final MeasuredTime time;

    DoorLines(MeasureRecords records, List<ResidentAccess> people, Among among, MeasuredTime time) {
        this.records = records;
        this.facts = records.facts();
        this.people = List.copyOf(people);
        this.whom = LevelLines.ids(people);
        this.among = among;
        this.time = time;
    }

    List<Line> secured() {
        DoorHoursSecured secured = DoorHoursSecured.between(
                facts, among::has, time.period().from(), time.period().until());
        return List.of(
                new Line(Measure.DOORS_SECURED, "All exits", new DoorTime(secured.secured(), secured.doorHours())),
                new Line(
                        Measure.DOORS_SECURED,
                        "By emergency locks",
                        new DoorTime(secured.locked(), secured.doorHours())),
                new Line(
                        Measure.DOORS_SECURED,
                        "Because the exit asked everybody to wait for staff",
                        new DoorTime(secured.forEveryone(), secured.doorHours())));
    }

    /** @param bedDays that were occupied */
    List<Line> refused(double bedDays) {
        List<Presented> refused = presentations();
        List<PersonId> whose = refused.stream().map(Presented::person).toList();
        List<PersonId> free = records.incidents().all().stream()
                .map(incident -> incident.finding())
                .filter(Finding.RefusedWhileFree.class::isInstance)
                .filter(finding -> time.has(finding.happenedAt()))
                .flatMap(finding -> finding.person().stream())
                .filter(whom::contains)
                .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Measure.REFUSED, "Presentations", new Rate(whose.size(), bedDays, different(whose))));
        for (RefusalCause cause : RefusalCause.values()) {
            List<PersonId> of = refused.stream()
                    .filter(one -> one.cause() == cause)
                    .map(Presented::person)
                    .toList();
            lines.add(Line.part(Measure.REFUSED, cause.words(), new Rate(of.size(), bedDays, different(of))));
        }
        lines.add(new Line(Measure.REFUSED_WHILE_FREE, "Times", new Count(free.size(), different(free))));
        return lines;
    }

    private static int different(List<PersonId> people) {
        return (int) people.stream().distinct().count();
    }

    /** Once at a door that did not open, and why. */
    private record Presented(PersonId person, RefusalCause cause) {}

    /** Whose each was; pressing again within a minute is the same moment to her. */
    private List<Presented> presentations() {
        Map<List<Object>, Instant> last = new HashMap<>();
        List<Presented> each = new ArrayList<>();
        records.refusals().stream()
                .sorted(Comparator.comparing(kept -> kept.event().at()))
                .filter(kept -> kept.event().kind().isRefused()
                        && kept.event()
                                .direction()
                                .filter(way -> way == Way.OUT)
                                .isPresent()
                        && time.has(kept.event().at()))
                .forEach(kept -> person(kept, last, each));
        return each;
    }

    private void person(KeptEvent kept, Map<List<Object>, Instant> last, List<Presented> each) {
        if (kept.context() instanceof DecisionContext.OfResident of && whom.contains(of.person())) {
            DeviceEvent event = kept.event();
            Instant before = last.put(List.of(of.person(), event.door()), event.at());
            if (before == null || Duration.between(before, event.at()).compareTo(Finding.AtDoor.SAME_MOMENT) >= 0) {
                each.add(new Presented(of.person(), RefusalCause.of(of)));
            }
        }
    }

    List<Line> heldUnlawfully() {
        HeldUnlawfully held = HeldUnlawfully.in(time, facts, people, records.lists());
        return List.of(
                new Line(Measure.HELD_UNLAWFULLY, "All together", held.all()),
                new Line(
                        Measure.HELD_UNLAWFULLY,
                        "Of it, before anybody had recorded that the authority had ended",
                        held.beforeRecorded()));
    }

    /** Issued lists are asked for once, and looked through here. */
    List<Line> toTheDoors() {
        List<ListHistory.Issued> issued = records.lists()
                .issuedIn(new org.onthelatch.ward.Period(
                        time.period().from(), time.period().until().plus(Duration.ofMinutes(1))));
        ListHistory once = period ->
                issued.stream().filter(list -> period.contains(list.issuedAt())).toList();
        List<AssessmentToDoors> looser = new ArrayList<>();
        List<AssessmentToDoors> tighter = new ArrayList<>();
        people.stream()
                .flatMap(access -> taken(access, once).stream())
                .forEach(one -> (loosens(one.assessment()) ? looser : tighter).add(one));
        return List.of(
                new Line(Measure.TO_THE_DOORS, "Looser, or as before", typical(looser)),
                new Line(Measure.TO_THE_DOORS, "Tighter", typical(tighter)));
    }

    private List<AssessmentToDoors> taken(ResidentAccess access, ListHistory lists) {
        Set<DeviceId> hers = HeldUnlawfully.controllers(facts, access);
        return access.levels().assessments().stream()
                .filter(one -> time.has(one.decidedAt()))
                .map(one -> AssessmentToDoors.of(one, hers, lists))
                .filter(one -> one.took().isPresent())
                .toList();
    }

    private boolean loosens(Assessment assessment) {
        return people.stream()
                .filter(access -> access.resident().id().equals(assessment.person()))
                .flatMap(access -> access.levels().assessments().stream())
                .filter(one -> one.version() == assessment.version() - 1)
                .noneMatch(before -> assessment.level().isTighterThan(before.level()));
    }

    private static Typical typical(List<AssessmentToDoors> some) {
        List<Duration> took = some.stream().flatMap(one -> one.took().stream()).toList();
        int whose = (int)
                some.stream().map(one -> one.assessment().person()).distinct().count();
        return new Typical(took, whose);
    }
}
