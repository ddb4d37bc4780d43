package org.onthelatch.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Window;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads the assessments, each person's in the order of their versions. */
final class AssessmentsFile {
    private final DemoKinds kinds;

    private AssessmentsFile(DemoKinds kinds) {
        this.kinds = kinds;
    }

    static List<Assessment> read(Section top, DemoKinds kinds) {
        AssessmentsFile file = new AssessmentsFile(kinds);
        List<Assessment> assessments = new ArrayList<>();
        for (String person : top.keys()) {
            List<Section> versions = top.listOfSections(person);
            for (int i = 0; i < versions.size(); i++) {
                file.assessment(person, i + 1, versions.get(i)).ifPresent(assessments::add);
            }
        }
        return assessments;
    }

    private Optional<Assessment> assessment(String person, int version, Section section) {
        Optional<Level> level = section.required("level", Kind.oneOf(Level.class));
        Optional<List<List<Window>>> wardExit = section.optionalList("wardExit", Times.WINDOWS);
        Optional<List<List<Window>>> site = section.optionalList("site", Times.WINDOWS);
        Optional<List<VisitorId>> companions = section.optionalList("companions", kinds.visitor());
        Optional<Reasons> reasons = reasons(section, level.map(Level::restricts).orElse(true));
        Optional<StatusCode> reliedOn = section.required("reliedOn", kinds.status());
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<Instant> decided = section.required("decided", DemoKinds.MOMENT);
        Optional<Instant> recorded = section.optional("recorded", DemoKinds.MOMENT, decided.orElse(DemoWard.T0));
        Optional<Instant> due = section.required("reviewDue", DemoKinds.REVIEW_DUE);
        Optional<Boolean> present = section.optional("present", Kind.YES_NO, true);
        return section.build(() -> new Assessment(
                new AssessmentId(OpaqueId.of("assessment", person, version)),
                new PersonId(person),
                version,
                level.orElseThrow(),
                new AgreedTimes(flat(wardExit), flat(site)),
                Set.copyOf(companions.orElseThrow()),
                List.of(),
                reasons.orElseThrow(),
                reliedOn.orElseThrow(),
                by.orElseThrow(),
                by.orElseThrow(),
                decided.orElseThrow(),
                recorded.orElseThrow(),
                recorded.orElseThrow(),
                due.orElseThrow(),
                present.orElseThrow()));
    }

    /** Above L1 nothing may be left out (D34). */
    private static Optional<Reasons> reasons(Section section, boolean complete) {
        Optional<String> herWords = section.required("herWords", Kind.TEXT);
        Optional<String> rationale = section.required("rationale", Kind.TEXT);
        Optional<String> evidence = words(section, "evidence", complete);
        Optional<String> alternatives = words(section, "alternatives", complete);
        Optional<String> nextStep = words(section, "nextStep", complete);
        Optional<String> legalBasis = words(section, "legalBasis", complete);
        return section.isWrong()
                ? Optional.empty()
                : Optional.of(new Reasons(
                        herWords.orElseThrow(),
                        rationale.orElseThrow(),
                        evidence.orElseThrow(),
                        alternatives.orElseThrow(),
                        nextStep.orElseThrow(),
                        legalBasis.orElseThrow()));
    }

    private static Optional<String> words(Section section, String key, boolean needed) {
        return needed ? section.required(key, Kind.TEXT) : section.optional(key, Kind.TEXT, "");
    }

    private static List<Window> flat(Optional<List<List<Window>>> windows) {
        return windows.orElseThrow().stream().flatMap(List::stream).toList();
    }
}
