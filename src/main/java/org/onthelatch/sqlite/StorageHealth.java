package org.onthelatch.sqlite;

import org.onthelatch.audit.StorageFault;

/** Is told whether the store keeps what it is given. Called on the journal's thread, before anyone hears of a failure. */
public interface StorageHealth {
    /** Nothing can be kept: acknowledge nothing, drop the connection to the broker, say so. Called on every failure. */
    void failing(StorageFault why);

    /** The store keeps again; called once after failures. */
    void working();
}
