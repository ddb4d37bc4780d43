package org.onthelatch.web.rights;

import java.time.Instant;
import org.onthelatch.rights.Rights;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsNote.AdvocacyOffer;
import org.onthelatch.rights.RightsNote.CarerConsent;
import org.onthelatch.rights.RightsNote.Information;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** Words about rights. */
public record RightsWords(NhsDates dates, Directory directory, Instant now) {

    /** What is amiss, for the board and her page; "" for nothing. */
    public static String amiss(Rights rights) {
        boolean informal = rights.asked() == RightsNote.Kind.INFORMAL_LEAFLET;
        return switch (rights.state()) {
            case TOLD -> "";
            case NOT_TOLD ->
                informal
                        ? "Not told yet that she may leave, how the door opens and by whom. Give her the leaflet."
                        : "Not told her rights yet since this status began (section 132, or the authorisation).";
            case REPEAT_OVERDUE -> "Her rights are due to be told again.";
        };
    }

    public static String what(RightsNote.Kind kind) {
        return kind == RightsNote.Kind.INFORMAL_LEAFLET
                ? "Leaflet for informal people: she may leave, how the door opens and by whom, advocate, complaint"
                : "Her rights while she is held (section 132, or the authorisation)";
    }

    public static String understood(RightsNote.Understood understood) {
        return switch (understood) {
            case YES -> "She understood it";
            case PARTLY -> "She understood part of it";
            case NO -> "She did not understand it";
            case DECLINED -> "She did not want to hear it";
        };
    }

    public static String answer(RightsNote.Answer answer) {
        return switch (answer) {
            case WANTS_ONE -> "She wants an advocate";
            case HAS_ONE -> "She has an advocate";
            case NOT_NOW -> "She does not want one now";
            case REFERRED_FOR_HER -> "Referred for her, since she cannot decide it now";
        };
    }

    public static String basis(RightsNote.Basis basis) {
        return basis == RightsNote.Basis.HER_CONSENT ? "She consents" : "A lawful basis without her consent";
    }

    public static String form(RightsNote.PlanForm form) {
        return switch (form) {
            case ON_PAPER -> "On paper";
            case LARGE_PRINT -> "In large print";
            case EASY_READ -> "In easy read";
            case READ_ALOUD -> "Read aloud";
        };
    }

    /** One note in a line. */
    public String line(RightsNote note) {
        String who = "%s, %s".formatted(directory.person(note.by()), dates.recent(note.at(), now));
        if (note instanceof Information told) {
            return "Told: %s; %s. %s. Again by %s. %s. %s"
                    .formatted(
                            told.format(),
                            told.language(),
                            understood(told.understood()),
                            dates.lastDay(told.repeatDue()),
                            who,
                            told.words());
        }
        if (note instanceof AdvocacyOffer offer) {
            return "Advocate offered: %s. %s. %s".formatted(answer(offer.answer()), who, offer.words());
        }
        if (note instanceof RightsNote.PlanGiven plan) {
            return "Access plan given: %s, version %d of her level. %s. %s"
                    .formatted(form(plan.form()).toLowerCase(java.util.Locale.ROOT), plan.version(), who, plan.words());
        }
        if (note instanceof RightsNote.AdvocateConsent consent) {
            return "%s %s. %s. %s"
                    .formatted(
                            directory.person(consent.advocate()),
                            consent.given()
                                    ? "may read her record as her advocate"
                                    : "may not read her record any more",
                            who,
                            consent.words());
        }
        if (note instanceof CarerConsent consent) {
            return consent.given()
                    ? "%s may be told: %s. %s. %s %s"
                            .formatted(
                                    consent.carer(), consent.mayBeTold(), basis(consent.basis()), consent.reason(), who)
                    : "%s is told nothing any more. %s %s".formatted(consent.carer(), consent.reason(), who);
        }
        throw new IllegalStateException("no words for " + note.getClass());
    }
}
