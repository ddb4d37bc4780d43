package org.onthelatch.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.Holding;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Cover;
import org.onthelatch.person.Resident;
import org.onthelatch.person.Visitor;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.review.Acknowledgement;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.review.Background;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.whereabouts.Statement;

/**
 * Everything that is seeded for the demonstration. The same files always give the same records with the same ids, so that
 * seeding twice changes nothing (D107). Nobody in it is real (D108).
 *
 * @param authorities in the order in which they were recorded
 * @param rights what each was told of her rights, and that an advocate was offered
 * @param purposes what some are here for, and {@code backgrounds} what they said of themselves
 * @param assessments of each person by version
 * @param statements who said that somebody went out, or saw her at a roll call
 * @param awayNotes what staff wrote down about times away
 * @param acknowledgements which reminders somebody took on
 * @param requests what people asked for, and what became of it
 * @param careTeams who answers for whose care
 * @param doorTests what estates found when they tried the doors
 * @param answers what was done about the calls that the history brings
 * @param deliveries lists that were issued and taken in the past
 * @param charges who is whose responsible clinician, and {@code covers} who acts for her
 * @param history what the controllers reported, each controller's in the order of its numbers
 */
public record DemoWard(
        List<Resident> residents,
        List<StaffMember> staff,
        List<Visitor> visitors,
        List<Authority> authorities,
        List<RightsNote> rights,
        List<AdmissionPurpose> purposes,
        List<Background> backgrounds,
        List<Assessment> assessments,
        List<RoomStage> stages,
        List<Leave> leaves,
        List<Consent> consents,
        List<Holding> holdings,
        List<EntryGrant> grants,
        List<StockEntry> fobStock,
        List<BlanketRestriction> restrictions,
        List<Statement> statements,
        List<AwayNote> awayNotes,
        List<Acknowledgement> acknowledgements,
        List<RequestEntry> requests,
        List<CareTeam> careTeams,
        List<DoorTest> doorTests,
        List<PastAnswer> answers,
        List<PastDelivery> deliveries,
        List<PastEvent> history,
        List<Charge> charges,
        List<Cover> covers) {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** The anchor of all its times: Monday 23 November 2026 14:00. */
    public static final Instant T0 =
            LocalDateTime.of(2026, 11, 23, 14, 0).atZone(ZONE).toInstant();

    public DemoWard {
        residents = List.copyOf(residents);
        staff = List.copyOf(staff);
        visitors = List.copyOf(visitors);
        authorities = List.copyOf(authorities);
        rights = List.copyOf(rights);
        purposes = List.copyOf(purposes);
        backgrounds = List.copyOf(backgrounds);
        assessments = List.copyOf(assessments);
        stages = List.copyOf(stages);
        leaves = List.copyOf(leaves);
        consents = List.copyOf(consents);
        holdings = List.copyOf(holdings);
        grants = List.copyOf(grants);
        fobStock = List.copyOf(fobStock);
        restrictions = List.copyOf(restrictions);
        statements = List.copyOf(statements);
        awayNotes = List.copyOf(awayNotes);
        acknowledgements = List.copyOf(acknowledgements);
        requests = List.copyOf(requests);
        careTeams = List.copyOf(careTeams);
        doorTests = List.copyOf(doorTests);
        answers = List.copyOf(answers);
        deliveries = List.copyOf(deliveries);
        history = List.copyOf(history);
        charges = List.copyOf(charges);
        covers = List.copyOf(covers);
    }
}
