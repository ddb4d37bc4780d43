package org.onthelatch.egress;

import org.onthelatch.ward.DeviceId;

/** The way of receipts to the controllers: after it, a controller may delete what it covers. */
public interface ReceiptLine {
    /** Only after the commit of everything up to there. */
    void receipt(DeviceId controller, long epoch, long upTo);
}
