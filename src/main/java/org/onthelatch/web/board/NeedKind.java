package org.onthelatch.web.board;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may wait for a human, in the order in which it is to be looked at: the one place that decides it, for the board, the
 * handover sheet, the list of all of it and the number beside that list's name (ADR 70). First whoever cannot get out or may not
 * be safe, then whoever a door may not know of, then what a date or a colleague waits for.
 */
public enum NeedKind {
    ALARM_ON(Urgency.NOW, "Alarm"),
    LET_HER_OUT(Urgency.NOW, "Let her out by hand"),
    CALL(Urgency.NOW, "Somebody at a door"),
    INCIDENT(Urgency.NOW, "Incident"),
    OVERDUE_BACK(Urgency.NOW, "Overdue back"),
    EXIT_SECURED(Urgency.NOW, "Exit secured"),
    DOOR_LACKS(Urgency.NOW, "Door not confirmed"),
    DOOR_AMISS(Urgency.NOW, "Controller"),
    COMPANY(Urgency.NOW, "Too many with one escort"),
    SECOND_PERSON(Urgency.THIS_SHIFT, "Second person"),
    POWER_ENDS(Urgency.THIS_SHIFT, "Power to hold ends"),
    NOT_ASSESSED(Urgency.THIS_SHIFT, "Not assessed"),
    REVIEW_OVERDUE(Urgency.THIS_SHIFT, "Review overdue"),
    INCIDENT_TAKEN(Urgency.THIS_SHIFT, "Incident not closed"),
    DOOR_WAITS(Urgency.THIS_SHIFT, "Door yet to confirm"),
    REMINDER(Urgency.THIS_SHIFT, "Reminder"),
    NOTICE(Urgency.THIS_SHIFT, "Notice to tell"),
    ANSWER_LATE(Urgency.LATER, "Answer late"),
    RIGHTS(Urgency.LATER, "Rights to tell"),
    RULE_REVIEW(Urgency.LATER, "Restriction past review"),
    ROOM_OPENED(Urgency.LATER, "Room opened"),
    OTHER_WARD(Urgency.LATER, "Seen from outside"),
    DOOR_TEST(Urgency.LATER, "Door test");

    private final Urgency urgency;
    private final String words;

    NeedKind(Urgency urgency, String words) {
        this.urgency = urgency;
        this.words = words;
    }

    /** By when somebody should look. */
    public enum Urgency {
        NOW("At once", "What somebody should look at before anything else."),
        THIS_SHIFT("This shift", "What should not be left to the next shift."),
        LATER("When there is time", "What waits without anybody being stopped or at risk for it; it is not counted.");

        private final String words;
        private final String meaning;

        Urgency(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        public String words() {
            return words;
        }

        public String meaning() {
            return meaning;
        }

        public List<NeedKind> kinds() {
            return Stream.of(NeedKind.values())
                    .filter(kind -> kind.urgency == this)
                    .toList();
        }
    }

    public Urgency urgency() {
        return urgency;
    }

    /** For a column: no sentence. */
    public String words() {
        return words;
    }

    /** Whether a board marks her row for it rather than calling it out. */
    public boolean isBesideHerName() {
        return switch (this) {
            case LET_HER_OUT, OVERDUE_BACK, POWER_ENDS, NOT_ASSESSED, REVIEW_OVERDUE -> true;
            default -> false;
        };
    }

    /** Whether it is counted: what can wait may not hide what cannot. */
    public boolean counts() {
        return urgency != Urgency.LATER;
    }
}
