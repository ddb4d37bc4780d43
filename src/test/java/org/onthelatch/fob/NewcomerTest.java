package org.onthelatch.fob;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;

/** Who is at the desk for the first time is written down, once (D93, D94). */
class NewcomerTest {
    private static final Holders KNOWN = new Holders(
            List.of(),
            List.of(new StaffMember(new StaffId("f.oban"), "F. Oban", Role.NURSE, "Bank nurse")),
            List.of(
                    new Visitor(new VisitorId("V01"), "Mrs D. V.", "mother of P10"),
                    new Visitor(new VisitorId("V09"), "V. Linnet", "advocate")));

    @Test
    void a_visitor_gets_the_next_number() {
        Newcomer.Outcome outcome = Newcomer.welcome(new Newcomer.OfVisitor("Megan M.", "sister of P03"), KNOWN);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Newcomer.Outcome.Welcome.class,
                        welcome -> assertThat(welcome.visitor())
                                .contains(new Visitor(new VisitorId("V10"), "Megan M.", "sister of P03")));
    }

    @Test
    void somebody_who_is_known_already_is_named_and_not_written_down_twice() {
        assertThat(sentences(new Newcomer.OfVisitor("mrs d. v. ", "Mother of P10")))
                .containsExactly("Mrs D. V. is known already, as V01. Go to her page.");
        assertThat(sentences(new Newcomer.OfStaff("f.oban", "Fay Oban", Role.NURSE, "Bank nurse")))
                .containsExactly("F. Oban is known already, as f.oban. Go to her page.");
    }

    @Test
    void what_is_missing_is_asked_for_in_a_sentence() {
        assertThat(sentences(new Newcomer.OfVisitor(" ", "")))
                .containsExactly("Write her name.", "Write whom she visits and as what, such as sister of P03.");
        assertThat(sentences(new Newcomer.OfStaff("F Oban", "x".repeat(81), Role.NURSE, "")))
                .containsExactly(
                        "Write at most 80 characters.",
                        "Write her profession, such as Bank nurse.",
                        "Write her short name in small letters, such as f.oban.");
    }

    private static List<String> sentences(Newcomer newcomer) {
        return ((Newcomer.Outcome.Refused) Newcomer.welcome(newcomer, KNOWN))
                .refusals().stream().map(FobRefusal::sentence).toList();
    }
}
