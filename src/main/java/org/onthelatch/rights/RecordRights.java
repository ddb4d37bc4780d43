package org.onthelatch.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.rights.RightsNote.AdvocacyOffer;
import org.onthelatch.rights.RightsNote.AdvocateConsent;
import org.onthelatch.rights.RightsNote.Basis;
import org.onthelatch.rights.RightsNote.CarerConsent;
import org.onthelatch.rights.RightsNote.Information;
import org.onthelatch.rights.RightsNote.PlanGiven;
import org.onthelatch.rights.RightsNote.Understood;

/** Keeps what somebody did about a person's rights. Runs on the journal's thread. */
public final class RecordRights {
    /** By when somebody who understood is told again, at the latest. */
    public static final Duration LONGEST = Duration.ofDays(183);

    /** By when somebody who did not understand, or would not hear it, is told again. */
    public static final Duration SOON = Duration.ofDays(7);

    private static final int LONGEST_WORDS = 1_000;

    private final Book<RightsNote> book;

    public RecordRights(Book<RightsNote> book) {
        this.book = book;
    }

    /** @return what is wrong; empty if it was kept */
    public List<RightsRefusal> record(RightsNote note, Actor.Staff by) {
        List<RightsRefusal> refusals = new ArrayList<>();
        if (note instanceof Information told) {
            information(refusals, told);
        } else if (note instanceof AdvocacyOffer offer) {
            tooLong(refusals, "words", offer.words());
        } else if (note instanceof PlanGiven plan) {
            tooLong(refusals, "words", plan.words());
        } else if (note instanceof AdvocateConsent consent) {
            tooLong(refusals, "words", consent.words());
        } else if (note instanceof CarerConsent consent) {
            carer(refusals, consent);
        }
        if (refusals.isEmpty()) {
            book.add(note, new AuditEntry(by, action(note), note.person().value(), note.at(), ""));
        }
        return refusals;
    }

    private static void information(List<RightsRefusal> refusals, Information told) {
        required(
                refusals,
                "format",
                told.format(),
                "Write how she was told, such as leaflet and in talk, or easy read.");
        required(refusals, "language", told.language(), "Write the language, and whether an interpreter was there.");
        tooLong(refusals, "words", told.words());
        boolean understood = told.understood() == Understood.YES;
        Instant latest = told.at().plus(understood ? LONGEST : SOON.plusDays(1));
        if (!told.repeatDue().isAfter(told.at()) || told.repeatDue().isAfter(latest)) {
            String sentence = understood
                    ? "Choose the day by which she is told again, within six months."
                    : "She has not understood all of it. Choose a day within a week on which somebody tells her again.";
            refusals.add(new RightsRefusal("repeatDue", sentence));
        }
    }

    private void carer(List<RightsRefusal> refusals, CarerConsent consent) {
        required(refusals, "carer", consent.carer(), "Write who it is, such as her mother, Ms R. V.");
        if (consent.given()) {
            required(
                    refusals,
                    "mayBeTold",
                    consent.mayBeTold(),
                    "Write what may be told. Where she is, is never part of it.");
            if (consent.basis() == Basis.LAWFUL_BASIS) {
                required(refusals, "reason", consent.reason(), "Write the lawful basis, and who decided it.");
            }
        }
        if (!consent.given() && !isKnown(consent)) {
            refusals.add(
                    new RightsRefusal("carer", "Nobody of this name may be told now. Write it as it was recorded."));
        }
        tooLong(refusals, "reason", consent.reason());
    }

    private boolean isKnown(CarerConsent ending) {
        return book.current().stream()
                .filter(note -> note.person().equals(ending.person()))
                .anyMatch(note ->
                        note instanceof CarerConsent known && known.carer().equalsIgnoreCase(ending.carer()));
    }

    private static String action(RightsNote note) {
        if (note instanceof Information) {
            return "tell rights";
        }
        if (note instanceof AdvocacyOffer) {
            return "offer advocate";
        }
        if (note instanceof PlanGiven) {
            return "give access plan";
        }
        if (note instanceof AdvocateConsent consent) {
            return consent.given() ? "consent to advocate" : "end consent to advocate";
        }
        return ((CarerConsent) note).given() ? "consent to tell carer" : "end consent to tell carer";
    }

    private static void required(List<RightsRefusal> refusals, String field, String text, String sentence) {
        if (text.isBlank()) {
            refusals.add(new RightsRefusal(field, sentence));
        }
        tooLong(refusals, field, text);
    }

    private static void tooLong(List<RightsRefusal> refusals, String field, String text) {
        if (text.length() > LONGEST_WORDS) {
            refusals.add(new RightsRefusal(field, "Write at most %d characters.".formatted(LONGEST_WORDS)));
        }
    }
}
