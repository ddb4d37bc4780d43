package org.onthelatch.mqtt.link;

/** Hears what happens on the link. */
public interface LinkListener {
    /**
     * The broker knows nothing of us, so its word on others is to come anew. Called by the thread and in the order of
     * {@link #arrived}: after all that came over an earlier connection, before anything of this one.
     */
    void forgotten();

    /** A connection stands and is subscribed. */
    void connected();

    /** A message came. Return soon; acknowledge from any thread when it is kept. Called by one thread, in order. */
    void arrived(Delivery delivery);

    /** The connection is gone; the link makes a new one by itself. */
    void disconnected(String reason);
}
