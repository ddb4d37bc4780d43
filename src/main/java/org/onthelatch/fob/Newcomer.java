package org.onthelatch.fob;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;

/**
 * Somebody who is at the desk for the first time and is to be given a fob: a visitor, an advocate, a bank nurse ten minutes
 * before her shift (D93, D94). Being known here gives nobody a fob, a way in or a sign-in: each is its own act.
 */
public sealed interface Newcomer {
    int LONGEST = 80;

    /** @param relation to whom and as what, such as "sister of P03" */
    record OfVisitor(String name, String relation) implements Newcomer {}

    /** @param id as her colleagues would write it, such as {@code f.oban} */
    record OfStaff(String id, String name, Role role, String profession) implements Newcomer {}

    /** Who she is from now on, or why she cannot be written down. */
    sealed interface Outcome {
        record Welcome(Optional<Visitor> visitor, Optional<StaffMember> staff) implements Outcome {
            /** As the fob desk names a holder. */
            public String holder() {
                return visitor.map(known -> known.id().value())
                        .or(() -> staff.map(known -> known.id().value()))
                        .orElseThrow();
            }
        }

        record Refused(List<FobRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    static Outcome welcome(Newcomer newcomer, Holders known) {
        List<FobRefusal> refusals = new ArrayList<>();
        if (newcomer instanceof OfVisitor visitor) {
            text(refusals, "name", visitor.name(), "Write her name.");
            text(refusals, "relation", visitor.relation(), "Write whom she visits and as what, such as sister of P03.");
            known.visitors().stream()
                    .filter(other -> same(other.name(), visitor.name()) && same(other.relation(), visitor.relation()))
                    .forEach(other ->
                            there(refusals, "name", other.name(), other.id().value()));
            return refusals.isEmpty()
                    ? new Outcome.Welcome(
                            Optional.of(new Visitor(nextVisitor(known), visitor.name(), visitor.relation())),
                            Optional.empty())
                    : new Outcome.Refused(refusals);
        }
        return staff((OfStaff) newcomer, known, refusals);
    }

    private static Outcome staff(OfStaff staff, Holders known, List<FobRefusal> refusals) {
        text(refusals, "name", staff.name(), "Write her name.");
        text(refusals, "profession", staff.profession(), "Write her profession, such as Bank nurse.");
        Optional<StaffId> id = id(staff.id());
        if (id.isEmpty()) {
            refusals.add(new FobRefusal(
                    "id",
                    "NOT_A_NAME",
                    "Write her short name in small letters, such as f.oban.",
                    staff.id().isBlank() ? "nothing" : staff.id()));
        }
        known.staff().stream()
                .filter(other -> id.equals(Optional.of(other.id())))
                .forEach(other -> there(refusals, "id", other.name(), other.id().value()));
        return refusals.isEmpty()
                ? new Outcome.Welcome(
                        Optional.empty(),
                        Optional.of(new StaffMember(id.orElseThrow(), staff.name(), staff.role(), staff.profession())))
                : new Outcome.Refused(refusals);
    }

    private static Optional<StaffId> id(String text) {
        try {
            return Optional.of(new StaffId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static void there(List<FobRefusal> refusals, String field, String name, String id) {
        refusals.add(new FobRefusal(
                field, "KNOWN_ALREADY", "%s is known already, as %s. Go to her page.".formatted(name, id), id));
    }

    private static void text(List<FobRefusal> refusals, String field, String came, String sentence) {
        if (came.isBlank()) {
            refusals.add(new FobRefusal(field, "MISSING", sentence, "nothing"));
        } else if (came.length() > LONGEST) {
            refusals.add(new FobRefusal(
                    field,
                    "TOO_LONG",
                    "Write at most %d characters.".formatted(LONGEST),
                    came.length() + " characters"));
        }
    }

    private static VisitorId nextVisitor(Holders known) {
        int last = known.visitors().stream()
                .mapToInt(visitor -> Integer.parseInt(visitor.id().value().substring(1)))
                .max()
                .orElse(0);
        return new VisitorId("V%02d".formatted(last + 1));
    }
}
