package org.onthelatch.accesslist;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holding;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.ward.Register;

/**
 * The records about people and fobs as the books hold them, ready to be put together into {@link AccessFacts}.
 *
 * @param assessments every version of everyone's
 * @param departures likewise
 */
public record AccessRecords(
        List<Resident> residents,
        List<Authority> authorities,
        List<Assessment> assessments,
        List<RoomStage> rooms,
        List<Leave> leaves,
        List<Consent> consents,
        List<Holding> holdings,
        List<EntryGrant> grants,
        List<EmergencyLock> locks,
        List<Departure> departures) {

    public static final AccessRecords NONE = new AccessRecords(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** While nobody has left. */
    public AccessRecords(
            List<Resident> residents,
            List<Authority> authorities,
            List<Assessment> assessments,
            List<RoomStage> rooms,
            List<Leave> leaves,
            List<Consent> consents,
            List<Holding> holdings,
            List<EntryGrant> grants,
            List<EmergencyLock> locks) {
        this(residents, authorities, assessments, rooms, leaves, consents, holdings, grants, locks, List.of());
    }

    public AccessFacts facts(Register register, LegalStatuses statuses, AccessPolicy policy) {
        Map<PersonId, List<Authority>> authoritiesOf = by(authorities, Authority::person);
        Map<PersonId, List<Assessment>> assessmentsOf = by(assessments, Assessment::person);
        Map<PersonId, List<RoomStage>> roomsOf = by(rooms, RoomStage::person);
        Map<PersonId, List<Leave>> leavesOf = by(leaves, Leave::person);
        Map<PersonId, List<Consent>> consentsOf = by(consents, Consent::person);
        Map<PersonId, List<Departure>> departuresOf = by(departures, Departure::person);
        List<ResidentAccess> access = new ArrayList<>();
        for (Resident resident : residents) {
            PersonId person = resident.id();
            LegalHistory legal = LegalHistory.of(authoritiesOf.getOrDefault(person, List.of()), statuses);
            List<Assessment> versions = assessmentsOf.getOrDefault(person, List.of()).stream()
                    .sorted(Comparator.comparingInt(Assessment::version))
                    .toList();
            BoundaryLeave leave = new BoundaryLeave(
                    leavesOf.getOrDefault(person, List.of()), consentsOf.getOrDefault(person, List.of()));
            access.add(new ResidentAccess(
                    resident,
                    legal,
                    LevelHistory.of(versions, legal),
                    roomsOf.getOrDefault(person, List.of()),
                    leave,
                    departuresOf.getOrDefault(person, List.of())));
        }
        return new AccessFacts(register, access, new Fobs(holdings, grants), locks, policy);
    }

    private static <T> Map<PersonId, List<T>> by(List<T> records, Function<T, PersonId> person) {
        return records.stream().collect(groupingBy(person));
    }
}
