package org.onthelatch.rights;

import java.time.Instant;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/** What staff wrote down about a person's rights. A later note of one kind takes the place of an earlier one; both stay. */
public sealed interface RightsNote {
    PersonId person();

    Instant at();

    StaffId by();

    /** Which rights somebody was told of. */
    enum Kind {
        /** Informal: that she may leave, how the door opens and by whom, advocate, complaint (Code, chapter 4). */
        INFORMAL_LEAFLET,
        /** Held: section 132, or the authorisation under which she is held. */
        DETENTION_INFORMATION
    }

    /** Whether she understood it, as far as the person who told her could see. */
    enum Understood {
        YES,
        PARTLY,
        NO,
        DECLINED
    }

    /**
     * She was told of her rights (section 132; D22).
     *
     * @param format such as "leaflet and in talk"
     * @param repeatDue the first instant at which telling her again is overdue
     */
    record Information(
            PersonId person,
            Instant at,
            StaffId by,
            Kind kind,
            String format,
            String language,
            Understood understood,
            Instant repeatDue,
            String words)
            implements RightsNote {}

    /** What she said to the offer of an advocate. */
    enum Answer {
        WANTS_ONE,
        HAS_ONE,
        NOT_NOW,
        REFERRED_FOR_HER
    }

    /** An advocate was offered, whatever her legal status (D23). */
    record AdvocacyOffer(PersonId person, Instant at, StaffId by, Answer answer, String words) implements RightsNote {}

    /** In which form she was given her plan (D45). */
    enum PlanForm {
        ON_PAPER,
        LARGE_PRINT,
        EASY_READ,
        READ_ALOUD
    }

    /**
     * She was given her access plan, by somebody in person.
     *
     * @param version of the assessment that it spoke of; 0 before the first
     * @param words what she said; may be ""
     */
    record PlanGiven(PersonId person, Instant at, StaffId by, PlanForm form, int version, String words)
            implements RightsNote {}

    /**
     * Whether her advocate may read her record (D23, D47). It counts at once, and ends at once.
     *
     * @param advocate the account that may read it
     * @param given false once she took it back
     * @param words what she said; may be ""
     */
    record AdvocateConsent(PersonId person, Instant at, StaffId by, StaffId advocate, boolean given, String words)
            implements RightsNote {}

    /** On what it rests that a carer is told something. */
    enum Basis {
        HER_CONSENT,
        LAWFUL_BASIS
    }

    /**
     * Whether a carer may be told about her, and what (D47).
     *
     * @param given false once she took it back
     * @param mayBeTold what; "" once taken back
     * @param reason the lawful basis in words, or ""
     */
    record CarerConsent(
            PersonId person,
            Instant at,
            StaffId by,
            String carer,
            boolean given,
            String mayBeTold,
            Basis basis,
            String reason)
            implements RightsNote {}
}
