package org.onthelatch.web.review;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.review.ReviewQueue.Row;
import org.onthelatch.web.review.ReviewQueue.State;
import org.onthelatch.web.words.Moments;

/**
 * Which reviews to show, and in which order, so that they fit the weekly round (D49).
 *
 * @param early only those that something calls for before their date
 * @param clinician only hers
 * @param round only those of people whom the team meets about on that day
 */
public record ReviewFilter(
        Optional<State> state, boolean early, Optional<StaffId> clinician, Optional<LocalDate> round, Sort sort) {

    /** In which order. */
    public enum Sort {
        DATE,
        PERSON,
        CLINICIAN,
        ROUND;

        public String words() {
            return say("review.order." + name());
        }
    }

    private enum Early {
        YES
    }

    /** @throws org.onthelatch.web.http.Declined naming what is not as expected */
    static ReviewFilter of(Ask ask) {
        Parameters parameters = new Parameters(ask);
        ReviewFilter filter = new ReviewFilter(
                parameters.oneOf("state", State.class),
                parameters.oneOf("early", Early.class).isPresent(),
                parameters.optional("clinician", "a member of staff such as t.ashby", StaffId::new),
                parameters.optional("round", "a day such as 2026-11-24", Moments::day),
                parameters.oneOf("sort", Sort.class).orElse(Sort.DATE));
        parameters.check();
        return filter;
    }

    /** The same choice under another path. */
    public String link(String path) {
        List<String> parts = new ArrayList<>();
        state.ifPresent(one -> parts.add("state=" + Parameters.small(one)));
        if (early) {
            parts.add("early=yes");
        }
        clinician.ifPresent(id -> parts.add("clinician=" + id.value()));
        round.ifPresent(day -> parts.add("round=" + day));
        if (sort != Sort.DATE) {
            parts.add("sort=" + Parameters.small(sort));
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    /** Whether it leaves anybody out besides by the state of her review. */
    boolean isNarrow() {
        return early || clinician.isPresent() || round.isPresent();
    }

    boolean shows(Row row) {
        return state.map(one -> one.holds(row)).orElse(true)
                && (!early || !row.triggers().isEmpty())
                && clinician.map(id -> row.clinician().contains(id)).orElse(true)
                && round.map(day -> row.rounds().contains(day)).orElse(true);
    }

    /** By the earliest date within what is alike. */
    Comparator<Row> order() {
        Comparator<Row> byDate = Comparator.comparing((Row row) -> due(row))
                .thenComparing(row -> row.resident().id().value());
        return switch (sort) {
            case DATE -> byDate;
            case PERSON ->
                Comparator.comparing((Row row) -> row.resident().name()).thenComparing(byDate);
            case CLINICIAN ->
                Comparator.comparing((Row row) -> first(
                                row.clinician().stream().map(StaffId::value).toList()))
                        .thenComparing(byDate);
            case ROUND ->
                Comparator.comparing((Row row) -> first(row.nextRound().stream()
                                .map(LocalDate::toString)
                                .toList()))
                        .thenComparing(byDate);
        };
    }

    private static Instant due(Row row) {
        return row.level().assessment().reviewDueAt();
    }

    /** Those without one come last. */
    private static String first(List<String> values) {
        return values.isEmpty() ? "~" : values.get(0);
    }
}
