package org.onthelatch.web.page;

import static org.onthelatch.web.words.Say.say;

import org.onthelatch.staff.Permission;
import org.onthelatch.web.http.Access;

/** The few places that every page leads to. */
public enum Section {
    /** First, so that its number is in sight on a narrow screen, too, where the menu folds from its end. */
    ATTENTION("/attention", Access.of(Permission.SEE_DOORS)),
    BOARD("/", Access.of(Permission.SEE_PEOPLE)),
    CALLS("/calls", Access.of(Permission.SEE_CALLS)),
    INCIDENTS("/incidents", Access.of(Permission.SEE_INCIDENTS)),
    REVIEWS("/reviews", Access.of(Permission.SEE_REVIEWS)),
    EGRESS("/egress", Access.of(Permission.SEE_EGRESS)),
    RESTRICTIONS("/restrictions", Access.of(Permission.SEE_RESTRICTIONS)),
    FOBS("/fobs", Access.of(Permission.SEE_FOBS)),
    DOORS("/doors", Access.of(Permission.SEE_DOORS)),
    MEASURES("/measures", Access.of(Permission.SEE_MEASURES)),
    ACCOUNTS("/accounts", Access.of(Permission.END_ACCOUNTS)),
    NONE("", new Access.AnyRole());

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // its cases are records without parts that change
    private final Access access;

    Section(String path, Access access) {
        this.path = path;
        this.access = access;
    }

    public String words() {
        return say("page.section." + name());
    }

    public String path() {
        return path;
    }

    Access access() {
        return access;
    }
}
