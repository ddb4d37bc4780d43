package org.onthelatch.web.my;

/** The pages of her own record, in the order of her menu. */
public enum Place {
    ME("/my", "me"),
    COMINGS("/my/comings", "comings"),
    REQUESTS("/my/requests", "requests"),
    ROOM("/my/room", "room"),
    LOOKS("/my/looks", "looks"),
    PLAN("/my/plan", "plan");

    private final String path;
    private final String key;

    Place(String path, String key) {
        this.path = path;
        this.key = key;
    }

    public String path() {
        return path;
    }

    /** What the bundle calls it. */
    String key() {
        return key;
    }

    /** What her reading of it is called in the audit log. */
    String read() {
        return "her own view: " + key;
    }
}
