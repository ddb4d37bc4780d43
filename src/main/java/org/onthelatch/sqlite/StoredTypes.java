package org.onthelatch.sqlite;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.TighteningStep;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.call.CallStep;
import org.onthelatch.call.LawfulBasis;
import org.onthelatch.call.Request;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DecisionContext.LevelThen;
import org.onthelatch.fob.Holder;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Step;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.Consent;
import org.onthelatch.person.Company;
import org.onthelatch.review.RequestStep;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.staff.Scope;
import org.onthelatch.whereabouts.Statement;

/** The types of the core whose stored form is not simply that of a record. A stored word is never changed. */
final class StoredTypes {
    private static final Map<Class<?>, Map<Class<?>, String>> SEALED = Map.ofEntries(
            entry(
                    AuditEntry.Actor.class,
                    Map.of(AuditEntry.Actor.Staff.class, "STAFF", AuditEntry.Actor.Service.class, "SERVICE")),
            entry(
                    CallStep.class,
                    Map.of(
                            CallStep.Rang.class, "RANG",
                            CallStep.Told.class, "TOLD",
                            CallStep.Came.class, "CAME",
                            CallStep.AskedDoor.class, "ASKED_DOOR",
                            CallStep.KeptBack.class, "KEPT_BACK",
                            CallStep.LetOut.class, "LET_OUT",
                            CallStep.OpenedByHand.class, "OPENED_BY_HAND",
                            CallStep.Stayed.class, "STAYED",
                            CallStep.Declined.class, "DECLINED",
                            CallStep.NobodyThere.class, "NOBODY_THERE")),
            entry(
                    CommandAnswer.class,
                    Map.of(
                            CommandAnswer.Done.class, "DONE",
                            CommandAnswer.OnPad.class, "ON_PAD",
                            CommandAnswer.Refused.class, "REFUSED",
                            CommandAnswer.Failed.class, "FAILED",
                            CommandAnswer.NotSent.class, "NOT_SENT")),
            entry(
                    AwayNote.class,
                    Map.of(
                            AwayNote.CheckedBefore.class, "CHECKED_BEFORE",
                            AwayNote.OutcomeAfter.class, "OUTCOME_AFTER",
                            AwayNote.DidNotGo.class, "DID_NOT_GO",
                            AwayNote.LateDecision.class, "LATE_DECISION")),
            entry(
                    Company.class,
                    Map.of(
                            Company.Alone.class, "ALONE",
                            Company.WithStaff.class, "WITH_STAFF",
                            Company.WithNamed.class, "WITH_NAMED")),
            entry(
                    Consent.class,
                    Map.of(
                            Consent.Given.class,
                            "GIVEN",
                            Consent.Awaited.class,
                            "AWAITED",
                            Consent.Declined.class,
                            "DECLINED",
                            Consent.Withdrawn.class,
                            "WITHDRAWN")),
            entry(
                    DecisionContext.class,
                    Map.of(
                            DecisionContext.Nobody.class, "NOBODY",
                            DecisionContext.UnknownFob.class, "UNKNOWN_FOB",
                            DecisionContext.OfStaff.class, "STAFF",
                            DecisionContext.OfVisitor.class, "VISITOR",
                            DecisionContext.OfResident.class, "RESIDENT")),
            entry(
                    DoorCommand.Action.class,
                    Map.of(
                            DoorCommand.ReleaseOnce.class, "RELEASE_ONCE",
                            DoorCommand.ConfirmRestored.class, "CONFIRM_RESTORED",
                            DoorCommand.WriteFob.class, "WRITE_FOB",
                            DoorCommand.ReadFob.class, "READ_FOB",
                            DoorCommand.SendStatus.class, "SEND_STATUS")),
            entry(ExitRule.class, Map.of(ExitRule.Free.class, "FREE", ExitRule.Restricted.class, "RESTRICTED")),
            entry(
                    Finding.class,
                    Map.of(
                            Finding.RefusedWhileFree.class, "REFUSED_WHILE_FREE",
                            Finding.OpenedWithoutRule.class, "OPENED_WITHOUT_RULE",
                            Finding.OutlivedAuthority.class, "OUTLIVED_AUTHORITY",
                            Finding.Forked.class, "NUMBERING_FORKED",
                            Finding.ListRejected.class, "LIST_REJECTED")),
            entry(
                    Holder.class,
                    Map.of(
                            Holder.OfResident.class, "RESIDENT",
                            Holder.OfStaff.class, "STAFF",
                            Holder.OfVisitor.class, "VISITOR")),
            entry(
                    LevelThen.class,
                    Map.of(LevelThen.NotAssessed.class, "NOT_ASSESSED", LevelThen.Assessed.class, "ASSESSED")),
            entry(
                    LawfulBasis.class,
                    Map.of(
                            LawfulBasis.RecordedAuthority.class, "RECORDED_AUTHORITY",
                            LawfulBasis.HoldingPower.class, "HOLDING_POWER",
                            LawfulBasis.BestInterests.class, "BEST_INTERESTS")),
            entry(ListAnswer.class, Map.of(ListAnswer.Applied.class, "APPLIED", ListAnswer.Refused.class, "REFUSED")),
            entry(
                    RequestStep.class,
                    Map.of(
                            RequestStep.Asked.class, "ASKED",
                            RequestStep.Told.class, "TOLD",
                            RequestStep.Answered.class, "ANSWERED",
                            RequestStep.Withdrawn.class, "WITHDRAWN",
                            RequestStep.Ended.class, "ENDED")),
            entry(
                    Request.class,
                    Map.of(
                            Request.Pressed.class, "PRESSED",
                            Request.FobNotKnown.class, "FOB_NOT_KNOWN",
                            Request.RefusedOften.class, "REFUSED_OFTEN",
                            Request.InPerson.class, "IN_PERSON")),
            entry(
                    Step.class,
                    Map.of(
                            Step.Opened.class, "OPENED",
                            Step.Owned.class, "OWNED",
                            Step.Noted.class, "NOTED",
                            Step.Closed.class, "CLOSED")),
            entry(
                    RightsNote.class,
                    Map.of(
                            RightsNote.Information.class, "INFORMATION",
                            RightsNote.AdvocacyOffer.class, "ADVOCACY_OFFER",
                            RightsNote.AdvocateConsent.class, "ADVOCATE_CONSENT",
                            RightsNote.CarerConsent.class, "CARER_CONSENT",
                            RightsNote.PlanGiven.class, "PLAN_GIVEN")),
            entry(
                    Scope.class,
                    Map.of(
                            Scope.EveryWard.class, "EVERY_WARD",
                            Scope.Wards.class, "WARDS",
                            Scope.Herself.class, "HERSELF",
                            Scope.Consenting.class, "CONSENTING",
                            Scope.NumbersOnly.class, "NUMBERS_ONLY")),
            entry(
                    TighteningStep.class,
                    Map.of(
                            TighteningStep.Proposed.class, "PROPOSED",
                            TighteningStep.Confirmed.class, "CONFIRMED",
                            TighteningStep.Declined.class, "DECLINED")),
            entry(
                    Statement.class,
                    Map.of(
                            Statement.WentOut.class, "WENT_OUT",
                            Statement.CameBack.class, "CAME_BACK",
                            Statement.Seen.class, "SEEN")));

    private StoredTypes() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface WithType {}

    static void registerSealed(ObjectMapper mapper) {
        SEALED.forEach((family, cases) -> {
            mapper.addMixIn(family, WithType.class);
            cases.forEach((type, word) -> mapper.registerSubtypes(new NamedType(type, word)));
        });
    }

    /** Sets have no order of their own, and the JVM's differs from run to run. */
    @SuppressWarnings("rawtypes") // the module asks for the raw class
    static Module sets() {
        return new SimpleModule("sets").addSerializer(Set.class, new StdSerializer<Set>(Set.class) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(Set set, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeStartArray();
                for (JsonNode element : sorted(set)) {
                    out.writeTree(element);
                }
                out.writeEndArray();
            }
        });
    }

    private static Iterable<JsonNode> sorted(Set<?> set) {
        return set.stream()
                .map(StoredForm::tree)
                .sorted(Comparator.comparing(CanonicalJson::of))
                .toList();
    }
}
