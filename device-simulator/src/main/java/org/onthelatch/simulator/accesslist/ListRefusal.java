package org.onthelatch.simulator.accesslist;

/** Why a device does not take a list. */
public enum ListRefusal {
    BAD_TYPE,
    BAD_SIGNATURE,
    MALFORMED,
    WRONG_AUDIENCE,
    UNKNOWN_KEY_EPOCH,
    OLDER_VERSION,
    SAME_VERSION_OTHER_CONTENT,
    TABLE_FULL
}
