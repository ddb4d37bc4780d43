package org.onthelatch.broker;

/**
 * What an embedded broker needs.
 *
 * @param bindAddress where it listens; {@code 127.0.0.1} unless the network is trusted
 * @param port 1 to 65535
 * @param signIn how clients show who they are; passwords are for {@code 127.0.0.1} only
 */
public record BrokerSettings(String bindAddress, int port, Authorisation authorisation, SignIn signIn) {
    /** Listens to this machine only. */
    public static final String LOOPBACK = "127.0.0.1";

    public BrokerSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("MQTT port must be 1 to 65535, but was " + port);
        }
        if (!bindAddress.matches("[0-9A-Za-z.:-]+")) {
            throw new IllegalArgumentException(
                    "bind address must be an address or a host name, but was \"" + bindAddress + "\"");
        }
    }

    /** The address under which this machine itself reaches the broker. */
    String ownAddress() {
        boolean everywhere = bindAddress.equals("0.0.0.0") || bindAddress.equals("::");
        String host = everywhere ? LOOPBACK : bindAddress;
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
