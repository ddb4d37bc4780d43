package org.onthelatch.web;

import static org.onthelatch.staff.Role.ADVOCATE;
import static org.onthelatch.staff.Role.COMMISSIONER;
import static org.onthelatch.staff.Role.ESTATES;
import static org.onthelatch.staff.Role.FIRE_OFFICER;
import static org.onthelatch.staff.Role.HEALTH_CARE_ASSISTANT;
import static org.onthelatch.staff.Role.MANAGER;
import static org.onthelatch.staff.Role.MHA_ADMINISTRATOR;
import static org.onthelatch.staff.Role.NURSE;
import static org.onthelatch.staff.Role.RESIDENT;
import static org.onthelatch.staff.Role.RESPONSIBLE_CLINICIAN;
import static org.onthelatch.staff.Role.REVIEWER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onthelatch.staff.Role;

/** Who may use which route. Written out once more, so that a change of the table has to be made twice. */
final class ExpectedRoles {
    static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> WARD =
            EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR);
    private static final Set<Role> CARE_TEAM = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER);
    private static final Set<Role> ASSESSORS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN);

    /** D8. */
    private static final Set<Role> CLINICIANS = EnumSet.of(RESPONSIBLE_CLINICIAN);

    private static final Set<Role> NAMERS = EnumSet.of(MHA_ADMINISTRATOR, MANAGER);
    private static final Set<Role> RELEASERS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER);
    private static final Set<Role> ACKNOWLEDGERS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR);
    private static final Set<Role> CARE_LEADERS = EnumSet.of(RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR);
    private static final Set<Role> MANAGERS = EnumSet.of(MANAGER);
    private static final Set<Role> RIGHTS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR);
    private static final Set<Role> IN_CHARGE = EnumSet.of(NURSE, MANAGER);
    private static final Set<Role> TENDERS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, ESTATES);
    /** D62. */
    private static final Set<Role> HERSELF = EnumSet.of(RESIDENT);

    private static final Set<Role> TESTERS = EnumSet.of(NURSE, MANAGER, ESTATES, FIRE_OFFICER);
    /** Whoever works with the people of a ward. */
    private static final Set<Role> TEAM =
            EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT);

    /** The record of one person: an advocate reads it, too (section 130B). */
    private static final Set<Role> HERS = EnumSet.of(
            NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT, ADVOCATE);

    private static final Set<Role> BESIDE_HER =
            EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, HEALTH_CARE_ASSISTANT);
    private static final Set<Role> DOORS = EnumSet.of(
            NURSE,
            RESPONSIBLE_CLINICIAN,
            MANAGER,
            REVIEWER,
            MHA_ADMINISTRATOR,
            HEALTH_CARE_ASSISTANT,
            ESTATES,
            FIRE_OFFICER);
    private static final Set<Role> RULES = EnumSet.of(
            NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, ESTATES, HEALTH_CARE_ASSISTANT);
    private static final Set<Role> COUNTED = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, COMMISSIONER);
    private static final Set<Role> REASONS =
            EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, ESTATES, HEALTH_CARE_ASSISTANT);
    private static final Set<Role> LISTENERS =
            EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT);

    static final Map<String, Set<Role>> OF_ROUTES = Map.ofEntries(
            Map.entry("GET /", EVERYBODY),
            Map.entry("GET /my", HERSELF),
            Map.entry("GET /my/comings", HERSELF),
            Map.entry("GET /my/requests", HERSELF),
            Map.entry("POST /my/requests", HERSELF),
            Map.entry("GET /my/room", HERSELF),
            Map.entry("GET /my/looks", HERSELF),
            Map.entry("GET /my/plan", HERSELF),
            Map.entry("GET /my/plan.pdf", HERSELF),
            Map.entry("GET /advocate", EnumSet.of(ADVOCATE)),
            Map.entry("GET /advocate/:person", EnumSet.of(ADVOCATE)),
            Map.entry("POST /advocate/:person", EnumSet.of(ADVOCATE)),
            Map.entry("POST /people/:person/rights/reading", RIGHTS),
            Map.entry("GET /wards/:ward", TEAM),
            Map.entry("GET /people/:person", HERS),
            Map.entry("GET /people/:person/plan", HERS),
            Map.entry("GET /people/:person/plan.pdf", HERS),
            Map.entry("GET /people/:person/then", HERS),
            Map.entry("GET /api/v1/people/:person/then", HERS),
            Map.entry("GET /measures", COUNTED),
            Map.entry("GET /measures.csv", COUNTED),
            Map.entry("GET /api/v1/measures", COUNTED),
            Map.entry("GET /accounts", MANAGERS),
            Map.entry("POST /accounts", MANAGERS),
            Map.entry("POST /api/v1/accounts/:account/end", MANAGERS),
            Map.entry("GET /other-ward", LISTENERS),
            Map.entry("POST /other-ward", LISTENERS),
            Map.entry("POST /other-ward/:access/end", LISTENERS),
            Map.entry("GET /other-ward/review", EnumSet.of(MANAGER, REVIEWER)),
            Map.entry("POST /other-ward/:access/review", MANAGERS),
            Map.entry("GET /api/v1/other-ward", EnumSet.of(MANAGER, REVIEWER)),
            Map.entry("POST /api/v1/other-ward", LISTENERS),
            Map.entry("POST /api/v1/other-ward/:access/end", LISTENERS),
            Map.entry("POST /api/v1/other-ward/:access/review", MANAGERS),
            Map.entry("GET /people/:person/looks", WARD),
            Map.entry("GET /api/v1/people/:person/looks", WARD),
            Map.entry("GET /people/:person/purpose", HERS),
            Map.entry("POST /people/:person/purpose", ASSESSORS),
            Map.entry("GET /api/v1/people/:person/purpose", HERS),
            Map.entry("POST /api/v1/people/:person/purpose", ASSESSORS),
            Map.entry("GET /people/:person/consents", HERS),
            Map.entry("POST /people/:person/consents", EnumSet.of(RESPONSIBLE_CLINICIAN, MHA_ADMINISTRATOR)),
            Map.entry("GET /api/v1/people/:person/consents", HERS),
            Map.entry("POST /api/v1/people/:person/consents", EnumSet.of(RESPONSIBLE_CLINICIAN, MHA_ADMINISTRATOR)),
            Map.entry("GET /clinicians", TEAM),
            Map.entry("POST /clinicians/charges", NAMERS),
            Map.entry("POST /clinicians/covers", NAMERS),
            Map.entry("GET /api/v1/clinicians", TEAM),
            Map.entry("POST /api/v1/clinicians/charges", NAMERS),
            Map.entry("POST /api/v1/clinicians/covers", NAMERS),
            Map.entry("GET /people/:person/assess", ASSESSORS),
            Map.entry("POST /people/:person/assess", ASSESSORS),
            // Whoever is at hand may try: the refusal says whom to call (D5).
            Map.entry("GET /people/:person/hold", TEAM),
            Map.entry("POST /people/:person/hold", TEAM),
            Map.entry("POST /people/:person/hold/end", TEAM),
            Map.entry("GET /people/:person/hold/doors", TEAM),
            Map.entry("GET /api/v1/people/:person/holds", HERS),
            Map.entry("POST /api/v1/people/:person/holds", TEAM),
            Map.entry("POST /api/v1/people/:person/holds/end", TEAM),
            // Here too the refusal says whom to ring; who may record what is in the permissions.
            Map.entry("GET /people/:person/status", TEAM),
            Map.entry("POST /people/:person/status", TEAM),
            Map.entry("POST /api/v1/people/:person/status", TEAM),
            Map.entry("GET /people/:person/leave", CLINICIANS),
            Map.entry("POST /people/:person/leave", CLINICIANS),
            Map.entry("GET /people/:person/leave/:leave", HERS),
            Map.entry("POST /people/:person/leave/:leave/revoke", CLINICIANS),
            Map.entry("GET /people/:person/away", HERS),
            Map.entry("POST /people/:person/away", BESIDE_HER),
            Map.entry("GET /api/v1/people/:person/away", HERS),
            Map.entry("POST /api/v1/people/:person/away", BESIDE_HER),
            Map.entry("GET /api/v1/people/:person/leaves", HERS),
            Map.entry("POST /api/v1/people/:person/leaves", CLINICIANS),
            Map.entry("POST /api/v1/people/:person/leaves/:leave", CLINICIANS),
            Map.entry("POST /api/v1/people/:person/leaves/:leave/revocation", CLINICIANS),
            Map.entry("GET /wards/:ward/roll-call", TEAM),
            Map.entry("GET /wards/:ward/paper-pack", TEAM),
            Map.entry("GET /wards/:ward/handover", TEAM),
            Map.entry("POST /wards/:ward/roll-call", BESIDE_HER),
            Map.entry("GET /api/v1/wards/:ward/roll-call", TEAM),
            Map.entry("POST /api/v1/wards/:ward/roll-call/seen", BESIDE_HER),
            Map.entry("GET /newcomers", RELEASERS),
            Map.entry("POST /newcomers", RELEASERS),
            Map.entry("POST /api/v1/visitors", RELEASERS),
            Map.entry("POST /api/v1/staff", RELEASERS),
            Map.entry("GET /fob-count", CARE_TEAM),
            Map.entry("POST /fob-count", RELEASERS),
            Map.entry("GET /api/v1/fob-counts", CARE_TEAM),
            Map.entry("POST /api/v1/fob-counts", RELEASERS),
            Map.entry("POST /fobs/read", RELEASERS),
            Map.entry("POST /fobs/:fob/write", RELEASERS),
            Map.entry("GET /api/v1/fobs/:fob/image", CARE_TEAM),
            Map.entry("POST /api/v1/fobs/:fob/write", RELEASERS),
            Map.entry("POST /api/v1/programmers/:programmer/read", RELEASERS),
            Map.entry("GET /calls", TEAM),
            Map.entry("POST /calls", BESIDE_HER),
            Map.entry("GET /calls/:call", TEAM),
            Map.entry("POST /calls/:call", BESIDE_HER),
            Map.entry("POST /calls/:call/let-out", BESIDE_HER),
            Map.entry("GET /api/v1/calls", TEAM),
            Map.entry("POST /api/v1/calls", BESIDE_HER),
            Map.entry("GET /api/v1/calls/:call", TEAM),
            Map.entry("POST /api/v1/calls/:call/let-out", BESIDE_HER),
            Map.entry("POST /api/v1/calls/:call/steps", BESIDE_HER),
            Map.entry("GET /incidents", WARD),
            Map.entry("GET /incidents/:incident", WARD),
            Map.entry("POST /incidents/:incident", RELEASERS),
            Map.entry("GET /api/v1/incidents", WARD),
            Map.entry("GET /api/v1/incidents/:incident", WARD),
            Map.entry("POST /api/v1/incidents/:incident/steps", RELEASERS),
            Map.entry("GET /reviews", WARD),
            Map.entry("GET /people/:person/requests", HERS),
            Map.entry("POST /people/:person/requests", LISTENERS),
            Map.entry("POST /people/:person/requests/:request", LISTENERS),
            Map.entry("GET /api/v1/people/:person/requests", HERS),
            Map.entry("POST /api/v1/people/:person/requests", LISTENERS),
            Map.entry("POST /api/v1/people/:person/requests/:request/steps", LISTENERS),
            Map.entry("GET /people/:person/care", HERS),
            Map.entry("POST /people/:person/care", CARE_LEADERS),
            Map.entry("POST /people/:person/occasions", ACKNOWLEDGERS),
            Map.entry("GET /api/v1/people/:person/care", HERS),
            Map.entry("POST /api/v1/people/:person/care", CARE_LEADERS),
            Map.entry("POST /api/v1/people/:person/occasions", ACKNOWLEDGERS),
            // Nurse and clinician are each the other's second person; whose clinician she is, is asked when she
            // confirms (D41).
            Map.entry("POST /people/:person/participation", RIGHTS),
            Map.entry("POST /api/v1/people/:person/participation", RIGHTS),
            Map.entry("GET /people/:person/level-changes", HERS),
            Map.entry("GET /admissions", EnumSet.of(NURSE, MANAGER)),
            Map.entry("POST /admissions", EnumSet.of(NURSE, MANAGER)),
            Map.entry("POST /api/v1/admissions", EnumSet.of(NURSE, MANAGER)),
            Map.entry("POST /people/:person/level-changes/:tightening", ASSESSORS),
            Map.entry("POST /people/:person/loosening-limit", EnumSet.of(RESPONSIBLE_CLINICIAN)),
            Map.entry("GET /api/v1/people/:person/tightenings", HERS),
            Map.entry("POST /api/v1/people/:person/tightenings/:tightening", ASSESSORS),
            Map.entry("POST /api/v1/people/:person/loosening-limit", EnumSet.of(RESPONSIBLE_CLINICIAN)),
            Map.entry("GET /people/:person/urgent", EnumSet.of(NURSE)),
            Map.entry("POST /people/:person/urgent", EnumSet.of(NURSE)),
            Map.entry("POST /api/v1/people/:person/urgent", EnumSet.of(NURSE)),
            Map.entry("GET /reminders", WARD),
            Map.entry("POST /reminders/:reminder", ACKNOWLEDGERS),
            Map.entry("GET /api/v1/reminders", WARD),
            Map.entry("POST /api/v1/reminders/:reminder/acknowledgement", ACKNOWLEDGERS),
            Map.entry("GET /egress", WARD),
            Map.entry("GET /restrictions", RULES),
            Map.entry("GET /doors", DOORS),
            Map.entry("GET /doors/:door", DOORS),
            Map.entry("GET /doors.csv", DOORS),
            Map.entry("GET /egress.csv", WARD),
            Map.entry("GET /reviews.csv", WARD),
            Map.entry("GET /reminders.csv", WARD),
            Map.entry("GET /incidents.csv", WARD),
            Map.entry("GET /calls.csv", TEAM),
            Map.entry("GET /restrictions.csv", RULES),
            Map.entry("POST /doors/:door/tests", TESTERS),
            Map.entry("POST /api/v1/doors/:door/tests", TESTERS),
            Map.entry("GET /release", RELEASERS),
            Map.entry("POST /release", RELEASERS),
            Map.entry("POST /doors/:door/restored", TENDERS),
            Map.entry("POST /controllers/:controller/status", TENDERS),
            Map.entry("POST /api/v1/doors/:door/release", RELEASERS),
            Map.entry("POST /api/v1/doors/:door/restored", TENDERS),
            Map.entry("POST /api/v1/controllers/:controller/status", TENDERS),
            Map.entry("GET /api/v1/commands/:command", DOORS),
            Map.entry("GET /api/v1/openapi.yaml", EVERYBODY),
            Map.entry("GET /api/v1/wards/:ward/board", TEAM),
            Map.entry("GET /api/v1/wards/:ward/board/live", TEAM),
            Map.entry("GET /api/v1/people/:person", HERS),
            Map.entry("GET /api/v1/people/:person/assessments", HERS),
            Map.entry("POST /api/v1/people/:person/assessments", ASSESSORS),
            Map.entry("GET /api/v1/reviews", WARD),
            Map.entry("GET /api/v1/egress-events", WARD),
            Map.entry("GET /api/v1/restrictions", RULES),
            Map.entry("GET /api/v1/controllers", DOORS),
            Map.entry("GET /fobs", CARE_TEAM),
            Map.entry("GET /fobs.csv", CARE_TEAM),
            Map.entry("GET /fobs/:fob", CARE_TEAM),
            Map.entry("GET /fobs/of/:holder", CARE_TEAM),
            Map.entry("POST /fobs/:fob/returned", RELEASERS),
            Map.entry("POST /fobs/:fob/found", RELEASERS),
            Map.entry("POST /fobs/:fob/stock", RELEASERS),
            Map.entry("POST /fobs/of/:holder/lost", RELEASERS),
            Map.entry("POST /fobs/of/:holder/issue", RELEASERS),
            Map.entry("POST /fobs/of/:holder/exchange", RELEASERS),
            Map.entry("POST /fobs/of/:holder/entry", RELEASERS),
            Map.entry("POST /api/v1/holders/:holder/entry", RELEASERS),
            Map.entry("GET /api/v1/fobs", CARE_TEAM),
            Map.entry("GET /api/v1/fobs/:fob", CARE_TEAM),
            Map.entry("POST /api/v1/fobs/:fob/returned", RELEASERS),
            Map.entry("POST /api/v1/fobs/:fob/found", RELEASERS),
            Map.entry("POST /api/v1/fobs/:fob/stock", RELEASERS),
            Map.entry("GET /api/v1/holders/:holder/fob", CARE_TEAM),
            Map.entry("POST /api/v1/holders/:holder/fob/lost", RELEASERS),
            Map.entry("POST /api/v1/holders/:holder/fob/issue", RELEASERS),
            Map.entry("POST /api/v1/holders/:holder/fob/exchange", RELEASERS),
            Map.entry("GET /restrictions/new", MANAGERS),
            Map.entry("POST /restrictions/new", MANAGERS),
            Map.entry("GET /restrictions/:number", MANAGERS),
            Map.entry("POST /restrictions/:number", MANAGERS),
            Map.entry("POST /restrictions/:number/end", MANAGERS),
            Map.entry("POST /api/v1/restrictions", MANAGERS),
            Map.entry("POST /api/v1/restrictions/:number/review", MANAGERS),
            Map.entry("POST /api/v1/restrictions/:number/end", MANAGERS),
            Map.entry("GET /notices", RULES),
            Map.entry("GET /notices/:notice", RULES),
            Map.entry("POST /notices/:notice", RELEASERS),
            Map.entry("GET /api/v1/notices", RULES),
            Map.entry("POST /api/v1/notices/:notice/told", RELEASERS),
            Map.entry("GET /people/:person/departure", TEAM),
            Map.entry("POST /people/:person/departure", RIGHTS),
            Map.entry("GET /api/v1/people/:person/departures", TEAM),
            Map.entry("POST /api/v1/people/:person/departures", RIGHTS),
            Map.entry("GET /room-entries", REASONS),
            Map.entry("POST /room-entries/:entry", REASONS),
            Map.entry("GET /people/:person/room-entries", HERS),
            Map.entry("GET /api/v1/people/:person/room-entries", HERS),
            Map.entry("POST /api/v1/room-entries/:entry/reason", REASONS),
            Map.entry("GET /people/:person/evacuation", HERS),
            Map.entry("POST /people/:person/evacuation", RELEASERS),
            Map.entry("GET /api/v1/people/:person/evacuation-plans", HERS),
            Map.entry("POST /api/v1/people/:person/evacuation-plans", RELEASERS),
            Map.entry("GET /people/:person/rights", HERS),
            Map.entry("POST /people/:person/plan", RIGHTS),
            Map.entry("POST /people/:person/rights/told", RIGHTS),
            Map.entry("POST /people/:person/rights/advocate", RIGHTS),
            Map.entry("POST /people/:person/rights/carer", RIGHTS),
            Map.entry("GET /api/v1/people/:person/rights", HERS),
            Map.entry("POST /api/v1/people/:person/rights", RIGHTS),
            // Who begins must be in charge; who ends it or confirms it may be anybody who answers for the ward (D28).
            Map.entry("GET /locks", TEAM),
            Map.entry("GET /locks/new", IN_CHARGE),
            Map.entry("POST /locks/new", IN_CHARGE),
            Map.entry("GET /locks/:door", RELEASERS),
            Map.entry("POST /locks/:door", RELEASERS),
            Map.entry("POST /locks/:door/end", RELEASERS),
            Map.entry("GET /api/v1/locks", TEAM),
            Map.entry("POST /api/v1/locks", IN_CHARGE),
            Map.entry("POST /api/v1/locks/:door/confirmation", RELEASERS),
            Map.entry("POST /api/v1/locks/:door/end", RELEASERS),
            Map.entry("GET /api/v1/explain", TEAM));

    private ExpectedRoles() {}
}
