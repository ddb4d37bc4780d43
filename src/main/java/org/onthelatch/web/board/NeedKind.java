package org.onthelatch.web.board;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may wait for a human, in the order in which it is to be looked at: the one place that decides it, for the board, the
 * handover sheet, the list of all of it and the number beside that list's name (ADR 70). First whoever cannot get out or may not
 * be safe, then whoever a door may not know of, then what a date or a colleague waits for.
 */
public enum NeedKind {
    ALARM_ON(Urgency.NOW),
    LET_HER_OUT(Urgency.NOW),
    CALL(Urgency.NOW),
    INCIDENT(Urgency.NOW),
    OVERDUE_BACK(Urgency.NOW),
    EXIT_SECURED(Urgency.NOW),
    DOOR_LACKS(Urgency.NOW),
    DOOR_AMISS(Urgency.NOW),
    COMPANY(Urgency.NOW),
    SECOND_PERSON(Urgency.THIS_SHIFT),
    POWER_ENDS(Urgency.THIS_SHIFT),
    NOT_ASSESSED(Urgency.THIS_SHIFT),
    REVIEW_OVERDUE(Urgency.THIS_SHIFT),
    INCIDENT_TAKEN(Urgency.THIS_SHIFT),
    DOOR_WAITS(Urgency.THIS_SHIFT),
    REMINDER(Urgency.THIS_SHIFT),
    NOTICE(Urgency.THIS_SHIFT),
    ANSWER_LATE(Urgency.LATER),
    RIGHTS(Urgency.LATER),
    RULE_REVIEW(Urgency.LATER),
    ROOM_OPENED(Urgency.LATER),
    OTHER_WARD(Urgency.LATER),
    DOOR_TEST(Urgency.LATER);

    private final Urgency urgency;

    NeedKind(Urgency urgency) {
        this.urgency = urgency;
    }

    /** By when somebody should look. */
    public enum Urgency {
        NOW,
        THIS_SHIFT,
        LATER;

        public String words() {
            return say("board.urgency." + name());
        }

        public String meaning() {
            return say("board.urgency." + name() + ".meaning");
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
        return say("board.kind." + name());
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
