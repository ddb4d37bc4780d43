package org.onthelatch.egress;

/**
 * What happened, as the contract names it (section 7). Kinds that this version does not know are kept and shown as such.
 *
 * @param name such as {@code EGRESS_REFUSED}
 */
public record EventKind(String name) {
    public static final EventKind EGRESS_GRANTED = new EventKind("EGRESS_GRANTED");
    public static final EventKind EGRESS_GRANTED_WITH_ESCORT = new EventKind("EGRESS_GRANTED_WITH_ESCORT");
    public static final EventKind EGRESS_REFUSED = new EventKind("EGRESS_REFUSED");
    public static final EventKind EGRESS_REQUESTED = new EventKind("EGRESS_REQUESTED");
    public static final EventKind ENTRY_GRANTED = new EventKind("ENTRY_GRANTED");
    public static final EventKind ENTRY_REFUSED = new EventKind("ENTRY_REFUSED");
    public static final EventKind FOB_UNKNOWN = new EventKind("FOB_UNKNOWN");
    public static final EventKind FOB_REVOKED_USED = new EventKind("FOB_REVOKED_USED");
    public static final EventKind ESCORT_PAIR_TIMEOUT = new EventKind("ESCORT_PAIR_TIMEOUT");
    public static final EventKind STAFF_RELEASE = new EventKind("STAFF_RELEASE");
    public static final EventKind FIRE_RELEASE = new EventKind("FIRE_RELEASE");
    public static final EventKind FIRE_RESET = new EventKind("FIRE_RESET");
    public static final EventKind LOST = new EventKind("LOST");

    /** No device says it: the service forgot what happened, and kept that something did (D61). */
    public static final EventKind CONTENT_REMOVED = new EventKind("CONTENT_REMOVED");

    public EventKind {
        if (!name.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("event kind must match [A-Z][A-Z0-9_]{0,39}, but was \"" + name + "\"");
        }
    }

    public boolean isGranted() {
        return equals(EGRESS_GRANTED) || equals(EGRESS_GRANTED_WITH_ESCORT) || equals(ENTRY_GRANTED);
    }

    public boolean isRefused() {
        return equals(EGRESS_REFUSED) || equals(ENTRY_REFUSED) || equals(FOB_UNKNOWN) || equals(FOB_REVOKED_USED);
    }

    @Override
    public String toString() {
        return name;
    }
}
