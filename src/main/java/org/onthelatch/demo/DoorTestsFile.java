package org.onthelatch.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads doortests.yaml: the rounds in which estates tried the doors (D71, D86). */
final class DoorTestsFile {
    private static final LocalTime RECORDED = LocalTime.of(16, 0);

    private DoorTestsFile() {}

    static List<DoorTest> read(Section top, Register register, DemoKinds kinds) {
        return top.listOfSections("rounds").stream()
                .flatMap(section -> round(section, register, kinds).stream().flatMap(List::stream))
                .toList();
    }

    private static Optional<List<DoorTest>> round(Section section, Register register, DemoKinds kinds) {
        Optional<LocalDate> on = section.required("on", Times.DAY);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<List<DoorId>> not = section.optionalList("notDoors", kinds.door());
        return section.build(() -> register.doors().stream()
                .filter(door -> !not.orElseThrow().contains(door.id()))
                .flatMap(door -> tests(door, on.orElseThrow(), by.orElseThrow()))
                .toList());
    }

    private static Stream<DoorTest> tests(Door door, LocalDate on, StaffId by) {
        Instant recorded = on.atTime(RECORDED).atZone(DemoWard.ZONE).toInstant();
        return DoorTests.needed(door).stream().map(kind -> new DoorTest(door.id(), kind, true, "", on, by, recorded));
    }
}
