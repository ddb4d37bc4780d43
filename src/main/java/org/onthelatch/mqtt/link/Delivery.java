package org.onthelatch.mqtt.link;

/** A message from the broker, which keeps it until it is acknowledged on the connection that brought it. */
public interface Delivery {
    String topic();

    byte[] payload();

    /** Whether it is the broker's retained copy, which may be old. */
    boolean retained();

    /** Does nothing once the connection that brought it is gone: then the message comes again. */
    void acknowledge();

    /** Cuts the connection that brought it, if it still stands, so that the message comes again. */
    void refuse(String reason);
}
