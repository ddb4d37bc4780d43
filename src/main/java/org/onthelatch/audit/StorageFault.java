package org.onthelatch.audit;

/** The store could not keep or read something; nothing of the attempted write was kept. */
public final class StorageFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StorageFault(String attempted, Throwable cause) {
        super(attempted, cause);
    }
}
