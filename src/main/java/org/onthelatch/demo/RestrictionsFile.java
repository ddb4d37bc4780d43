package org.onthelatch.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads restrictions.yaml: the register of blanket restrictions (D26). */
final class RestrictionsFile {
    private static final Kind<RestrictionNumber> NUMBER =
            new Kind<>("is not a number of the register", "Write one such as BR1.", RestrictionNumber::new);

    private final Section section;
    private final DemoKinds kinds;

    private RestrictionsFile(Section section, DemoKinds kinds) {
        this.section = section;
        this.kinds = kinds;
    }

    static List<BlanketRestriction> read(Section top, DemoKinds kinds) {
        return top.listOfSections("restrictions").stream()
                .map(section -> new RestrictionsFile(section, kinds).restriction())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<BlanketRestriction> restriction() {
        Optional<RestrictionNumber> number = section.required("number", NUMBER);
        Optional<String> rule = text("rule");
        Optional<List<DoorId>> doors = section.optionalList("doors", kinds.door());
        Optional<String> affects = text("affects");
        Optional<String> hours = text("hours");
        Optional<String> reason = text("reason");
        Optional<String> risks = text("risks");
        Optional<String> alternatives = text("alternatives");
        Optional<String> consulted = text("consulted");
        Optional<String> advocate = text("advocate");
        Optional<StaffId> approvedBy = section.required("approvedBy", kinds.staffMember());
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<Instant> until = section.optional("until", DemoKinds.MOMENT, Instant.MAX);
        Optional<Instant> reviewDue = section.required("reviewDue", DemoKinds.REVIEW_DUE);
        Optional<String> exemptions = text("exemptions");
        Optional<String> notice = text("notice");
        Optional<String> removal = text("removal");
        return section.build(() -> new BlanketRestriction(
                number.orElseThrow(),
                rule.orElseThrow(),
                Set.copyOf(doors.orElseThrow()),
                affects.orElseThrow(),
                hours.orElseThrow(),
                reason.orElseThrow(),
                risks.orElseThrow(),
                alternatives.orElseThrow(),
                consulted.orElseThrow(),
                advocate.orElseThrow(),
                approvedBy.orElseThrow(),
                new Period(from.orElseThrow(), until.orElseThrow()),
                reviewDue.orElseThrow(),
                exemptions.orElseThrow(),
                notice.orElseThrow(),
                removal.orElseThrow()));
    }

    private Optional<String> text(String key) {
        return section.required(key, Kind.TEXT);
    }
}
