package org.onthelatch.mqtt;

import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.egress.RecordEgress.Recorded;
import org.onthelatch.ward.DeviceId;

/** Hears what is new from the controllers, after the commit. Told on any thread; must not block. */
public interface ControllerNews {
    void recorded(Recorded recorded);

    void answered(ListAnswer answer);

    void answered(CommandAnswer answer);

    /** A controller has come, or come again: it does not know the time. Told before that it has changed. */
    void came(DeviceId controller);

    /** A controller has come, gone, or holds something else than before: bring it up to date. */
    void changed(DeviceId controller);

    /** A status came; nothing that concerns its list has changed. */
    void heard(DeviceId controller);
}
