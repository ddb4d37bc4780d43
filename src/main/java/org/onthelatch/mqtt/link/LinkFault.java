package org.onthelatch.mqtt.link;

/** Why something on the link did not work, in plain words. */
final class LinkFault extends Exception {
    private static final long serialVersionUID = 1;

    LinkFault(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
