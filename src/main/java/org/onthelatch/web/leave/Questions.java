package org.onthelatch.web.leave;

import static org.onthelatch.web.leave.Question.date;
import static org.onthelatch.web.leave.Question.radio;
import static org.onthelatch.web.leave.Question.text;
import static org.onthelatch.web.leave.Question.tick;
import static org.onthelatch.web.leave.Question.words;
import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.leave.LeaveKind;
import org.onthelatch.leave.LeaveTalk.HerCopy;
import org.onthelatch.leave.LeaveTalk.NextOfKin;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.person.Visitor;
import org.onthelatch.web.leave.Question.Option;

/** The questions of a section 17 form in the order in which they are asked, her own words first (D9, D43). */
public final class Questions {
    private Questions() {}

    static List<Section> sections(Absence absence, List<Visitor> visitors) {
        return List.of(
                new Section(say("leaveform.section.her"), herSide()),
                new Section(say("leaveform.section.company"), company(visitors)),
                new Section(say("leaveform.section.times"), times()),
                new Section(say("leaveform.section.limits"), limits(absence)),
                new Section(say("leaveform.section.told"), told()),
                new Section(say("leaveform.section.steps"), steps()));
    }

    public record Section(String title, List<Question> questions) {}

    private static List<Question> herSide() {
        return List.of(words("herWords").hinted(), text("purpose"), words("places"));
    }

    private static List<Question> company(List<Visitor> visitors) {
        List<Option> companions = visitors.stream()
                .map(visitor -> new Option(visitor.id().value(), visitor.name() + ", " + visitor.relation()))
                .toList();
        return List.of(
                radio("type", LeaveType.values()),
                text("escort").hinted(),
                new Question(Question.Kind.CHECKBOXES, "companions", "", companions),
                tick("custody").hinted(),
                text("custodian").hinted(),
                text("custodyAuthority"));
    }

    private static List<Question> times() {
        return List.of(
                radio("kind", LeaveKind.values()),
                date("from").hinted(),
                text("fromTime").hinted(),
                date("until").hinted(),
                text("untilTime").hinted(),
                new Question(Question.Kind.TIMES, "time", "", List.of()).hinted(),
                tick("anyTime"),
                text("longest").hinted(),
                text("usesPerDay").hinted(),
                text("usesPerWeek").hinted(),
                text("overnightAddress").hinted(),
                date("reviewOn").hinted());
    }

    private static List<Question> limits(Absence absence) {
        List<Question> limits = new ArrayList<>(List.of(
                words("riskView"),
                words("conditions").hinted(),
                words("notToGoAhead").hinted(),
                tick("checkEachTime"),
                text("contact"),
                words("ctoConsidered").hinted()));
        if (absence == Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT) {
            limits.add(tick("withinConsent"));
        }
        if (absence == Absence.COURT) {
            limits.add(text("courtOrder").hinted());
        }
        return limits;
    }

    private static List<Question> told() {
        return List.of(
                words("consulted"),
                radio("herCopy", HerCopy.values()),
                text("copiesTo"),
                radio("nextOfKin", NextOfKin.values()).hinted());
    }

    private static List<Question> steps() {
        return List.of(
                radio("stepType", LeaveType.values()).hinted(),
                radio("stepKind", LeaveKind.values()),
                words("stepAfter").hinted());
    }
}
