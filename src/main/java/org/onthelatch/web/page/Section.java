package org.onthelatch.web.page;

import org.onthelatch.staff.Permission;
import org.onthelatch.web.http.Access;

/** The few places that every page leads to. */
public enum Section {
    /** First, so that its number is in sight on a narrow screen, too, where the menu folds from its end. */
    ATTENTION("Needs attention", "/attention", Access.of(Permission.SEE_DOORS)),
    BOARD("Ward board", "/", Access.of(Permission.SEE_PEOPLE)),
    CALLS("Calls", "/calls", Access.of(Permission.SEE_CALLS)),
    INCIDENTS("Incidents", "/incidents", Access.of(Permission.SEE_INCIDENTS)),
    REVIEWS("Reviews", "/reviews", Access.of(Permission.SEE_REVIEWS)),
    EGRESS("Egress log", "/egress", Access.of(Permission.SEE_EGRESS)),
    RESTRICTIONS("Restrictions", "/restrictions", Access.of(Permission.SEE_RESTRICTIONS)),
    FOBS("Fobs", "/fobs", Access.of(Permission.SEE_FOBS)),
    DOORS("Doors", "/doors", Access.of(Permission.SEE_DOORS)),
    MEASURES("Measures", "/measures", Access.of(Permission.SEE_MEASURES)),
    ACCOUNTS("Accounts", "/accounts", Access.of(Permission.END_ACCOUNTS)),
    NONE("", "", new Access.AnyRole());

    private final String words;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // its cases are records without parts that change
    private final Access access;

    Section(String words, String path, Access access) {
        this.words = words;
        this.path = path;
        this.access = access;
    }

    public String words() {
        return words;
    }

    public String path() {
        return path;
    }

    Access access() {
        return access;
    }
}
