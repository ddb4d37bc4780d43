package org.onthelatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.restriction.SampleEntries;
import org.onthelatch.restriction.ScheduleGate;
import org.onthelatch.restriction.TellResidents;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Site;

/** The building is applied as its file says, and every difference is in the audit entry. */
class ApplyRegisterTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final ScheduleGate GATE = new ScheduleGate(
            Map.of(new DoorId("HD03"), new RestrictionNumber("BR1"), new DoorId("SG01"), new RestrictionNumber("BR3")),
            List.of(
                    SampleEntries.live("BR1", "HD03", "23:00 to 06:00", NOON),
                    SampleEntries.live("BR3", "SG01", "22:00 to 06:30", NOON)));

    private final InMemoryBook<Site> book =
            InMemoryBook.counting(site -> site.id().value());
    private final InMemoryBook<Notice> notices =
            InMemoryBook.counting(notice -> notice.id().value());
    private final ApplyRegister apply = new ApplyRegister(book, new TellResidents(notices));
    private final Site saltmarsh = ReadConfiguration.read(DemoFiles.PACKED, DemoFiles.PACKED, "sites")
            .value()
            .orElseThrow()
            .sites()
            .get(0);

    @Test
    void a_first_site_is_registered_and_the_same_file_again_changes_nothing() {
        assertThat(apply.apply(List.of(saltmarsh), GATE, NOON)).contains("door HD01 added");

        assertThat(apply.apply(List.of(saltmarsh), GATE, NOON)).isEmpty();
        assertThat(book.all()).containsExactly(saltmarsh);
        assertThat(notices.all()).as("moving in is no news").isEmpty();
    }

    @Test
    void a_changed_schedule_is_one_more_version_with_its_sentence_in_the_audit() {
        apply.apply(List.of(saltmarsh), GATE, NOON);

        List<String> changes = apply.apply(List.of(withFreeGarden()), GATE, NOON.plusSeconds(60));

        assertThat(changes).singleElement().asString().startsWith("door HD03: free out changed from");
        assertThat(book.all()).hasSize(2);
        AuditEntry audit = book.audits().get(1);
        assertThat(audit.reason()).isEqualTo(changes.get(0));
        assertThat(audit.subject()).isEqualTo("saltmarsh");
        assertThat(notices.all()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.HOURS);
            assertThat(notice.what()).isEqualTo("Free without a fob from inside: always. From outside: always.");
            assertThat(notice.decidedBy()).containsExactly(new StaffId("s.marlow"));
        });
    }

    private Site withFreeGarden() {
        List<Door> doors = new ArrayList<>(saltmarsh.doors());
        doors.replaceAll(door -> door.id().value().equals("HD03")
                ? new Door(
                        door.id(),
                        door.name(),
                        door.inside(),
                        door.outside(),
                        door.boundary(),
                        door.reader(),
                        FreeHours.ALWAYS,
                        door.freeIn(),
                        door.holdOpen(),
                        door.fire())
                : door);
        return saltmarsh.with(doors);
    }
}
