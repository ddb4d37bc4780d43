package org.onthelatch.web.measures;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.sources.Sources;

/**
 * Which measures are asked for.
 *
 * @param wards that she who asks may see
 * @param ward one, or none for all of them together
 * @param outside whether whoever asks is outside the care team (D30): then only months that are over are told
 */
record MeasuresQuestion(List<Ward> wards, List<Ward> ward, MeasuredTime time, boolean outside) {
    MeasuresQuestion {
        wards = List.copyOf(wards);
        ward = List.copyOf(ward);
    }

    /** @throws org.onthelatch.web.http.Declined naming what cannot be read */
    static MeasuresQuestion of(Ask ask, Sources sources) {
        boolean outside = !ask.by().may(Permission.SEE_SMALL_NUMBERS);
        List<Ward> wards = wards(ask.by().scope(), sources.facts().get().register());
        var zone = sources.policy().zone();
        YearMonth now = YearMonth.from(ask.at().atZone(zone));
        YearMonth latest = outside ? now.minusMonths(1) : now;
        Parameters parameters = new Parameters(ask);
        Optional<Ward> ward = parameters
                .optional("ward", "a ward such as heron, or all", text -> ward(text, wards))
                .flatMap(one -> one);
        YearMonth month = parameters
                .optional(
                        "month",
                        "a month such as %s, not after it%s"
                                .formatted(latest, outside ? ": a month is told when it is over" : ""),
                        text -> month(text, latest))
                .orElse(latest);
        parameters.check();
        return new MeasuresQuestion(wards, ward.stream().toList(), MeasuredTime.of(month, zone, ask.at()), outside);
    }

    /** A commissioner is told of all of them, whoever works on some of those. */
    private static List<Ward> wards(Scope scope, Register register) {
        return register.wards().stream()
                .filter(ward ->
                        !(scope instanceof Scope.Wards its) || its.wards().contains(ward.id()))
                .toList();
    }

    private static Optional<Ward> ward(String text, List<Ward> wards) {
        if (text.equals("all")) {
            return Optional.empty();
        }
        return Optional.of(wards.stream()
                .filter(ward -> ward.id().value().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text)));
    }

    private static YearMonth month(String text, YearMonth latest) {
        YearMonth month = YearMonth.parse(text);
        if (month.isAfter(latest) || month.getYear() < 2000) {
            throw new IllegalArgumentException(text);
        }
        return month;
    }

    /** As the address has it. */
    String wardName() {
        return ward.stream().map(one -> one.id().value()).findFirst().orElse("all");
    }
}
