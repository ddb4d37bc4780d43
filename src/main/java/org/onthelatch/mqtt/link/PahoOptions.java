package org.onthelatch.mqtt.link;

import java.nio.charset.StandardCharsets;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** What the library is told for a connection. */
final class PahoOptions {
    /** How much the broker may send before we acknowledge. */
    private static final int RECEIVE_MAXIMUM = 200;

    private PahoOptions() {}

    static MqttConnectionOptions of(LinkSettings settings, OpenSockets sockets) {
        LinkSettings.Timing timing = settings.timing();
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        options.setCleanStart(false);
        options.setSessionExpiryInterval(timing.sessionExpiry().toSeconds());
        options.setReceiveMaximum(RECEIVE_MAXIMUM);
        options.setKeepAliveInterval((int) timing.keepAlive().toSeconds());
        options.setConnectionTimeout((int) Math.max(1, timing.connect().toSeconds()));
        if (!settings.userName().isEmpty()) {
            options.setUserName(settings.userName());
            options.setPassword(settings.password().getBytes(StandardCharsets.UTF_8));
        }
        options.setHttpsHostnameVerificationEnabled(true);
        options.setSocketFactory(factory(settings.sockets(), sockets));
        options.setUseSubscriptionIdentifiers(false);
        options.setWill(settings.willTopic(), new MqttMessage(new byte[0], 1, true, new MqttProperties()));
        return options;
    }

    private static SocketFactory factory(SocketFactory factory, OpenSockets sockets) {
        return factory instanceof SSLSocketFactory tls
                ? new TlsSockets(tls, sockets)
                : new PlainSockets(factory, sockets);
    }
}
