package org.onthelatch.web.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.RecordHold;
import org.onthelatch.legalstatus.HoldClock;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** Reads what a page about a hold shows. */
public record ReadHold(Sources sources, RecordHold holds, NhsDates dates) {
    private static final Duration RECENT = Duration.ofDays(1);

    ResidentAccess access(PersonId person) {
        return sources.facts().get().resident(person).orElseThrow();
    }

    /** The power that she who is signed in would use; a nurse's where neither is hers, whose refusal says whom to call. */
    static HoldingPower power(Ask ask) {
        return HoldingPower.CLINICIAN.permission().isHeldBy(ask.by().role())
                ? HoldingPower.CLINICIAN
                : HoldingPower.NURSE;
    }

    HoldView view(PersonId person, HoldForm form, List<FormError> errors, Ask ask) {
        ResidentAccess access = access(person);
        Instant now = ask.at();
        HoldingPower power = power(ask);
        return new HoldView(
                access,
                access.legal().statusAt(now),
                HoldClock.at(access.legal(), now).stream().toList(),
                ended(access.legal(), now),
                doors(person, now),
                power,
                holds.eligibility(power, person, ask.by().actor(), now),
                ask.by().may(Permission.END_HOLD),
                form,
                errors);
    }

    HeldDoors doors(PersonId person, Instant now) {
        return HeldDoors.of(sources, person, new HoldWords(dates, now), now);
    }

    /** The last hold, if it ended within a day and nothing gives power to hold her since. */
    public static List<HoldClock> ended(LegalHistory legal, Instant now) {
        if (legal.statusAt(now).givesPowerToHold()) {
            return List.of();
        }
        return legal.standings().stream()
                .filter(standing -> !standing.period().until().isAfter(now)
                        && standing.period().until().isAfter(now.minus(RECENT)))
                .flatMap(standing -> HoldClock.at(legal, standing.period().from()).stream())
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
    }
}
