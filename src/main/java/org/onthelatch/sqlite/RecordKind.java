package org.onthelatch.sqlite;

/** What a record is about; its word is stored and never changes. */
public enum RecordKind {
    SITE("site", true),
    RESIDENT("resident", true),
    VISITOR("visitor", false),
    STAFF_MEMBER("staff-member", false),
    AUTHORITY("authority", true),
    ASSESSMENT("assessment", true),
    TIGHTENING("tightening", false),
    LOOSENING_LIMIT("loosening-limit", false),
    ROOM_STAGE("room-stage", true),
    LEAVE("leave", true),
    CONSENT("consent", true),
    HOLDING("holding", true),
    ENTRY_GRANT("entry-grant", true),
    EMERGENCY_LOCK("emergency-lock", true),
    BLANKET_RESTRICTION("blanket-restriction", false),
    NOTICE("notice", false),
    NOTICE_TOLD("notice-told", false),
    RIGHTS_NOTE("rights-note", false),
    STATEMENT("statement", false),
    AWAY_NOTE("away-note", false),
    ACKNOWLEDGEMENT("acknowledgement", false),
    REQUEST("request", false),
    CARE_TEAM("care-team", false),
    OCCASION("occasion", false),
    PARTICIPATION("participation", false),
    ADMISSION_PURPOSE("admission-purpose", false),
    BACKGROUND("background", false),
    DOOR_TEST("door-test", false),
    FOB_STOCK("fob-stock", false),
    FOB_COUNT("fob-count", false),
    INCIDENT("incident", false),
    CALL("call", false),
    CLINICIAN_CHARGE("clinician-charge", false),
    CLINICIAN_COVER("clinician-cover", false),
    DEPARTURE("departure", true),
    ENTRY_REASON("entry-reason", false),
    EVACUATION_PLAN("evacuation-plan", false),
    WARD_ACCESS("ward-access", false),
    API_TOKEN("api-token", false),
    EGRESS_EVENT("egress-event", false),
    QUARANTINE("quarantine", false),
    ACCESS_LIST("access-list", false),
    LIST_ANSWER("list-answer", false),
    DOOR_COMMAND("door-command", false),
    COMMAND_ANSWER("command-answer", false),
    ACCOUNT("account", false),
    AUDIT("audit", false);

    private final String word;
    private final boolean concernsAccess;

    RecordKind(String word, boolean concernsAccess) {
        this.word = word;
        this.concernsAccess = concernsAccess;
    }

    String word() {
        return word;
    }

    /** Whether what a door should do may change with it. */
    public boolean concernsAccess() {
        return concernsAccess;
    }
}
