package org.onthelatch.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.review.Background;
import org.onthelatch.review.Background.Said;
import org.onthelatch.review.EthnicCategory;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads people.yaml: residents, each with her legal authorities. */
final class PeopleFile {
    /** As printed on letters, in groups; only the test range that no real person has (D108). */
    private static final Kind<String> NHS_NUMBER = new Kind<>(
            "is not an NHS number of the 999 test range", "Write one with a right check digit, in quotes.", text -> {
                String digits = text.replace(" ", "");
                if (!NhsNumber.isForTests(digits)) {
                    throw new IllegalArgumentException(text);
                }
                return digits;
            });

    private final DemoKinds kinds;
    private final List<Resident> residents = new ArrayList<>();
    private final List<Authority> authorities = new ArrayList<>();
    private final List<RightsNote> rights = new ArrayList<>();
    private final List<AdmissionPurpose> purposes = new ArrayList<>();
    private final List<Background> backgrounds = new ArrayList<>();

    private PeopleFile(DemoKinds kinds) {
        this.kinds = kinds;
    }

    static PeopleFile read(Section top, DemoKinds kinds) {
        PeopleFile file = new PeopleFile(kinds);
        for (Section section : top.sections("people")) {
            file.resident(section).ifPresent(file.residents::add);
        }
        return file;
    }

    List<Resident> residents() {
        return residents;
    }

    List<Authority> authorities() {
        return authorities;
    }

    /** What each was told of her rights, and that an advocate was offered. */
    List<RightsNote> rights() {
        return rights;
    }

    /** What some are here for. */
    List<AdmissionPurpose> purposes() {
        return purposes;
    }

    /** What some said of themselves, and who placed them. */
    List<Background> backgrounds() {
        return backgrounds;
    }

    private Optional<Resident> resident(Section section) {
        Optional<PersonId> id = section.nameAs(kinds.person());
        Optional<String> name = section.required("name", Kind.TEXT);
        Optional<Integer> age = section.required("age", Kind.number(18, 120));
        Optional<String> nhsNumber = section.required("nhsNumber", NHS_NUMBER);
        Optional<WardId> ward = section.required("ward", kinds.ward());
        Optional<ZoneCode> room = section.required("room", kinds.zone());
        Optional<String> roomName = section.required("roomName", Kind.TEXT);
        Optional<Duration> holdOpen = section.optional("holdOpen", Times.SPAN_OF_TIME, Duration.ZERO);
        Optional<Boolean> silent = section.optional("silent", Kind.YES_NO, false);
        List<Section> entries = section.listOfSections("authorities");
        for (int i = 0; i < entries.size(); i++) {
            authority(section.name(), i + 1, entries.get(i)).ifPresent(authorities::add);
        }
        if (section.has("rights")) {
            section.section("rights").ifPresent(told -> rights(new PersonId(section.name()), told));
        }
        if (section.has("purpose")) {
            section.section("purpose").ifPresent(told -> purpose(new PersonId(section.name()), told));
        }
        if (section.has("background")) {
            section.section("background").ifPresent(told -> background(new PersonId(section.name()), told));
        }
        return section.build(() -> new Resident(
                id.orElseThrow(),
                name.orElseThrow(),
                age.orElseThrow(),
                nhsNumber.orElseThrow(),
                ward.orElseThrow(),
                room.orElseThrow(),
                roomName.orElseThrow(),
                new DoorNeeds(holdOpen.orElseThrow(), silent.orElseThrow())));
    }

    private void purpose(PersonId person, Section section) {
        Optional<String> words = section.required("words", Kind.TEXT);
        Optional<Instant> discharge = section.optional("discharge", DemoKinds.REVIEW_DUE, Instant.MAX);
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        section.build(() -> new AdmissionPurpose(
                        person,
                        1,
                        words.orElseThrow(),
                        discharge
                                .filter(end -> !end.equals(Instant.MAX))
                                .map(end -> LocalDate.ofInstant(end.minusNanos(1), DemoWard.ZONE))
                                .stream()
                                .toList(),
                        by.orElseThrow(),
                        at.orElseThrow()))
                .ifPresent(purposes::add);
    }

    private void background(PersonId person, Section section) {
        Optional<EthnicCategory> ethnicity =
                section.optional("ethnicity", Kind.oneOf(EthnicCategory.class), EthnicCategory.NOT_KNOWN);
        Optional<Said> disability = section.optional("disability", Kind.oneOf(Said.class), Said.NOT_KNOWN);
        Optional<Said> autism = section.optional("autism", Kind.oneOf(Said.class), Said.NOT_KNOWN);
        Optional<String> placedBy = section.required("placedBy", Kind.TEXT);
        Optional<Said> outOfArea = section.optional("outOfArea", Kind.oneOf(Said.class), Said.NO);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        section.build(() -> new Background(
                        person,
                        1,
                        ethnicity.orElseThrow(),
                        disability.orElseThrow(),
                        autism.orElseThrow(),
                        placedBy.orElseThrow(),
                        outOfArea.orElseThrow(),
                        by.orElseThrow(),
                        DemoWard.T0))
                .ifPresent(backgrounds::add);
    }

    private void rights(PersonId person, Section section) {
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<RightsNote.Kind> kind = section.required("kind", Kind.oneOf(RightsNote.Kind.class));
        Optional<String> format = section.required("format", Kind.TEXT);
        Optional<Instant> repeat = section.required("repeatDue", DemoKinds.REVIEW_DUE);
        Optional<RightsNote.Answer> advocate = section.required("advocate", Kind.oneOf(RightsNote.Answer.class));
        String reads = section.optional("advocateReads", Kind.TEXT, "").orElse("");
        section.build(() -> List.of(
                        new RightsNote.Information(
                                person,
                                at.orElseThrow(),
                                by.orElseThrow(),
                                kind.orElseThrow(),
                                format.orElseThrow(),
                                "English",
                                RightsNote.Understood.YES,
                                repeat.orElseThrow(),
                                ""),
                        new RightsNote.AdvocacyOffer(
                                person, at.orElseThrow(), by.orElseThrow(), advocate.orElseThrow(), "")))
                .ifPresent(rights::addAll);
        if (!reads.isEmpty()) {
            section.build(() -> new RightsNote.AdvocateConsent(
                            person, at.orElseThrow(), by.orElseThrow(), new StaffId(reads), true, ""))
                    .ifPresent(rights::add);
        }
    }

    private Optional<Authority> authority(String person, int number, Section section) {
        Optional<StatusCode> status = section.required("status", kinds.status());
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<Instant> until = section.optional("until", DemoKinds.MOMENT, Instant.MAX);
        Optional<StatusCode> successor = section.required("successor", kinds.status());
        Optional<Boolean> namedUnit = section.optional("namedUnit", Kind.YES_NO, false);
        Optional<String> reference = section.required("reference", Kind.TEXT);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<Instant> recorded = section.optional("recorded", DemoKinds.MOMENT, from.orElse(DemoWard.T0));
        return section.build(() -> new Authority(
                new AuthorityId(OpaqueId.of("authority", person, number)),
                new PersonId(person),
                status.orElseThrow(),
                new Period(from.orElseThrow(), until.orElseThrow()),
                successor.orElseThrow(),
                namedUnit.orElseThrow(),
                reference.orElseThrow(),
                by.orElseThrow(),
                recorded.orElseThrow()));
    }
}
