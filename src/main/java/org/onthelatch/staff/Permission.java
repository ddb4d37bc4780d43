package org.onthelatch.staff;

import static org.onthelatch.staff.Role.ADVOCATE;
import static org.onthelatch.staff.Role.COMMISSIONER;
import static org.onthelatch.staff.Role.ESTATES;
import static org.onthelatch.staff.Role.FIRE_OFFICER;
import static org.onthelatch.staff.Role.HEALTH_CARE_ASSISTANT;
import static org.onthelatch.staff.Role.MANAGER;
import static org.onthelatch.staff.Role.MHA_ADMINISTRATOR;
import static org.onthelatch.staff.Role.NURSE;
import static org.onthelatch.staff.Role.RESPONSIBLE_CLINICIAN;
import static org.onthelatch.staff.Role.REVIEWER;

import java.util.Set;

/** The one table of what each role may do; everything not listed is refused. */
public enum Permission {
    SEE_PEOPLE(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT),
    /** Read the record of one person whom one has to do with; an advocate, of those who consented. */
    SEE_PERSON(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT, ADVOCATE),
    RECORD_ASSESSMENT(NURSE, RESPONSIBLE_CLINICIAN),
    /** Write down who comes to live here, with the papers that one holds (D27). */
    ADMIT(NURSE, MANAGER),
    SEE_REVIEWS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR),
    SEE_EGRESS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR),
    SEE_RESTRICTIONS(
            NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, ESTATES, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT),
    SEE_DOORS(
            NURSE,
            RESPONSIBLE_CLINICIAN,
            MANAGER,
            REVIEWER,
            ESTATES,
            MHA_ADMINISTRATOR,
            HEALTH_CARE_ASSISTANT,
            FIRE_OFFICER),
    RELEASE_DOOR(NURSE, RESPONSIBLE_CLINICIAN, MANAGER),
    /** Confirm that a door is restored after a release, and ask a controller how it is. */
    TEND_DOORS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, ESTATES),
    RECORD_DOOR_TEST(NURSE, MANAGER, ESTATES, FIRE_OFFICER),
    /** Section 5(4). */
    START_NURSES_HOLD(NURSE),
    /** Section 5(2). */
    START_CLINICIANS_HOLD(RESPONSIBLE_CLINICIAN),
    END_HOLD(NURSE, RESPONSIBLE_CLINICIAN),
    /** From the papers: a section, its renewal, its extension. */
    RECORD_STATUS(MHA_ADMINISTRATOR),
    /** Section 23. */
    DISCHARGE(RESPONSIBLE_CLINICIAN, MHA_ADMINISTRATOR),
    /** Say who is whose responsible clinician, and who acts for her (D8). */
    NAME_CLINICIANS(MHA_ADMINISTRATOR, MANAGER),
    /** Grant, change and revoke section 17 leave: the responsible clinician alone (section 17(1); D8). */
    GRANT_LEAVE(RESPONSIBLE_CLINICIAN),
    /** Record that MHCS was asked for its consent to leave, and its answer (D11). */
    RECORD_CONSENT(RESPONSIBLE_CLINICIAN, MHA_ADMINISTRATOR),
    /** Write down the check before a time away, the return, and what is decided when she is late. */
    RECORD_TIME_AWAY(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, HEALTH_CARE_ASSISTANT),
    SEE_FOBS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER),
    /** Give out, exchange and take back fobs, and say that one is lost: whoever is there first, a lost fob locks her in. */
    TEND_FOBS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER),
    /** Say at a roll call whom one has seen (D74). */
    MARK_SEEN(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, HEALTH_CARE_ASSISTANT),
    SEE_CALLS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT),
    /** Go to somebody who calls at a door, let her out, write down what was done (D58, D89). */
    ANSWER_CALLS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, HEALTH_CARE_ASSISTANT),
    SEE_INCIDENTS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR),
    /** Take an incident, add to it, close it (D4). */
    WORK_ON_INCIDENTS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER),
    /** Take on a reminder; each only what goes to her role, or to somebody without an account whom she told. */
    ACKNOWLEDGE_REMINDERS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR),
    /** Write down what a person asks for: whoever she tells (D44). */
    RECORD_REQUEST(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT),
    /** Write down what happened, and what a person's part in her review was. */
    NOTE_REVIEW_PART(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR),
    ANSWER_REQUESTS(NURSE, RESPONSIBLE_CLINICIAN),
    /** Who answers for her care, and the dates of rounds and reviews. */
    RECORD_CARE_TEAM(RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR),
    /** For hours, of a detained person, returning by itself (D42). */
    TIGHTEN_URGENTLY(NURSE),
    /** Confirm or decline a tightening above L3, as the second of two people (D41). */
    CONFIRM_TIGHTENING(NURSE, RESPONSIBLE_CLINICIAN),
    /** State how far nurses may loosen one's own patient's level (D41). */
    STATE_LOOSENING_LIMIT(RESPONSIBLE_CLINICIAN),
    /** Secure an exit in an emergency: the nurse in charge (D28). */
    SECURE_EXIT(NURSE, MANAGER),
    /** Say that a secured exit is still needed, as a second person for longer; and end it. */
    CONFIRM_SECURED_EXIT(NURSE, RESPONSIBLE_CLINICIAN, MANAGER),
    /** Record, review and end blanket restrictions, for the hospital managers (D26). */
    KEEP_REGISTER(MANAGER),
    /** Say that a notice is displayed, or that people were told what it says. */
    TELL_RESIDENTS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER),
    /** Write down that somebody left for good or moved; of a detained woman only who may discharge her (D98). */
    RECORD_DEPARTURE(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR),
    /** Say why one opened somebody's room (D96). */
    GIVE_ENTRY_REASON(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, ESTATES, HEALTH_CARE_ASSISTANT),
    /** The same for a colleague without an account, who told it. */
    GIVE_REASON_FOR_OTHERS(NURSE, MANAGER),
    /** Write down how a person gets out in a fire (D74). */
    RECORD_EVACUATION_PLAN(NURSE, RESPONSIBLE_CLINICIAN, MANAGER),
    /** Write down rights that were told, advocates that were offered, and who may be told about her (D22, D23, D47). */
    RECORD_RIGHTS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR),
    /** See who looked at a person's record: whoever may tell her, and whoever asks for others (D53, D62). */
    SEE_LOOKS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR),
    /** Read what somebody lets her advocate read, and challenge for her (D23, D44, D47). */
    SPEAK_FOR_HER(ADVOCATE),
    /** Open a ward that is not one's own for an hour, with a reason. */
    OPEN_OTHER_WARD(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT),
    SEE_OTHER_WARD(MANAGER, REVIEWER),
    /** Look the next day at who saw one's ward from outside. */
    REVIEW_OTHER_WARD(MANAGER),
    /** End somebody's account at once: she left, or her password is known. */
    END_ACCOUNTS(MANAGER),
    /** Let a program act as an account, and revoke that. */
    ISSUE_TOKENS(MANAGER),
    /** Give somebody who lives here a code for a sign-in to her own record (D62). */
    GIVE_SIGN_IN(NURSE, MANAGER),
    /** See the measures of a ward and month (D24). */
    SEE_MEASURES(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, COMMISSIONER),
    /** See numbers under five as they are: the care team and whoever inspects it; nobody else (D30). */
    SEE_SMALL_NUMBERS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER);

    /** Made by Set.of, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean isHeldBy(Role role) {
        return roles.contains(role);
    }
}
