package org.onthelatch.web.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.onthelatch.accesslist.FobImage;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.assessment.LooseningLimit;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.assessment.Tightening;
import org.onthelatch.call.Call;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.ListHistory.Issued;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.fob.FobCount;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.incident.Incident;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.HeldHours;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.RestrictionRefusal;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.review.Background;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.Occasion;
import org.onthelatch.review.Participation;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.Request;
import org.onthelatch.review.ReviewRefusal;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsRefusal;
import org.onthelatch.roomentry.GiveReason;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Ward;

/**
 * Whom each kind of record is about, in one table. A kind that is not in it is shown to nobody whose scope is narrower than
 * every ward: its list fails instead.
 */
final class Whose {
    private static final Map<Class<?>, BiPredicate<Reach, Object>> KINDS = new LinkedHashMap<>();

    static {
        person(AwayNote.class, AwayNote::person);
        person(Departure.class, Departure::person);
        person(EvacuationPlan.class, EvacuationPlan::person);
        person(Reminder.class, Reminder::person);
        person(Request.class, Request::person);
        person(CareTeam.class, CareTeam::person);
        person(Tightening.class, Tightening::person);
        person(SecondPerson.class, SecondPerson::person);
        person(LooseningLimit.class, LooseningLimit::person);
        person(Occasion.class, Occasion::person);
        person(Participation.class, Participation::person);
        person(AdmissionPurpose.class, AdmissionPurpose::person);
        person(Background.class, Background::person);
        person(RightsNote.class, RightsNote::person);
        kind(
                Call.class,
                (reach, call) ->
                        reach.sees(call.person(), Optional.of(call.request().door())));
        kind(Incident.class, Whose::incident);
        kind(KeptEvent.class, Whose::event);
        kind(EgressRecords.Entry.class, (reach, entry) -> event(reach, entry.event()));
        kind(EgressRecords.OpenGap.class, (reach, gap) -> reach.sees(gap.controller()));
        kind(Issued.class, (reach, list) -> reach.sees(list.controller()));
        kind(Told.class, (reach, told) -> command(reach, told.command()));
        kind(
                BlanketRestriction.class,
                (reach, rule) -> rule.doors().isEmpty() || rule.doors().stream().anyMatch(reach::sees));
        kind(
                Notice.class,
                (reach, notice) ->
                        notice.doors().isEmpty() || notice.doors().stream().anyMatch(reach::sees));
        kind(HeldHours.class, (reach, hours) -> reach.sees(hours.door()));
        List.of(
                        StockEntry.class,
                        FobCount.class,
                        FobImage.class,
                        DeviceId.class,
                        Ward.class,
                        java.time.Instant.class,
                        String.class,
                        Departure.Closed.class,
                        LeaveRefusal.class,
                        RestrictionRefusal.class,
                        ReviewRefusal.class,
                        RightsRefusal.class,
                        GiveReason.Refusal.class)
                .forEach(Whose::nobodys);
    }

    private Whose() {}

    /** @throws IllegalStateException for a kind of which nobody said whom it is about */
    static boolean isSeen(Reach reach, Object record) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(record))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody said whom a %s is about; say it in Whose"
                        .formatted(record.getClass().getName())))
                .getValue()
                .test(reach, record);
    }

    static boolean isKnown(Class<?> kind) {
        return KINDS.keySet().stream().anyMatch(known -> known.isAssignableFrom(kind));
    }

    private static <T> void kind(Class<T> kind, BiPredicate<Reach, T> seen) {
        KINDS.put(kind, (reach, record) -> seen.test(reach, kind.cast(record)));
    }

    private static <T> void person(Class<T> kind, Function<T, PersonId> about) {
        kind(kind, (reach, record) -> reach.sees(about.apply(record)));
    }

    /** It names nobody: spare fobs, and what is wrong with a form. */
    private static void nobodys(Class<?> kind) {
        kind(kind, (reach, record) -> true);
    }

    private static boolean event(Reach reach, KeptEvent kept) {
        Optional<PersonId> person = kept.context() instanceof DecisionContext.OfResident resident
                ? Optional.of(resident.person())
                : Optional.empty();
        return reach.sees(person, kept.event().doorId());
    }

    private static boolean command(Reach reach, DoorCommand command) {
        Optional<PersonId> person = command.action() instanceof DoorCommand.ReleaseOnce release
                ? release.person().stream().findFirst()
                : Optional.empty();
        boolean aboutAll = person.isEmpty() && command.action().at().isEmpty();
        return aboutAll
                ? reach.sees(command.controller())
                : reach.sees(person, command.action().at());
    }

    private static boolean incident(Reach reach, Incident incident) {
        var finding = incident.finding();
        return finding.person()
                .map(reach::sees)
                .orElseGet(() -> finding.doors().isEmpty()
                        ? reach.sees(finding.controller())
                        : finding.doors().stream().anyMatch(reach::sees));
    }
}
