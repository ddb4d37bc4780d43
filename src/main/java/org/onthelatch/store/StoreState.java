package org.onthelatch.store;

import org.onthelatch.audit.StorageFault;
import org.onthelatch.sqlite.StorageHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the store keeps what it is given; cuts the line to the doors when it does not. */
public final class StoreState implements StorageHealth {
    private static final Logger LOG = LoggerFactory.getLogger(StoreState.class);

    private volatile String fault = "";
    private volatile Runnable cutLine = () -> {};

    /** What to do on a fault: nothing may be acknowledged that could not be kept. */
    public void onFault(Runnable cut) {
        cutLine = cut;
    }

    /** Why nothing can be kept, or "". */
    public String fault() {
        return fault;
    }

    @Override
    public void failing(StorageFault why) {
        LOG.error("the store keeps nothing; no event is acknowledged until it does", why);
        Throwable cause = why.getCause();
        fault = cause == null ? String.valueOf(why.getMessage()) : why.getMessage() + ": " + cause.getMessage();
        cutLine.run();
    }

    @Override
    public void working() {
        LOG.info("the store keeps again");
        fault = "";
    }
}
