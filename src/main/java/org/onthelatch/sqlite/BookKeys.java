package org.onthelatch.sqlite;

import java.util.stream.Collectors;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.Cover;
import org.onthelatch.review.Occasion;
import org.onthelatch.review.Participation;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.ward.DoorId;
import org.onthelatch.whereabouts.Statement;

/** The keys of records that are told apart by more than one id. A stored key is never made in another way. */
final class BookKeys {
    private BookKeys() {}

    static String keyOf(Statement said) {
        String kind = said instanceof Statement.WentOut ? "/out" : said instanceof Statement.Seen ? "/seen" : "/back";
        return said.person() + "/" + said.at() + kind;
    }

    static String keyOf(RightsNote note) {
        return note.person() + "/" + note.at() + what(note);
    }

    private static String what(RightsNote note) {
        if (note instanceof RightsNote.Information) {
            return "/told";
        }
        if (note instanceof RightsNote.PlanGiven) {
            return "/plan";
        }
        if (note instanceof RightsNote.AdvocateConsent consent) {
            return "/reading/" + consent.advocate();
        }
        return note instanceof RightsNote.AdvocacyOffer
                ? "/advocate"
                : "/carer/" + ((RightsNote.CarerConsent) note).carer();
    }

    static String keyOf(Participation part) {
        return "%s/%s/%s".formatted(part.person(), part.kind(), part.recordedAt());
    }

    static String keyOf(Occasion occasion) {
        return "%s/%s/%s".formatted(occasion.person(), occasion.kind(), occasion.recordedAt());
    }

    static String keyOf(Cover cover) {
        return "%s/%s/%s".formatted(cover.of(), cover.by(), cover.period().from());
    }

    static String keyOf(EntryGrant grant) {
        String doors = grant.doors().stream().map(DoorId::value).sorted().collect(Collectors.joining(","));
        return String.join(
                "/", keyOf(grant.holder()), doors, grant.period().from().toString(), grant.purpose());
    }

    static String keyOf(Holder holder) {
        if (holder instanceof Holder.OfResident resident) {
            return resident.person().value();
        }
        if (holder instanceof Holder.OfStaff staff) {
            return staff.staff().value();
        }
        if (holder instanceof Holder.OfVisitor visitor) {
            return visitor.visitor().value();
        }
        throw new IllegalStateException("no key for the holder " + holder);
    }
}
