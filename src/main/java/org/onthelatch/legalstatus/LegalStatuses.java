package org.onthelatch.legalstatus;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statuses that the reference file names. */
public final class LegalStatuses {
    private final Map<StatusCode, LegalStatus> byCode;

    public LegalStatuses(Collection<LegalStatus> statuses) {
        this.byCode = statuses.stream().collect(Collectors.toUnmodifiableMap(LegalStatus::code, Function.identity()));
    }

    public Optional<LegalStatus> find(StatusCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The status of this code; one that the reference file no longer names gives no power to hold anyone. */
    public LegalStatus get(StatusCode code) {
        return byCode.getOrDefault(code, LegalStatus.UNKNOWN);
    }

    public Collection<LegalStatus> all() {
        return byCode.values();
    }
}
