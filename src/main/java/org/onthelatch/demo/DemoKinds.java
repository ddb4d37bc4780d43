package org.onthelatch.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onthelatch.fob.FobToken;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Times;

/**
 * How the demo files name things; each name must exist.
 *
 * @param statuses those of the reference file
 */
record DemoKinds(
        Register register, LegalStatuses statuses, Set<String> people, Set<String> staff, Set<String> visitors) {

    /** A local time in the time zone of the demo. */
    static final Kind<Instant> MOMENT = new Kind<>(
            Times.MOMENT.rule(),
            Times.MOMENT.fix(),
            text -> Times.MOMENT.parse().apply(text).atZone(DemoWard.ZONE).toInstant());

    /** The last day in time, or the first instant that is not: either way the first instant at which it is overdue. */
    static final Kind<Instant> REVIEW_DUE = new Kind<>(
            "is neither a day nor a local time of a day",
            "Write the last day in time, such as 2026-11-26, or an exact 2026-11-24T04:10.",
            text -> text.contains("T") ? MOMENT.parse().apply(text) : endOf(LocalDate.parse(text)));

    static final Kind<FobToken> FOB = new Kind<>("is not a fob token", "Write 14 hexadecimal digits.", FobToken::new);

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DemoWard.ZONE).toInstant();
    }

    Kind<PersonId> person() {
        return Kind.declared("a person of people.yaml", people, PersonId::new);
    }

    Kind<StaffId> staffMember() {
        return Kind.declared("a member of staff of staff.yaml", staff, StaffId::new);
    }

    Kind<VisitorId> visitor() {
        return Kind.declared("a visitor of visitors.yaml", visitors, VisitorId::new);
    }

    Kind<StatusCode> status() {
        return Kind.declared(
                "a status of legal-statuses.yaml",
                statuses.all().stream()
                        .map(status -> status.code().value())
                        .sorted()
                        .toList(),
                StatusCode::new);
    }

    Kind<WardId> ward() {
        return Kind.declared(
                "a ward of the site",
                register.wards().stream().map(ward -> ward.id().value()).toList(),
                WardId::new);
    }

    Kind<DoorId> door() {
        return Kind.declared(
                "a door of the site",
                register.doors().stream().map(door -> door.id().value()).toList(),
                DoorId::new);
    }

    Kind<ZoneCode> zone() {
        List<String> zones = new ArrayList<>();
        register.sites()
                .forEach(site ->
                        site.zones().forEach(zone -> zones.add(zone.code().value())));
        return Kind.declared("a zone of the site", zones, ZoneCode::new);
    }
}
