package org.onthelatch.web.rights;

import static org.onthelatch.web.words.Say.say;

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
            case NOT_TOLD -> say(informal ? "rights.amiss.informal" : "rights.amiss.held");
            case REPEAT_OVERDUE -> say("rights.amiss.again");
        };
    }

    public static String what(RightsNote.Kind kind) {
        return say(kind == RightsNote.Kind.INFORMAL_LEAFLET ? "rights.tell.INFORMAL_LEAFLET" : "rights.tell.held");
    }

    public static String understood(RightsNote.Understood understood) {
        return say("rights.understood." + understood.name());
    }

    public static String answer(RightsNote.Answer answer) {
        return say("rights.answer." + answer.name());
    }

    public static String basis(RightsNote.Basis basis) {
        return say(basis == RightsNote.Basis.HER_CONSENT ? "rights.basis.HER_CONSENT" : "rights.basis.other");
    }

    public static String form(RightsNote.PlanForm form) {
        return say("rights.form." + form.name());
    }

    /** One note in a line. */
    public String line(RightsNote note) {
        String who = "%s, %s".formatted(directory.person(note.by()), dates.recent(note.at(), now));
        if (note instanceof Information told) {
            return say(
                    "rights.line.told",
                    told.format(),
                    told.language(),
                    understood(told.understood()),
                    dates.lastDay(told.repeatDue()),
                    who,
                    told.words());
        }
        if (note instanceof AdvocacyOffer offer) {
            return say("rights.line.offer", answer(offer.answer()), who, offer.words());
        }
        if (note instanceof RightsNote.PlanGiven plan) {
            return say("rights.line.plan." + plan.form().name(), plan.version(), who, plan.words());
        }
        if (note instanceof RightsNote.AdvocateConsent consent) {
            String key = consent.given() ? "rights.line.reading" : "rights.line.reading.ended";
            return say(key, directory.person(consent.advocate()), who, consent.words());
        }
        if (note instanceof CarerConsent consent) {
            return consent.given()
                    ? say(
                            "rights.line.carer",
                            consent.carer(),
                            consent.mayBeTold(),
                            basis(consent.basis()),
                            consent.reason(),
                            who)
                    : say("rights.line.carer.ended", consent.carer(), consent.reason(), who);
        }
        throw new IllegalStateException("no words for " + note.getClass());
    }
}
