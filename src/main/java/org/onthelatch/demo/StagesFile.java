package org.onthelatch.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads stages.yaml: how far people have come in the kitchen and the treatment room (D97). */
final class StagesFile {
    private StagesFile() {}

    static List<RoomStage> read(Section top, DemoKinds kinds) {
        return top.listOfSections("stages").stream()
                .map(section -> stage(section, kinds))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RoomStage> stage(Section section, DemoKinds kinds) {
        Optional<PersonId> person = section.required("person", kinds.person());
        Optional<ZoneCode> room = section.required("room", kinds.zone());
        Optional<RoomStage.Stage> stage = section.required("stage", Kind.oneOf(RoomStage.Stage.class));
        Optional<List<List<Window>>> hours = section.optionalList("hours", Times.WINDOWS);
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<Instant> due = section.required("reviewDue", DemoKinds.REVIEW_DUE);
        return section.build(() -> new RoomStage(
                person.orElseThrow(),
                room.orElseThrow(),
                stage.orElseThrow(),
                hours.orElseThrow().stream().flatMap(List::stream).toList(),
                Period.from(from.orElseThrow()),
                by.orElseThrow(),
                due.orElseThrow()));
    }
}
