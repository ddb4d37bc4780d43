package org.onthelatch.web.measures;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
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
 * @param outside whether whoever asks is outside the care team (D30): then only whole months that are over are told
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
        Parameters parameters = new Parameters(ask);
        Optional<Ward> ward = parameters
                .optional("ward", say("measures.asked.ward"), text -> ward(text, wards))
                .flatMap(one -> one);
        MeasuredTime time = new AskedTime(parameters, sources.policy().zone(), ask.at(), outside).read();
        parameters.check();
        return new MeasuresQuestion(wards, ward.stream().toList(), time, outside);
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

    /** As the address has it. */
    String wardName() {
        return ward.stream().map(one -> one.id().value()).findFirst().orElse("all");
    }

    /** The part of an address that asks the same again. */
    String query() {
        List<YearMonth> months = time.months();
        String when = months.size() == 1
                ? "month=" + months.get(0)
                : time.name().contains("-Q")
                        ? "quarter=" + time.name()
                        : "from=%s&to=%s".formatted(time.first(), time.last());
        return "ward=%s&%s".formatted(wardName(), when);
    }

    /** The latest month that is told. */
    static YearMonth latest(Instant now, ZoneId zone, boolean outside) {
        YearMonth current = YearMonth.from(LocalDate.ofInstant(now, zone));
        return outside ? current.minusMonths(1) : current;
    }
}
