package org.onthelatch.pki;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which devices will be shut out because their certificate ends: in time to send somebody to each door. */
public final class EndingSoon {
    /** From when on a certificate is named. */
    public static final Duration BEFORE_END = Duration.ofDays(60);

    private EndingSoon() {}

    /** The certificates in use that end soon or have ended, the earliest first. */
    public static List<Issued> of(List<Enrolment> all, Revocations revocations, Instant now) {
        return all.stream()
                .filter(Enrolment::isUsed)
                .filter(enrolment -> !revocations.has(enrolment.issued().serial()))
                .filter(enrolment -> all.stream().noneMatch(enrolment::isReplacedBy))
                .map(Enrolment::issued)
                .filter(issued -> !issued.validity().until().minus(BEFORE_END).isAfter(now))
                .sorted((one, other) ->
                        one.validity().until().compareTo(other.validity().until()))
                .toList();
    }
}
