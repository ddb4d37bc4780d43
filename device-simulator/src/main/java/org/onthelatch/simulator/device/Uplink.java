package org.onthelatch.simulator.device;

/** A connection to the broker while it lasts. */
public interface Uplink {
    /** Sends without waiting; what is lost on the way is sent again because no receipt comes. */
    void publish(DeviceTopic topic, byte[] payload);

    /** Breaks the connection as if the cable had been pulled, so that the broker publishes the will. */
    void sever();
}
