package org.onthelatch.web.board;

import org.onthelatch.staff.Permission;
import org.onthelatch.web.http.SignedIn;

/** How much of a board somebody sees; everybody of one sight is sent the same. */
public enum Sight {
    /** With buttons that answer calls. */
    ANSWERING,
    READING,
    /** What may hang where visitors pass: initials, and nothing about why. */
    WALL;

    static Sight of(SignedIn who) {
        return who.may(Permission.ANSWER_CALLS) ? ANSWERING : READING;
    }
}
