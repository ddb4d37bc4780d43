package org.onthelatch.web.leave;

import static org.onthelatch.web.leave.Question.radio;
import static org.onthelatch.web.leave.Question.text;
import static org.onthelatch.web.leave.Question.tick;
import static org.onthelatch.web.leave.Question.words;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.person.Visitor;
import org.onthelatch.web.leave.Question.Option;

/** The questions of a section 17 form in the order in which they are asked, her own words first (D9, D43). */
public final class Questions {
    private static final Option[] TYPES = {
        new Option("ESCORTED", "Escorted, with staff"),
        new Option("ACCOMPANIED", "Accompanied by family, a friend or a carer; not in custody"),
        new Option("UNESCORTED", "Unescorted, on her own")
    };
    private static final Option[] KINDS = {
        new Option("SHORT", "Short: back on the same day"),
        new Option("LONG", "Long: overnight, at most 7 days at a time"),
        new Option("LONGER_TERM", "Longer-term: more than 7 days on end")
    };

    private Questions() {}

    static List<Section> sections(Absence absence, List<Visitor> visitors) {
        return List.of(
                new Section("What she says, and what it is for", herSide()),
                new Section("Where, and with whom", company(visitors)),
                new Section("When", times()),
                new Section("Limits", limits(absence)),
                new Section("Who was asked and told", told()),
                new Section("What may follow if it goes well", steps()));
    }

    public record Section(String title, List<Question> questions) {}

    private static List<Question> herSide() {
        return List.of(
                words("herWords", "What does she say about it?", "Her own words, or why she gave none."),
                text("purpose", "What is the leave for?", ""),
                words("places", "Where may she go, and where not?", ""));
    }

    private static List<Question> company(List<Visitor> visitors) {
        List<Option> companions = visitors.stream()
                .map(visitor -> new Option(visitor.id().value(), visitor.name() + ", " + visitor.relation()))
                .toList();
        return List.of(
                radio("type", "With whom does she go?", "", TYPES),
                text("escort", "Escorted: which staff?", "How many, or who by name."),
                new Question(Question.Kind.CHECKBOXES, "companions", "Accompanied: by whom?", "", companions),
                tick("custody", "She stays in custody (section 17(3))", "With escorted leave only."),
                text("custodian", "In whose custody?", "Staff, or a person authorised in writing."),
                text("custodyAuthority", "The managers' written authority, if not staff", ""));
    }

    private static List<Question> times() {
        return List.of(
                radio("kind", "For how long at a time?", "", KINDS),
                text("from", "From which day?", "For example, 24/11/2026."),
                text("fromTime", "At what time?", "For example, 10am. Empty for the beginning of the day."),
                text("until", "Until which day?", "Empty for no end; then a review day is needed."),
                text("untilTime", "At what time does it end?", "Empty for the end of the day."),
                new Question(
                        Question.Kind.TIMES,
                        "time",
                        "At which times of the week?",
                        "No day ticked means every day.",
                        List.of()),
                tick("anyTime", "At any time of day", ""),
                text("longest", "How long may one time out last?", "For example, 2h or 90m. Short leave needs it."),
                text("usesPerDay", "How often a day?", "Empty for no limit. It is shown to staff; no door counts."),
                text("usesPerWeek", "How often a week?", "Empty for no limit."),
                text("overnightAddress", "Where does she sleep?", "For long and longer-term leave."),
                text("reviewOn", "On which day is it reviewed?", "Needed when it has no end."));
    }

    private static List<Question> limits(Absence absence) {
        List<Question> limits = new ArrayList<>(List.of(
                words("riskView", "What could go wrong, and what protects her?", ""),
                words("conditions", "Conditions", "Only what is necessary for her or for others. Empty for none."),
                words("notToGoAhead", "When should it not go ahead?", "Nurses choose the time within these limits."),
                tick("checkEachTime", "A nurse's check has to be recorded before each time", ""),
                text("contact", "Whom to ring when she is late, and whom can she ring?", ""),
                words(
                        "ctoConsidered",
                        "More than 7 days or no end: was a community treatment order considered?",
                        "Why leave rather than that (section 17(2A)). Not asked of restricted patients.")));
        if (absence == Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT) {
            limits.add(tick(
                    "withinConsent",
                    "I have read the Secretary of State's consent; these places and conditions lie within it",
                    ""));
        }
        if (absence == Absence.COURT) {
            limits.add(text("courtOrder", "Reference of the court's order", "Only the court may allow it."));
        }
        return limits;
    }

    private static List<Question> told() {
        return List.of(
                words("consulted", "Who was consulted, and what did they think?", ""),
                radio(
                        "herCopy",
                        "Does she have her copy?",
                        "",
                        new Option("GIVEN", "Yes"),
                        new Option("NOT_YET", "Not yet"),
                        new Option("DECLINED", "She did not want one")),
                text("copiesTo", "Who else receives a copy, and when was it given?", ""),
                radio(
                        "nextOfKin",
                        "Do family or carers know?",
                        "They are told only with her consent.",
                        new Option("TOLD_WITH_HER_CONSENT", "Yes, with her consent"),
                        new Option("NOT_TOLD", "No"),
                        new Option("NOBODY_TO_TELL", "There is nobody to tell")));
    }

    private static List<Question> steps() {
        return List.of(
                radio("stepType", "The next step would be", "It opens only when a clinician grants it.", TYPES),
                radio("stepKind", "For", "", KINDS),
                words("stepAfter", "What has to go well first?", "Empty if no next step is planned."));
    }
}
